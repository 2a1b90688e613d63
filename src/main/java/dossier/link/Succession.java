package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.read.Draft;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which fact stands in the place of which: lines that never part, meet or close. */
final class Succession {
    private final Map<String, Text> older = new HashMap<>();
    private final Map<String, String> newer = new HashMap<>();
    private final Map<String, String> newest = new HashMap<>();

    private Succession() {}

    /** What facts say of it, as far as it can hold; the rest is told. */
    static Succession of(List<Draft.FactDraft> facts, Names names, Log log) {
        Succession succession = new Succession();
        for (Draft.FactDraft fact : facts) {
            fact.upkeep()
                    .supersedes()
                    .filter(old -> names.fact(old.value(), old.place(), log))
                    .ifPresent(old -> succession.add(fact.id().value(), old, log));
        }
        succession.breakCircles(log);
        succession.findNewest();
        return succession;
    }

    private void add(String id, Text old, Log log) {
        String other = newer.putIfAbsent(old.value(), id);
        if (other == null) {
            older.putIfAbsent(id, old);
        } else if (!other.equals(id)) {
            log.add(
                    Code.BAD_SUCCESSION,
                    old.place(),
                    "'" + old + "' is superseded by two facts: '" + other + "' and '" + id + "'",
                    "one of them supersedes the other: name that one here");
        }
    }

    private void breakCircles(Log log) {
        Set<String> seen = new HashSet<>();
        for (String start : List.copyOf(older.keySet())) {
            Set<String> path = new HashSet<>();
            String id = start;
            while (older.containsKey(id) && seen.add(id)) {
                path.add(id);
                id = older.get(id).value();
            }
            if (path.contains(id)) {
                tellCircle(id, log);
            }
        }
    }

    /** Told at the first of its facts by name, so that it does not hang on where the search began. */
    private void tellCircle(String member, Log log) {
        String first = member;
        for (String id = older.get(member).value();
                !id.equals(member);
                id = older.get(id).value()) {
            first = id.compareTo(first) < 0 ? id : first;
        }
        StringBuilder circle = new StringBuilder(first);
        Text place = older.get(first);
        String id = first;
        do {
            String next = older.remove(id).value();
            newer.remove(next);
            circle.append(" > ").append(next);
            id = next;
        } while (!id.equals(first));
        log.add(
                Code.BAD_SUCCESSION,
                place.place(),
                "facts supersede each other in a circle: " + circle,
                "the oldest of them supersedes none: take its 'supersedes:' away");
    }

    /** One walk along each line, from its end. */
    private void findNewest() {
        for (String last : older.keySet()) {
            if (!newer.containsKey(last)) {
                for (Text id = older.get(last); id != null; id = older.get(id.value())) {
                    newest.put(id.value(), last);
                }
            }
        }
    }

    /** The last fact of the line of one that is superseded. */
    Optional<String> newest(String id) {
        return Optional.ofNullable(newest.get(id));
    }

    /** The fact in whose place one stands. */
    Optional<String> older(String id) {
        return Optional.ofNullable(older.get(id)).map(Text::value);
    }

    /** The fact that stands in the place of one. */
    Optional<String> newer(String id) {
        return Optional.ofNullable(newer.get(id));
    }
}
