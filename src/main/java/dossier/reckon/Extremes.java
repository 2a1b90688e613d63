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
 * What a formula may be, where a stated value may stand in it more than once: it is put in at its ends, everywhere
 * together.
 *
 * <p>That is right for a value in which the formula is monotone, which is shown by the sign of its change: over all
 * that the values may be, or at least, for each choice of the others, without regard to the value itself; then both
 * ends are tried. A value of which neither can be shown counts blindly, every place of it for itself: sure, but wide.
 */
final class Extremes {
    /** Both ends of so many values at once are tried. */
    private static final int MOST_BOTH = 8;
    /** Beyond so many products of values and terms a formula is too large to look at every value. */
    private static final int MOST_WORK = 200_000;
    /** How often the sign of a polynomial is itself found by its extremes. */
    private static final int DEPTH = 2;

    private static final int SMALL = 30;

    private final IntFunction<Range> variables;

    /** @param variables what each stated value may be */
    Extremes(IntFunction<Range> variables) {
        this.variables = variables;
    }

    /** @param wide the variables that count blindly */
    record Found(Range range, List<Integer> wide) {}

    private record Sign(int direction, boolean strict) {
        Sign times(Sign other) {
            return new Sign(direction * other.direction, strict && other.strict);
        }
    }

    /** How the variables that stand in several places are treated. */
    private record Ways(Map<Integer, Sign> monotone, List<Integer> both, List<Integer> constant, List<Integer> wide) {}

    Found of(Form form) {
        return of(form, DEPTH);
    }

    private Found of(Form form, int depth) {
        if (form.isZero()) {
            return new Found(Range.exactly(BigDecimal.ZERO), List.of());
        }
        Ways ways = ways(form, depth);
        Range.End low = end(form, ways, -1).low();
        Range.End high = end(form, ways, 1).high();
        Range range = new Range(
                low.isInfinite() || isReached(ways, -1) ? low : Range.End.at(low.value(), true),
                high.isInfinite() || isReached(ways, 1) ? high : Range.End.at(high.value(), true));
        return new Found(range, List.copyOf(ways.wide));
    }

    private Ways ways(Form form, int depth) {
        Ways ways = new Ways(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Integer, Integer> occurrences = form.occurrences();
        Map<Integer, Map<Polynomial, Polynomial>> derivatives = form.derivatives();
        // the parts of a sum all change it alike: what is found for one holds for all
        Map<Map<Polynomial, Polynomial>, Change> known = new HashMap<>();
        for (int variable : occurrences.keySet()) {
            if (occurrences.get(variable) > 1) {
                Map<Polynomial, Polynomial> own = derivatives.get(variable);
                Change change = known.get(own);
                if (change == null) {
                    boolean tooMuch = (long) known.size() * form.size() > MOST_WORK;
                    change = tooMuch ? Change.UNKNOWN : change(form, own, depth);
                    known.put(own, change);
                }
                put(variable, change, ways);
            }
        }
        return ways;
    }

    /**
     * How a formula changes with a variable.
     *
     * @param polynomial see {@link Form#change}
     * @param sign of the derivative, if it is one and the same everywhere
     * @param steady whether that is so for each choice of the other variables, if the polynomial lacks this one
     */
    private record Change(Optional<Polynomial> polynomial, Optional<Sign> sign, boolean steady) {
        static final Change UNKNOWN = new Change(Optional.empty(), Optional.empty(), false);
    }

    private static void put(int variable, Change change, Ways ways) {
        boolean steady = change.steady && !change.polynomial.get().contains(variable);
        if (change.polynomial.filter(Polynomial::isZero).isPresent()) {
            ways.constant.add(variable);
        } else if (change.sign.isPresent()) {
            ways.monotone.put(variable, change.sign.get());
        } else if (steady && ways.both.size() < MOST_BOTH) {
            ways.both.add(variable);
        } else {
            ways.wide.add(variable);
        }
    }

    private Change change(Form form, Map<Polynomial, Polynomial> derivatives, int depth) {
        Optional<Polynomial> polynomial = form.change(derivatives);
        if (polynomial.isEmpty() || polynomial.get().isZero()) {
            return new Change(polynomial, Optional.empty(), false);
        }
        // the derivative is the polynomial times all factors, with those that hold the variable one less
        Optional<Sign> holding = Optional.of(new Sign(1, true));
        Optional<Sign> others = holding;
        for (Map.Entry<Polynomial, Integer> factor : form.factors().entrySet()) {
            boolean holds = derivatives.containsKey(factor.getKey());
            int exponent = factor.getValue() - (holds ? 1 : 0);
            Optional<Sign> sign =
                    exponent == 0 ? Optional.of(new Sign(1, true)) : sign(factor.getKey(), exponent, depth);
            if (holds) {
                holding = holding.flatMap(h -> sign.map(h::times));
            } else {
                others = others.flatMap(o -> sign.map(o::times));
            }
        }
        Optional<Sign> fixed = holding;
        Optional<Sign> rest = others.flatMap(o -> fixed.map(o::times));
        Optional<Sign> whole =
                rest.isEmpty() ? rest : sign(polynomial.get(), 1, depth).map(rest.get()::times);
        return new Change(polynomial, whole, holding.isPresent());
    }

    /** What is divided by is never 0: divisors that may be 0 have been refused. */
    private Optional<Sign> sign(Polynomial p, int exponent, int depth) {
        Range range = p.range(variables);
        if (range.contains0() && depth > 0 && p.terms().size() <= SMALL) {
            range = range.intersect(of(Form.of(p), depth - 1).range);
        }
        boolean strict = exponent < 0 || !range.contains0();
        if (exponent % 2 == 0) {
            return Optional.of(new Sign(1, strict));
        }
        return range.isAtLeast0()
                ? Optional.of(new Sign(1, strict))
                : range.isAtMost0() ? Optional.of(new Sign(-1, strict)) : Optional.empty();
    }

    /** The range with every monotone variable at the end that makes for the lowest (-1) or highest (1) result. */
    private Range end(Form form, Ways ways, int side) {
        Map<Integer, Integer> ends = new HashMap<>();
        ways.monotone.forEach((variable, sign) -> ends.put(variable, side * sign.direction));
        for (int variable : ways.constant) {
            ends.put(variable, variables.apply(variable).low().isInfinite() ? 1 : -1);
        }
        Range hull = null;
        for (int choice = 0; choice < 1 << ways.both.size(); choice++) {
            for (int i = 0; i < ways.both.size(); i++) {
                ends.put(ways.both.get(i), (choice >> i & 1) == 0 ? -1 : 1);
            }
            Range range = at(form, ways, ends);
            hull = hull == null ? range : hull.hull(range);
        }
        return hull;
    }

    /** The range with some variables at their low (-1) or high (1) end, or at the limit where that is endless. */
    private Range at(Form form, Ways ways, Map<Integer, Integer> ends) {
        Form limit = form;
        for (Map.Entry<Integer, Integer> end : ends.entrySet()) {
            int variable = end.getKey();
            if (endOf(variable, end.getValue()).isInfinite()) {
                int degree = degree(limit, variable);
                Optional<Form> leading = leading(limit, variable, end.getValue());
                Range rest = leading.map(l -> l.range(v -> point(v, ends))).orElse(Range.ENDLESS);
                if (degree != 0 || leading.isEmpty()) {
                    return outgrown(variable, end.getValue(), degree, rest, ways);
                }
                limit = leading.get();
            }
        }
        return limit.range(v -> point(v, ends));
    }

    /** What a formula nears where a variable outgrows everything: 0, or infinity on one side. */
    private Range outgrown(int variable, int side, int degree, Range rest, Ways ways) {
        Sign sign = ways.monotone.get(variable);
        int direction = sign != null ? side * sign.direction : rest.isAbove0() ? 1 : rest.isBelow0() ? -1 : 0;
        if (degree < 0 && !rest.isEndless()) {
            return Range.exactly(BigDecimal.ZERO);
        }
        if (degree > 0 && direction != 0) {
            return new Range(Range.End.infinite(direction), Range.End.infinite(direction));
        }
        if (!ways.wide.contains(variable)) {
            ways.wide.add(variable);
        }
        return Range.ENDLESS;
    }

    private static int degree(Form form, int variable) {
        return form.factors().entrySet().stream()
                .mapToInt(f -> f.getKey().degree(variable) * f.getValue())
                .sum();
    }

    /** What is left of a formula where a variable outgrows everything, but for the variable's own power. */
    private static Optional<Form> leading(Form form, int variable, int side) {
        Optional<Form> product = Optional.of(Form.constant(BigDecimal.ONE));
        for (Map.Entry<Polynomial, Integer> factor : form.factors().entrySet()) {
            Polynomial p = factor.getKey().leading(variable);
            boolean flips = side < 0 && factor.getKey().degree(variable) % 2 != 0;
            Optional<Form> power = Form.of(flips ? p.negate() : p).power(factor.getValue());
            product = product.flatMap(f -> power.flatMap(f::times));
        }
        return product;
    }

    private Range point(int variable, Map<Integer, Integer> ends) {
        Integer side = ends.get(variable);
        boolean fixed = side != null && !endOf(variable, side).isInfinite();
        return fixed ? Range.exactly(endOf(variable, side).value()) : variables.apply(variable);
    }

    private Range.End endOf(int variable, int side) {
        Range range = variables.apply(variable);
        return side < 0 ? range.low() : range.high();
    }

    /** An end is not reached where a value in which the result grows strictly does not reach its own. */
    private boolean isReached(Ways ways, int side) {
        return ways.monotone.entrySet().stream()
                .noneMatch(e -> e.getValue().strict
                        && endOf(e.getKey(), side * e.getValue().direction).open());
    }
}
