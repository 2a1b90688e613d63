package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.link.Linked;
import dossier.model.Fact;
import dossier.model.Interval;
import dossier.model.Preference;
import dossier.model.Time;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Facts that say the same thing: of one measure and subject, place, time and basis, of one dimension, neither a part,
 * computed nor superseded. Where their values cannot all hold, one must be preferred; where they can, they bear each
 * other out.
 */
final class Contradictions {
    private final Log log;
    private final Map<String, List<Fact>> rivals = new HashMap<>();

    private Contradictions(Log log) {
        this.log = log;
    }

    private record Subject(
            String measure,
            String subject,
            Optional<String> geo,
            Optional<Time> time,
            Optional<String> basis,
            String unit) {}

    /** Tells what cannot hold together, and gives what agrees. */
    static List<Findings.Agreement> find(Linked linked, Log log) {
        return new Contradictions(log).find(linked.site().facts().values());
    }

    private List<Findings.Agreement> find(Iterable<Fact> facts) {
        Map<Subject, List<Fact>> same = new LinkedHashMap<>();
        for (Fact fact : facts) {
            subject(fact).ifPresent(s -> same.computeIfAbsent(s, k -> new ArrayList<>())
                    .add(fact));
        }
        List<Findings.Agreement> agreements = new ArrayList<>();
        for (List<Fact> group : same.values()) {
            group.forEach(f -> rivals.put(f.id(), group));
            List<Fact> standing = standing(group);
            if (!contradict(standing) && standing.size() > 1) {
                agreements.add(agreement(standing));
            }
        }
        facts.forEach(this::settlesSomething);
        return agreements;
    }

    private static Optional<Subject> subject(Fact fact) {
        boolean counts = fact.measure().isPresent()
                && fact.subject().isPresent()
                && fact.partOf().isEmpty()
                && fact.computation().isEmpty()
                && fact.isHeld();
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

    /** Those to which no other of them is preferred. */
    private static List<Fact> standing(List<Fact> group) {
        Set<String> set = new HashSet<>();
        group.forEach(f -> f.preference().ifPresent(p -> set.addAll(p.over())));
        return group.stream().filter(f -> !set.contains(f.id())).toList();
    }

    /** Each fact is held against the one that ends lowest and the one that starts highest before it: all that is needed. */
    private boolean contradict(List<Fact> facts) {
        boolean any = false;
        Fact lowest = null;
        Fact highest = null;
        for (Fact fact : facts) {
            Fact other = lowest != null && !meet(fact, lowest)
                    ? lowest
                    : highest != null && !meet(fact, highest) ? highest : null;
            if (other != null) {
                any = true;
                log.add(
                        Code.CONTRADICTION,
                        fact.place(),
                        "'" + fact.id() + "' and '" + other.id() + "' cannot both hold",
                        "they have one measure, subject, place and time: tell them apart by 'basis:', mark one superseded,"
                                + " or say which holds: prefer: {over: " + other.id() + ", because: ...}");
            }
            lowest = lowest == null || endsLower(fact, lowest) ? fact : lowest;
            highest = highest == null || startsHigher(fact, highest) ? fact : highest;
        }
        return any;
    }

    private static boolean meet(Fact a, Fact b) {
        return interval(a).meets(interval(b));
    }

    private static Interval interval(Fact fact) {
        return fact.quantity().orElseThrow().interval();
    }

    private static boolean endsLower(Fact a, Fact b) {
        var high = interval(a).high();
        var other = interval(b).high();
        return high != null && (other == null || high.compareTo(other) < 0);
    }

    private static boolean startsHigher(Fact a, Fact b) {
        var low = interval(a).low();
        var other = interval(b).low();
        return low != null && (other == null || low.compareTo(other) > 0);
    }

    private static Findings.Agreement agreement(List<Fact> facts) {
        Interval joint = interval(facts.get(0));
        Set<String> origins = new TreeSet<>();
        for (Fact fact : facts) {
            joint = joint.and(interval(fact));
            origins.addAll(fact.origins());
        }
        return new Findings.Agreement(
                facts.stream().map(Fact::id).toList(),
                facts.get(0).quantity().orElseThrow().in(joint),
                List.copyOf(origins));
    }

    /** A preference for which there is no need would stand there when there is one, for another reason. */
    private void settlesSomething(Fact fact) {
        for (String over : fact.preference().map(Preference::over).orElse(List.of())) {
            boolean needed = rivals.getOrDefault(fact.id(), List.of()).stream()
                    .anyMatch(f -> f.id().equals(over) && !meet(f, fact));
            if (!needed) {
                log.add(
                        Code.PREFERENCE_UNUSED,
                        fact.place(),
                        "'" + fact.id() + "' is preferred over '" + over + "', which does not contradict it",
                        "take 'prefer:' out, or give both the same measure, subject, geo, time and basis");
            }
        }
    }
}
