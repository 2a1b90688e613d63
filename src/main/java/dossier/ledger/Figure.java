package dossier.ledger;

import dossier.model.Bound;
import dossier.model.Fact;
import dossier.model.Interval;
import dossier.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A quantity as it is published: plain decimal strings in base units.
 *
 * @param value the figure stated; empty where none was stated, and none of what the interval holds stands out
 * @param lowOpen whether there is a lower end that is itself left out
 */
record Figure(
        Optional<String> value,
        Optional<String> low,
        Optional<String> high,
        boolean lowOpen,
        boolean highOpen,
        String unit,
        Bound bound) {
    private static final int DIGITS = 12;

    /** The figure of a fact, if it is a number. */
    static Optional<Figure> of(Fact fact) {
        return fact.quantity().map(q -> of(q, fact.isComputed()));
    }

    /** @param computed whether it is to be rounded: a stated figure keeps all its digits */
    static Figure of(Quantity q, boolean computed) {
        Interval i = q.interval();
        return new Figure(
                value(q, computed).map(n -> plain(n, computed, RoundingMode.HALF_UP)),
                Optional.ofNullable(i.low()).map(n -> plain(n, computed, RoundingMode.FLOOR)),
                Optional.ofNullable(i.high()).map(n -> plain(n, computed, RoundingMode.CEILING)),
                i.lowOpen(),
                i.highOpen(),
                q.unit().symbol(),
                q.bound());
    }

    private static Optional<BigDecimal> value(Quantity q, boolean computed) {
        Interval i = q.interval();
        if (!computed) {
            // of a range only its ends were stated
            return q.bound() == Bound.BETWEEN ? Optional.empty() : Optional.of(q.nominal());
        }
        if (i.isFinite()) {
            return q.nominalInside() ? Optional.of(q.nominal()) : Optional.empty();
        }
        return i.isEndless() ? Optional.empty() : Optional.of(i.low() != null ? i.low() : i.high());
    }

    private static String plain(BigDecimal n, boolean rounded, RoundingMode mode) {
        BigDecimal shown = rounded ? n.round(new MathContext(DIGITS, mode)) : n;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
