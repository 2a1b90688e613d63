package dossier.model;

/** A language of a site. */
public enum Language {
    EN,
    KO;

    /** Its tag: {@code en}. */
    public String tag() {
        return Ids.of(this);
    }
}
