package dossier.model;

/** What the editors hold of a fact. Weakest last. */
public enum State {
    VERIFIED,
    DRAFT,
    SUPERSEDED,
    DISPUTED,
    RETRACTED
}
