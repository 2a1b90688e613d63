package dossier.reckon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A formula over stated values alone, as a product of powers of polynomials: exact, and with what cancels cancelled. By
 * it one sees how a result hangs on each stated value.
 *
 * @param factors each with its exponent, which is never 0; a zero is the one factor {@link Polynomial#ZERO}
 */
record Form(Map<Polynomial, Integer> factors) {
    private static final int MOST_POWER = 200;
    private static final Form ZERO = new Form(Map.of(Polynomial.ZERO, 1));

    static Form constant(BigDecimal value) {
        return of(Polynomial.constant(value));
    }

    static Form variable(int variable) {
        return new Form(Map.of(Polynomial.variable(variable), 1));
    }

    /** What all terms of a polynomial share stands as factors of their own, so that it can cancel. */
    static Form of(Polynomial p) {
        if (p.isZero()) {
            return ZERO;
        }
        Monomial content = p.content();
        Map<Polynomial, Integer> factors = new LinkedHashMap<>();
        for (int i = 0; i < content.size(); i++) {
            factors.put(Polynomial.variable(content.variable(i)), content.exponent(i));
        }
        Polynomial rest = content.size() == 0 ? p : p.without(content);
        if (!rest.equals(Polynomial.ONE)) {
            factors.put(rest, 1);
        }
        return new Form(factors);
    }

    boolean isZero() {
        return factors.containsKey(Polynomial.ZERO);
    }

    /** Nothing where it would grow beyond all use. */
    Optional<Form> times(Form other) {
        if (isZero() || other.isZero()) {
            return Optional.of(ZERO);
        }
        Map<Polynomial, Integer> product = new LinkedHashMap<>(factors);
        other.factors.forEach((p, e) -> product.merge(p, e, (a, b) -> a + b == 0 ? null : a + b));
        return product.values().stream().allMatch(e -> Math.abs(e) <= MOST_POWER)
                ? Optional.of(new Form(product))
                : Optional.empty();
    }

    /** To a whole power, also below 0 where it is not 0 itself; nothing where it would grow beyond all use. */
    Optional<Form> power(int exponent) {
        if (exponent == 0 || isZero()) {
            return Optional.of(exponent == 0 ? constant(BigDecimal.ONE) : ZERO);
        }
        Map<Polynomial, Integer> product = new LinkedHashMap<>();
        for (Map.Entry<Polynomial, Integer> factor : factors.entrySet()) {
            long e = (long) factor.getValue() * exponent;
            if (Math.abs(e) > MOST_POWER) {
                return Optional.empty();
            }
            product.put(factor.getKey(), (int) e);
        }
        return Optional.of(new Form(product));
    }

    Optional<Form> negate() {
        return times(constant(BigDecimal.ONE.negate()));
    }

    /**
     * A sum: what its terms share is set before it, their common denominator with it, and the rest is multiplied out,
     * so that like terms meet. Nothing where it would grow beyond all use.
     */
    static Optional<Form> sum(List<Form> all) {
        List<Form> terms = all.stream().filter(f -> !f.isZero()).toList();
        Map<Polynomial, Integer> shared = shared(terms);
        List<Polynomial> rests = new ArrayList<>();
        for (Form term : terms) {
            Map<Polynomial, Integer> rest = new LinkedHashMap<>(term.factors);
            shared.forEach((p, e) -> rest.merge(p, -e, (a, b) -> a + b == 0 ? null : a + b));
            Optional<Polynomial> product = product(rest);
            if (product.isEmpty()) {
                return Optional.empty();
            }
            rests.add(product.get());
        }
        return Polynomial.sum(rests).flatMap(p -> of(p).times(new Form(shared)));
    }

    /** Of every factor the lowest exponent in any of the terms; one that a term lacks has 0 there. */
    private static Map<Polynomial, Integer> shared(List<Form> terms) {
        Map<Polynomial, Integer> lowest = new LinkedHashMap<>();
        Map<Polynomial, Integer> seen = new HashMap<>();
        for (Form term : terms) {
            term.factors.forEach((p, e) -> {
                lowest.merge(p, e, Math::min);
                seen.merge(p, 1, Integer::sum);
            });
        }
        lowest.replaceAll((p, e) -> seen.get(p) < terms.size() ? Math.min(e, 0) : e);
        lowest.values().removeIf(e -> e == 0);
        return lowest;
    }

    private static Optional<Polynomial> product(Map<Polynomial, Integer> factors) {
        Optional<Polynomial> product = Optional.of(Polynomial.ONE);
        for (Map.Entry<Polynomial, Integer> factor : factors.entrySet()) {
            if (product.isEmpty()) {
                return product;
            }
            Polynomial before = product.get();
            product = factor.getKey().power(factor.getValue()).flatMap(before::times);
        }
        return product;
    }

    /** In how many places each variable stands. */
    Map<Integer, Integer> occurrences() {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (Polynomial p : factors.keySet()) {
            for (Polynomial.Term term : p.terms()) {
                for (int i = 0; i < term.monomial().size(); i++) {
                    counts.merge(term.monomial().variable(i), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    boolean divides() {
        return factors.values().stream().anyMatch(e -> e < 0);
    }

    /** How many terms it has in all. */
    int size() {
        return factors.keySet().stream().mapToInt(p -> p.terms().size()).sum();
    }

    /** Of each variable how the factors that hold it change with it. */
    Map<Integer, Map<Polynomial, Polynomial>> derivatives() {
        Map<Integer, Map<Polynomial, Polynomial>> all = new LinkedHashMap<>();
        for (Polynomial p : factors.keySet()) {
            p.derivatives().forEach((variable, d) -> all.computeIfAbsent(variable, v -> new LinkedHashMap<>())
                    .put(p, d));
        }
        return all;
    }

    /**
     * The logarithmic derivative by a variable, times all the factors that hold it: a polynomial with the sign of the
     * change, once the other factors' signs are taken in. Nothing where it would grow beyond all use.
     *
     * @param derivatives by the variable, of the factors that hold it
     */
    Optional<Polynomial> change(Map<Polynomial, Polynomial> derivatives) {
        List<Polynomial> sum = new ArrayList<>();
        for (Map.Entry<Polynomial, Polynomial> one : derivatives.entrySet()) {
            BigDecimal exponent = BigDecimal.valueOf(factors.get(one.getKey()));
            Optional<Polynomial> product = one.getValue().times(Polynomial.constant(exponent));
            for (Polynomial other : derivatives.keySet()) {
                if (other != one.getKey() && product.isPresent()) {
                    product = product.get().times(other);
                }
            }
            if (product.isEmpty()) {
                return product;
            }
            sum.add(product.get());
        }
        return Polynomial.sum(sum);
    }

    /** What it may be, every place of a variable for itself. Endless where a divisor may be 0. */
    Range range(IntFunction<Range> point) {
        Range above = Range.exactly(BigDecimal.ONE);
        Range below = Range.exactly(BigDecimal.ONE);
        for (Map.Entry<Polynomial, Integer> factor : factors.entrySet()) {
            Range power = factor.getKey().range(point).power(Math.abs(factor.getValue()));
            if (factor.getValue() > 0) {
                above = above.times(power);
            } else {
                below = below.times(power);
            }
        }
        return above.dividedBy(below);
    }
}
