package dossier.render;

import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Revision;
import dossier.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was revised after it was published. */
final class Changes {
    private final Desk desk;

    Changes(Desk desk) {
        this.desk = desk;
    }

    /**
     * One revision or correction.
     *
     * @param kind revision or correction
     * @param day an ISO date
     * @param date the same in words
     * @param before empty where nobody said what it was
     * @param after empty where nobody said what it was then
     * @param anchor of it on the fact's page
     * @param sentence all of it in one, for a feed
     */
    record Change(
            String kind,
            String kindWords,
            String day,
            String date,
            String label,
            String href,
            String anchor,
            boolean statement,
            String before,
            String after,
            String note,
            String sentence) {}

    /** The newest first; of one day by the order of the facts. */
    List<Change> all() {
        List<Change> all = new ArrayList<>();
        desk.material.revised().forEach(f -> all.addAll(of(f)));
        all.sort(Comparator.comparing(Change::day).reversed());
        return all;
    }

    List<Change> latest(int most) {
        List<Change> all = all();
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Those of one fact, the newest first. */
    List<Change> of(Fact fact) {
        List<Revision> revisions = fact.upkeep().revisions();
        List<Change> changes = new ArrayList<>();
        Optional<Value> after = Optional.of(fact.value());
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            boolean first = i == revisions.size() - 1;
            Optional<Value> before = revision.was().or(() -> first ? older(fact).map(Fact::value) : Optional.empty());
            Optional<Fact> newer = fact.upkeep().supersededBy().map(desk.material::fact);
            if (i == 0 && before.isEmpty() && newer.isPresent()) {
                // it is told at the older of two facts that the newer one took its place
                before = Optional.of(fact.value());
                after = newer.map(Fact::value);
            }
            changes.add(change(fact, revision, revisions.size() - i, words(before), words(after)));
            after = before;
        }
        return changes;
    }

    /** The fact in whose place one stands. */
    private Optional<Fact> older(Fact fact) {
        return fact.upkeep().supersedes().map(desk.material::fact);
    }

    private String words(Optional<Value> value) {
        return value.map(v -> desk.material.printer.words(v, desk.language)).orElse("");
    }

    private Change change(Fact fact, Revision revision, int number, String before, String after) {
        String kind = Ids.of(revision.kind());
        String note = revision.note().orElse("");
        String step = before.isEmpty() ? after : desk.t.say("changes.step", before, after);
        return new Change(
                kind,
                desk.t.say("revision." + kind),
                revision.on().toString(),
                desk.said.day(revision.on()),
                desk.said.label(fact),
                desk.links.fact(fact.id()),
                "_revision-" + number,
                fact.value() instanceof Value.Statement,
                before,
                after,
                note,
                note.isEmpty() ? step : step + ". " + note);
    }
}
