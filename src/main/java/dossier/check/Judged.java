package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.model.Measure;
import dossier.model.Prose;
import dossier.model.Site;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * What became of each piece of prose when it was last checked, for who checks a briefing again and again. The same piece,
 * read with the same words and standing on the same grounds, is not checked again. Not for use by two threads at once.
 */
public final class Judged {
    private Optional<Words> words = Optional.empty();
    private Map<Prose, Kept> last = Map.of();
    private Map<Prose, Kept> now = new IdentityHashMap<>();

    /** All that says how words are read, and figures put into words. */
    private record Words(Site.Settings settings, SortedMap<String, Measure> measures) {}

    private record Kept(Optional<LocalDate> date, List<Optional<Ground>> grounds, Verdicts verdicts) {}

    /**
     * What became of a piece of prose.
     *
     * @param checked numbers that are bound to a fact and agree with it
     * @param cited statements that are cited
     * @param unbound the numbers that lead nowhere, those that a number-ok excuses with its reason
     * @param told what else is wrong with it
     */
    record Verdicts(int checked, int cited, List<Findings.Unbound> unbound, List<Diagnostic> told) {
        Verdicts {
            unbound = List.copyOf(unbound);
            told = List.copyOf(told);
        }
    }

    /** Begins to check a site; what is not asked for until the next begins is forgotten. */
    void begin(Site site) {
        Optional<Words> read = Optional.of(new Words(site.settings(), site.measures()));
        last = words.equals(read) ? now : Map.of();
        words = read;
        now = new IdentityHashMap<>();
    }

    /**
     * What becomes of a piece of prose.
     *
     * @param date from which its words of time are counted
     */
    Verdicts of(Prose prose, Optional<LocalDate> date, Grounds grounds, Supplier<Verdicts> check) {
        List<Optional<Ground>> stands = prose.passages().stream()
                .flatMap(p -> p.links().stream())
                .map(link -> grounds.of(link.address()))
                .toList();
        Kept kept = last.get(prose);
        if (kept == null || !kept.date.equals(date) || !kept.grounds.equals(stands)) {
            kept = new Kept(date, stands, check.get());
        }
        now.put(prose, kept);
        return kept.verdicts;
    }
}
