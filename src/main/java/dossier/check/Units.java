package dossier.check;

import dossier.model.Interval;
import dossier.model.Kind;
import dossier.model.Quantity;
import dossier.model.Unit;
import dossier.words.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A fact's quantity in the unit of the words that are held against it. */
final class Units {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** How many of the smaller unit make one of the larger. */
    private static final Map<String, Map<String, Integer>> MAKE =
            Map.of("year", Map.of("month", 12), "week", Map.of("day", 7), "day", Map.of("hour", 24));

    private Units() {}

    /** Nothing where the units do not go together. */
    static Optional<Quantity> matched(Reading r, Target target) {
        Optional<Quantity> main = matched(r, target.quantity(), target.kind());
        return main.or(() -> target.also().flatMap(a -> matched(r, a, target.kind())));
    }

    private static Optional<Quantity> matched(Reading r, Quantity q, Optional<Kind> kind) {
        Unit said = r.unit();
        Unit unit = q.unit();
        if (r.shape() == Reading.Shape.ORDINAL && (!unit.equals(Unit.NONE) || kind.isPresent())) {
            return Optional.empty();
        }
        if (said.equals(unit)) {
            return Optional.of(q);
        }
        if (said.equals(Unit.RATIO) && unit.equals(Unit.PERCENT)) {
            return kind.filter(k -> k != Kind.GROWTH).isPresent()
                    ? Optional.empty()
                    : Optional.of(mapped(
                            q,
                            Unit.RATIO,
                            n -> n.movePointLeft(2).add(BigDecimal.ONE),
                            q.grain().movePointLeft(2)));
        }
        if (said.equals(Unit.PERCENT) && unit.equals(Unit.RATIO)) {
            return Optional.of(
                    mapped(q, Unit.PERCENT, n -> n.multiply(HUNDRED), q.grain().multiply(HUNDRED)));
        }
        if (r.shape() == Reading.Shape.TENTHS && unit.equals(Unit.NONE)) {
            return Optional.of(
                    mapped(q, Unit.PERCENT, n -> n.multiply(HUNDRED), q.grain().multiply(HUNDRED)));
        }
        if (unit.equals(Unit.NONE) && (said.equals(Unit.RATIO) || said.equals(Unit.POINTS))) {
            return Optional.of(q); // "by 12 points", "12 times": what a bare number counts may be named
        }
        if (said.equals(Unit.NONE) && unit.equals(Unit.RATIO)) {
            return Optional.of(q);
        }
        return counted(said, unit) ? Optional.of(q) : converted(said, unit).map(f -> times(q, said, f));
    }

    /** Whether two units are the same but for a counted noun that one of them leaves out. */
    private static boolean counted(Unit said, Unit unit) {
        Optional<String> more = left(said, unit).or(() -> left(unit, said));
        return more.filter(name -> !Unit.isCurrency(name)).isPresent();
    }

    /** The one name that a unit has and another lacks, where all else is the same. */
    private static Optional<String> left(Unit whole, Unit part) {
        return whole.powers().entrySet().stream()
                .filter(e -> e.getValue() == 1 && !Unit.of(e.getKey()).isDimensionless())
                .map(Map.Entry::getKey)
                .filter(name -> whole.per(Unit.of(name)).equals(part))
                .findFirst();
    }

    /** What one of a unit is in another: 3 years are 36 months. */
    private static Optional<BigDecimal> converted(Unit said, Unit unit) {
        Optional<Integer> larger = Optional.ofNullable(MAKE.get(unit.symbol())).map(m -> m.get(said.symbol()));
        Optional<Integer> smaller = Optional.ofNullable(MAKE.get(said.symbol())).map(m -> m.get(unit.symbol()));
        return larger.map(BigDecimal::new)
                .or(() -> smaller.map(n -> BigDecimal.ONE.divide(new BigDecimal(n), MathContext.DECIMAL128)));
    }

    private static Quantity times(Quantity q, Unit unit, BigDecimal factor) {
        return mapped(q, unit, n -> n.multiply(factor), q.grain().multiply(factor));
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

    private static Quantity mapped(Quantity q, Unit unit, UnaryOperator<BigDecimal> rising, BigDecimal grain) {
        Interval i = q.interval();
        return new Quantity(
                rising.apply(q.nominal()),
                new Interval(
                        i.low() == null ? null : rising.apply(i.low()),
                        i.lowOpen(),
                        i.high() == null ? null : rising.apply(i.high()),
                        i.highOpen()),
                unit,
                grain,
                q.bound());
    }
}
