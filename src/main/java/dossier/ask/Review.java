package dossier.ask;

import dossier.diagnostic.Diagnostic;
import java.util.List;

/**
 * A fact or a source at which somebody must look again.
 *
 * @param due what is due, since when, and what to do
 * @param uses where readers meet it: by kind, then by place
 */
public record Review(Diagnostic due, List<Mention> uses) {
    public Review {
        uses = List.copyOf(uses);
    }
}
