package dossier.words;

import dossier.model.Bound;
import dossier.model.Unit;
import dossier.words.Leftwards.Sign;
import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import dossier.words.Reading.BoundAt;
import dossier.words.Reading.Figure;
import dossier.words.Reading.Shape;
import dossier.words.Rightwards.Number;
import dossier.words.Rightwards.UnitAt;
import dossier.words.Rightwards.Upper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A quantity on its way to be read around one number: first rightwards, then leftwards. */
final class Assembly {
    private final Line line;
    private final NumberReader numbers;
    private final Rightwards rightwards;
    private final Leftwards leftwards;
    private final Number link;
    private final NumberCore number;

    /** The number with what its scale adds to it: "a million and a half". */
    private NumberCore core;

    private int start;
    private int end;
    /** The power of ten of its scale, and that of scale and unit. */
    private int scale;

    private int places;
    private Unit unit;
    private Shape shape;
    private Optional<Match> currency = Optional.empty();
    private Optional<Upper> upper = Optional.empty();
    private Optional<Match> band = Optional.empty();
    private int sign;
    private final List<BoundAt> bounds = new ArrayList<>();

    Assembly(
            Line line,
            NumberReader numbers,
            Rightwards rightwards,
            Leftwards leftwards,
            NumberCore number,
            Number link) {
        this.line = line;
        this.numbers = numbers;
        this.rightwards = rightwards;
        this.leftwards = leftwards;
        this.number = number;
        this.core = number;
        this.link = link;
        this.start = number.from();
        this.end = number.to();
        this.unit = own(number.form());
        this.shape = shape(number.form());
    }

    Reading reading() {
        scale();
        over();
        unit();
        range();
        per();
        band();
        boundBehind();
        factor();
        sign();
        boundsBefore();
        return new Reading(
                start,
                end,
                number.from(),
                shape,
                band.map(b -> part(b, 0)).orElseGet(() -> figure(core, places)),
                band.map(b -> part(b, 1)).or(() -> upper.map(u -> figure(u.core(), u.places()))),
                unit,
                scale,
                sign,
                bounds);
    }

    private void scale() {
        scale = number.places();
        places = scale;
        Optional<Match> found = isPlain(number) && scale == 0 ? rightwards.scale(end) : Optional.empty();
        if (found.isPresent()) {
            scale = found.get().number();
            places = scale;
            boolean whole = number.step().compareTo(BigDecimal.ONE) == 0;
            NumberCore scaled =
                    new NumberCore(number.from(), found.get().to(), number.value(), number.step(), number.form());
            core = whole ? numbers.withFraction(scaled) : scaled;
            end = core.to();
        }
    }

    /** 300여만 명: 여 may stand within the number, or behind it with the scale. */
    private void over() {
        Optional<Match> over = isPlain(number) ? rightwards.over(end) : Optional.empty();
        int inside = line.text().indexOf('여', number.from());
        if (over.isPresent()) {
            places += over.get().number();
            scale += over.get().number();
            end = over.get().to();
            bounds.add(
                    new BoundAt(Optional.of(Bound.JUST_OVER), false, over.get().from(), end));
        } else if (inside >= 0 && inside < number.to() && isPlain(number) && number.places() > 0) {
            bounds.add(new BoundAt(Optional.of(Bound.JUST_OVER), false, inside, inside + 1));
        }
    }

    private void unit() {
        if (isMultiple(number)) {
            end = line.at("multiples behind", line.skip(end)).map(Match::to).orElse(end); // "twice as many"
        }
        Optional<Sign> inner = leftwards.sign(start);
        currency = inner.flatMap(s -> leftwards.currency(s.from())).or(() -> leftwards.currency(start));
        if (inner.isPresent()
                && currency.filter(c -> c.to() <= inner.get().from()).isPresent()) {
            sign = inner.get().sign(); // US$-3
        }
        start = currency.map(Match::from).orElse(start);
        unit = currency.map(c -> Unit.of(line.lexicon().currency(c.worth()))).orElse(unit);
        Optional<UnitAt> behind = unitBehind();
        end = behind.map(UnitAt::to).orElse(end);
        places += behind.map(UnitAt::places).orElse(0);
        unit = behind.map(UnitAt::unit)
                .filter(u -> number.form() != Form.FRACTION)
                .orElse(unit);
    }

    /** A fraction is of what it counts: "one in five users"; an amount has its currency once: "a $1.1-billion-dollar plan". */
    private Optional<UnitAt> unitBehind() {
        if (number.form() == Form.ORDINAL || number.form() == Form.TENTHS) {
            return Optional.empty();
        }
        Optional<UnitAt> behind = rightwards.unit(end, link);
        if (number.form() == Form.FRACTION) {
            return behind.filter(u -> line.lexicon().hasUnit(u.unit().symbol()));
        }
        return behind.filter(u -> currency.isEmpty() || u.unit().equals(unit));
    }

    private void range() {
        upper = isPlain(number) ? rightwards.upper(start, end, link) : Optional.empty();
        if (upper.isPresent()) {
            Upper u = upper.get();
            int more = moreOf(u);
            places += more;
            scale = u.scaled() ? scale + more : scale;
            unit = unit.equals(Unit.NONE) ? u.unit() : unit;
            end = u.to();
        }
    }

    /** What the lower end of a range takes of the upper end's scale: 3~5조, 3천~5천억, but 8000~1만. */
    private int moreOf(Upper u) {
        int large = u.core().places() - u.core().places() % 4;
        int more = places == 0 ? u.places() : places < 4 && unit.equals(Unit.NONE) ? large : 0;
        boolean above = core.value()
                        .scaleByPowerOfTen(places + more)
                        .compareTo(u.core().value().scaleByPowerOfTen(u.places()))
                > 0;
        return u.core().places() > 0 && above ? 0 : more;
    }

    private void band() {
        band = (isPlain(number) || number.form() == Form.TENTHS) && upper.isEmpty()
                ? rightwards.band(end)
                : Optional.empty();
        end = band.map(Match::to).orElse(end);
        shape = band.isPresent() ? Shape.BAND : shape;
    }

    /** An end of a band: of 20% the stretch from 20 up to 30, or that part of it which its worth tells in tenths. */
    private Figure part(Match band, int end) {
        Figure own = figure(core, places);
        BigDecimal step = own.grains().get(own.grains().size() - 1);
        BigDecimal tenths = new BigDecimal(band.worth().split(" ")[end]);
        BigDecimal at = own.nominal().add(step.multiply(tenths).movePointLeft(1));
        return new Figure(at, List.of(step));
    }

    private void per() {
        Optional<UnitAt> before =
                unit.isDimensionless() && !unit.equals(Unit.NONE) ? Optional.empty() : leftwards.per(start);
        start = before.map(UnitAt::to).orElse(start);
        Optional<UnitAt> per = before.or(() -> rightwards.per(end, unit));
        unit = per.map(p -> unit.per(p.unit())).orElse(unit);
        end = before.isPresent() ? end : per.map(UnitAt::to).orElse(end);
        end = line.at("tails", line.join(end)).map(Match::to).orElse(end);
        end = per.isPresent() ? line.at("distributive", end).map(Match::to).orElse(end) : end;
    }

    /** "by a factor of three". */
    private void factor() {
        Optional<Match> factor = line.before("factor before", line.unskip(start));
        if (factor.isPresent() && isPlain(number) && unit.equals(Unit.NONE)) {
            unit = Unit.RATIO;
            start = factor.get().from();
            shape = core.step().compareTo(BigDecimal.ONE) == 0 ? Shape.MULTIPLE : Shape.NUMBER;
        }
    }

    /** A noun may stand behind the bound: "7 million or more users". */
    private void boundBehind() {
        Optional<BoundAt> bound = rightwards.bound(end);
        if (bound.isPresent()) {
            bounds.add(bound.get());
            bound.flatMap(b -> rightwards.bound(b.to()))
                    .filter(b -> line.isHangul(b.from()))
                    .ifPresent(bounds::add);
            end = bound.get().to();
            Optional<UnitAt> late = unit.equals(Unit.NONE) ? rightwards.unit(end, link) : Optional.empty();
            unit = late.map(UnitAt::unit).orElse(unit);
            end = late.map(UnitAt::to).orElse(end);
        }
    }

    private void sign() {
        Optional<Sign> before = sign == 0 ? leftwards.sign(start) : Optional.empty();
        sign = before.map(Sign::sign).orElse(sign);
        start = before.map(Sign::from).orElse(start);
    }

    private void boundsBefore() {
        Senses.Number bounded = new Senses.Number(
                end,
                core.value().scaleByPowerOfTen(places),
                scale > 0
                        || currency.isPresent()
                        || unit.isCurrency()
                        || !isPlain(number)
                        || number.step().compareTo(BigDecimal.ONE) < 0,
                unit.equals(Unit.PERCENT),
                line.lexicon().list("calendar units").hasWorth(unit.symbol()),
                upper.isPresent());
        Optional<BoundAt> bound = leftwards.bound(start, bounded);
        while (bound.isPresent()) {
            if (upper.isEmpty()
                    || bound.get().bound().filter(b -> b == Bound.BETWEEN).isEmpty()) {
                bounds.add(bound.get());
            }
            start = bound.get().from();
            bound = leftwards.bound(start, bounded);
        }
    }

    private static boolean isPlain(NumberCore core) {
        return core.form() == Form.DIGITS || core.form() == Form.WORD;
    }

    private static boolean isMultiple(NumberCore core) {
        return core.form() == Form.MULTIPLE || core.form() == Form.TIMES;
    }

    private static Shape shape(Form form) {
        return switch (form) {
            case FRACTION -> Shape.FRACTION;
            case MULTIPLE -> Shape.MULTIPLE;
            case ORDINAL -> Shape.ORDINAL;
            case TENTHS -> Shape.TENTHS;
            default -> Shape.NUMBER;
        };
    }

    private static Unit own(Form form) {
        return switch (form) {
            case FRACTION, TENTHS -> Unit.PERCENT;
            case MULTIPLE, TIMES -> Unit.RATIO;
            default -> Unit.NONE;
        };
    }

    /** In words a whole number may be meant at any grain up to its last figure that is not 0. */
    private static Figure figure(NumberCore core, int places) {
        BigDecimal nominal = core.value().scaleByPowerOfTen(places);
        BigDecimal step = core.step().scaleByPowerOfTen(places);
        List<BigDecimal> grains = new ArrayList<>(List.of(step));
        boolean whole = isPlain(core)
                && core.step().compareTo(BigDecimal.ONE) == 0
                && core.value().signum() != 0;
        int zeros = whole ? -core.value().stripTrailingZeros().scale() : 0;
        for (int i = 1; i <= zeros; i++) {
            grains.add(step.scaleByPowerOfTen(i));
        }
        return new Figure(nominal, grains);
    }
}
