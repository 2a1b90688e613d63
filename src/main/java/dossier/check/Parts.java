package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.link.Linked;
import dossier.model.Fact;
import dossier.model.Quantity;
import java.util.Optional;
import java.util.stream.Stream;

/** A slice of a whole is no larger than it. */
final class Parts {
    private Parts() {}

    static void areNoLargerThanTheWhole(Linked linked, Log log) {
        for (Fact part : linked.site().facts().values()) {
            Optional<Fact> whole = part.partOf().map(linked.site().facts()::get);
            if (whole.isPresent() && exceeds(part, whole.get())) {
                log.add(
                        Code.PART_EXCEEDS_WHOLE,
                        part.place(),
                        "'" + part.id() + "' is a part of '" + whole.get().id() + "', and larger than it",
                        "correct one of the two values, or leave 'part_of:' out");
            }
        }
    }

    private static boolean exceeds(Fact part, Fact whole) {
        return quantities(part).anyMatch(p -> quantities(whole)
                .filter(w -> w.unit().equals(p.unit()))
                .anyMatch(w -> w.interval().high() != null
                        && p.interval().liesAbove(w.interval().high())));
    }

    private static Stream<Quantity> quantities(Fact fact) {
        return Stream.concat(fact.quantity().stream(), fact.also().stream());
    }
}
