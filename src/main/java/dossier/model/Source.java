package dossier.model;

import dossier.diagnostic.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in which facts were read.
 *
 * @param publisher the id of an entity
 * @param published when it came out, with what of it was inferred
 * @param because why the inferred part is taken to be so
 * @param accessed when it was last looked at
 * @param stale how old it may grow
 */
public record Source(
        String id,
        Place place,
        String title,
        String publisher,
        Type type,
        Optional<Time> published,
        Optional<String> because,
        Optional<LocalDate> accessed,
        Optional<String> url,
        Optional<String> archive,
        Optional<String> license,
        Optional<String> access,
        Optional<Stale> stale) {

    /** What sort of document it is. */
    public enum Type {
        NEWS,
        REPORT,
        DATASET,
        DOCUMENT,
        LAW,
        INTERVIEW,
        WEB
    }
}
