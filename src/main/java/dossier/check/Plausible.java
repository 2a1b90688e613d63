package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.link.Linked;
import dossier.model.Fact;
import dossier.model.Measure;
import dossier.model.Quantity;
import java.util.Optional;

/** A value lies in the range that its measure calls plausible. */
final class Plausible {
    private Plausible() {}

    static void isEveryValue(Linked linked, Log log) {
        for (Fact fact : linked.site().facts().values()) {
            Optional<Measure> measure = fact.measure().map(linked.site().measures()::get);
            Optional<Quantity> range = measure.flatMap(Measure::plausible);
            if (range.isPresent()
                    && fact.quantity()
                            .filter(q -> q.unit().equals(range.get().unit())
                                    && !q.interval().meets(range.get().interval()))
                            .isPresent()) {
                log.add(
                        Code.IMPLAUSIBLE,
                        fact.place(),
                        "'" + fact.id() + "' lies outside what " + measure.get().id() + " calls plausible",
                        "look at the value and its scale again, or widen 'plausible:' of the measure");
            }
        }
    }
}
