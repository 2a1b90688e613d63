package dossier.reckon;

import dossier.model.Unit;
import java.util.List;
import java.util.stream.Stream;

/** Which unit comes out. A number typed into a formula is bare: it scales what it is multiplied with. */
final class UnitRules {
    private UnitRules() {}

    static boolean goTogether(Unit a, Unit b) {
        return a.equals(b) || a.isDimensionless() && b.isDimensionless();
    }

    /**
     * Of terms that go together. Per cents alone stay per cents where as many are added as make a level; what is left
     * of them when one is taken from another is points. Anything else without dimension is a ratio, or bare.
     */
    static Unit sum(List<Operand> added, List<Operand> taken) {
        List<Operand> all = Stream.concat(added.stream(), taken.stream())
                .filter(o -> !o.isZero())
                .toList();
        if (all.isEmpty()) {
            return Unit.NONE;
        }
        Unit first = all.get(0).unit();
        if (!first.isDimensionless() || all.size() == 1) {
            return first;
        }
        if (all.stream().allMatch(o -> isHundredths(o.unit()))) {
            long level = added.stream().filter(UnitRules::isPercent).count()
                    - taken.stream().filter(UnitRules::isPercent).count();
            return level > 0 ? Unit.PERCENT : Unit.POINTS;
        }
        return all.stream().allMatch(o -> o.unit().equals(Unit.NONE)) ? Unit.NONE : Unit.RATIO;
    }

    /**
     * Units multiply. Where nothing is left of them it is a ratio, but a single value that is only scaled keeps its
     * own.
     */
    static Unit product(List<Operand> factors, List<Operand> divisors) {
        List<Operand> values = factors.stream().filter(f -> !isBare(f)).toList();
        if (divisors.stream().allMatch(UnitRules::isBare) && values.size() <= 1) {
            return values.isEmpty() ? Unit.NONE : values.get(0).unit();
        }
        Unit unit = Unit.NONE;
        for (Operand factor : factors) {
            unit = unit.times(dimension(factor));
        }
        for (Operand divisor : divisors) {
            unit = unit.per(dimension(divisor));
        }
        boolean plain =
                divisors.isEmpty() && values.stream().allMatch(v -> v.unit().equals(Unit.NONE));
        return unit.equals(Unit.NONE) && !plain ? Unit.RATIO : unit;
    }

    /** Whether a per cent, or points, are only scaled by bare numbers, so that they stay what they are. */
    static boolean keepsHundredths(List<Operand> factors, List<Operand> divisors) {
        List<Operand> values = factors.stream().filter(f -> !isBare(f)).toList();
        return divisors.stream().allMatch(UnitRules::isBare)
                && values.size() == 1
                && isHundredths(values.get(0).unit());
    }

    /** Of something that is no per cent any more. */
    static Unit power(Operand base, int exponent) {
        if (base.unit().isDimensionless()) {
            return base.unit().equals(Unit.NONE) ? Unit.NONE : Unit.RATIO;
        }
        return exponent == 0 ? Unit.RATIO : base.unit().power(exponent);
    }

    private static Unit dimension(Operand operand) {
        return operand.unit().isDimensionless() ? Unit.NONE : operand.unit();
    }

    private static boolean isBare(Operand operand) {
        return operand.constant() && operand.unit().equals(Unit.NONE);
    }

    private static boolean isHundredths(Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS);
    }

    private static boolean isPercent(Operand operand) {
        return operand.unit().equals(Unit.PERCENT);
    }
}
