package dossier.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the diagnostics of one stage. Not for use by two threads at once. */
public final class Log {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    public void addAll(Iterable<Diagnostic> more) {
        more.forEach(diagnostics::add);
    }

    /** Adds a diagnostic of the code's own severity. */
    public void add(Code code, Place place, String message, String hint) {
        diagnostics.add(new Diagnostic(code, place, message, hint));
    }

    public void add(Code code, Place place, String message) {
        add(code, place, message, "");
    }

    /** What was collected, sorted by place, each once. */
    public List<Diagnostic> sorted() {
        return diagnostics.stream().sorted(Diagnostic.BY_PLACE).distinct().toList();
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
