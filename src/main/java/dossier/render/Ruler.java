package dossier.render;

import dossier.model.Interval;
import dossier.model.Quantity;
import dossier.words.Printer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a number may be, as a bar on a scale of 320 by which the page draws it.
 *
 * @param from, to where the bar starts and ends
 * @param at where the figure itself stands; below 0 where it is not within
 * @param arrow right or left, where the bar has no end on that side
 */
record Ruler(int from, int to, int at, String arrow, String low, String figure, String high) {
    private static final int LEFT = 80;
    private static final int RIGHT = 240;
    private static final int WIDTH = 320;
    /** A label needs so much room. */
    private static final int LABEL = 44;

    private static final int DIGITS = 4;

    /** None where the number is exact. */
    static Optional<Ruler> of(Quantity q, Printer printer) {
        Interval i = q.interval();
        if (i.isEndless() || i.isFinite() && i.low().compareTo(i.high()) == 0) {
            return Optional.empty();
        }
        int scale = scale(i);
        String low = i.low() == null ? "" : label(i.low(), scale, RoundingMode.FLOOR, printer);
        String high = i.high() == null ? "" : label(i.high(), scale, RoundingMode.CEILING, printer);
        if (!i.isFinite()) {
            boolean right = i.low() != null;
            return Optional.of(
                    right
                            ? new Ruler(LEFT, WIDTH, -1, "right", low, "", "")
                            : new Ruler(0, RIGHT, -1, "left", "", "", high));
        }
        int at = q.nominalInside() ? place(q.nominal(), i) : -1;
        boolean hasRoom = at - LEFT >= LABEL && RIGHT - at >= LABEL;
        String figure = hasRoom ? label(q.nominal(), scale, RoundingMode.HALF_UP, printer) : "";
        return Optional.of(new Ruler(LEFT, RIGHT, at, "", low, figure, high));
    }

    private static int place(BigDecimal n, Interval i) {
        BigDecimal share = n.subtract(i.low()).divide(i.high().subtract(i.low()), MathContext.DECIMAL32);
        return LEFT
                + share.multiply(BigDecimal.valueOf(RIGHT - LEFT))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static int scale(Interval i) {
        BigDecimal largest = Stream.of(i.low(), i.high())
                .filter(Objects::nonNull)
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return List.of(12, 9, 6).stream()
                .filter(s -> largest.compareTo(BigDecimal.TEN.pow(s)) >= 0)
                .findFirst()
                .orElse(0);
    }

    private static String label(BigDecimal n, int scale, RoundingMode mode, Printer printer) {
        return printer.number(n.round(new MathContext(DIGITS, mode)).scaleByPowerOfTen(-scale));
    }
}
