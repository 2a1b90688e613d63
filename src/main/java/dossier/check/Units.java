package dossier.check;

import dossier.model.Interval;
import dossier.model.Kind;
import dossier.model.Quantity;
import dossier.model.Unit;
import dossier.words.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A fact's quantity in the unit of the words that are held against it. */
final class Units {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Units() {}

    /** Nothing where the units do not go together. */
    static Optional<Quantity> matched(Reading r, QuantityClaims.Target target) {
        Optional<Quantity> main = matched(r, target.quantity(), target.kind());
        return main.or(() -> target.also().flatMap(a -> matched(r, a, target.kind())));
    }

    private static Optional<Quantity> matched(Reading r, Quantity q, Optional<Kind> kind) {
        Unit said = r.unit();
        Unit unit = q.unit();
        if (said.equals(Unit.RATIO)
                && unit.equals(Unit.PERCENT)
                && kind.filter(k -> k != Kind.GROWTH).isEmpty()) {
            return Optional.of(mapped(q, Unit.RATIO, n -> n.divide(HUNDRED).add(BigDecimal.ONE)));
        }
        if (said.equals(unit)) {
            return Optional.of(q);
        }
        if (said.equals(Unit.PERCENT) && unit.equals(Unit.RATIO)) {
            return Optional.of(mapped(q, Unit.PERCENT, n -> n.multiply(HUNDRED)));
        }
        boolean bare = said.equals(Unit.NONE) && (isNoun(unit) || unit.equals(Unit.RATIO));
        boolean named = unit.equals(Unit.NONE) && isNoun(said);
        return bare || named ? Optional.of(q) : Optional.empty();
    }

    private static boolean isNoun(Unit unit) {
        return !unit.isDimensionless() && unit.powers().keySet().stream().noneMatch(Unit::isCurrency);
    }

    /** The size of a quantity below 0. */
    static Quantity size(Quantity q) {
        Interval i = q.interval();
        return new Quantity(
                q.nominal().negate(),
                new Interval(
                        i.high() == null ? null : i.high().negate(),
                        i.highOpen(),
                        i.low() == null ? null : i.low().negate(),
                        i.lowOpen()),
                q.unit(),
                q.grain(),
                q.bound());
    }

    private static Quantity mapped(Quantity q, Unit unit, UnaryOperator<BigDecimal> rising) {
        Interval i = q.interval();
        return new Quantity(
                rising.apply(q.nominal()),
                new Interval(
                        i.low() == null ? null : rising.apply(i.low()),
                        i.lowOpen(),
                        i.high() == null ? null : rising.apply(i.high()),
                        i.highOpen()),
                unit,
                unit.equals(Unit.PERCENT)
                        ? q.grain().multiply(HUNDRED)
                        : q.grain().divide(HUNDRED),
                q.bound());
    }
}
