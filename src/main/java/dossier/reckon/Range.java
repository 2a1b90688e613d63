package dossier.reckon;

import dossier.model.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Arithmetic with intervals: the numbers that come out, if what goes in may be any of two ranges, each for itself. Ends
 * are rounded outward to 34 digits. An end is open where the number itself cannot be reached; one that is not there is
 * infinity.
 */
record Range(End low, End high) {
    static final int DIGITS = 34;
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);
    static final Range ENDLESS = new Range(End.infinite(-1), End.infinite(1));

    /**
     * @param value null where it is infinite
     * @param infinity -1 or 1 where it is infinite, else 0
     */
    record End(BigDecimal value, int infinity, boolean open) {
        static End at(BigDecimal value, boolean open) {
            return new End(value, 0, open);
        }

        static End infinite(int sign) {
            return new End(null, sign, true);
        }

        boolean isInfinite() {
            return infinity != 0;
        }

        int signum() {
            return isInfinite() ? infinity : value.signum();
        }

        boolean isClosed0() {
            return !open && signum() == 0;
        }

        int compare(End other) {
            return isInfinite() || other.isInfinite()
                    ? Integer.compare(infinity, other.infinity)
                    : value.compareTo(other.value);
        }

        End negate() {
            return isInfinite() ? infinite(-infinity) : at(value.negate(), open);
        }

        End plus(End other, MathContext rounding) {
            return isInfinite() || other.isInfinite()
                    ? infinite(isInfinite() ? infinity : other.infinity)
                    : at(value.add(other.value, rounding), open || other.open);
        }

        /** 0 times what is infinite is 0: the 0 is reached, or neared, whatever the other is. */
        End times(End other, MathContext rounding) {
            if (signum() == 0 || other.signum() == 0) {
                return at(BigDecimal.ZERO, !isClosed0() && !other.isClosed0());
            }
            return isInfinite() || other.isInfinite()
                    ? infinite(signum() * other.signum())
                    : at(value.multiply(other.value, rounding), open || other.open);
        }

        /** @param side on which side of 0 the divisor lies: one that nears 0 makes the quotient endless */
        End dividedBy(End divisor, int side, MathContext rounding) {
            if (signum() == 0 || divisor.isInfinite()) {
                return at(BigDecimal.ZERO, !isClosed0());
            }
            return isInfinite() || divisor.signum() == 0
                    ? infinite(signum() * side)
                    : at(value.divide(divisor.value, rounding), open || divisor.open);
        }

        /** The lower of two; where they are equal, the one that can be reached. */
        static End lower(End a, End b) {
            int order = a.compare(b);
            return order < 0 || order == 0 && !a.open ? a : b;
        }

        static End higher(End a, End b) {
            int order = a.compare(b);
            return order > 0 || order == 0 && !a.open ? a : b;
        }

        /** The lower of two; where they are equal, the one that leaves more out. */
        private static End tighterLower(End a, End b) {
            int order = a.compare(b);
            return order < 0 || order == 0 && a.open ? a : b;
        }

        private static End tighterHigher(End a, End b) {
            int order = a.compare(b);
            return order > 0 || order == 0 && a.open ? a : b;
        }
    }

    static Range exactly(BigDecimal value) {
        End end = End.at(value, false);
        return new Range(end, end);
    }

    static Range of(Interval i) {
        return new Range(
                i.low() == null ? End.infinite(-1) : End.at(i.low(), i.lowOpen()),
                i.high() == null ? End.infinite(1) : End.at(i.high(), i.highOpen()));
    }

    Interval interval() {
        return new Interval(low.value, !low.isInfinite() && low.open, high.value, !high.isInfinite() && high.open);
    }

    boolean isEndless() {
        return low.isInfinite() && high.isInfinite();
    }

    boolean isAbove0() {
        return low.signum() > 0 || low.signum() == 0 && low.open;
    }

    boolean isBelow0() {
        return high.signum() < 0 || high.signum() == 0 && high.open;
    }

    boolean isAtLeast0() {
        return low.signum() >= 0;
    }

    boolean isAtMost0() {
        return high.signum() <= 0;
    }

    boolean contains0() {
        return !isAbove0() && !isBelow0();
    }

    Range negate() {
        return new Range(high.negate(), low.negate());
    }

    Range plus(Range other) {
        return new Range(low.plus(other.low, DOWN), high.plus(other.high, UP));
    }

    Range times(Range other) {
        return new Range(
                End.lower(
                        End.lower(low.times(other.low, DOWN), low.times(other.high, DOWN)),
                        End.lower(high.times(other.low, DOWN), high.times(other.high, DOWN))),
                End.higher(
                        End.higher(low.times(other.low, UP), low.times(other.high, UP)),
                        End.higher(high.times(other.low, UP), high.times(other.high, UP))));
    }

    /** Endless where the divisor may be 0. */
    Range dividedBy(Range other) {
        if (other.contains0()) {
            return ENDLESS;
        }
        int side = other.isAbove0() ? 1 : -1;
        End a = other.low;
        End b = other.high;
        return new Range(
                End.lower(
                        End.lower(low.dividedBy(a, side, DOWN), low.dividedBy(b, side, DOWN)),
                        End.lower(high.dividedBy(a, side, DOWN), high.dividedBy(b, side, DOWN))),
                End.higher(
                        End.higher(low.dividedBy(a, side, UP), low.dividedBy(b, side, UP)),
                        End.higher(high.dividedBy(a, side, UP), high.dividedBy(b, side, UP))));
    }

    /** To a whole power of at least 0. */
    Range power(int exponent) {
        if (exponent == 0) {
            return exactly(BigDecimal.ONE);
        }
        if (exponent % 2 != 0) {
            return new Range(power(low, exponent, DOWN), power(high, exponent, UP));
        }
        if (isAtLeast0()) {
            return new Range(power(low, exponent, DOWN), power(high, exponent, UP));
        }
        if (isAtMost0()) {
            return negate().power(exponent);
        }
        Range size = new Range(End.at(BigDecimal.ZERO, false), End.higher(low.negate(), high));
        return size.power(exponent);
    }

    /** By squaring, every step rounded the same way; the sign is set aside, since it would turn the rounding. */
    private static End power(End end, int exponent, MathContext rounding) {
        if (end.isInfinite()) {
            return end;
        }
        if (end.signum() < 0) {
            return power(end.negate(), exponent, rounding == UP ? DOWN : UP).negate();
        }
        BigDecimal result = BigDecimal.ONE;
        BigDecimal square = end.value;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if (rest % 2 != 0) {
                result = result.multiply(square, rounding);
            }
            if (rest > 1) {
                square = square.multiply(square, rounding);
            }
        }
        return End.at(result, end.open);
    }

    /** The root of something that is at least 0. */
    Range root(int degree) {
        return new Range(root(low, degree, DOWN), root(high, degree, UP));
    }

    /** By Newton's method, then moved to the neighbour on the side of the rounding that is surely no further in. */
    private static End root(End end, int degree, MathContext rounding) {
        if (end.isInfinite() || end.signum() == 0) {
            return end;
        }
        BigDecimal root = root(end.value, degree).round(rounding);
        BigDecimal step = root.ulp();
        if (rounding == DOWN) {
            while (root.pow(degree).compareTo(end.value) > 0) {
                root = root.subtract(step);
            }
        } else {
            while (root.pow(degree).compareTo(end.value) < 0) {
                root = root.add(step);
            }
        }
        return End.at(root, end.open);
    }

    /** Close to the root of a number above 0. */
    static BigDecimal root(BigDecimal n, int degree) {
        MathContext fine = new MathContext(DIGITS + 6);
        // a power of ten above the root: from there the steps only fall
        int exponent = Math.floorDiv(n.precision() - n.scale() - 1, degree) + 1;
        BigDecimal x = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        BigDecimal d = BigDecimal.valueOf(degree);
        BigDecimal less = BigDecimal.valueOf(degree - 1L);
        while (true) {
            BigDecimal next = less.multiply(x)
                    .add(n.divide(x.pow(degree - 1, fine), fine))
                    .divide(d, fine);
            if (next.compareTo(x) >= 0 || x.subtract(next).compareTo(x.scaleByPowerOfTen(-DIGITS - 3)) <= 0) {
                return next;
            }
            x = next;
        }
    }

    /** So many per cent of the largest of it, either way. */
    Range around(BigDecimal percent) {
        End size = End.higher(low.negate(), high);
        Range part = new Range(size, size).times(exactly(percent.movePointLeft(2)));
        return new Range(part.high.negate(), part.high);
    }

    Range min(Range other) {
        return new Range(End.lower(low, other.low), End.tighterLower(high, other.high));
    }

    Range max(Range other) {
        return new Range(End.tighterHigher(low, other.low), End.higher(high, other.high));
    }

    /** What both allow, of two ranges that are both sure. */
    Range intersect(Range other) {
        return new Range(End.tighterHigher(low, other.low), End.tighterLower(high, other.high));
    }

    /** Both, and what lies between. */
    Range hull(Range other) {
        return new Range(End.lower(low, other.low), End.higher(high, other.high));
    }
}
