package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Edit;
import dossier.diagnostic.Place;
import java.util.List;

/**
 * What is to be done about a claim.
 *
 * @param place of its link
 * @param edits other words, by which it agrees with its fact; empty where none were found that are safe
 * @param wrong what is wrong with it as it stands
 */
public record Rewording(Place place, List<Edit> edits, List<Diagnostic> wrong) {
    public Rewording {
        edits = List.copyOf(edits);
        wrong = List.copyOf(wrong);
    }
}
