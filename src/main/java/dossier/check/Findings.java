package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.ledger.Covered;
import dossier.model.Passage;
import dossier.model.Quantity;
import dossier.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * What the rules found.
 *
 * @param coverage of each page: the front page, the notes in their order, then the charts' headlines
 * @param outcomes of the site's own checks, in the order in which they stand
 * @param agreements facts of several that bear each other out
 * @param unbound numbers that lead to no fact, in the order of {@code coverage}
 * @param diagnostics all of reading, linking and checking, sorted by place
 * @param dues what falls due on some day: a rule sees no clock
 */
public record Findings(
        List<Coverage> coverage,
        List<Outcome> outcomes,
        List<Agreement> agreements,
        List<Unbound> unbound,
        List<Diagnostic> diagnostics,
        List<Due> dues) {
    public Findings {
        coverage = List.copyOf(coverage);
        outcomes = List.copyOf(outcomes);
        agreements = List.copyOf(agreements);
        unbound = List.copyOf(unbound);
        diagnostics = List.copyOf(diagnostics);
        dues = List.copyOf(dues);
    }

    /**
     * The numbers of one page.
     *
     * @param slug of the note, {@code index}, or {@code charts/ID}
     * @param checked numbers that are bound to a fact and agree with it
     * @param excused numbers that a number-ok excuses
     * @param unbound numbers that lead nowhere
     * @param cited statements that are cited, not checked
     */
    public record Coverage(String slug, String title, int checked, int excused, int unbound, int cited) {
        /** All numbers that need a fact. */
        public int numbers() {
            return checked + unbound;
        }
    }

    /**
     * A check of the content, and what came of it.
     *
     * @param reckoned both sides in words: {@code 375.7 + 724.3 = 1,100}
     */
    public record Outcome(Site.Check check, Result result, String reckoned) {
        /** What came of it. */
        public enum Result {
            HOLDS,
            FAILS,
            CANNOT_TELL
        }
    }

    /**
     * Facts that say the same thing and can all hold.
     *
     * @param facts their ids, sorted
     * @param joint where the number must lie for all of them to hold
     * @param origins who said so first, each once
     */
    public record Agreement(List<String> facts, Quantity joint, List<String> origins) {
        public Agreement {
            facts = List.copyOf(facts);
            origins = List.copyOf(origins);
        }
    }

    /**
     * A number that leads to no fact.
     *
     * @param from where it starts in the text of its passage
     * @param to behind its end
     * @param reason why it may stand, where a number-ok says so
     */
    public record Unbound(Passage passage, int from, int to, Optional<String> reason) {
        /** The number in its file. */
        public Place place() {
            return passage.text().place(from, to);
        }

        Unbound because(String why) {
            return new Unbound(passage, from, to, Optional.of(why));
        }
    }

    public int checked() {
        return coverage.stream().mapToInt(Coverage::checked).sum();
    }

    public int numbers() {
        return coverage.stream().mapToInt(Coverage::numbers).sum();
    }

    /** How far the briefing is checked, as it is published. */
    public Covered published() {
        return new Covered(numbers(), checked(), cited());
    }

    public int cited() {
        return coverage.stream().mapToInt(Coverage::cited).sum();
    }
}
