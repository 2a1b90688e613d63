package dossier.render;

import dossier.model.Fact;
import dossier.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Facts as lines of tables, lists and bands. */
final class Lines {
    private final Material material;
    private final Said said;
    private final Links links;
    private final Strings t;

    Lines(Material material, Said said, Links links, Strings t) {
        this.material = material;
        this.said = said;
        this.links = links;
        this.t = t;
    }

    /** A link with its words. */
    record Ref(String words, String href) {}

    /**
     * A fact in a table.
     *
     * @param statement whether its words are a sentence
     * @param key by what it is sorted: its number in base units, or its day; empty where it has neither
     * @param from the first day of its time; empty where it has none
     * @param range what its number may be; empty where it is exact
     * @param chain who said it first, and so on to who published it; empty for a computed fact
     * @param inputs of a computed fact how many it has
     */
    record Line(
            String id,
            String href,
            String label,
            String words,
            boolean statement,
            boolean computed,
            String key,
            String range,
            String time,
            String from,
            String nature,
            List<String> chain,
            int inputs,
            String state,
            int used,
            Optional<Said.Mark> mark) {}

    /** Facts under one head; no head where there is but one. */
    record Group(String title, List<Line> lines) {}

    /** A key figure. */
    record Tile(
            String label,
            String href,
            String hedge,
            String figure,
            Optional<Said.Mark> mark,
            String time,
            String range,
            String via) {}

    /** A fact in a list of times. */
    record Event(String time, String label, String href, String words, boolean statement, Optional<Said.Mark> mark) {}

    Ref ref(Fact fact) {
        return new Ref(said.label(fact), links.fact(fact.id()));
    }

    Line line(Fact fact) {
        return new Line(
                fact.id(),
                links.fact(fact.id()),
                said.label(fact),
                said.words(fact),
                fact.value() instanceof Value.Statement,
                fact.isComputed(),
                key(fact),
                said.range(fact),
                fact.value() instanceof Value.Moment ? "" : said.time(fact),
                fact.value() instanceof Value.Moment ? "" : from(fact),
                said.shortNature(fact),
                fact.evidence().stream().findFirst().map(said::speakers).orElse(List.of()),
                fact.computation().map(c -> c.inputs().size()).orElse(0),
                said.state(fact),
                fact.usedIn().size(),
                said.mark(fact));
    }

    private static String key(Fact fact) {
        return fact.value() instanceof Value.Moment
                ? from(fact)
                : fact.quantity().map(q -> q.nominal().toPlainString()).orElse("");
    }

    private static String from(Fact fact) {
        return Material.time(fact).map(t -> t.period().from().toString()).orElse("");
    }

    List<Line> lines(List<Fact> facts) {
        return facts.stream().map(this::line).toList();
    }

    /** By what they are about, in the order in which it first comes up. */
    List<Group> bySubject(List<Fact> facts) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String subject = fact.subject().map(said::name).map(Said::capital).orElse(t.say("no-subject"));
            groups.computeIfAbsent(subject, s -> new ArrayList<>()).add(line(fact));
        }
        return groups.entrySet().stream()
                .map(e -> new Group(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    Tile tile(Fact fact) {
        var tile = said.tile(fact);
        return new Tile(
                said.label(fact),
                links.fact(fact.id()),
                tile.hedge(),
                tile.figure(),
                said.mark(fact),
                said.time(fact),
                fact.isComputed() ? said.range(fact) : "",
                via(fact));
    }

    /** On whose word a fact rests, in a line. */
    String via(Fact fact) {
        if (fact.isComputed()) {
            return t.say(
                    "computed-from", fact.computation().orElseThrow().inputs().size());
        }
        return fact.evidence().stream().map(said::via).map(Said::capital).collect(Collectors.joining("; "));
    }

    Event event(Fact fact) {
        boolean isDate = fact.value() instanceof Value.Moment;
        return new Event(
                said.time(fact),
                said.label(fact),
                links.fact(fact.id()),
                isDate ? "" : said.words(fact),
                fact.value() instanceof Value.Statement,
                isDate ? Optional.empty() : said.mark(fact));
    }

    /** Facts with a time, the earliest first. */
    List<Event> events(List<Fact> facts) {
        return inTime(facts).stream().map(this::event).toList();
    }

    /** Those that state a time; a series is no event, nor are its values. */
    static List<Fact> inTime(List<Fact> facts) {
        return facts.stream()
                .filter(f -> Material.time(f).isPresent())
                .filter(f -> f.series().isEmpty() && !(f.value() instanceof Value.Series))
                .sorted(Comparator.comparing(
                        (Fact f) -> Material.time(f).orElseThrow().period()))
                .toList();
    }
}
