package dossier.words;

import dossier.model.Bound;
import dossier.model.Interval;
import dossier.model.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What of a quantity is printed: a bound, and one number or two.
 *
 * @param high the second number, of a range alone
 * @param grain the worth of one step of the last digit printed; 0 where all digits are
 */
record PrinterFigure(Bound bound, BigDecimal number, Optional<BigDecimal> high, BigDecimal grain) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final MathContext DIGITS = new MathContext(34);

    /** A stated figure: as it was stated. */
    static PrinterFigure stated(Quantity q) {
        if (q.bound() != Bound.BETWEEN) {
            return new PrinterFigure(q.bound(), q.nominal(), Optional.empty(), q.grain());
        }
        BigDecimal half = q.grain().multiply(HALF);
        BigDecimal low = q.interval().low().add(half);
        BigDecimal high = q.interval().high().subtract(half);
        return new PrinterFigure(Bound.BETWEEN, low, Optional.of(high), q.grain());
    }

    /**
     * A computed figure: with two ends "about" at the finest power of ten that agrees with it, else a range; with one
     * end by its bound.
     */
    static PrinterFigure computed(Quantity q) {
        Interval i = q.interval();
        if (i.isEndless()) {
            return about(q.nominal().round(new MathContext(2, RoundingMode.HALF_UP)), BigDecimal.ZERO);
        }
        if (!i.isFinite()) {
            return i.low() != null ? oneEnd(i.low(), i.lowOpen(), true) : oneEnd(i.high(), i.highOpen(), false);
        }
        BigDecimal half = i.halfWidth();
        if (half.signum() == 0) {
            return exact(q.nominal());
        }
        int power = exponentAtLeast(half.movePointLeft(1));
        for (int p = power; q.nominalInside() && p < power + 3; p++) {
            BigDecimal grain = BigDecimal.ONE.scaleByPowerOfTen(p);
            BigDecimal n = round(q.nominal(), grain);
            if (aboutAgrees(n, q)) {
                return about(n, grain);
            }
        }
        return range(q, half);
    }

    /** "About n" is near a nominal within 5% of n, and holds whole within 10%. */
    private static boolean aboutAgrees(BigDecimal n, Quantity q) {
        BigDecimal size = n.abs();
        BigDecimal tenth = size.movePointLeft(1);
        return n.signum() != 0
                && q.nominal().subtract(n).abs().compareTo(tenth.multiply(HALF)) <= 0
                && q.interval().low().compareTo(n.subtract(tenth)) >= 0
                && q.interval().high().compareTo(n.add(tenth)) <= 0;
    }

    private static PrinterFigure about(BigDecimal n, BigDecimal grain) {
        // a zero behind the point would claim a finer grain than the sentence needs
        boolean whole = n.stripTrailingZeros().scale() <= 0;
        return new PrinterFigure(
                Bound.ABOUT, n.stripTrailingZeros(), Optional.empty(), whole ? BigDecimal.ZERO : grain);
    }

    private static PrinterFigure exact(BigDecimal nominal) {
        BigDecimal n = nominal.stripTrailingZeros();
        return n.precision() <= 12
                ? new PrinterFigure(Bound.EXACT, n, Optional.empty(), BigDecimal.ZERO)
                : about(n.round(new MathContext(3, RoundingMode.HALF_UP)), BigDecimal.ZERO);
    }

    /** A range with as few digits as can be, at most twice as wide as it must be. */
    private static PrinterFigure range(Quantity q, BigDecimal half) {
        Interval i = q.interval();
        BigDecimal width = half.add(half);
        int power = exponentAtLeast(half.movePointLeft(1));
        for (int p = power; ; p--) {
            BigDecimal grain = BigDecimal.ONE.scaleByPowerOfTen(p);
            BigDecimal low = round(i.low(), grain);
            BigDecimal high = round(i.high(), grain);
            if (q.nominalInside()) {
                low = low.compareTo(q.nominal()) > 0 ? low.subtract(grain) : low;
                high = high.compareTo(q.nominal()) < 0 ? high.add(grain) : high;
            }
            // at a hundredth of the width no rounding is so coarse
            if (high.subtract(low).compareTo(width.add(width)) <= 0) {
                return new PrinterFigure(Bound.BETWEEN, low, Optional.of(high), BigDecimal.ZERO);
            }
        }
    }

    /** More than, at least, less than, at most: a long number is cut to three digits, towards what stays true. */
    private static PrinterFigure oneEnd(BigDecimal end, boolean open, boolean low) {
        BigDecimal n = end.stripTrailingZeros();
        boolean cut = n.precision() > 4;
        if (cut) {
            n = n.round(new MathContext(3, low ? RoundingMode.FLOOR : RoundingMode.CEILING));
        }
        Bound bound =
                low ? (open || cut ? Bound.MORE_THAN : Bound.AT_LEAST) : open || cut ? Bound.LESS_THAN : Bound.AT_MOST;
        return new PrinterFigure(bound, n, Optional.empty(), BigDecimal.ZERO);
    }

    /** What a quantity may be, its ends with two digits or so of its width; a single end with four in all. */
    static Interval shown(Interval i) {
        if (!i.isFinite() || i.halfWidth().signum() == 0) {
            MathContext few = new MathContext(i.isFinite() ? 12 : 4, RoundingMode.HALF_UP);
            return new Interval(
                    i.low() == null ? null : i.low().round(few),
                    i.lowOpen(),
                    i.high() == null ? null : i.high().round(few),
                    i.highOpen());
        }
        BigDecimal step = i.halfWidth().divide(BigDecimal.valueOf(16), DIGITS);
        BigDecimal grain = BigDecimal.ONE.scaleByPowerOfTen(step.precision() - step.scale() - 1);
        return new Interval(round(i.low(), grain), i.lowOpen(), round(i.high(), grain), i.highOpen());
    }

    /** To a power of ten, half-way away from zero. */
    private static BigDecimal round(BigDecimal n, BigDecimal grain) {
        return n.setScale(-exponent(grain), RoundingMode.HALF_UP);
    }

    private static int exponent(BigDecimal powerOfTen) {
        return powerOfTen.precision() - powerOfTen.scale() - 1;
    }

    /** The exponent of the smallest power of ten that is not below a number above 0. */
    private static int exponentAtLeast(BigDecimal n) {
        int floor = exponent(n);
        return BigDecimal.ONE.scaleByPowerOfTen(floor).compareTo(n) >= 0 ? floor : floor + 1;
    }

    /** Whether it is printed as "double". */
    boolean isTwo() {
        return high.isEmpty()
                && number.compareTo(BigDecimal.valueOf(2)) == 0
                && (bound == Bound.EXACT || bound == Bound.NEARLY);
    }

    /** How many digits behind the point its grain asks for, where it is printed as so many of a power of ten. */
    int places(int power) {
        BigDecimal g = grain.stripTrailingZeros();
        return g.unscaledValue().equals(BigInteger.ONE) ? Math.max(0, power - exponent(g)) : 0;
    }
}
