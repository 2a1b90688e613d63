package dossier.render;

import dossier.check.Findings;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Fact;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Segment;
import dossier.model.Value;
import dossier.words.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through a note in the order of reading, and makes a row of each claim, and of each fact that a figure shows. */
final class SheetRows {
    private final Material material;
    private final Said said;
    private final Strings t;
    private final SheetWords words;
    private final Note note;
    private final Map<String, List<Diagnostic>> wrong;
    private final List<Use> uses = new ArrayList<>();
    private final Set<String> claimed = new HashSet<>();

    private SheetRows(Material material, Said said, Note note) {
        this.material = material;
        this.said = said;
        this.t = said.strings();
        this.words = new SheetWords(material, said);
        this.note = note;
        this.wrong = material.findings.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(d -> d.place().file().path()));
    }

    /** A fact where the note tells of it. */
    private record Use(String where, List<Sheet.Piece> sentence, Fact fact, String about, List<String> wrong) {}

    static Sheet of(Material material, Note note) {
        Said said = new Said(material, note.language());
        SheetRows rows = new SheetRows(material, said, note);
        rows.gather();
        return new Sheet(
                note.title().plain(),
                note.slug(),
                note.date().map(said::day).orElse(""),
                note.file().path(),
                rows.rows(),
                rows.loose());
    }

    static List<Fact> facts(Material material, Note note) {
        SheetRows rows = new SheetRows(material, new Said(material, note.language()), note);
        rows.gather();
        return rows.uses.stream().map(Use::fact).distinct().toList();
    }

    /** Every place in the text, sorted: passages and figures stand in two lists. */
    private record Stop(Place place, Runnable tell) {}

    private void gather() {
        prose(note.title(), t.say("sheet.title"));
        note.summary().ifPresent(s -> prose(s, t.say("sheet.summary")));
        List<Stop> stops = new ArrayList<>();
        for (Passage passage : note.body().passages()) {
            Sentences parts = new Sentences(passage.text().value());
            for (Link link : passage.links()) {
                stops.add(new Stop(link.place(), () -> claim(passage, parts, link, line(link.place()))));
            }
        }
        for (Segment segment : note.body().segments()) {
            if (segment instanceof Segment.Figure figure) {
                stops.add(new Stop(figure.link().place(), () -> figure(figure.address())));
            }
        }
        stops.sort(Comparator.comparing(Stop::place));
        stops.forEach(s -> s.tell().run());
    }

    private String line(Place place) {
        return t.say("sheet.line", place.line());
    }

    private void prose(Prose prose, String where) {
        for (Passage passage : prose.passages()) {
            Sentences parts = new Sentences(passage.text().value());
            passage.links().forEach(link -> claim(passage, parts, link, where));
        }
    }

    private void claim(Passage passage, Sentences parts, Link link, String where) {
        Optional<Address.FactRef> ref = link.address() instanceof Address.FactRef fact
                ? Optional.of(fact)
                : link.address() instanceof Address.QuoteRef quote ? Optional.of(quote.fact()) : Optional.empty();
        Optional<Fact> fact = ref.map(r -> material.fact(r.fact()));
        if (fact.isEmpty()) {
            return;
        }
        int start = passage.quoted() ? 0 : parts.start(link.from());
        int end = passage.quoted() ? passage.text().value().length() : parts.end(link.to());
        List<Sheet.Piece> sentence = words.pieces(passage, start, end, link.from(), link.to());
        List<String> faults = wrong.getOrDefault(link.place().file().path(), List.of()).stream()
                .filter(d -> d.place().from() < link.place().to()
                        && link.place().from()
                                < Math.max(d.place().to(), d.place().from() + 1))
                .map(Diagnostic::message)
                .toList();
        add(new Use(where, sentence, fact.get(), about(ref.get(), fact.get()), faults));
    }

    private void add(Use use) {
        uses.add(use);
        claimed.add(use.fact().id());
    }

    /** What is claimed of a fact where it is not its value. */
    private String about(Address.FactRef ref, Fact fact) {
        if (ref.part().isEmpty() && ref.in().isEmpty()) {
            return "";
        }
        String told = said.filled(ref);
        return ref.part()
                .map(part -> switch (part) {
                    case PERIOD, AS_OF -> t.say("sheet.about.time", told);
                    case UNIT -> t.say("sheet.about.unit", told);
                    case SOURCE -> t.say("sheet.about.source", told);
                })
                .orElseGet(() -> t.say("sheet.about.in", told));
    }

    private void figure(Address address) {
        if (address instanceof Address.ChartRef ref) {
            Optional.ofNullable(material.site.charts().get(ref.id())).ifPresent(this::chart);
        } else if (address instanceof Address.FiguresRef figures) {
            shown(
                    figures.facts().stream()
                            .map(r -> material.fact(r.fact()))
                            .filter(Objects::nonNull)
                            .toList(),
                    t.say("sheet.figures"));
        } else if (address instanceof Address.TableRef table) {
            shown(material.select(table.filters()), t.say("sheet.table"));
        } else if (address instanceof Address.TimelineRef timeline) {
            shown(Lines.inTime(material.select(timeline.filters())), t.say("sheet.timeline"));
        }
    }

    private void chart(ChartSpec chart) {
        prose(chart.headline(), t.say("sheet.chart.headline", chart.id()));
        chart.annotation().ifPresent(a -> prose(a.words(), t.say("sheet.chart.note", chart.id())));
        shown(
                chart.points().stream().map(p -> material.fact(p.fact().fact())).toList(),
                t.say("sheet.chart", chart.id()));
    }

    /** What is shown is printed from the fact: it needs a row only where no words of the note have made one. */
    private void shown(List<Fact> facts, String where) {
        for (Fact given : facts) {
            Fact fact = given.series().map(material::fact).orElse(given);
            if (!claimed.contains(fact.id()) && !claimed.contains(given.id())) {
                String value = fact.value() instanceof Value.Series ? "" : said.words(fact);
                add(new Use(
                        where,
                        List.of(
                                new Sheet.Piece(said.label(fact) + (value.isEmpty() ? "" : ": "), false),
                                new Sheet.Piece(value, true)),
                        fact,
                        "",
                        List.of()));
            }
        }
    }

    private List<Sheet.Row> rows() {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < uses.size(); i++) {
            first.putIfAbsent(uses.get(i).fact().id(), i + 1);
        }
        SheetFacts facts = new SheetFacts(material, said, first);
        List<Sheet.Row> rows = new ArrayList<>();
        for (Use use : uses) {
            int number = rows.size() + 1;
            rows.add(new Sheet.Row(
                    number, use.where(), use.sentence(), facts.told(use.fact(), number), use.about(), use.wrong()));
        }
        return rows;
    }

    /** The numbers of the note, and of the headlines that it shows, that lead to no fact. */
    private List<Sheet.Loose> loose() {
        Set<String> files = new HashSet<>(Set.of(note.file().path()));
        for (Segment segment : note.body().segments()) {
            if (segment instanceof Segment.Figure figure && figure.address() instanceof Address.ChartRef ref) {
                Optional.ofNullable(material.site.charts().get(ref.id()))
                        .ifPresent(c -> files.add(c.place().file().path()));
            }
        }
        Map<Passage, Sentences> parts = new IdentityHashMap<>();
        List<Sheet.Loose> loose = new ArrayList<>();
        for (Findings.Unbound number : material.findings.unbound()) {
            if (files.contains(number.place().file().path())) {
                Passage passage = number.passage();
                Sentences sentences = parts.computeIfAbsent(
                        passage, p -> new Sentences(p.text().value()));
                int start = sentences.start(number.from());
                int end = sentences.end(number.to());
                loose.add(new Sheet.Loose(
                        line(number.place()),
                        words.pieces(passage, start, end, number.from(), number.to()),
                        number.reason().orElse("")));
            }
        }
        return loose;
    }
}
