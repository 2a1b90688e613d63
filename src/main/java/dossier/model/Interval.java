package dossier.model;

import java.math.BigDecimal;

/**
 * The numbers that a quantity may be.
 *
 * @param low the lower end, or null where there is none
 * @param lowOpen whether the lower end itself is left out; false where there is none
 * @param high the upper end, or null where there is none
 * @param highOpen whether the upper end itself is left out; false where there is none
 */
public record Interval(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen) {
    public Interval {
        if (low == null && lowOpen || high == null && highOpen) {
            throw new IllegalArgumentException("an end that is not there cannot be open");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " is above " + high);
        }
    }

    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    public static Interval exactly(BigDecimal value) {
        return closed(value, value);
    }

    public boolean isFinite() {
        return low != null && high != null;
    }

    /** Whether there is no end at all. */
    public boolean isEndless() {
        return low == null && high == null;
    }

    public boolean contains(BigDecimal n) {
        return !liesAbove(n) && !liesBelow(n);
    }

    /** Whether all of it is above a number. */
    public boolean liesAbove(BigDecimal n) {
        return low != null && (lowOpen ? low.compareTo(n) >= 0 : low.compareTo(n) > 0);
    }

    /** Whether all of it is below a number. */
    public boolean liesBelow(BigDecimal n) {
        return high != null && (highOpen ? high.compareTo(n) <= 0 : high.compareTo(n) < 0);
    }

    /** Whether all of it is at or above a number. */
    public boolean liesAtOrAbove(BigDecimal n) {
        return low != null && low.compareTo(n) >= 0;
    }

    /** Whether all of it is at or below a number. */
    public boolean liesAtOrBelow(BigDecimal n) {
        return high != null && high.compareTo(n) <= 0;
    }

    /** Whether two intervals have a number in common. */
    public boolean meets(Interval other) {
        return !isBelow(this, other) && !isBelow(other, this);
    }

    /** What is in both. Only of intervals that meet. */
    public Interval and(Interval other) {
        boolean lower = low != null && (other.low == null || low.compareTo(other.low) > 0);
        boolean sameLow = low != null && other.low != null && low.compareTo(other.low) == 0;
        boolean upper = high != null && (other.high == null || high.compareTo(other.high) < 0);
        boolean sameHigh = high != null && other.high != null && high.compareTo(other.high) == 0;
        return new Interval(
                lower ? low : other.low,
                sameLow ? lowOpen || other.lowOpen : lower ? lowOpen : other.lowOpen,
                upper ? high : other.high,
                sameHigh ? highOpen || other.highOpen : upper ? highOpen : other.highOpen);
    }

    private static boolean isBelow(Interval a, Interval b) {
        if (a.high == null || b.low == null) {
            return false;
        }
        int order = a.high.compareTo(b.low);
        return order < 0 || order == 0 && (a.highOpen || b.lowOpen);
    }

    /** Half of high less low. Only of a finite interval. */
    public BigDecimal halfWidth() {
        return high.subtract(low).multiply(new BigDecimal("0.5"));
    }
}
