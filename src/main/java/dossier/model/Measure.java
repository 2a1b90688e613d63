package dossier.model;

import dossier.diagnostic.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is measured, and the units that are its own.
 *
 * @param units the names of each unit, as they are written in any language, by the unit's id
 * @param plausible what a value can be without somebody looking twice
 * @param minOrigins how many independent origins a fact of it needs
 * @param minCheckers how many people must have held a fact of it against its evidence
 * @param stale how old a fact of it may grow, if it says nothing else itself
 */
public record Measure(
        String id,
        Place place,
        Translated label,
        Optional<Kind> kind,
        Map<String, List<String>> units,
        Optional<Quantity> plausible,
        Optional<Integer> minOrigins,
        Optional<Integer> minCheckers,
        Optional<Stale> stale) {
    public Measure {
        units = Map.copyOf(units);
    }
}
