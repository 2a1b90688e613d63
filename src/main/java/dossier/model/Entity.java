package dossier.model;

import dossier.diagnostic.Place;
import java.util.Optional;

/**
 * Somebody or something that facts are about, or that says them.
 *
 * @param owner the id of the entity that owns it
 * @param author the id of the entity that wrote it
 * @param sameAs an address elsewhere that is about the same
 */
public record Entity(
        String id,
        Place place,
        Translated label,
        Kind kind,
        Optional<String> owner,
        Optional<String> author,
        Optional<String> sameAs) {

    /** What sort of thing it is. */
    public enum Kind {
        ORGANISATION,
        PERSON,
        DOCUMENT,
        PLACE,
        GROUP,
        PRODUCT
    }
}
