package dossier.check;

import dossier.diagnostic.Code;
import dossier.model.Bound;
import dossier.model.Interval;
import dossier.model.Quantity;
import dossier.words.Reading;
import dossier.words.Reading.Figure;
import dossier.words.Reading.Shape;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Whether the size that words say is the size that a fact says: pure arithmetic. Units, signs, levels and negations are
 * settled before. The fact's quantity is in the unit of the words, and its size not below 0.
 */
final class Agreement {
    private static final BigDecimal TWO = new BigDecimal(2);
    private final Quantity fact;
    private final boolean computed;

    Agreement(Quantity fact, boolean computed) {
        this.fact = fact;
        this.computed = computed;
    }

    /** What is wrong, the finding of the grain that gets furthest; empty where they agree. */
    Optional<Code> of(Reading r) {
        if (r.shape() == Shape.BAND) {
            return band(
                    r.figure().nominal(),
                    r.upper().orElseThrow().nominal(),
                    r.bounds().isEmpty());
        }
        if (r.upper().isPresent()) {
            return range(r.figure(), r.upper().get());
        }
        if (r.shape() == Shape.MULTIPLE && !r.exactly()) {
            return multiple(r);
        }
        Optional<Code> best = Optional.of(Code.CLAIM_DIFFERS);
        for (BigDecimal grain : r.figure().grains()) {
            Optional<Code> found = of(r, r.figure().nominal(), grain);
            if (found.isEmpty() || rank(found.get()) > rank(best.get())) {
                best = found;
            }
            if (found.isEmpty()) {
                break;
            }
        }
        return best;
    }

    private static int rank(Code code) {
        return code == Code.CLAIM_DIFFERS ? 0 : code == Code.CLAIM_TOO_COARSE ? 1 : 2;
    }

    private Optional<Code> of(Reading r, BigDecimal n, BigDecimal g) {
        if (r.exactly()) {
            return fact.nominal().compareTo(n) == 0 && isFinite() && halfWidth().signum() == 0 ? agrees() : differs();
        }
        boolean fraction = r.shape() == Shape.FRACTION;
        return switch (r.bound()) {
            case EXACT -> fraction ? fraction(n, "1.5", "0.06") : plain(n, g);
            case ABOUT -> fraction ? aboutFraction(n, g) : about(n, g);
            case NEARLY -> between(fact.interval().liesBelow(n), fact.nominal().compareTo(times(n, "0.9")) >= 0);
            case JUST_OVER ->
                between(fact.interval().liesAbove(n), fact.nominal().compareTo(times(n, "1.1")) <= 0);
            case MORE_THAN -> above(fact.interval().liesAbove(n), n, isRough(r, n));
            case AT_LEAST -> above(fact.interval().liesAtOrAbove(n) || isExactly(n), n, isRough(r, n));
            case LESS_THAN -> below(fact.interval().liesBelow(n), n, isRough(r, n));
            case AT_MOST -> below(fact.interval().liesAtOrBelow(n) || isExactly(n), n, isRough(r, n));
            case BETWEEN -> throw new AssertionError("a range has an upper end");
        };
    }

    private Optional<Code> plain(BigDecimal n, BigDecimal g) {
        if (fact.bound() != Bound.EXACT || !isFinite() || !isRounded(n, g)) {
            return differs();
        }
        if (n.subtract(fact.nominal()).abs().compareTo(times(fact.nominal().abs(), "0.1")) > 0) {
            return Optional.of(Code.CLAIM_TOO_COARSE);
        }
        return halfWidth().compareTo(g) > 0 ? Optional.of(Code.CLAIM_TOO_FINE) : agrees();
    }

    private Optional<Code> about(BigDecimal n, BigDecimal g) {
        boolean near = within(fact.nominal(), n, times(n, "0.05"))
                && isFinite()
                && fact.interval().low().compareTo(times(n, "0.9")) >= 0
                && fact.interval().high().compareTo(times(n, "1.1")) <= 0;
        boolean asSaid = fact.bound() == Bound.ABOUT && isRounded(n, g);
        if (asSaid || plain(n, g).isEmpty()) {
            return agrees();
        }
        if (!near) {
            return differs();
        }
        BigDecimal finest = computed ? times(halfWidth(), "0.1") : fact.grain();
        return g.compareTo(finest) < 0 ? Optional.of(Code.CLAIM_TOO_FINE) : agrees();
    }

    private Optional<Code> fraction(BigDecimal n, String points, String share) {
        boolean near = within(fact.nominal(), n, new BigDecimal(points).min(times(n, share)));
        return fact.bound() == Bound.EXACT && isFinite() && near ? agrees() : differs();
    }

    private Optional<Code> aboutFraction(BigDecimal n, BigDecimal g) {
        boolean near = fact.bound() == Bound.EXACT && isFinite() && within(fact.nominal(), n, new BigDecimal("2.5"));
        return near ? agrees() : about(n, g.max(fact.grain()).max(isFinite() ? halfWidth() : g));
    }

    private Optional<Code> above(boolean holds, BigDecimal n, boolean rough) {
        if (!holds) {
            return differs();
        }
        BigDecimal low =
                fact.interval().low() == null ? fact.nominal() : fact.interval().low();
        return n.compareTo(times(low, rough ? "0.6" : "0.8")) >= 0 ? agrees() : Optional.of(Code.CLAIM_TOO_COARSE);
    }

    private Optional<Code> below(boolean holds, BigDecimal n, boolean rough) {
        if (!holds) {
            return differs();
        }
        BigDecimal high = fact.interval().high() == null
                ? fact.nominal()
                : fact.interval().high();
        return n.compareTo(times(high, rough ? "1.7" : "1.25")) <= 0 ? agrees() : Optional.of(Code.CLAIM_TOO_COARSE);
    }

    /** "more than half", "over a million", "more than 60%": nobody takes these for figures. */
    private static boolean isRough(Reading r, BigDecimal n) {
        return r.shape() != Shape.NUMBER && r.shape() != Shape.TENTHS
                || n.stripTrailingZeros().precision() == 1;
    }

    private boolean isExactly(BigDecimal n) {
        return fact.bound() == Bound.EXACT && fact.nominal().compareTo(n) == 0;
    }

    private Optional<Code> between(boolean side, boolean near) {
        return isFinite() && side && near ? agrees() : differs();
    }

    private Optional<Code> range(Figure a, Figure b) {
        Optional<Code> best = differs();
        for (BigDecimal ga : a.grains()) {
            for (BigDecimal gb : b.grains()) {
                Optional<Code> found = range(a.nominal(), b.nominal(), ga.min(gb));
                if (found.isEmpty()) {
                    return found;
                }
                best = rank(found.get()) > rank(best.get()) ? found : best;
            }
        }
        return best;
    }

    private Optional<Code> range(BigDecimal a, BigDecimal b, BigDecimal g) {
        BigDecimal half = g.multiply(new BigDecimal("0.5"));
        boolean holds = isFinite()
                && a.compareTo(b) < 0
                && fact.interval().low().compareTo(a.subtract(half)) >= 0
                && fact.interval().high().compareTo(b.add(half)) <= 0
                && fact.nominal().compareTo(a) >= 0
                && fact.nominal().compareTo(b) <= 0;
        if (!holds) {
            return differs();
        }
        BigDecimal width = b.subtract(a);
        BigDecimal most = halfWidth().multiply(TWO).multiply(TWO).max(times(fact.nominal(), "0.2"));
        return width.compareTo(most) > 0 ? Optional.of(Code.CLAIM_TOO_COARSE) : agrees();
    }

    /** 20%대: the figure from 20 up to 30, known to the width of the band; nothing else bounds it. */
    private Optional<Code> band(BigDecimal low, BigDecimal high, boolean alone) {
        boolean holds = alone
                && isFinite()
                && fact.nominal().compareTo(low) >= 0
                && fact.nominal().compareTo(high) < 0;
        if (!holds) {
            return differs();
        }
        return halfWidth().compareTo(high.subtract(low)) > 0 ? Optional.of(Code.CLAIM_TOO_FINE) : agrees();
    }

    /** "halved" and its kind are below 1: a hedge on them points the other way. */
    private Optional<Code> multiple(Reading r) {
        BigDecimal n = r.figure().nominal();
        boolean down = n.compareTo(BigDecimal.ONE) < 0;
        Interval f = fact.interval();
        return switch (r.bound()) {
            case EXACT, ABOUT ->
                isMultiple(n)
                                || r.bound() == Bound.ABOUT
                                        && about(n, fact.grain()).isEmpty()
                        ? agrees()
                        : differs();
            case NEARLY -> down ? justOver(n) : nearly(n);
            case JUST_OVER -> down ? nearly(n) : justOver(n);
            case MORE_THAN -> down ? below(f.liesBelow(n), n, true) : above(f.liesAbove(n), n, true);
            case AT_LEAST -> down ? below(f.liesAtOrBelow(n), n, true) : above(f.liesAtOrAbove(n), n, true);
            case LESS_THAN -> down ? above(f.liesAbove(n), n, true) : below(f.liesBelow(n), n, true);
            case AT_MOST -> down ? above(f.liesAtOrAbove(n), n, true) : below(f.liesAtOrBelow(n), n, true);
            case BETWEEN -> differs();
        };
    }

    private boolean isMultiple(BigDecimal n) {
        return isFinite()
                && (fact.bound() == Bound.EXACT || fact.bound() == Bound.ABOUT)
                && within(fact.nominal(), n, times(n, "0.05"));
    }

    private Optional<Code> nearly(BigDecimal n) {
        return between(fact.interval().liesBelow(n), fact.nominal().compareTo(times(n, "0.9")) >= 0);
    }

    private Optional<Code> justOver(BigDecimal n) {
        return between(fact.interval().liesAbove(n), fact.nominal().compareTo(times(n, "1.1")) <= 0);
    }

    /** Whether n is the fact's figure rounded to a grain, half-way away from zero. */
    private boolean isRounded(BigDecimal n, BigDecimal g) {
        BigDecimal steps = fact.nominal().divide(g, MathContext.DECIMAL128).setScale(0, RoundingMode.HALF_UP);
        return steps.multiply(g).compareTo(n) == 0;
    }

    private boolean isFinite() {
        return fact.interval().isFinite();
    }

    private BigDecimal halfWidth() {
        return fact.interval().halfWidth();
    }

    private static boolean within(BigDecimal a, BigDecimal b, BigDecimal most) {
        return a.subtract(b).abs().compareTo(most) <= 0;
    }

    private static BigDecimal times(BigDecimal n, String factor) {
        return n.multiply(new BigDecimal(factor));
    }

    private static Optional<Code> agrees() {
        return Optional.empty();
    }

    private static Optional<Code> differs() {
        return Optional.of(Code.CLAIM_DIFFERS);
    }
}
