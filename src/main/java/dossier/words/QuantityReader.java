package dossier.words;

import dossier.model.Bound;
import dossier.model.Unit;
import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import dossier.words.Reading.BoundAt;
import dossier.words.Reading.Figure;
import dossier.words.Reading.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the quantity around a number: first rightwards (scale, unit, what it is counted per, the end of a range, bounds),
 * then leftwards (currency, sign, bounds), until nothing more is known.
 */
public final class QuantityReader {
    private static final List<Bound> BEHIND =
            List.of(Bound.AT_LEAST, Bound.AT_MOST, Bound.ABOUT, Bound.MORE_THAN, Bound.LESS_THAN);
    private static final List<Bound> BEFORE = List.of(
            Bound.AT_LEAST,
            Bound.AT_MOST,
            Bound.JUST_OVER,
            Bound.NEARLY,
            Bound.MORE_THAN,
            Bound.LESS_THAN,
            Bound.ABOUT);

    private final String text;
    private final String low;
    private final Lexicon lexicon;
    private final NumberReader numbers;
    private final UnitReader units;
    private final Senses senses;

    public QuantityReader(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.numbers = new NumberReader(text, lexicon);
        this.low = numbers.low();
        this.units = new UnitReader(low, lexicon);
        this.senses = new Senses(low, lexicon);
    }

    /** The text in lower case, of the same length. */
    public String low() {
        return low;
    }

    /** The first number that starts within a stretch; a bare year only where there is no other. */
    Optional<NumberCore> first(int from, int to) {
        Optional<NumberCore> year = Optional.empty();
        for (int i = from; i < to; i++) {
            Optional<NumberCore> core = isStart(i, from) ? numbers.at(i) : Optional.empty();
            if (core.isPresent()) {
                if (!isBareYear(core.get())) {
                    return core;
                }
                year = year.isEmpty() ? core : year;
                i = core.get().to() - 1;
            }
        }
        return year;
    }

    private boolean isStart(int i, int from) {
        return numbers.isDigit(i) ? i == from || !numbers.isDigit(i - 1) : numbers.isWordStart(i);
    }

    private boolean isBareYear(NumberCore core) {
        int value = core.form() == Form.DIGITS && core.value().scale() == 0 && core.to() - core.from() == 4
                ? core.value().intValue()
                : 0;
        int at = units.skip(core.to());
        return value >= 1500
                && value <= 2199
                && lexicon.list("scales").at(low, at).isEmpty()
                && units.unit(core.to(), isOne(core)).isEmpty()
                && units.currencyBefore(core.from()).isEmpty();
    }

    /** The quantity of the first number that starts within a stretch, with what touches it outside. */
    public Optional<Reading> read(int from, int to) {
        return first(from, to).filter(c -> c.form() != Form.MALFORMED).map(core -> read(core, to));
    }

    /** Whether a place stands between two digits of one number. */
    public boolean splitsDigits(int at) {
        return numbers.isDigit(at - 1) && numbers.isDigit(at);
    }

    /** Where digits stand that no number is written with. */
    public boolean isMalformed(int from, int to) {
        return first(from, to).filter(c -> c.form() == Form.MALFORMED).isPresent();
    }

    private Reading read(NumberCore core, int linkEnd) {
        int at = core.to();
        Optional<Match> scale = core.form() == Form.FRACTION ? Optional.empty() : units.scale(at);
        at = scale.map(Match::to).orElse(at);
        Optional<UnitReader.UnitAt> unit = units.unit(at, isOne(core));
        at = unit.map(UnitReader.UnitAt::to).orElse(at);
        Optional<Match> currency = units.currencyBefore(core.from());
        int start = currency.map(Match::from).orElse(core.from());
        Unit counted = currency.map(c -> Unit.of(lexicon.currency(c.worth())))
                .or(() -> unit.map(UnitReader.UnitAt::unit))
                .orElse(own(core));
        int places = scale.map(Match::number).orElse(0)
                + unit.map(UnitReader.UnitAt::places).orElse(0);
        Figure figure = figure(core, places);
        Optional<Figure> upper = Optional.empty();
        Optional<UpperEnd> end = core.form() == Form.MULTIPLE ? Optional.empty() : upper(core, at, linkEnd);
        if (end.isPresent()) {
            UpperEnd e = end.get();
            upper = Optional.of(figure(e.core, e.places));
            if (scale.isEmpty() && unit.isEmpty()) {
                figure = figure(core, e.places);
            } else if (scale.isEmpty()
                    && e.scaled
                    && unit.filter(u -> u.places() == 0).isPresent()
                    && currency.isEmpty()) {
                figure = figure(core, e.places);
            }
            counted = counted.equals(Unit.NONE) || counted.equals(own(core)) ? e.unit : counted;
            at = e.to;
        }
        Optional<UnitReader.UnitAt> per = units.per(at);
        if (per.isPresent()) {
            counted = counted.per(per.get().unit());
            at = per.get().to();
        }
        List<BoundAt> bounds = new ArrayList<>();
        at = boundsBehind(at, bounds);
        int sign = sign(start);
        start -= sign == 0 ? 0 : 1;
        start = boundsBefore(start, core, places, upper.isPresent(), bounds);
        return new Reading(
                start,
                at,
                core.from(),
                core.form() == Form.FRACTION
                        ? Shape.FRACTION
                        : core.form() == Form.MULTIPLE ? Shape.MULTIPLE : Shape.NUMBER,
                figure,
                upper,
                counted,
                scale.isPresent()
                        ? scale.get().number()
                        : end.filter(e -> e.scaled).map(UpperEnd::places).orElse(0),
                sign,
                bounds);
    }

    private static boolean isOne(NumberCore core) {
        return core.value().compareTo(BigDecimal.ONE) == 0;
    }

    private Unit own(NumberCore core) {
        if (core.form() == Form.FRACTION) {
            return Unit.PERCENT;
        }
        boolean times = core.form() == Form.MULTIPLE
                || lexicon.list("times")
                        .before(low, core.to())
                        .filter(m -> m.from() >= core.from())
                        .isPresent();
        return times ? Unit.RATIO : Unit.NONE;
    }

    /** In words a whole number may be meant at any grain up to its last figure that is not 0. */
    private static Figure figure(NumberCore core, int places) {
        BigDecimal nominal = core.value().scaleByPowerOfTen(places);
        BigDecimal step = core.step().scaleByPowerOfTen(places);
        List<BigDecimal> grains = new ArrayList<>(List.of(step));
        boolean whole =
                core.step().compareTo(BigDecimal.ONE) == 0 && core.value().signum() != 0;
        int zeros = whole ? -core.value().stripTrailingZeros().scale() : 0;
        for (int i = 1; i <= zeros; i++) {
            grains.add(step.scaleByPowerOfTen(i));
        }
        return new Figure(nominal, grains);
    }

    private record UpperEnd(NumberCore core, int places, boolean scaled, Unit unit, int to) {}

    private Optional<UpperEnd> upper(NumberCore core, int end, int linkEnd) {
        int at = units.skip(end);
        Optional<Match> word = lexicon.list("range").at(low, at);
        if (word.isEmpty() || at >= linkEnd) {
            return Optional.empty();
        }
        boolean and = low.startsWith("and", at);
        if (and
                && !lexicon.list("between before")
                        .endsBefore(
                                low,
                                units.unskip(units.currencyBefore(core.from())
                                        .map(Match::from)
                                        .orElse(core.from())))) {
            return Optional.empty();
        }
        int next = units.skip(word.get().to());
        Optional<Match> currency = lexicon.list("currencies before").at(low, next);
        int number = currency.map(c -> units.skip(c.to())).orElse(next);
        Optional<NumberCore> other = number < linkEnd ? numbers.at(number) : Optional.empty();
        if (other.isEmpty() || other.get().form() != Form.DIGITS && other.get().form() != Form.WORD) {
            return Optional.empty();
        }
        int to = other.get().to();
        Optional<Match> scale = units.scale(to);
        to = scale.map(Match::to).orElse(to);
        Optional<UnitReader.UnitAt> unit = units.unit(to, isOne(other.get()));
        to = unit.map(UnitReader.UnitAt::to).orElse(to);
        Unit counted = currency.map(c -> Unit.of(lexicon.currency(c.worth())))
                .or(() -> unit.map(UnitReader.UnitAt::unit))
                .orElse(Unit.NONE);
        int places = scale.map(Match::number).orElse(0)
                + unit.map(UnitReader.UnitAt::places).orElse(0);
        return Optional.of(new UpperEnd(other.get(), places, scale.isPresent(), counted, to));
    }

    private int boundsBehind(int end, List<BoundAt> bounds) {
        int at = units.skip(end);
        for (Bound bound : BEHIND) {
            Optional<Match> match = lexicon.list(id(bound) + " behind").at(low, at);
            if (match.isPresent() && !senses.isComparison(match.get())) {
                bounds.add(new BoundAt(
                        Optional.of(bound),
                        false,
                        match.get().from(),
                        match.get().to()));
                return match.get().to();
            }
        }
        return end;
    }

    private int boundsBefore(int start, NumberCore core, int places, boolean range, List<BoundAt> bounds) {
        int at = start;
        while (true) {
            int end = units.unskip(at);
            Optional<BoundAt> bound = boundBefore(end, at, core, places, range);
            if (bound.isEmpty()) {
                return at;
            }
            if (!range || bound.get().bound().filter(b -> b == Bound.BETWEEN).isEmpty()) {
                bounds.add(bound.get());
            }
            at = bound.get().from();
        }
    }

    private Optional<BoundAt> boundBefore(int end, int glued, NumberCore core, int places, boolean range) {
        if (range) {
            Optional<Match> between = lexicon.list("between before").before(low, end);
            if (between.isPresent()) {
                return Optional.of(new BoundAt(
                        Optional.of(Bound.BETWEEN),
                        false,
                        between.get().from(),
                        between.get().to()));
            }
        }
        Optional<Match> exactly = lexicon.list("exactly before").before(low, end);
        if (exactly.isPresent()) {
            return Optional.of(new BoundAt(
                    Optional.empty(), true, exactly.get().from(), exactly.get().to()));
        }
        Optional<BoundAt> longest = Optional.empty();
        for (Bound bound : BEFORE) {
            Optional<Match> match = lexicon.list(id(bound) + " before").before(low, end);
            if (match.isPresent()
                    && longest.filter(l -> l.from() <= match.get().from()).isEmpty()
                    && !senses.isProse(
                            match.get(),
                            core.value().scaleByPowerOfTen(places),
                            places > 0 || !own(core).equals(Unit.NONE))) {
                longest = Optional.of(new BoundAt(
                        Optional.of(bound),
                        false,
                        match.get().from(),
                        match.get().to()));
            }
        }
        return longest;
    }

    private static String id(Bound bound) {
        return bound.id();
    }

    /** A sign has no space behind it; a hyphen within a word, or behind a number, is none. */
    private int sign(int start) {
        if (start == 0) {
            return 0;
        }
        char c = text.charAt(start - 1);
        boolean free =
                start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2)) && text.charAt(start - 2) != '%';
        if (c == '+') {
            return free ? 1 : 0;
        }
        return free && (c == '-' || c == '−' || c == '–') ? -1 : 0;
    }
}
