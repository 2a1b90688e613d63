package dossier.model;

/** How a stated figure bounds the number meant. */
public enum Bound {
    EXACT,
    ABOUT,
    NEARLY,
    JUST_OVER,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    BETWEEN;

    /** As in the published record: {@code more-than}. */
    public String id() {
        return Ids.of(this);
    }
}
