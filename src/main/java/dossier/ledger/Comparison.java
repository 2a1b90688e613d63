package dossier.ledger;

import dossier.ledger.Change.Difference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In what two published records differ.
 *
 * @param changes by kind, then by fact or place
 * @param before how far the older one was checked; empty where it is too old to tell
 * @param after the same of the newer one
 * @param claims whether both hold their claims, so that these could be compared
 */
public record Comparison(List<Change> changes, Optional<Covered> before, Optional<Covered> after, boolean claims) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Compares a record with an older one. */
    public static Comparison of(Recorded older, Recorded newer) {
        Facts facts = new Facts(older, newer);
        List<Change> changes = new ArrayList<>(facts.changes());
        boolean claims = older.claims().isPresent() && newer.claims().isPresent();
        if (claims) {
            changes.addAll(ClaimChanges.between(
                    older.claims().get(),
                    newer.claims().get(),
                    facts::today,
                    newer.facts().keySet()));
        }
        changes.sort(Comparator.comparing(Change::kind));
        return new Comparison(changes, older.coverage(), newer.coverage(), claims);
    }

    /** The facts of both, each beside what it was. */
    private static final class Facts {
        private final Recorded older;
        private final Recorded newer;
        /** The id of today, by that of the older record, where they differ. */
        private final Map<String, String> renamed = new HashMap<>();

        private final Map<String, String> superseded = new HashMap<>();
        private final Set<String> alreadySuperseded = new HashSet<>();
        private final Set<String> changed = new HashSet<>();
        private final List<Change> changes = new ArrayList<>();

        Facts(Recorded older, Recorded newer) {
            this.older = older;
            this.newer = newer;
            older.facts().values().forEach(f -> f.supersedes().ifPresent(alreadySuperseded::add));
            for (Recorded.Entry fact : newer.facts().values()) {
                fact.supersedes().ifPresent(old -> superseded.put(old, fact.id()));
                for (String former : fact.formerly()) {
                    if (older.facts().containsKey(former) && !newer.facts().containsKey(former)) {
                        renamed.put(former, fact.id());
                    }
                }
            }
        }

        /** The fact that stands today where one stood in the older record: renamed, then superseded. */
        String today(String id) {
            String now = renamed.getOrDefault(id, id);
            Set<String> seen = new HashSet<>();
            while (superseded.containsKey(now) && seen.add(now)) {
                now = superseded.get(now);
            }
            return now;
        }

        List<Change> changes() {
            Map<String, Recorded.Entry> was = new HashMap<>();
            for (Recorded.Entry old : older.facts().values()) {
                String now = renamed.getOrDefault(old.id(), old.id());
                if (newer.facts().containsKey(now)) {
                    was.put(now, old);
                } else {
                    changes.add(plain(Change.Kind.FACT_REMOVED, old, new Difference("value", said(old), "")));
                    changed.add(old.id());
                }
            }
            for (Recorded.Entry fact : newer.facts().values()) {
                if (!was.containsKey(fact.id()) || FactChanges.says(was.get(fact.id()), fact)) {
                    changed.add(fact.id());
                }
            }
            for (Recorded.Entry fact : newer.facts().values()) {
                Recorded.Entry old = was.get(fact.id());
                if (old == null) {
                    changes.add(plain(Change.Kind.FACT_ADDED, fact, new Difference("value", "", said(fact))));
                } else {
                    compare(old.calling(renamed), fact);
                }
                if (fact.origins() == 1 && (old == null || old.origins() != 1)) {
                    changes.add(plain(Change.Kind.SINGLE_ORIGIN, fact, origins(old, fact)));
                }
            }
            return changes;
        }

        private void compare(Recorded.Entry old, Recorded.Entry fact) {
            if (!old.id().equals(fact.id())) {
                changes.add(plain(Change.Kind.FACT_RENAMED, fact, new Difference("id", old.id(), fact.id())));
            }
            Optional<String> successor = Optional.ofNullable(superseded.get(fact.id()));
            if (successor.isPresent() && !alreadySuperseded.contains(old.id())) {
                changes.add(
                        plain(Change.Kind.FACT_SUPERSEDED, fact, new Difference("in its place", "", successor.get())));
            }
            changes.addAll(FactChanges.between(old, fact, changed));
        }

        private static Difference origins(Recorded.Entry old, Recorded.Entry fact) {
            String before = old == null ? "" : Integer.toString(old.origins());
            return new Difference("origins", before, Integer.toString(fact.origins()));
        }

        private static Change plain(Change.Kind kind, Recorded.Entry fact, Difference difference) {
            return new Change(kind, fact.id(), fact.label(), List.of(difference), Optional.empty());
        }

        private static String said(Recorded.Entry fact) {
            return fact.figure().isEmpty()
                    ? fact.says().getOrDefault("date", fact.says().getOrDefault("text", fact.range()))
                    : fact.told().orElse(fact.figure());
        }
    }
}
