package dossier.ledger;

import dossier.ledger.Change.Difference;
import dossier.ledger.Change.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** In what a fact differs from what it was. */
final class FactChanges {
    /** What cannot change unsaid: the rest of what a fact says is how exactly it is told. */
    private static final List<String> GUARDED =
            List.of("value", "unit", "bound", "period", "as_of", "date", "text", "points");

    private static final List<String> TIMES = List.of("period", "as_of", "date");

    private final Recorded.Entry old;
    private final Recorded.Entry fact;

    private FactChanges(Recorded.Entry old, Recorded.Entry fact) {
        this.old = old;
        this.fact = fact;
    }

    /** Whether two facts say something else. */
    static boolean says(Recorded.Entry old, Recorded.Entry fact) {
        return GUARDED.stream().anyMatch(k -> differs(old.says(), fact.says(), k))
                || withoutFigure(old, fact) && !old.range().equals(fact.range());
    }

    /** Where only the ends are stated, or known, they are what the fact says. */
    private static boolean withoutFigure(Recorded.Entry old, Recorded.Entry fact) {
        return !old.says().containsKey("value") && !fact.says().containsKey("value");
    }

    private static boolean differs(Map<String, String> old, Map<String, String> now, String key) {
        return !old.getOrDefault(key, "").equals(now.getOrDefault(key, ""));
    }

    /** @param changed the ids of all facts that say something else, came or went */
    static List<Change> between(Recorded.Entry old, Recorded.Entry fact, Set<String> changed) {
        FactChanges both = new FactChanges(old, fact);
        List<Change> changes = new ArrayList<>();
        List<Difference> value = both.value();
        if (!value.isEmpty()) {
            // the facts of relations and of sources' dates have no key that could say why
            Optional<Reason> reason = fact.isBeside() ? Optional.empty() : Optional.of(both.reason(changed));
            changes.add(both.change(Change.Kind.VALUE, value, reason));
        }
        List<Difference> evidence = both.evidence();
        if (!evidence.isEmpty()) {
            changes.add(both.change(Change.Kind.EVIDENCE, evidence, Optional.empty()));
        }
        List<Difference> around = both.around();
        if (!around.isEmpty()) {
            changes.add(both.change(Change.Kind.AROUND, around, Optional.empty()));
        }
        return changes;
    }

    private Change change(Change.Kind kind, List<Difference> differences, Optional<Reason> reason) {
        return new Change(kind, fact.id(), fact.label(), differences, reason);
    }

    private List<Difference> value() {
        List<Difference> found = new ArrayList<>();
        if (!old.figure().equals(fact.figure())) {
            boolean told = old.told().isPresent()
                    && fact.told().isPresent()
                    && !old.told().equals(fact.told());
            add(
                    found,
                    "value",
                    told ? old.told().get() : old.figure(),
                    told ? fact.told().get() : fact.figure());
        }
        if (found.isEmpty()) {
            add(found, "between", old.range(), fact.range());
        }
        add(
                found,
                "in brackets",
                old.says().getOrDefault("also", ""),
                fact.says().getOrDefault("also", ""));
        add(found, "time", time(old), time(fact));
        add(found, "text", old.says().getOrDefault("text", ""), fact.says().getOrDefault("text", ""));
        add(found, "points", old.says().getOrDefault("points", ""), fact.says().getOrDefault("points", ""));
        return found;
    }

    private static String time(Recorded.Entry fact) {
        return TIMES.stream()
                .filter(fact.says()::containsKey)
                .map(k -> k.equals("as_of")
                        ? "as of " + fact.says().get(k)
                        : fact.says().get(k))
                .findFirst()
                .orElse("");
    }

    private List<Difference> evidence() {
        List<Difference> found = new ArrayList<>();
        add(found, "evidence", String.join("; ", old.evidence()), String.join("; ", fact.evidence()));
        add(found, "formula", old.formula().orElse(""), fact.formula().orElse(""));
        if (found.isEmpty()) {
            add(found, "inputs", String.join(", ", old.inputs()), String.join(", ", fact.inputs()));
        }
        if (old.origins() > 1 && fact.origins() > 1) {
            add(found, "origins", Integer.toString(old.origins()), Integer.toString(fact.origins()));
        }
        return found;
    }

    private List<Difference> around() {
        List<Difference> found = new ArrayList<>();
        Set<String> keys = new TreeSet<>(old.around().keySet());
        keys.addAll(fact.around().keySet());
        keys.forEach(k ->
                add(found, k, old.around().getOrDefault(k, ""), fact.around().getOrDefault(k, "")));
        return found;
    }

    private static void add(List<Difference> found, String what, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(what, before, after));
        }
    }

    private Reason reason(Set<String> changed) {
        Optional<Recorded.Revised> revised = fact.revisions().stream()
                .filter(r -> !old.revisions().contains(r))
                .filter(r -> old.revisions().stream().allMatch(o -> o.on().compareTo(r.on()) <= 0))
                .findFirst();
        if (revised.isPresent()) {
            Recorded.Revised r = revised.get();
            boolean correction = r.kind().equals("correction");
            return new Reason(correction ? Reason.Kind.CORRECTION : Reason.Kind.REVISION, r.on(), r.note());
        }
        if (!says(old, fact)) {
            return new Reason(Reason.Kind.PRECISION, "", Optional.empty());
        }
        boolean sameFormula =
                old.isComputed() && fact.isComputed() && old.formula().equals(fact.formula());
        boolean others =
                !old.inputs().equals(fact.inputs()) || fact.inputs().stream().anyMatch(changed::contains);
        return new Reason(sameFormula && others ? Reason.Kind.INPUTS : Reason.Kind.UNLABELLED, "", Optional.empty());
    }
}
