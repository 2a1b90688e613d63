package dossier.reckon;

import dossier.model.Quantity;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as complaints show them: to six digits, large ones in millions and the like. */
final class Figures {
    private static final MathContext SHORT = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final String[] SCALES = {"", " thousand", " million", " billion", " trillion"};

    private Figures() {}

    static String nominal(Quantity quantity) {
        return withUnit(figure(quantity.nominal()), quantity.unit());
    }

    /** {@code 11.9% to 12.3%}, {@code more than 3.5 million users}. */
    static String range(Range range, Unit unit) {
        Range.End low = range.low();
        Range.End high = range.high();
        if (range.isEndless()) {
            return "any number";
        }
        if (low.isInfinite()) {
            return (high.open() ? "less than " : "at most ") + withUnit(figure(high.value()), unit);
        }
        if (high.isInfinite()) {
            return (low.open() ? "more than " : "at least ") + withUnit(figure(low.value()), unit);
        }
        String from = withUnit(figure(low.value()), unit);
        String to = withUnit(figure(high.value()), unit);
        return from.equals(to) ? from : from + " to " + to;
    }

    /** A unit as a complaint names it. */
    static String unit(Unit unit) {
        if (unit.equals(Unit.NONE)) {
            return "a bare number";
        }
        if (unit.equals(Unit.RATIO)) {
            return "a ratio";
        }
        return unit.equals(Unit.POINTS) ? "percentage points" : unit.symbol();
    }

    private static String withUnit(String figure, Unit unit) {
        if (unit.equals(Unit.PERCENT)) {
            return figure + "%";
        }
        if (unit.equals(Unit.NONE) || unit.equals(Unit.RATIO)) {
            return figure;
        }
        return unit.isCurrency() ? unit.symbol() + " " + figure : figure + " " + unit.symbol();
    }

    private static String figure(BigDecimal value) {
        BigDecimal rounded = value.round(SHORT).stripTrailingZeros();
        int magnitude = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
        if (magnitude < -6 || magnitude > 17) {
            return rounded.toString();
        }
        int scale = magnitude < 4 ? 0 : Math.min(magnitude / 3, SCALES.length - 1);
        BigDecimal shown = rounded.movePointLeft(3 * scale).stripTrailingZeros();
        return shown.toPlainString() + SCALES[scale];
    }
}
