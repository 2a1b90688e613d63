package dossier.check;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.link.Linked;
import dossier.model.Kind;
import dossier.model.Nature;
import dossier.model.Passage;
import dossier.model.Period;
import dossier.model.Quantity;
import dossier.model.Unit;
import dossier.words.Directions;
import dossier.words.Directions.Direction;
import dossier.words.Numbers;
import dossier.words.QuantityReader;
import dossier.words.Reading;
import dossier.words.Sentences;
import dossier.words.TimeReading;
import dossier.words.TimeSide;
import dossier.words.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the facts out of words: for each number that is no time, what a fact of it would say. */
public final class FactProposals {
    /** No longer stretch of words is one range. */
    private static final int RANGE = 60;

    private static final Pattern AS_OF = Pattern.compile("(?i).*\\bas (of|at)\\s*");
    /** So far behind a number may a time stand that is its own: "in", "by the end of". */
    private static final int BESIDE = 14;

    private static final Pattern FROM = Pattern.compile("(?i).*\\bfrom\\s+", Pattern.DOTALL);
    private static final Pattern OF = Pattern.compile("\\s+of\\s.*", Pattern.DOTALL);
    private static final Pattern KOREAN_OF = Pattern.compile(".*의\\s*(약\\s*)?", Pattern.DOTALL);
    private static final Pattern BRACKET = Pattern.compile("\\s*+\\(([^()]*+)\\)");
    private static final Pattern NOUN = Pattern.compile("\\s+(\\p{L}[\\p{L}-]*+).*", Pattern.DOTALL);

    private final Linked linked;
    private final Optional<LocalDate> date;
    private final String words;
    private final QuantityReader reader;
    private final Directions directions;
    private final List<TimeReading> times;

    /** @param words one sentence */
    private FactProposals(String words, Linked linked, Optional<LocalDate> date) {
        this.linked = linked;
        this.date = date;
        this.words = words;
        this.reader = new QuantityReader(words, linked.lexicon());
        this.directions = new Directions(words, linked.lexicon());
        this.times = linked.lexicon().times().readings(words, date);
    }

    /**
     * @param words of a source: a sentence, or a few
     * @param source from whose day of publication words such as "last year" are counted, if it is known
     * @return in the order of the numbers
     */
    public static List<FactProposal> of(String words, Linked linked, Optional<String> source) {
        Optional<LocalDate> published = source.map(linked.site().sources()::get)
                .flatMap(s -> s.published())
                .map(t -> t.period().to());
        List<FactProposal> found = new ArrayList<>();
        for (String sentence : new Sentences(words).in(words)) {
            found.addAll(new FactProposals(sentence, linked, published).all());
        }
        return List.copyOf(found);
    }

    private List<FactProposal> all() {
        Text text = Text.plain(words, new TextFile("", words), 0);
        Passage passage = new Passage(Passage.Kind.LINE, text, List.of(), List.of(), false, List.of());
        List<FactProposal> found = new ArrayList<>();
        About about = new About(words, linked.lexicon().times(), times);
        int behind = 0;
        List<Numbers.Span> numbers = Numbers.in(passage, linked.lexicon());
        for (int i = 0; i < numbers.size(); i++) {
            Numbers.Span n = numbers.get(i);
            Optional<Numbers.Span> next = i + 1 < numbers.size() ? Optional.of(numbers.get(i + 1)) : Optional.empty();
            Optional<Reading> read = n.from() < behind || isTime(n) ? Optional.empty() : read(n, next);
            if (read.isEmpty()) {
                continue;
            }
            Reading r = read.get();
            int to = converted(r);
            behind = to;
            proposal(r, List.of(words.substring(r.from(), to), words.substring(n.from(), n.to())), about)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** A number, with the one behind it where the two are a range: "5 to 7 million", but not "4% to 46,000". */
    private Optional<Reading> read(Numbers.Span n, Optional<Numbers.Span> next) {
        Optional<Reading> alone = reader.read(n.from(), n.to());
        Optional<Unit> other = next.flatMap(o -> reader.read(o.from(), o.to())).map(Reading::unit);
        boolean alike = alone.map(Reading::unit)
                .filter(u -> u.equals(Unit.NONE) || other.equals(Optional.of(u)))
                .isPresent();
        boolean level = FROM.matcher(words.substring(0, n.from())).matches();
        return next.filter(o -> alike && !level && o.to() - n.from() <= RANGE)
                .flatMap(o -> reader.read(n.from(), o.to()))
                .filter(r -> r.upper().isPresent() && r.to() >= next.get().to())
                .or(() -> alone);
    }

    private boolean isTime(Numbers.Span n) {
        return times.stream().anyMatch(t -> t.from() <= n.from() && n.to() <= t.to());
    }

    /** Behind the amount in brackets as the source itself converted it; else behind the number. */
    private int converted(Reading r) {
        Matcher bracket = BRACKET.matcher(words).region(r.to(), words.length());
        return r.unit().isCurrency()
                        && bracket.lookingAt()
                        && quantity(bracket.group(1))
                                .filter(q -> q.unit().isCurrency())
                                .isPresent()
                ? bracket.end()
                : r.to();
    }

    /** @param written the number's words, with all that was read of it and with less */
    private Optional<FactProposal> proposal(Reading r, List<String> written, About about) {
        Optional<Direction> direction = directions.of(r);
        String subject = about.number(r, direction.or(() -> directions.rightBefore(About.passSmall(words, r.from()))));
        Optional<Kind> kind = kind(r, direction);
        String plain = written.stream()
                .map(w -> uncapped(w.strip(), r.from() == 0))
                .filter(w -> quantity(w).isPresent())
                .findFirst()
                .orElse("");
        String bare = counted(plain, r, subject);
        boolean falls = kind.equals(Optional.of(Kind.GROWTH))
                && r.sign() == 0
                && direction.get().sign() < 0;
        String value = falls ? "-" + bare : bare;
        List<String> unsure = new ArrayList<>();
        noun(r).filter(noun -> bare.equals(plain))
                .ifPresent(noun -> unsure.add("'" + noun + "' may be what is counted: no unit in content/measures.yaml"
                        + " has this name, and the value stands without one"));
        Optional<TimeReading> time = time(r);
        Optional<String> when = time.map(t -> words.substring(t.core(), t.to()));
        Optional<Period> period = when.flatMap(w -> period(w, unsure));
        return quantity(value)
                .map(q -> new FactProposal(
                        subject,
                        About.label(subject, kind.equals(Optional.of(Kind.GROWTH)), words.substring(r.from(), r.to())),
                        value,
                        q,
                        linked.printer().interval(q, linked.site().settings().language()),
                        kind,
                        nature(r),
                        period.flatMap(p -> when),
                        time.isPresent()
                                && (period.filter(Period::isDay).isPresent()
                                        || AS_OF.matcher(words.substring(
                                                        0, time.get().from()))
                                                .matches()),
                        words,
                        unsure));
    }

    private static String uncapped(String value, boolean first) {
        boolean capital = first && value.length() > 1 && Character.isLowerCase(value.charAt(1));
        return capital ? value.substring(0, 1).toLowerCase(Locale.ROOT) + value.substring(1) : value;
    }

    /** With the noun of what the number is about, where that is a unit: of "visits fell to 46,000" the visits. */
    private String counted(String value, Reading r, String subject) {
        String noun = subject.substring(subject.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean none = r.unit().equals(Unit.NONE) && r.shape() == Reading.Shape.NUMBER && !noun.isEmpty();
        String whole = value + " " + noun;
        return none && quantity(whole).filter(q -> !q.unit().equals(Unit.NONE)).isPresent() ? whole : value;
    }

    private Optional<Quantity> quantity(String value) {
        Text alone = Text.plain(value, new TextFile("", value), 0);
        return value.isBlank() ? Optional.empty() : Values.quantity(alone, linked.lexicon());
    }

    /** What a per cent is: of growth, if it rose or fell by so much; a share, if it is of something. */
    private Optional<Kind> kind(Reading r, Optional<Direction> direction) {
        if (!r.unit().equals(Unit.PERCENT) || r.shape() != Reading.Shape.NUMBER) {
            return Optional.empty();
        }
        if (direction.isPresent() && !directions.isLevel(r)) {
            return Optional.of(Kind.GROWTH);
        }
        boolean share = OF.matcher(words.substring(r.to())).matches()
                || KOREAN_OF.matcher(words.substring(0, r.from())).matches();
        return share ? Optional.of(Kind.SHARE) : Optional.empty();
    }

    /** The word behind a number without a unit. */
    private Optional<String> noun(Reading r) {
        return Optional.of(NOUN.matcher(words.substring(r.to())))
                .filter(m -> r.unit().equals(Unit.NONE) && m.matches())
                .map(m -> m.group(1))
                .filter(w -> !About.isSmall(w));
    }

    /** The time that stands nearest, of two as near the one behind. */
    private Optional<TimeReading> time(Reading r) {
        return times.stream()
                .filter(t -> t.side() == TimeSide.IN)
                .filter(t -> t.to() <= r.from() || t.from() >= r.to())
                // what something rose from is of an earlier time than what it rose to
                .filter(t -> !isBefore(r) || t.from() >= r.to() && apart(t, r) <= BESIDE)
                .min(Comparator.comparingInt((TimeReading t) -> apart(t, r)).thenComparing(t -> t.to() <= r.from()));
    }

    /** Whether it is what something changed from. */
    private boolean isBefore(Reading r) {
        return FROM.matcher(words.substring(0, r.from())).matches();
    }

    private static int apart(TimeReading t, Reading r) {
        return t.to() <= r.from() ? r.from() - t.to() : t.from() - r.to();
    }

    private Optional<Period> period(String when, List<String> unsure) {
        Log log = new Log();
        Optional<Period> period = linked.lexicon()
                .times()
                .period(Text.plain(when, new TextFile("", when), 0), date, log)
                .map(c -> c.period());
        log.sorted().forEach(d -> unsure.add(d.message() + (d.hint().isEmpty() ? "" : ": " + d.hint())));
        return period;
    }

    /** What the clause around a number tells of it. */
    private Optional<Nature> nature(Reading r) {
        if (isBefore(r)) {
            return Optional.empty();
        }
        int from = r.from();
        while (from > 0 && ",;:".indexOf(words.charAt(from - 1)) < 0) {
            from--;
        }
        int to = r.to();
        while (to < words.length() && ",;:".indexOf(words.charAt(to)) < 0) {
            to++;
        }
        String clause = words.substring(from, to);
        return Stream.of(Nature.PLAN, Nature.TARGET, Nature.FORECAST, Nature.ALLEGATION)
                .filter(n -> linked.lexicon().tells(n, clause, List.of()))
                .findFirst();
    }
}
