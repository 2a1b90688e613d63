package dossier.ledger;

import dossier.ledger.Change.Difference;
import dossier.ledger.Recorded.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which claims say something else, came or went. A claim is known by its file and its fact, wherever in the file it
 * stands; among several of one fact those of the same words are the same, and the rest are paired in their order.
 */
final class ClaimChanges {
    private final UnaryOperator<String> today;
    private final Set<String> facts;
    private final List<Change> changes = new ArrayList<>();

    private ClaimChanges(UnaryOperator<String> today, Set<String> facts) {
        this.today = today;
        this.facts = facts;
    }

    private record Key(String file, String fact, String rest) {}

    /**
     * @param today the fact that stands in the place of one of the older record
     * @param facts the ids of the newer record
     */
    static List<Change> between(List<Claim> older, List<Claim> newer, UnaryOperator<String> today, Set<String> facts) {
        ClaimChanges all = new ClaimChanges(today, facts);
        Map<Key, List<Claim>> before = all.byKey(older);
        Map<Key, List<Claim>> after = all.byKey(newer);
        before.forEach((key, claims) -> all.compare(claims, after.getOrDefault(key, List.of())));
        after.forEach((key, claims) -> {
            if (!before.containsKey(key)) {
                all.compare(List.of(), claims);
            }
        });
        all.changes.sort(Comparator.comparing(Change::kind));
        return all.changes;
    }

    private Map<Key, List<Claim>> byKey(List<Claim> claims) {
        Map<Key, List<Claim>> found = new LinkedHashMap<>();
        for (Claim c : claims) {
            found.computeIfAbsent(new Key(c.file(), today.apply(c.fact()), c.rest()), k -> new ArrayList<>())
                    .add(c);
        }
        return found;
    }

    private void compare(List<Claim> older, List<Claim> newer) {
        List<Claim> before = new ArrayList<>(older);
        List<Claim> after = new ArrayList<>(newer);
        removeSame(before, after);
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            add(
                    Change.Kind.CLAIM,
                    after.get(i),
                    before.get(i).words(),
                    after.get(i).words());
        }
        for (Claim gone : before.subList(pairs, before.size())) {
            boolean lost = !facts.contains(today.apply(gone.fact()));
            add(lost ? Change.Kind.CLAIM_LOST : Change.Kind.CLAIM_REMOVED, gone, gone.words(), "");
        }
        for (Claim come : after.subList(pairs, after.size())) {
            add(Change.Kind.CLAIM_ADDED, come, "", come.words());
        }
    }

    private static void removeSame(List<Claim> before, List<Claim> after) {
        Map<String, Integer> words = new LinkedHashMap<>();
        after.forEach(c -> words.merge(c.words(), 1, Integer::sum));
        Map<String, Integer> both = new LinkedHashMap<>();
        for (Iterator<Claim> i = before.iterator(); i.hasNext(); ) {
            String said = i.next().words();
            if (words.getOrDefault(said, 0) > 0) {
                words.merge(said, -1, Integer::sum);
                both.merge(said, 1, Integer::sum);
                i.remove();
            }
        }
        for (Iterator<Claim> i = after.iterator(); i.hasNext(); ) {
            String said = i.next().words();
            if (both.getOrDefault(said, 0) > 0) {
                both.merge(said, -1, Integer::sum);
                i.remove();
            }
        }
    }

    private void add(Change.Kind kind, Claim claim, String before, String after) {
        changes.add(new Change(
                kind,
                claim.file() + ":" + claim.line(),
                claim.address(),
                List.of(new Difference("words", before, after)),
                Optional.empty()));
    }
}
