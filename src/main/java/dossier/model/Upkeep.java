package dossier.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a fact is kept after it was first published.
 *
 * @param supersedes the id of the older fact in whose place it stands
 * @param supersededBy the id of the newer fact that stands in its place
 * @param newest the id of the last fact of the line that it stands in, where that is another
 * @param formerly ids by which it went before, in the order of its author; each keeps its address
 * @param revisions changes of its published value, newest first
 * @param reviewBy the day by which somebody looks at it again
 * @param stale how old it may grow
 * @param checked who last held it against its evidence
 */
public record Upkeep(
        Optional<String> supersedes,
        Optional<String> supersededBy,
        Optional<String> newest,
        List<String> formerly,
        List<Revision> revisions,
        Optional<LocalDate> reviewBy,
        Optional<Stale> stale,
        Optional<Checked> checked) {
    /** Of a fact of which nothing of it is said. */
    public static final Upkeep NONE = new Upkeep(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Upkeep {
        formerly = List.copyOf(formerly);
        revisions = List.copyOf(revisions);
    }

    /** @param by names, in the order of the author; at least one */
    public record Checked(List<String> by, Optional<LocalDate> on) {
        public Checked {
            by = List.copyOf(by);
        }
    }
}
