package dossier.ledger;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.TextFile;
import dossier.model.Site;
import java.util.List;
import java.util.stream.Collectors;

/** Nothing that was published changes or goes in silence. */
public final class Guard {
    private Guard() {}

    /**
     * Tells each published value that changed, and each id that is gone, without a word on why.
     *
     * @param site of the newer record
     */
    public static List<Diagnostic> check(Comparison comparison, Site site) {
        Log log = new Log();
        for (Change change : comparison.changes()) {
            boolean unlabelled = change.reason()
                    .filter(r -> r.kind() == Change.Reason.Kind.UNLABELLED)
                    .isPresent();
            if (change.kind() == Change.Kind.VALUE && unlabelled) {
                log.add(
                        Code.UNLABELLED_CHANGE,
                        site.facts().get(change.of()).place(),
                        "'" + change.of() + "' was published otherwise: " + what(change),
                        "say why: 'revision: {kind: revision, on: DATE, note: ...}', or kind: correction");
            } else if (change.kind() == Change.Kind.FACT_REMOVED && !Recorded.Entry.isBeside(change.of())) {
                log.add(
                        Code.UNLABELLED_CHANGE,
                        new TextFile("content/facts", "").place(0, 0),
                        "'" + change.of() + "' was published, and is gone",
                        "put it back: the fact that took its place says 'supersedes: " + change.of()
                                + "', or 'renamed_from: " + change.of()
                                + "' if it is the same; 'state: retracted' takes it back");
            }
        }
        return log.sorted();
    }

    private static String what(Change change) {
        return change.differences().stream()
                .map(d -> d.what() + " " + (d.before().isEmpty() ? "(nothing)" : d.before()) + ", now "
                        + (d.after().isEmpty() ? "(nothing)" : d.after()))
                .collect(Collectors.joining("; "));
    }
}
