package dossier.model;

import dossier.diagnostic.Severity;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of prose.
 *
 * @param slug its address under {@code notes/}, without the ending; {@code index} is the front page
 * @param date when it was first published, the day from which its words of time are counted
 * @param severities of diagnostics in it, by the id of their code, where they differ from the site's
 * @param numberOk why numbers of its title and summary that lead to no fact may stand
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
        Optional<Text> numberOk,
        Map<String, Severity> severities,
        Prose body) {
    public Note {
        severities = Map.copyOf(severities);
    }

    /** All that it says: title, summary, text. */
    public List<Prose> prose() {
        return Stream.of(Optional.of(title), summary, Optional.of(body))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same, first published on a day, if it says none itself. */
    Note datedBy(LocalDate day) {
        return new Note(
                slug,
                file,
                title,
                summary,
                date.or(() -> Optional.of(day)),
                updated,
                order,
                language,
                numberOk,
                severities,
                body);
    }

    public boolean isIndex() {
        return slug.equals("index");
    }
}
