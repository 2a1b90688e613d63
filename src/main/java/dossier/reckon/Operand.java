package dossier.reckon;

import dossier.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a part of a formula is worth.
 *
 * @param nominal from nominals; null where those divide by 0
 * @param range what it may be, each operation's sides for themselves
 * @param form the same over stated values; empty where it is too large, or has a minimum or maximum in it
 * @param variables the stated values that it hangs on
 * @param repeated those of them that occur in it more than once
 * @param constant whether it was typed into the formula
 */
record Operand(
        Unit unit,
        BigDecimal nominal,
        Range range,
        Optional<Form> form,
        VariableSet variables,
        VariableSet repeated,
        boolean constant) {
    static final MathContext NOMINAL = new MathContext(Range.DIGITS, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    static Operand constant(BigDecimal value, Unit unit) {
        return new Operand(
                unit,
                value,
                Range.exactly(value),
                Optional.of(Form.constant(value)),
                VariableSet.EMPTY,
                VariableSet.EMPTY,
                true);
    }

    static Operand stated(int variable, Unit unit, BigDecimal nominal, Range range) {
        return new Operand(
                unit,
                nominal,
                range,
                Optional.of(Form.variable(variable)),
                VariableSet.of(variable),
                VariableSet.EMPTY,
                false);
    }

    Operand in(Unit other) {
        return new Operand(other, nominal, range, form, variables, repeated, constant);
    }

    Operand withRange(Range tighter) {
        return new Operand(unit, nominal, tighter, form, variables, repeated, constant);
    }

    Operand withNominal(BigDecimal exact) {
        return new Operand(unit, exact, range, form, variables, repeated, constant);
    }

    /** The power of ten of what is largest or smallest about it, its sign left out. */
    long magnitude() {
        return Math.max(
                magnitude(nominal),
                Math.max(magnitude(range.low().value()), magnitude(range.high().value())));
    }

    private static long magnitude(BigDecimal n) {
        return n == null || n.signum() == 0 ? 0 : Math.abs((long) n.precision() - n.scale() - 1);
    }

    /** Whether it is the number 0, which goes with any unit. */
    boolean isZero() {
        return constant && unit.equals(Unit.NONE) && nominal.signum() == 0;
    }

    /** As a multiple: a per cent, or a point, is a hundredth. */
    Operand asMultiple() {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS)
                ? scaled(HUNDREDTH).in(Unit.RATIO)
                : this;
    }

    /** In per cent, points or as a ratio: only of what has no dimension. */
    Operand without(Unit other) {
        boolean hundredths = other.equals(Unit.PERCENT) || other.equals(Unit.POINTS);
        boolean already = unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS);
        if (already) {
            return hundredths ? in(other) : asMultiple().in(other);
        }
        return hundredths ? scaled(HUNDRED).in(other) : in(other);
    }

    private Operand scaled(BigDecimal factor) {
        return new Operand(
                unit,
                nominal == null ? null : nominal.multiply(factor, NOMINAL),
                range.times(Range.exactly(factor)),
                form.flatMap(f -> f.times(Form.constant(factor))),
                variables,
                repeated,
                constant);
    }

    Operand negate() {
        return new Operand(
                unit,
                nominal == null ? null : nominal.negate(),
                range.negate(),
                form.flatMap(Form::negate),
                variables,
                repeated,
                constant);
    }

    /** @param exponent at least 0 */
    Operand power(int exponent, Unit result) {
        return new Operand(
                result,
                nominal == null ? null : nominal.pow(exponent, NOMINAL),
                range.power(exponent),
                form.flatMap(f -> f.power(exponent)),
                variables,
                repeated,
                constant);
    }

    /** The root of something that is at least 0 and has no dimension. */
    Operand root(int degree) {
        return new Operand(
                unit,
                nominal == null || nominal.signum() < 0
                        ? null
                        : nominal.signum() == 0
                                ? nominal
                                : Range.root(nominal, degree).round(NOMINAL),
                range.root(degree),
                Optional.empty(),
                variables,
                repeated,
                constant);
    }

    /** Of terms that are in one unit already. */
    static Operand sum(List<Operand> terms, Unit unit) {
        BigDecimal nominal = BigDecimal.ZERO;
        Range range = Range.exactly(BigDecimal.ZERO);
        for (Operand term : terms) {
            nominal = nominal == null || term.nominal == null ? null : nominal.add(term.nominal, NOMINAL);
            range = range.plus(term.range);
        }
        return joined(terms, unit, nominal, range, Form::sum);
    }

    /** @param divisor none of which can be 0 */
    static Operand product(List<Operand> factors, List<Operand> divisors, Unit unit) {
        List<Operand> all = new ArrayList<>(factors);
        BigDecimal nominal = BigDecimal.ONE;
        Range range = Range.exactly(BigDecimal.ONE);
        for (Operand factor : factors) {
            nominal = nominal == null || factor.nominal == null ? null : nominal.multiply(factor.nominal, NOMINAL);
            range = range.times(factor.range);
        }
        for (Operand divisor : divisors) {
            boolean none = nominal == null || divisor.nominal == null || divisor.nominal.signum() == 0;
            nominal = none ? null : nominal.divide(divisor.nominal, NOMINAL);
            range = range.dividedBy(divisor.range);
            all.add(divisor);
        }
        int dividing = factors.size();
        return joined(all, unit, nominal, range, forms -> {
            Optional<Form> product = Optional.of(Form.constant(BigDecimal.ONE));
            for (int i = 0; i < forms.size(); i++) {
                Optional<Form> factor = forms.get(i).power(i < dividing ? 1 : -1);
                product = product.flatMap(p -> factor.flatMap(p::times));
            }
            return product;
        });
    }

    /** The smallest, or largest, of several in one unit. */
    static Operand extreme(List<Operand> all, Unit unit, boolean largest) {
        BigDecimal nominal = all.get(0).nominal;
        Range range = all.get(0).range;
        for (Operand one : all.subList(1, all.size())) {
            if (nominal != null) {
                nominal = one.nominal == null ? null : largest ? nominal.max(one.nominal) : nominal.min(one.nominal);
            }
            range = largest ? range.max(one.range) : range.min(one.range);
        }
        return all.size() == 1 ? all.get(0) : joined(all, unit, nominal, range, forms -> Optional.empty());
    }

    private static Operand joined(
            List<Operand> all, Unit unit, BigDecimal nominal, Range range, Function<List<Form>, Optional<Form>> join) {
        VariableSet variables = VariableSet.EMPTY;
        VariableSet repeated = VariableSet.EMPTY;
        for (Operand one : all) {
            repeated = repeated.union(variables.intersection(one.variables)).union(one.repeated);
            variables = variables.union(one.variables);
        }
        boolean whole = all.stream().allMatch(o -> o.form.isPresent());
        return new Operand(
                unit,
                nominal,
                range,
                whole ? join.apply(all.stream().map(o -> o.form.get()).toList()) : Optional.empty(),
                variables,
                repeated,
                all.stream().allMatch(Operand::constant));
    }
}
