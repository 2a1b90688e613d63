package dossier.check;

import dossier.diagnostic.Place;
import dossier.link.Linked;
import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the claims of a page are written, and how else each could be worded. */
public final class Wordings {
    /** So many are told of one claim. */
    private static final int MOST = 6;

    private final ClaimRule rule;
    private final String fact;
    private final String words;
    private final List<Claim> found = new ArrayList<>();

    private Wordings(Linked linked, String fact, String words) {
        this.rule = new ClaimRule(linked, linked.lexicon().times());
        this.fact = fact;
        this.words = plain(words);
    }

    /**
     * A claim.
     *
     * @param place of its link
     * @param passing other words that would pass in its place, the best first
     */
    public record Claim(Place place, List<String> passing) {
        public Claim {
            passing = List.copyOf(passing);
        }
    }

    /**
     * The claims of a fact in certain words, in the order in which they stand: those of a note, then those of headlines.
     *
     * @param slug of the note; {@code index} is the front page. Headlines alone are looked at where there is none of it
     * @param fact its id
     * @param words as the page shows them; of a claim that is empty in its note any
     */
    public static List<Claim> of(Linked linked, String slug, String fact, String words) {
        Wordings wordings = new Wordings(linked, fact, words);
        Stream.concat(linked.site().index().stream(), linked.site().notes().stream())
                .filter(n -> n.slug().equals(slug))
                .forEach(wordings::note);
        for (ChartSpec chart : linked.site().charts().values()) {
            wordings.prose(chart.headline(), Optional.empty());
            chart.annotation().ifPresent(a -> wordings.prose(a.words(), Optional.empty()));
        }
        return wordings.found;
    }

    private void note(Note note) {
        note.prose().forEach(p -> prose(p, note.date()));
    }

    private void prose(Prose prose, Optional<LocalDate> date) {
        for (Passage passage : prose.passages()) {
            for (Link link : passage.links()) {
                if (link.address() instanceof Address.FactRef ref && ref.fact().equals(fact) && isIn(passage, link)) {
                    found.add(new Claim(link.place(), rule.wordings(passage, link, date, MOST)));
                }
            }
        }
    }

    private boolean isIn(Passage passage, Link link) {
        return link.from() == link.to()
                || plain(passage.text().value().substring(link.from(), link.to()))
                        .equals(words);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
