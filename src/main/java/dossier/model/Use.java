package dossier.model;

/**
 * Where a fact is used.
 *
 * @param id of the note (its slug; the front page's is {@code index}), fact or chart; of a check its number, from 1
 */
public record Use(Kind kind, String id) implements Comparable<Use> {
    /** What uses a fact. */
    public enum Kind {
        NOTE,
        CHART,
        FACT,
        CHECK
    }

    @Override
    public int compareTo(Use other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
