package dossier.model;

import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import java.util.List;
import java.util.Optional;

/**
 * Who says so.
 *
 * @param source the id of the source in which it was read
 * @param at where in the source: P2, p. 4, table 3
 * @param quote the source's own words
 * @param kept the copy in which it can be read again
 * @param chain the entities that passed it on, first sayer first, without the source's publisher; empty where the source
 *     speaks for itself
 */
public record Evidence(
        String source,
        Optional<String> at,
        Optional<Text> quote,
        Optional<Kept> kept,
        List<String> chain,
        Place place) {
    public Evidence {
        chain = List.copyOf(chain);
    }

    /** The same without what would give the source away. */
    Evidence withheld() {
        return new Evidence(source, Optional.empty(), Optional.empty(), Optional.empty(), chain, place);
    }
}
