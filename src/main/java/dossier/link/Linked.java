package dossier.link;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Text;
import dossier.model.Site;
import dossier.reckon.Comparison;
import dossier.reckon.Reckoner;
import dossier.words.Lexicon;
import dossier.words.Printer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site with all its names resolved, as far as it is sound, and what was found on the way.
 *
 * @param lexicon the words by which the site's quantities are read
 * @param printer how its quantities are put into words
 * @param reckoner the facts' values, by which the site's checks are reckoned
 * @param comparisons of the site's checks, in their order: all that one makes; none where it cannot be read
 * @param adopted numbers that may lead to no fact, as they are written, by the path of their file under {@code content/};
 *     empty where every such number is told alike
 * @param diagnostics of reading and linking
 */
public record Linked(
        Site site,
        Lexicon lexicon,
        Printer printer,
        Reckoner reckoner,
        List<List<Comparison>> comparisons,
        Optional<Map<String, List<Text>>> adopted,
        List<Diagnostic> diagnostics) {
    public Linked {
        comparisons = comparisons.stream().map(List::copyOf).toList();
        diagnostics = List.copyOf(diagnostics);
    }
}
