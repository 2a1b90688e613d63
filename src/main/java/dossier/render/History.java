package dossier.render;

import dossier.model.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a fact since it was first published.
 *
 * @param changes the newest first
 * @param versions the facts that stood in its place, stand in it or will, the newest first; empty where it is alone
 * @param newest the one that holds today, where it is another
 * @param formerly the ids that it had before
 */
record History(List<Changes.Change> changes, List<Version> versions, Optional<Version> newest, List<String> formerly) {

    /** One of the facts of a line. */
    record Version(String label, String href, String words, String time, boolean here) {}

    /** So many of a line are shown before a fact, and so many after it. */
    private static final int AROUND = 10;

    /** Nothing where there is nothing to tell. */
    static Optional<History> of(Fact fact, Desk desk) {
        List<Fact> line = new ArrayList<>(along(fact, f -> f.upkeep().supersededBy(), desk));
        Collections.reverse(line);
        line.add(fact);
        line.addAll(along(fact, f -> f.upkeep().supersedes(), desk));
        History history = new History(
                new Changes(desk).of(fact),
                line.size() == 1
                        ? List.of()
                        : line.stream().map(f -> version(f, fact, desk)).toList(),
                fact.upkeep().newest().map(desk.material::fact).map(f -> version(f, fact, desk)),
                fact.upkeep().formerly());
        boolean empty = history.changes.isEmpty() && history.versions.isEmpty() && history.formerly.isEmpty();
        return empty ? Optional.empty() : Optional.of(history);
    }

    private static List<Fact> along(Fact from, Function<Fact, Optional<String>> next, Desk desk) {
        List<Fact> line = new ArrayList<>();
        Optional<Fact> at = next.apply(from).map(desk.material::fact);
        while (at.isPresent() && line.size() < AROUND) {
            line.add(at.get());
            at = next.apply(at.get()).map(desk.material::fact);
        }
        return line;
    }

    private static Version version(Fact fact, Fact here, Desk desk) {
        return new Version(
                desk.said.label(fact),
                desk.links.fact(fact.id()),
                desk.said.words(fact),
                desk.said.time(fact),
                fact == here);
    }
}
