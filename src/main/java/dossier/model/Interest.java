package dossier.model;

/**
 * A reason why somebody who says something may not be impartial: it belongs to, or was written by, the subject of the
 * fact, or the one that owns the subject.
 *
 * @param who the id of the publisher or of an entity of the chain
 * @param tie what binds it
 * @param to the id of the entity to which it is bound
 * @param owned the id of the subject that {@code to} owns; the same as {@code to} where that is the subject itself
 */
public record Interest(String who, Tie tie, String to, String owned) implements Comparable<Interest> {
    /** What binds somebody to a subject. */
    public enum Tie {
        OWNED_BY,
        WRITTEN_BY
    }

    @Override
    public int compareTo(Interest other) {
        int byWho = who.compareTo(other.who);
        int byTo = to.compareTo(other.to);
        return byWho != 0 ? byWho : byTo != 0 ? byTo : owned.compareTo(other.owned);
    }
}
