package dossier.words;

/** On which side of the time named the time meant lies. */
public enum TimeSide {
    /** It is the time named. */
    IN,
    /** It ends before the time named starts. */
    BEFORE,
    /** It starts after the time named ends. */
    AFTER,
    /** It ends with the time named, at the latest. */
    BY,
    /** It ends with the time named. */
    UNTIL,
    /** It starts with the time named. */
    SINCE,
    /** It starts with the time named, or after. */
    NOT_BEFORE
}
