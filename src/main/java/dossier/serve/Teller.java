package dossier.serve;

import dossier.diagnostic.Diagnostic;
import java.util.List;

/** Tells whoever started the preview what comes of each change. Threads may share it. */
public interface Teller {
    /**
     * After a change.
     *
     * @param summary in one line; empty where something is wrong
     * @param millis how long it took
     */
    void renewed(List<Diagnostic> diagnostics, String summary, long millis);

    /** A bug of ours: one answer could not be made. */
    void bug(RuntimeException bug);
}
