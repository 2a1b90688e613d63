package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Edit;
import dossier.diagnostic.Place;
import dossier.link.Linked;
import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Entity;
import dossier.model.Fact;
import dossier.model.Language;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Time;
import dossier.words.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is to be done about the claims that do not agree with their facts, and about those that are still empty. */
public final class Rewordings {
    private static final String MARKUP = "\\`*_[]<>&~";
    private static final Set<Code> OF_CLAIMS = Set.of(
            Code.CLAIM_DIFFERS,
            Code.CLAIM_UNREAD,
            Code.CLAIM_CUT,
            Code.CLAIM_TOO_FINE,
            Code.CLAIM_TOO_COARSE,
            Code.DATE_NEEDED);

    private final Linked linked;
    private final ClaimRule rule;
    private final List<Rewording> found = new ArrayList<>();

    private Rewordings(Linked linked) {
        this.linked = linked;
        this.rule = new ClaimRule(linked, linked.lexicon().times());
    }

    /**
     * Of every claim that needs other words, sorted by place.
     *
     * @param files which files are looked at, by their paths in the site's folder
     */
    public static List<Rewording> of(Linked linked, Predicate<String> files) {
        Rewordings rewordings = new Rewordings(linked);
        Language first = linked.site().settings().language();
        linked.site().index().filter(n -> files.test(n.file().path())).ifPresent(rewordings::note);
        linked.site().notes().stream().filter(n -> files.test(n.file().path())).forEach(rewordings::note);
        for (ChartSpec chart : linked.site().charts().values()) {
            if (files.test(chart.place().file().path())) {
                rewordings.prose(chart.headline(), Optional.empty(), first);
            }
        }
        for (Fact fact : linked.site().facts().values()) {
            if (files.test(fact.place().file().path())) {
                fact.label().texts().forEach((language, label) -> rewordings.prose(label, Optional.empty(), language));
            }
        }
        return rewordings.found.stream()
                .sorted(Comparator.comparing(Rewording::place))
                .toList();
    }

    /** Whether a complaint is about the words of a claim. */
    public static boolean isOfClaim(Code code) {
        return OF_CLAIMS.contains(code);
    }

    private void note(Note note) {
        note.prose().forEach(p -> prose(p, note.date(), note.language()));
    }

    private void prose(Prose prose, Optional<LocalDate> date, Language language) {
        Rewriter rewriter = new Rewriter(linked, rule, date);
        Set<Place> mended = new HashSet<>();
        for (Passage passage : prose.passages()) {
            List<Numbers.Span> numbers = passage.links().isEmpty() ? List.of() : Numbers.in(passage, linked.lexicon());
            for (Link link : passage.links()) {
                Optional<ClaimRule.Outcome> outcome = rule.check(passage, link, numbers, date);
                if (outcome.isEmpty() || outcome.get().diagnostics().isEmpty()) {
                    continue;
                }
                boolean empty = link.from() == link.to();
                List<Edit> edits = empty ? filled(link, language) : rewriter.edits(passage, link);
                List<Edit> fresh =
                        edits.stream().filter(e -> mended.add(e.place())).toList();
                if (edits.isEmpty() || !fresh.isEmpty()) {
                    found.add(new Rewording(link.place(), fresh, outcome.get().diagnostics()));
                }
            }
        }
    }

    private List<Edit> filled(Link link, Language language) {
        Place place = link.place();
        boolean plain = place.file().text().startsWith("[](", place.from());
        String words = link.address() instanceof Address.FactRef ref ? words(ref, language) : "";
        return plain && !words.isBlank()
                ? List.of(new Edit(place.file().place(place.from() + 1, place.from() + 1), escaped(words)))
                : List.of();
    }

    /** What a page says in the place of an empty claim. */
    private String words(Address.FactRef ref, Language language) {
        Fact fact = linked.site().facts().get(ref.id());
        if (ref.part().isEmpty()) {
            return Optional.ofNullable(linked.site().converted().get(ref))
                    .map(c -> linked.printer().inUnit(fact, c.quantity(), language))
                    .orElseGet(() -> linked.printer().words(fact, language));
        }
        return switch (ref.part().get()) {
            case PERIOD, AS_OF ->
                fact.time()
                        .map(Time::period)
                        .map(p -> linked.printer().period(p, language))
                        .orElse("");
            case SOURCE ->
                fact.origins().stream()
                        .map(id -> Optional.ofNullable(linked.site().entities().get(id))
                                .map(Entity::label)
                                .map(label -> label.in(language).plain())
                                .orElse(id))
                        .collect(Collectors.joining(", "));
            case UNIT -> "";
        };
    }

    private static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        words.chars().forEach(c -> out.append(MARKUP.indexOf(c) < 0 ? "" : "\\").append((char) c));
        return out.toString();
    }
}
