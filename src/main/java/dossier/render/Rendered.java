package dossier.render;

import dossier.diagnostic.Diagnostic;
import java.util.List;

/**
 * A site, ready to be written.
 *
 * @param outputs every file of it but the manifest, sorted by path
 * @param diagnostics templates that failed; the pages made with them are not among the outputs
 */
public record Rendered(List<Output> outputs, List<Diagnostic> diagnostics) {
    public Rendered {
        outputs = List.copyOf(outputs);
        diagnostics = List.copyOf(diagnostics);
    }
}
