package dossier.reckon;

import dossier.diagnostic.Place;
import dossier.model.Quantity;
import java.util.List;
import java.util.Optional;

/** What is known of a fact before anything is reckoned. */
public sealed interface Given {
    /**
     * A number that a source states.
     *
     * @param also the same amount in another unit, as the source converted it: it varies for itself
     * @param formula by which the number is checked
     * @param place of the value
     */
    record Stated(Quantity quantity, Optional<Quantity> also, Optional<Formula> formula, Place place)
            implements Given {}

    /** A number that follows from others. */
    record Computed(Formula formula) implements Given {}

    /** A statement, a date, a relation: nothing that can be reckoned with. */
    record NoNumber() implements Given {}

    /**
     * Values over time: each can be reckoned with, the whole cannot.
     *
     * @param points the ids of its values, in the order of time
     */
    record Series(List<String> points) implements Given {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** An id that a fact had before. */
    record Renamed(String now) implements Given {}

    /** Something whose own mistake has been told: what hangs on it is left out in silence. */
    record Unread() implements Given {}
}
