package dossier.words;

import dossier.model.Bound;
import dossier.model.Unit;
import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import dossier.words.Reading.BoundAt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind a number: its scale, its unit, what it is counted per, the end of a range, bounds. */
final class Rightwards {
    private static final List<Bound> BOUNDS = List.of(
            Bound.AT_LEAST,
            Bound.AT_MOST,
            Bound.ABOUT,
            Bound.NEARLY,
            Bound.JUST_OVER,
            Bound.MORE_THAN,
            Bound.LESS_THAN);
    /** How many words may stand between a number and its own noun. */
    private static final int BETWEEN = 3;
    /** How many words may stand between a Korean number and the word that bounds it: 3조 원 선을 훌쩍 넘는. */
    private static final int BEFORE_BOUND = 4;

    private final Line line;
    private final NumberReader numbers;
    private final Senses senses;
    private final Particles particles;
    private final Predicate predicate;

    Rightwards(Line line, NumberReader numbers) {
        this.line = line;
        this.numbers = numbers;
        this.particles = new Particles(line);
        this.predicate = new Predicate(line);
        this.senses = new Senses(line);
    }

    Optional<Match> scale(int end) {
        return line.at("scales", line.skip(end))
                .or(() -> line.charAt(end) == '-' ? line.at("scales", end + 1) : Optional.empty());
    }

    /**
     * A unit behind a number.
     *
     * @param places the power of ten that it brings
     */
    record UnitAt(Unit unit, int places, int to) {}

    /**
     * Where a number ends that a unit may follow.
     *
     * @param one whether the number is 1
     * @param linkEnd where the link ends
     * @param expected the unit that the fact has
     */
    record Number(boolean one, int linkEnd, Optional<Unit> expected) {
        static Number of(NumberCore core, int linkEnd, Optional<Unit> expected) {
            return new Number(core.value().compareTo(BigDecimal.ONE) == 0, linkEnd, expected);
        }
    }

    Optional<UnitAt> unit(int end, Number number) {
        boolean hyphen = line.charAt(end) == '-';
        int at = hyphen ? end + 1 : line.skip(end);
        return named("points", at, Unit.POINTS, 0)
                .or(() -> named("basis points", at, Unit.POINTS, -2))
                .or(() -> named("per cent", at, Unit.PERCENT, 0))
                .or(() -> currency(at, number))
                .or(() -> noun(at, hyphen, number))
                .or(() -> line.at("calendar units", at)
                        .filter(m -> at == end || isEnd(m.to()))
                        .map(m -> new UnitAt(Unit.of(m.worth()), 0, m.to())))
                .or(() -> line.at("counters", at)
                        .filter(m -> at == end || isEnd(m.to()))
                        .map(m -> new UnitAt(Unit.NONE, 0, m.to())));
    }

    /** 300만 명 counts people, 300만 명소 does not. */
    private boolean isEnd(int at) {
        return particles.isWordEnd(at)
                || boundAt(at).isPresent()
                || line.starts("tails", at)
                || line.starts("each", at);
    }

    private Optional<UnitAt> named(String list, int at, Unit unit, int places) {
        return line.at(list, at).map(m -> new UnitAt(unit, places, m.to()));
    }

    private Optional<UnitAt> currency(int at, Number number) {
        return line.at("currencies behind", at)
                .filter(m -> !isVerb(m, number))
                .map(m -> new UnitAt(Unit.of(line.lexicon().currency(m.worth())), 0, m.to()));
    }

    /** "[17 firms] won contracts": no currency, where the fact has none. */
    private boolean isVerb(Match currency, Number number) {
        boolean money = number.expected
                .filter(u -> u.powers().keySet().stream().noneMatch(Unit::isCurrency))
                .isEmpty();
        return !money
                && currency.from() >= number.linkEnd
                && line.starts("verbs behind", currency.from())
                && line.isLetter(line.skip(currency.to()));
    }

    /** A noun of the site's measures, behind up to three words that do not change what the number says. */
    private Optional<UnitAt> noun(int start, boolean hyphen, Number number) {
        int at = start;
        int unknown = 0;
        for (int words = 0; words <= BETWEEN && !isOther(at); words++) {
            Optional<Match> noun = line.lexicon().units().at(line.low(), at);
            if (noun.isPresent() && (hyphen || number.one || !line.lexicon().isSingular(noun.get(), line.low()))) {
                Unit unit = Unit.of(noun.get().worth());
                boolean near =
                        unknown < 2 || number.expected.filter(unit::equals).isPresent();
                return near ? Optional.of(new UnitAt(unit, 0, noun.get().to())) : Optional.empty();
            }
            Optional<Match> neutral = line.at("neutral between", at);
            int end = neutral.map(Match::to).orElse(line.wordEnd(at));
            if (end == at || neutral.isEmpty() && line.starts("no adjectives", at) || line.charAt(end) != ' ') {
                return Optional.empty();
            }
            unknown += neutral.isPresent() ? 0 : 1;
            at = line.skip(end);
        }
        return Optional.empty();
    }

    /** Whether no adjective stands here, but another number or a word that changes this one. */
    private boolean isOther(int at) {
        return line.starts("cut behind", at) || numbers.at(at).isPresent();
    }

    /**
     * "a day", "per head", "to the dollar"; "a year" not before "earlier"; "each" behind an amount.
     *
     * @param counted what stands before it
     */
    Optional<UnitAt> per(int end, Unit counted) {
        int at = line.join(end);
        Optional<Match> each = counted.isCurrency() ? line.at("per behind amounts", at) : Optional.empty();
        return line.at("per behind", at)
                .filter(m -> !line.starts("no per behind", line.skip(m.to())))
                .or(() -> each)
                .map(m -> new UnitAt(Unit.of(line.lexicon().currency(m.worth())), 0, m.to()))
                .or(() -> perNoun(at));
    }

    /** "per barrel", "a barrel": one of the site's own units. */
    private Optional<UnitAt> perNoun(int at) {
        return line.at("per a noun", at)
                .flatMap(m -> line.lexicon().units().at(line.low(), line.join(m.to())))
                .map(m -> new UnitAt(Unit.of(m.worth()), 0, m.to()));
    }

    /** The upper end of a range. */
    record Upper(NumberCore core, int places, boolean scaled, Unit unit, int to) {}

    /**
     * "to 3 million", "-3%": a number that the link holds too.
     *
     * @param start where the lower end starts, currency and all
     * @param end behind the lower end
     */
    Optional<Upper> upper(int start, int end, Number number) {
        int at = line.skip(end);
        Optional<Match> word = line.at("range", at);
        boolean between = line.endsBefore("between before", line.unskip(start));
        if (word.isEmpty() || at >= number.linkEnd || word.get().worth().equals("between") && !between) {
            return Optional.empty();
        }
        if (word.get().worth().equals("between behind")) {
            return upper(word.get(), number).flatMap(u -> line.at("between behind", line.skip(u.to()))
                    .map(b -> new Upper(u.core(), u.places(), u.scaled(), u.unit(), b.to())));
        }
        return upper(word.get(), number);
    }

    private Optional<Upper> upper(Match word, Number number) {
        int next = line.skip(word.to());
        Optional<Match> currency = line.at("currencies before", next);
        int digits = currency.map(c -> line.skip(c.to())).orElse(next);
        Optional<NumberCore> other = digits < number.linkEnd ? numbers.at(digits) : Optional.empty();
        return other.filter(c -> c.form() == Form.DIGITS || c.form() == Form.WORD)
                .map(c -> upper(c, currency, number));
    }

    private Upper upper(NumberCore core, Optional<Match> currency, Number number) {
        Optional<Match> scale = scale(core.to());
        int to = scale.map(Match::to).orElse(core.to());
        Optional<UnitAt> unit = unit(to, number);
        Unit counted = currency.map(c -> Unit.of(line.lexicon().currency(c.worth())))
                .or(() -> unit.map(UnitAt::unit))
                .orElse(Unit.NONE);
        int scaled = scale.map(Match::number).orElse(core.places());
        int places = scaled + unit.map(UnitAt::places).orElse(0);
        return new Upper(
                core,
                places,
                scale.isPresent() || core.places() > 0,
                counted,
                unit.map(UnitAt::to).orElse(to));
    }

    /** 여 between a number and what it counts, perhaps with the scale: 3000여 명, 300여만 명. */
    Optional<Match> over(int end) {
        return line.at("just-over scales", end).filter(m -> !line.isHangul(m.to()) || line.starts("counters", m.to()));
    }

    /** 대 behind a unit: 20%대, 3%대 후반. */
    Optional<Match> band(int end) {
        return line.at("bands", end)
                .or(() -> line.at("bands behind", line.skip(end)))
                .filter(m -> particles.isWordEnd(m.to()));
    }

    /** The bound behind a number, in Korean past its particle, adverbs and nouns of threshold. */
    Optional<BoundAt> bound(int end) {
        Optional<BoundAt> touching = boundAt(line.skip(end));
        if (touching.isPresent()) {
            return touching;
        }
        String role = particles.role(end);
        if (role.equals("than") || role.equals("not only")) {
            return role.equals("than") ? than(end) : Optional.empty();
        }
        int at = line.skip(particles.end(end));
        for (int words = 0; words < BEFORE_BOUND; words++) {
            Optional<BoundAt> found = boundAt(at);
            int here = at;
            Optional<Match> passed = line.at("before bounds behind", at).or(() -> since(here));
            if (found.isPresent()) {
                return found;
            }
            if (passed.isEmpty()) {
                break;
            }
            at = line.skip(particles.end(passed.get().to()));
        }
        return predicate.isUntil(end)
                ? Optional.of(new BoundAt(Optional.of(Bound.AT_MOST), false, end, particles.end(end)))
                : Optional.empty();
    }

    /** 11년 만에: 3조 원을 11년 만에 넘었다. */
    private Optional<Match> since(int at) {
        return numbers.at(at)
                .flatMap(n -> line.at("calendar units", line.skip(n.to())))
                .flatMap(u -> line.at("since behind", line.skip(u.to())));
    }

    /** 3조 원보다 훨씬 많은: what is compared with a number is above it or below. */
    private Optional<BoundAt> than(int end) {
        int at = line.skip(particles.end(end));
        for (int words = 0;
                words < BEFORE_BOUND && line.isHangul(at) && numbers.at(at).isEmpty();
                words++) {
            Optional<Match> found = line.at("than behind", at);
            if (found.isPresent()) {
                return found.map(m -> new BoundAt(
                        Optional.of(m.worth().isEmpty() ? Bound.MORE_THAN : Bound.LESS_THAN), false, m.from(), m.to()));
            }
            at = line.skip(line.wordEnd(at));
        }
        return Optional.empty();
    }

    private Optional<BoundAt> boundAt(int at) {
        Optional<BoundAt> longest = Optional.empty();
        for (Bound bound : BOUNDS) {
            Optional<Match> match = line.at(bound.id() + " behind", at).filter(m -> !senses.isComparison(m));
            if (match.isPresent()
                    && longest.filter(l -> l.to() >= match.get().to()).isEmpty()) {
                longest = match.map(m -> new BoundAt(Optional.of(bound), false, m.from(), m.to()));
            }
        }
        return longest.filter(
                b -> line.at("cut behind", at).filter(cut -> cut.to() >= b.to()).isEmpty());
    }
}
