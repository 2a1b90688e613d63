package dossier.model;

import dossier.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * One value, about one thing, at one time, with evidence.
 *
 * @param place its id in its file
 * @param computation how it is computed; a fact may state a value and have a formula, by which the value is checked
 * @param subject the id of an entity
 * @param geo an ISO 3166 code, or the id of an entity of kind place
 * @param measure the id of a measure
 * @param partOf the fact of which it is a slice
 * @param evidence empty for a computed fact
 * @param origins who said it first: ids of entities, distinct, sorted; of a computed fact all of its inputs'
 * @param originCount how many independent origins bear it; of a computed fact the smallest number among its inputs
 * @param interests why those who say it may not be impartial, sorted, each once; of a computed fact all of its inputs'
 * @param usedIn sorted
 * @param upkeep how it is kept after it was first published
 */
public record Fact(
        String id,
        Place place,
        Translated label,
        Value value,
        Optional<Computation> computation,
        Optional<Time> time,
        Optional<String> subject,
        Optional<String> geo,
        Optional<String> measure,
        Optional<Kind> kind,
        Optional<Nature> nature,
        Optional<State> state,
        Optional<String> partOf,
        Optional<String> basis,
        Optional<String> note,
        List<Evidence> evidence,
        List<String> origins,
        int originCount,
        List<Interest> interests,
        List<Use> usedIn,
        Upkeep upkeep) {
    public Fact {
        evidence = List.copyOf(evidence);
        origins = List.copyOf(origins);
        interests = List.copyOf(interests);
        usedIn = List.copyOf(usedIn);
    }

    /** Whether its value comes from a formula alone. */
    public boolean isComputed() {
        return computation.isPresent() && evidence.isEmpty();
    }

    /** Whether it still holds: nobody has taken it back, and nothing stands in its place. */
    public boolean isHeld() {
        return state.filter(s -> s == State.SUPERSEDED || s == State.RETRACTED).isEmpty();
    }

    /** Its quantity, if it is a number. */
    public Optional<Quantity> quantity() {
        return value instanceof Value.Number number ? Optional.of(number.quantity()) : Optional.empty();
    }

    /** The quantity in its brackets, if it has one. */
    public Optional<Quantity> also() {
        return value instanceof Value.Number number ? number.also() : Optional.empty();
    }
}
