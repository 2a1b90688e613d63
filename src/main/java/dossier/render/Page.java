package dossier.render;

import dossier.model.Language;
import java.util.function.Function;

/**
 * A page that is to be made.
 *
 * @param path in the site
 * @param body the name of the template of its body, without the ending
 * @param section the name of the part of the site to which it belongs: it is marked in the head
 * @param title plain; empty for the front page
 * @param description one sentence for who has not opened it; may be empty
 * @param view makes what its template sees as {@code it}
 */
record Page(
        String path,
        String body,
        String section,
        Language language,
        String title,
        String description,
        Function<Desk, Record> view) {}
