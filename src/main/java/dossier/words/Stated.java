package dossier.words;

import dossier.model.Bound;
import dossier.model.Interval;
import dossier.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** What a fact's value says, by the table of bounds: the figure stated, and the interval that it stands for. */
final class Stated {
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
    private static final BigDecimal ELEVEN_TENTHS = new BigDecimal("1.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Stated() {}

    /** @param precision a half-width that overrides the one that the words have */
    static Quantity of(Reading r, Optional<BigDecimal> precision) {
        BigDecimal g = precision.map(p -> p.multiply(new BigDecimal(2))).orElse(grain(r));
        BigDecimal v = r.figure().nominal();
        Bound bound = r.bound();
        BigDecimal nominal =
                r.upper().isPresent() ? v.add(r.upper().get().nominal()).multiply(HALF) : v;
        Interval size = interval(r, bound, v, g);
        boolean negative = r.sign() < 0;
        return new Quantity(
                negative ? nominal.negate() : nominal, negative ? mirrored(size) : size, r.unit(), g, bound);
    }

    private static Interval interval(Reading r, Bound bound, BigDecimal v, BigDecimal g) {
        BigDecimal half = g.multiply(HALF);
        if (r.shape() == Reading.Shape.BAND) {
            return new Interval(v, false, r.upper().orElseThrow().nominal(), true);
        }
        return switch (bound) {
            case EXACT -> Interval.closed(notBelow0(v.subtract(half)), v.add(half));
            case ABOUT ->
                Interval.closed(
                        notBelow0(v.subtract(half.max(v.multiply(TWENTIETH)))), v.add(half.max(v.multiply(TWENTIETH))));
            case NEARLY -> new Interval(v.multiply(NINE_TENTHS), true, v, true);
            case JUST_OVER -> new Interval(v, true, v.multiply(ELEVEN_TENTHS), true);
            case MORE_THAN -> new Interval(v, true, null, false);
            case AT_LEAST -> new Interval(v, false, null, false);
            case LESS_THAN -> new Interval(BigDecimal.ZERO, false, v, true);
            case AT_MOST -> new Interval(BigDecimal.ZERO, false, v, false);
            case BETWEEN ->
                Interval.closed(
                        notBelow0(v.subtract(half)).min(r.upper().orElseThrow().nominal()),
                        r.upper().orElseThrow().nominal().max(v).add(half));
        };
    }

    private static BigDecimal notBelow0(BigDecimal n) {
        return n.max(BigDecimal.ZERO);
    }

    private static Interval mirrored(Interval i) {
        return new Interval(
                i.high() == null ? null : i.high().negate(),
                i.highOpen(),
                i.low() == null ? null : i.low().negate(),
                i.lowOpen());
    }

    /** A whole number of things, written out, is exact; half is half to the per cent. */
    private static BigDecimal grain(Reading r) {
        BigDecimal own = r.figure().grains().get(0);
        BigDecimal step = r.upper().map(u -> u.grains().get(0).min(own)).orElse(own);
        if (r.shape() == Reading.Shape.MULTIPLE) {
            return new BigDecimal("0.1");
        }
        if (r.shape() == Reading.Shape.ORDINAL || r.shape() == Reading.Shape.BAND) {
            return BigDecimal.ZERO;
        }
        boolean counted = !r.unit().isDimensionless()
                && !r.unit().isCurrency()
                && r.unit().powers().size() == 1;
        return counted && r.places() == 0 && step.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ZERO : step;
    }
}
