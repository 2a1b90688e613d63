package dossier.reckon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A sum of products of variables, exact. What would grow beyond all use is not made: operations answer with nothing
 * then.
 *
 * @param terms by monomial, ascending; none with the coefficient 0
 */
record Polynomial(List<Term> terms) {
    private static final int MOST_TERMS = 1000;
    private static final int MOST_DIGITS = 1000;
    private static final int MOST_POWER = 200;
    static final Polynomial ZERO = new Polynomial(List.of());
    static final Polynomial ONE = constant(BigDecimal.ONE);

    record Term(Monomial monomial, BigDecimal coefficient) {}

    static Polynomial constant(BigDecimal value) {
        return value.signum() == 0 ? ZERO : new Polynomial(List.of(new Term(Monomial.ONE, value.stripTrailingZeros())));
    }

    static Polynomial variable(int variable) {
        return new Polynomial(List.of(new Term(Monomial.of(variable, 1), BigDecimal.ONE)));
    }

    static Optional<Polynomial> sum(List<Polynomial> parts) {
        List<Term> all = new ArrayList<>();
        parts.forEach(p -> all.addAll(p.terms));
        return collect(all);
    }

    private static Optional<Polynomial> collect(List<Term> all) {
        all.sort(Comparator.comparing(Term::monomial));
        List<Term> sum = new ArrayList<>();
        int i = 0;
        while (i < all.size()) {
            Term first = all.get(i++);
            BigDecimal coefficient = first.coefficient;
            boolean alone = true;
            while (i < all.size() && all.get(i).monomial.equals(first.monomial)) {
                coefficient = coefficient.add(all.get(i++).coefficient);
                alone = false;
            }
            if (coefficient.signum() != 0) {
                sum.add(alone ? first : new Term(first.monomial, coefficient.stripTrailingZeros()));
            }
        }
        boolean small = sum.size() <= MOST_TERMS
                && sum.stream()
                        .allMatch(t -> t.coefficient.precision() <= MOST_DIGITS && t.monomial.degree() <= MOST_POWER);
        return small ? Optional.of(new Polynomial(List.copyOf(sum))) : Optional.empty();
    }

    Optional<Polynomial> times(Polynomial other) {
        if ((long) terms.size() * other.terms.size() > MOST_TERMS) {
            return Optional.empty();
        }
        List<Term> all = new ArrayList<>();
        for (Term a : terms) {
            for (Term b : other.terms) {
                all.add(new Term(
                        a.monomial.times(b.monomial),
                        a.coefficient.multiply(b.coefficient).stripTrailingZeros()));
            }
        }
        return collect(all);
    }

    Optional<Polynomial> power(int exponent) {
        if (exponent > MOST_POWER) {
            return Optional.empty();
        }
        Optional<Polynomial> result = Optional.of(ONE);
        for (int i = 0; i < exponent && result.isPresent(); i++) {
            result = result.get().times(this);
        }
        return result;
    }

    Polynomial negate() {
        return new Polynomial(terms.stream()
                .map(t -> new Term(t.monomial, t.coefficient.negate()))
                .toList());
    }

    boolean isZero() {
        return terms.isEmpty();
    }

    /** The highest power of a variable in it. */
    int degree(int variable) {
        return terms.stream()
                .mapToInt(t -> t.monomial.exponentOf(variable))
                .max()
                .orElse(0);
    }

    boolean contains(int variable) {
        return degree(variable) > 0;
    }

    /** How it changes with each variable in it. */
    Map<Integer, Polynomial> derivatives() {
        Map<Integer, List<Term>> changes = new LinkedHashMap<>();
        for (Term term : terms) {
            for (int i = 0; i < term.monomial.size(); i++) {
                BigDecimal exponent = BigDecimal.valueOf(term.monomial.exponent(i));
                changes.computeIfAbsent(term.monomial.variable(i), v -> new ArrayList<>())
                        .add(new Term(
                                term.monomial.without(term.monomial.variable(i), 1),
                                term.coefficient.multiply(exponent).stripTrailingZeros()));
            }
        }
        Map<Integer, Polynomial> derivatives = new LinkedHashMap<>();
        changes.forEach((variable, change) -> {
            change.sort(Comparator.comparing(Term::monomial));
            derivatives.put(variable, new Polynomial(List.copyOf(change)));
        });
        return derivatives;
    }

    /** What stands before the highest power of a variable. */
    Polynomial leading(int variable) {
        int degree = degree(variable);
        List<Term> result = new ArrayList<>();
        for (Term term : terms) {
            if (term.monomial.exponentOf(variable) == degree) {
                result.add(new Term(term.monomial.without(variable, degree), term.coefficient));
            }
        }
        result.sort(Comparator.comparing(Term::monomial));
        return new Polynomial(List.copyOf(result));
    }

    /** What all its terms share. */
    Monomial content() {
        Monomial shared = terms.get(0).monomial;
        for (Term term : terms) {
            for (int i = shared.size() - 1; i >= 0; i--) {
                int variable = shared.variable(i);
                int more = shared.exponent(i) - term.monomial.exponentOf(variable);
                if (more > 0) {
                    shared = shared.without(variable, more);
                }
            }
        }
        return shared;
    }

    /** Without what all its terms share. */
    Polynomial without(Monomial content) {
        List<Term> result = new ArrayList<>();
        for (Term term : terms) {
            Monomial rest = term.monomial;
            for (int i = 0; i < content.size(); i++) {
                rest = rest.without(content.variable(i), content.exponent(i));
            }
            result.add(new Term(rest, term.coefficient));
        }
        result.sort(Comparator.comparing(Term::monomial));
        return new Polynomial(List.copyOf(result));
    }

    /** What it may be, each term for itself. */
    Range range(IntFunction<Range> point) {
        Range sum = Range.exactly(BigDecimal.ZERO);
        for (Term term : terms) {
            Range product = term.monomial.range(point);
            boolean one = term.coefficient.compareTo(BigDecimal.ONE) == 0;
            sum = sum.plus(one ? product : product.times(Range.exactly(term.coefficient)));
        }
        return sum;
    }
}
