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
 * @param preference which facts it is preferred to, though they contradict it
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
        Optional<Preference> preference,
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

    /** The same with other evidence. */
    Fact with(List<Evidence> other) {
        return new Fact(
                id,
                place,
                label,
                value,
                computation,
                time,
                subject,
                geo,
                measure,
                kind,
                nature,
                state,
                partOf,
                basis,
                note,
                preference,
                other,
                origins,
                originCount,
                interests,
                usedIn,
                upkeep);
    }

    /** Whether its value comes from a formula alone. */
    public boolean isComputed() {
        return computation.isPresent() && evidence.isEmpty();
    }

    /** The id of the series of which it is one value, if it is. */
    public Optional<String> series() {
        int at = id.indexOf('@');
        return at < 0 ? Optional.empty() : Optional.of(id.substring(0, at));
    }

    /** The same, used where it is used. */
    public Fact usedIn(List<Use> uses) {
        return new Fact(
                id,
                place,
                label,
                value,
                computation,
                time,
                subject,
                geo,
                measure,
                kind,
                nature,
                state,
                partOf,
                basis,
                note,
                preference,
                evidence,
                origins,
                originCount,
                interests,
                uses,
                upkeep);
    }

    /** The same, kept otherwise. */
    public Fact kept(Upkeep other) {
        return new Fact(
                id,
                place,
                label,
                value,
                computation,
                time,
                subject,
                geo,
                measure,
                kind,
                nature,
                state,
                partOf,
                basis,
                note,
                preference,
                evidence,
                origins,
                originCount,
                interests,
                usedIn,
                other);
    }

    /** Whether it is among the facts for which a condition asks. */
    public boolean meets(Address.Filter condition) {
        String wanted = condition.value();
        return switch (condition.key()) {
            case "subject" -> subject.filter(wanted::equals).isPresent();
            case "geo" -> geo.filter(wanted::equals).isPresent();
            case "measure" -> measure.filter(wanted::equals).isPresent();
            case "nature" -> nature.map(Ids::of).filter(wanted::equals).isPresent();
            case "kind" -> kind.map(Ids::of).filter(wanted::equals).isPresent();
            case "source" -> evidence.stream().anyMatch(e -> e.source().equals(wanted));
            default -> throw new IllegalArgumentException("no filter " + condition);
        };
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
