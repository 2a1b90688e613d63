package dossier.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of values, from 0, laid so that all that stands beside the bars has room.
 *
 * @param length in pixels
 * @param zero where 0 is, in pixels from the lower end
 * @param perUnit pixels for 1
 * @param step between ticks
 */
record ValueAxis(double length, double zero, double perUnit, BigDecimal step) {
    private static final int ROUNDS = 50;
    /** How much of the axis may be empty so that it ends on a tick. */
    private static final double SLACK = 0.16;
    /** 0 is in reach of values if it is no further off than so many times their range. */
    private static final double REACH = 2;
    /** What of a step is between the least value and the end of an axis that does not start at 0. */
    private static final double AIR = 0.3;

    /**
     * What one value needs.
     *
     * @param inside what its words need within the full part, or infinity where they cannot stand there
     * @param beside what they need behind its end
     * @param arrow what an arrow needs beyond it
     */
    record Need(Span span, double inside, double beside, double arrow) {
        boolean fitsInside(double perUnit) {
            return Math.abs(span.solid()) * perUnit >= inside;
        }

        private double below(double perUnit) {
            return -span.lowest() * perUnit
                    + (span.arrow() < 0 && span.isNegative() ? arrow : 0)
                    + (span.isNegative() && !fitsInside(perUnit) ? beside : 0);
        }

        private double above(double perUnit) {
            return span.highest() * perUnit
                    + (span.arrow() > 0 ? arrow : 0)
                    + (span.isNegative() || fitsInside(perUnit) ? 0 : beside);
        }
    }

    /** @param tickRoom the least pixels from one tick to the next */
    static ValueAxis fit(List<Need> needs, double length, double tickRoom) {
        double low = needs.stream().mapToDouble(n -> n.span().lowest()).min().orElse(0);
        double high = needs.stream().mapToDouble(n -> n.span().highest()).max().orElse(0);
        if (low == high) {
            return new ValueAxis(length, 0, length, BigDecimal.ONE);
        }
        BigDecimal step = step((high - low) * tickRoom / length);
        double lowTick = rounded(low, high - low, step.doubleValue());
        double highTick = rounded(high, high - low, step.doubleValue());
        double perUnit = length / (highTick - lowTick);
        if (length(needs, perUnit, lowTick, highTick) > length) {
            perUnit = largest(needs, length, perUnit, lowTick, highTick);
        }
        double zero = Math.ceil(below(needs, perUnit, lowTick));
        return new ValueAxis(length, zero, perUnit, step(Math.max(step.doubleValue() * 0.999, tickRoom / perUnit)));
    }

    /**
     * From round value to round value around all that is to be seen, from 0 where that is in reach.
     *
     * @param zero whether 0 is on it in any case
     */
    static ValueAxis around(double low, double high, double length, double tickRoom, boolean zero) {
        boolean within = zero || Math.min(Math.abs(low), Math.abs(high)) <= REACH * (high - low);
        boolean level = low == high;
        double from = within || level ? Math.min(0, low) : low;
        double to = within || level ? Math.max(0, high) : high;
        if (from == to) {
            to = 1;
        }
        BigDecimal tick = step((to - from) * tickRoom / length);
        double step = tick.doubleValue();
        // an end that is not 0 is not touched by a value
        double first = Math.floor((from > 0 ? from - AIR * step : from) / step + 1e-9) * step;
        double last = Math.ceil((to < 0 ? to + AIR * step : to) / step - 1e-9) * step;
        double perUnit = length / (last - first);
        return new ValueAxis(length, -first * perUnit, perUnit, tick);
    }

    /** Whether 0 is not on it. */
    boolean cut() {
        return min() > 1e-9 / perUnit || max() < -1e-9 / perUnit;
    }

    /** Where a value stands, in pixels from the upper end. */
    double down(double value) {
        return length - zero - value * perUnit;
    }

    private static double below(List<Need> needs, double perUnit, double lowTick) {
        return needs.stream().mapToDouble(n -> n.below(perUnit)).reduce(-lowTick * perUnit, Math::max);
    }

    private static double length(List<Need> needs, double perUnit, double lowTick, double highTick) {
        double above = needs.stream().mapToDouble(n -> n.above(perUnit)).reduce(highTick * perUnit, Math::max);
        return Math.ceil(below(needs, perUnit, lowTick)) + above;
    }

    /** The largest scale at which all fits, by halving; a part of the axis is always left to the bars. */
    private static double largest(List<Need> needs, double length, double upper, double lowTick, double highTick) {
        double fits = upper / 8;
        double fails = upper;
        for (int i = 0; i < ROUNDS; i++) {
            double middle = (fits + fails) / 2;
            if (length(needs, middle, lowTick, highTick) <= length) {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        return fits;
    }

    /** The next tick outward, where that leaves little empty. */
    private static double rounded(double end, double range, double step) {
        double out = Math.signum(end) * Math.ceil(Math.abs(end) / step - 1e-9) * step;
        return Math.abs(out - end) <= SLACK * range ? out : end;
    }

    /** The smallest of 1, 2, 5 times a power of ten that is at least this. */
    static BigDecimal step(double least) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)) - 1);
        for (int i = 0; step.doubleValue() < least; i++) {
            step = step.multiply(BigDecimal.valueOf(i % 3 == 1 ? 25 : 20)).movePointLeft(1);
        }
        return step.stripTrailingZeros();
    }

    /** The part of it that the values themselves take. */
    double shareOf(List<Need> needs) {
        double low = needs.stream().mapToDouble(n -> n.span().lowest()).min().orElse(0);
        double high = needs.stream().mapToDouble(n -> n.span().highest()).max().orElse(0);
        return high == low ? 1 : (high - low) * perUnit / length;
    }

    /** How wide its widest number is. */
    double widest(Magnitude magnitude, Lettering letters) {
        return ticks().stream()
                .mapToDouble(tick -> letters.width(magnitude.tick(tick, step), Rows.SIZE, Weight.REGULAR))
                .max()
                .orElse(0);
    }

    double min() {
        return -zero / perUnit;
    }

    double max() {
        return (length - zero) / perUnit;
    }

    /** The round values on it, lowest first. */
    List<BigDecimal> ticks() {
        return ticks(0);
    }

    /** The same where it starts elsewhere than at 0. */
    List<BigDecimal> ticks(double origin) {
        List<BigDecimal> ticks = new ArrayList<>();
        double slip = 1e-6 / perUnit;
        double last = origin + max() + slip;
        BigDecimal first = BigDecimal.valueOf(origin + min() - slip).divide(step, 0, RoundingMode.CEILING);
        for (BigDecimal n = first; n.multiply(step).doubleValue() <= last; n = n.add(BigDecimal.ONE)) {
            ticks.add(n.multiply(step));
        }
        return ticks;
    }
}
