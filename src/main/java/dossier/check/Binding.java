package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Edit;
import dossier.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * A number that leads to no fact, and where it might lead.
 *
 * @param place of the number
 * @param words of the number, as its author wrote them
 * @param candidates the facts with which it agrees where it stands, the likeliest first
 * @param isClear whether the first of them is meant, as far as words can tell
 * @param nearest where none agrees: what may have been meant all the same
 * @param obstacle why no link can be written here; else empty
 * @param wrong what is wrong as it stands
 */
public record Binding(
        Place place,
        String words,
        List<Candidate> candidates,
        boolean isClear,
        Optional<Candidate> nearest,
        String obstacle,
        Diagnostic wrong) {
    public Binding {
        candidates = List.copyOf(candidates);
    }

    /**
     * A fact to which a number may lead.
     *
     * @param address as it is written in a link: {@code fact:id#period}
     * @param label of the fact
     * @param says what is said of it there: its value, or its time
     */
    public record Candidate(String address, String label, String says) {}

    /** The link that leads to one of the candidates. */
    public Rewording to(Candidate candidate) {
        String raw = place.file().text().substring(place.from(), place.to());
        Edit edit = new Edit(place, "[" + raw + "](" + candidate.address() + ")");
        return new Rewording(place, List.of(edit), List.of(wrong));
    }
}
