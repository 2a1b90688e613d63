package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.link.Linked;
import dossier.model.Fact;
import dossier.model.Quantity;
import dossier.model.State;
import dossier.model.Time;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two facts of one measure and subject, place, time and basis, of one dimension, neither a part, computed nor superseded,
 * whose values cannot both hold.
 */
final class Contradictions {
    private Contradictions() {}

    private record Subject(
            String measure,
            String subject,
            Optional<String> geo,
            Optional<Time> time,
            Optional<String> basis,
            String unit) {}

    static void areNone(Linked linked, Log log) {
        Map<Subject, List<Fact>> same = new LinkedHashMap<>();
        for (Fact fact : linked.site().facts().values()) {
            subject(fact).ifPresent(s -> same.computeIfAbsent(s, k -> new ArrayList<>())
                    .add(fact));
        }
        same.values().forEach(facts -> contradict(facts, log));
    }

    private static Optional<Subject> subject(Fact fact) {
        boolean counts = fact.measure().isPresent()
                && fact.subject().isPresent()
                && fact.partOf().isEmpty()
                && fact.computation().isEmpty()
                && fact.state()
                        .filter(s -> s == State.SUPERSEDED || s == State.RETRACTED)
                        .isEmpty();
        return counts
                ? fact.quantity()
                        .map(q -> new Subject(
                                fact.measure().get(),
                                fact.subject().get(),
                                fact.geo(),
                                fact.time().map(t -> new Time(t.period(), t.asOf(), Optional.empty())),
                                fact.basis(),
                                q.unit().symbol()))
                : Optional.empty();
    }

    /** Each fact is held against the one that ends lowest and the one that starts highest before it: all that is needed. */
    private static void contradict(List<Fact> facts, Log log) {
        Fact lowest = facts.get(0);
        Fact highest = facts.get(0);
        for (Fact fact : facts.subList(1, facts.size())) {
            Quantity q = fact.quantity().orElseThrow();
            Fact other = !q.interval().meets(lowest.quantity().orElseThrow().interval())
                    ? lowest
                    : !q.interval().meets(highest.quantity().orElseThrow().interval()) ? highest : null;
            if (other != null) {
                log.add(
                        Code.CONTRADICTION,
                        fact.place(),
                        "'" + fact.id() + "' and '" + other.id() + "' cannot both hold",
                        "they have one measure, subject, place and time: tell them apart by 'basis:', or mark one superseded");
            }
            lowest = endsLower(fact, lowest) ? fact : lowest;
            highest = startsHigher(fact, highest) ? fact : highest;
        }
    }

    private static boolean endsLower(Fact a, Fact b) {
        var high = a.quantity().orElseThrow().interval().high();
        var other = b.quantity().orElseThrow().interval().high();
        return high != null && (other == null || high.compareTo(other) < 0);
    }

    private static boolean startsHigher(Fact a, Fact b) {
        var low = a.quantity().orElseThrow().interval().low();
        var other = b.quantity().orElseThrow().interval().low();
        return low != null && (other == null || low.compareTo(other) > 0);
    }
}
