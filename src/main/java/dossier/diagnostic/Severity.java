package dossier.diagnostic;

/** How much a diagnostic weighs: an error stops the build, a warning and an info do not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word of the console: {@code error}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
