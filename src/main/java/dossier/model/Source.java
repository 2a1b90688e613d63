package dossier.model;

import dossier.diagnostic.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in which facts were read.
 *
 * @param title empty where it is confidential and only what may be published is left of it
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
        Optional<Access> access,
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

    /** Who can look at it. */
    public enum Access {
        PUBLIC,
        PAYWALLED,
        /** Kept by the editors, who show it on request. */
        ON_FILE,
        /** Not even its title is published, only who published it and when. */
        CONFIDENTIAL
    }

    /** What of it may be told: of a confidential one neither title nor where it is. */
    Source shown() {
        return isConfidential()
                ? new Source(
                        id,
                        place,
                        "",
                        publisher,
                        type,
                        published,
                        because,
                        accessed,
                        Optional.empty(),
                        Optional.empty(),
                        license,
                        access,
                        stale)
                : this;
    }

    public boolean isConfidential() {
        return access.filter(a -> a == Access.CONFIDENTIAL).isPresent();
    }
}
