package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.link.Linked;
import dossier.model.Address;
import dossier.model.Ids;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Period;
import dossier.model.Value;
import dossier.words.Numbers;
import dossier.words.Reading;
import dossier.words.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds one claim against its fact, by what sort of fact it is. */
final class ClaimRule {
    /** The time of a fact whose own mistake has been told: any may be meant. */
    static final Period UNKNOWN = new Period(LocalDate.MIN, LocalDate.MAX);

    private final Grounds grounds;
    private final QuantityClaims quantities;
    private final TimeClaims timeClaims;

    ClaimRule(Linked linked, Times times) {
        this(linked, times, new Grounds(linked));
    }

    /** @param grounds all that it sees of the facts */
    ClaimRule(Linked linked, Times times, Grounds grounds) {
        this.grounds = grounds;
        this.quantities = QuantityClaims.of(linked);
        this.timeClaims = new TimeClaims(times);
    }

    /**
     * What came of a claim.
     *
     * @param from the index in the passage of the first character that it accounts for
     * @param to the index behind the last
     * @param checked how many numbers it bound
     * @param cited whether a statement was cited
     * @param time of the fact
     */
    record Outcome(int from, int to, int checked, boolean cited, Optional<Period> time, List<Diagnostic> diagnostics) {}

    /** Nothing where the link is no claim. */
    Optional<Outcome> check(Passage passage, Link link, List<Numbers.Span> numbers, Optional<LocalDate> noteDate) {
        if (link.address() instanceof Address.QuoteRef quoted) {
            return Optional.of(
                    new Outcome(link.from(), link.to(), 0, true, Optional.empty(), confidential(quoted, link)));
        }
        if (!(link.address() instanceof Address.FactRef ref)) {
            return Optional.empty();
        }
        Optional<Ground> ground = grounds.of(ref);
        if (ground.isEmpty()) {
            return Optional.of(new Outcome(link.from(), link.to(), 0, false, Optional.of(UNKNOWN), List.of()));
        }
        Ground fact = ground.get();
        Optional<Period> time = fact.time();
        if (fact.value() instanceof Value.Series series && ref.part().isEmpty()) {
            return Optional.of(series(passage, link, numbers, fact, series));
        }
        if (link.from() == link.to()) {
            return Optional.of(filled(passage, link, fact, time));
        }
        if (ref.part().isPresent()) {
            return Optional.of(part(passage, link, fact, ref.part().get(), noteDate));
        }
        if (fact.value() instanceof Value.Number) {
            return Optional.of(number(passage, link, ref, fact, time));
        }
        if (fact.value() instanceof Value.Moment moment) {
            return Optional.of(
                    moment(passage, link, numbers, fact, moment.time().period(), noteDate));
        }
        return Optional.of(statement(passage, link, numbers, fact, noteDate));
    }

    /** Words about a series are cited; a number is that of one of its values. */
    private Outcome series(Passage passage, Link link, List<Numbers.Span> numbers, Ground fact, Value.Series series) {
        List<Numbers.Span> within = within(numbers, link);
        boolean cited = within.isEmpty() && link.from() < link.to();
        List<Diagnostic> wrong = cited
                ? List.of()
                : List.of(new Diagnostic(
                        Code.BAD_ADDRESS,
                        link.addressPlace(),
                        "'" + fact.fact() + "' is a series, and has no one value",
                        "name one of its values: " + Suggestion.some(series.facts())));
        return new Outcome(link.from(), link.to(), 0, cited, fact.time(), wrong);
    }

    private List<Diagnostic> confidential(Address.QuoteRef quoted, Link link) {
        return grounds.of(quoted).filter(Ground::confidential).isPresent()
                ? List.of(new Diagnostic(
                        Code.CONFIDENTIAL,
                        link.place(),
                        "'" + quoted.fact().fact() + "' has its evidence in a confidential source, and this quotes it",
                        "tell it in your own words, or quote somebody who can be named"))
                : List.of();
    }

    private Outcome filled(Passage passage, Link link, Ground fact, Optional<Period> time) {
        boolean prose = passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.ITEM;
        List<Diagnostic> info = prose
                ? List.of(new Diagnostic(
                        Code.UNFILLED,
                        link.place(),
                        "the page says what '" + fact.fact()
                                + "' says here, and whoever reads the note raw sees nothing",
                        "write the words in, between the brackets, or let 'dossier fix' do it"))
                : List.of();
        boolean cited = fact.value() instanceof Value.Statement;
        return new Outcome(link.from(), link.to(), cited ? 0 : 1, cited, time, info);
    }

    private Outcome number(Passage passage, Link link, Address.FactRef ref, Ground fact, Optional<Period> time) {
        Optional<Target> target = target(ref);
        if (target.isEmpty()) { // that it cannot be told in this unit has been said
            return new Outcome(link.from(), link.to(), 0, false, time, List.of());
        }
        Verdict verdict = quantities.check(passage, link, target.get(), this::neighbour);
        return outcome(passage, link, verdict, time);
    }

    private Optional<Target> neighbour(Link other) {
        return other.address() instanceof Address.FactRef f ? target(f) : Optional.empty();
    }

    /** What was read of a claim's words, as a number. */
    Optional<Reading> read(Passage passage, Link link, Target target) {
        return quantities.read(passage, link, target);
    }

    /** Wordings that would pass in the place of a claim's own, the best first; none where it is not about a number or a time. */
    List<Offer> offers(Passage passage, Link link, Optional<LocalDate> noteDate) {
        if (!(link.address() instanceof Address.FactRef ref)) {
            return List.of();
        }
        Optional<Target> target = target(ref);
        if (target.isPresent()) {
            return quantities.offers(passage, link, target.get(), this::neighbour);
        }
        return timeTarget(ref)
                .map(t -> timeClaims.offers(passage, link, t, noteDate))
                .orElse(List.of());
    }

    /** As many wordings that pass in the place of a claim's own; none where it is not about a number or a time. */
    List<String> wordings(Passage passage, Link link, Optional<LocalDate> noteDate, int most) {
        if (!(link.address() instanceof Address.FactRef ref)) {
            return List.of();
        }
        return target(ref)
                .map(t -> quantities.wordings(passage, link, t, this::neighbour, most))
                .or(() -> timeTarget(ref).map(t -> timeClaims.wordings(passage, link, t, noteDate)))
                .orElse(List.of());
    }

    private Optional<TimeClaims.Target> timeTarget(Address.FactRef ref) {
        Optional<Ground> fact = grounds.of(ref);
        if (fact.isPresent() && ref.part().isEmpty() && fact.get().value() instanceof Value.Moment moment) {
            return Optional.of(new TimeClaims.Target(ref.fact(), moment.time().period()));
        }
        boolean isTime = ref.part()
                .filter(p -> p == Address.Part.PERIOD || p == Address.Part.AS_OF)
                .isPresent();
        return fact.filter(f -> isTime)
                .flatMap(Ground::time)
                .map(t -> new TimeClaims.Target(
                        ref.fact() + "#" + Ids.of(ref.part().get()), t));
    }

    /** What a claim of a number is held against; nothing where it is no such claim. */
    Optional<Target> target(Address.FactRef ref) {
        return grounds.of(ref).flatMap(Ground::target);
    }

    private Outcome part(Passage passage, Link link, Ground fact, Address.Part part, Optional<LocalDate> noteDate) {
        if (fact.time().isEmpty() || part == Address.Part.UNIT || part == Address.Part.SOURCE) {
            return new Outcome(link.from(), link.to(), 0, true, Optional.empty(), List.of());
        }
        Period period = fact.time().get();
        TimeClaims.Target target = new TimeClaims.Target(fact.fact() + "#" + Ids.of(part), period);
        return outcome(passage, link, timeClaims.check(passage, link, target, noteDate), Optional.of(period));
    }

    /** The numbers that meet a link, of those of its passage in their order. */
    private static List<Numbers.Span> within(List<Numbers.Span> numbers, Link link) {
        int first = Collections.binarySearch(
                numbers, new Numbers.Span(link.from(), link.from()), Comparator.comparingInt(Numbers.Span::to));
        List<Numbers.Span> found = new ArrayList<>();
        for (int i = first < 0 ? -first - 1 : first;
                i < numbers.size() && numbers.get(i).from() < link.to();
                i++) {
            if (numbers.get(i).to() > link.from()) {
                found.add(numbers.get(i));
            }
        }
        return found;
    }

    /** A date is checked where the words hold one; an event may also be told in other words, and is then cited. */
    private Outcome moment(
            Passage passage,
            Link link,
            List<Numbers.Span> numbers,
            Ground fact,
            Period period,
            Optional<LocalDate> noteDate) {
        boolean holdsNumber = !within(numbers, link).isEmpty();
        Verdict verdict = timeClaims.check(passage, link, new TimeClaims.Target(fact.fact(), period), noteDate);
        if (!holdsNumber && verdict.code().filter(c -> c == Code.CLAIM_UNREAD).isPresent()) {
            return new Outcome(link.from(), link.to(), 0, true, Optional.of(period), List.of());
        }
        return outcome(passage, link, verdict, Optional.of(period));
    }

    private Outcome statement(
            Passage passage, Link link, List<Numbers.Span> numbers, Ground fact, Optional<LocalDate> noteDate) {
        String statement = ((Value.Statement) fact.value()).text();
        Optional<Period> time = fact.time();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Verdict> dates = timeClaims.cited(passage, link, fact.fact(), time, statement, noteDate);
        dates.forEach(v -> diagnostic(passage, v).ifPresent(diagnostics::add));
        Text text = passage.text();
        for (Numbers.Span n : within(numbers, link)) {
            boolean dated = dates.stream().anyMatch(v -> n.from() < v.to() && n.to() > v.from());
            String words = text.value().substring(n.from(), n.to());
            if (!dated && !statement.contains(words)) {
                diagnostics.add(new Diagnostic(
                        Code.CLAIM_DIFFERS,
                        text.place(n.from(), n.to()),
                        "'" + words + "' is not in what " + fact.fact() + " says",
                        "the fact says: " + statement));
            }
        }
        return new Outcome(link.from(), link.to(), 0, true, time, diagnostics);
    }

    private static Outcome outcome(Passage passage, Link link, Verdict verdict, Optional<Period> time) {
        return new Outcome(
                Math.min(link.from(), verdict.from()),
                Math.max(link.to(), verdict.to()),
                1,
                false,
                time,
                diagnostic(passage, verdict).stream().toList());
    }

    private static Optional<Diagnostic> diagnostic(Passage passage, Verdict verdict) {
        return verdict.code()
                .map(code -> new Diagnostic(
                        code, passage.text().place(verdict.from(), verdict.to()), verdict.message(), verdict.hint()));
    }
}
