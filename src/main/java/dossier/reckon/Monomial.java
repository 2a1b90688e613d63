package dossier.reckon;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.IntFunction;

/** A product of variables, each with a power of at least 1: {@code x^2 y}. */
final class Monomial implements Comparable<Monomial> {
    static final Monomial ONE = new Monomial(new int[0]);

    /** Variable, exponent, variable, exponent ...; variables ascending. */
    private final int[] pairs;

    private Monomial(int[] pairs) {
        this.pairs = pairs;
    }

    static Monomial of(int variable, int exponent) {
        return exponent == 0 ? ONE : new Monomial(new int[] {variable, exponent});
    }

    /** How many variables it holds. */
    int size() {
        return pairs.length / 2;
    }

    int variable(int index) {
        return pairs[2 * index];
    }

    int exponent(int index) {
        return pairs[2 * index + 1];
    }

    /** The exponent of a variable, 0 where it does not occur. */
    int exponentOf(int variable) {
        for (int i = 0; i < size(); i++) {
            if (variable(i) == variable) {
                return exponent(i);
            }
        }
        return 0;
    }

    int degree() {
        int sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += exponent(i);
        }
        return sum;
    }

    Monomial times(Monomial other) {
        int[] merged = new int[pairs.length + other.pairs.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length || j < other.pairs.length) {
            boolean mine = j == other.pairs.length || i < pairs.length && pairs[i] <= other.pairs[j];
            boolean both = mine && j < other.pairs.length && i < pairs.length && pairs[i] == other.pairs[j];
            merged[n] = mine ? pairs[i] : other.pairs[j];
            merged[n + 1] = both ? pairs[i + 1] + other.pairs[j + 1] : mine ? pairs[i + 1] : other.pairs[j + 1];
            n += 2;
            i += mine ? 2 : 0;
            j += both || !mine ? 2 : 0;
        }
        return new Monomial(Arrays.copyOf(merged, n));
    }

    /** Without a variable, or with a lower power of it: only where it has that power at least. */
    Monomial without(int variable, int exponent) {
        int[] rest = new int[pairs.length];
        int n = 0;
        for (int i = 0; i < size(); i++) {
            int left = exponent(i) - (variable(i) == variable ? exponent : 0);
            if (left > 0) {
                rest[n] = variable(i);
                rest[n + 1] = left;
                n += 2;
            }
        }
        return new Monomial(Arrays.copyOf(rest, n));
    }

    /** @param point what each variable may be */
    Range range(IntFunction<Range> point) {
        Range product = Range.exactly(BigDecimal.ONE);
        for (int i = 0; i < size(); i++) {
            Range range = point.apply(variable(i));
            product = product.times(exponent(i) == 1 ? range : range.power(exponent(i)));
        }
        return product;
    }

    @Override
    public int compareTo(Monomial other) {
        return Arrays.compare(pairs, other.pairs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Monomial m && Arrays.equals(pairs, m.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }
}
