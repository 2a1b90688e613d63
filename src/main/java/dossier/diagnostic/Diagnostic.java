package dossier.diagnostic;

import java.util.Comparator;

/**
 * One thing that is wrong.
 *
 * @param message what is wrong, in one line
 * @param hint what to do about it, in one line; empty where the message says it all
 */
public record Diagnostic(Code code, Severity severity, Place place, String message, String hint) {
    /** By place, then by code and words: the order in which diagnostics are told, whatever order they were found in. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public Diagnostic(Code code, Place place, String message, String hint) {
        this(code, code.severity(), place, message, hint);
    }
}
