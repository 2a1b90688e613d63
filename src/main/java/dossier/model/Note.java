package dossier.model;

import dossier.diagnostic.TextFile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A page of prose.
 *
 * @param slug its address under {@code notes/}, without the ending; {@code index} is the front page
 * @param date when it was first published, the day from which its words of time are counted
 */
public record Note(
        String slug,
        TextFile file,
        Prose title,
        Optional<Prose> summary,
        Optional<LocalDate> date,
        Optional<LocalDate> updated,
        Optional<Integer> order,
        Language language,
        Optional<String> numberOk,
        Prose body) {
    public boolean isIndex() {
        return slug.equals("index");
    }
}
