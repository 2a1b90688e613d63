package dossier.render;

import dossier.model.ChartSpec;
import dossier.model.Computation;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Note;
import dossier.model.Quantity;
import dossier.model.Use;
import dossier.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page for every fact, and the table of all. */
final class FactPages {
    private final Material material;

    FactPages(Material material) {
        this.material = material;
    }

    record ListView(String counts, List<Lines.Group> groups) {}

    /** A name and what stands under it. */
    record Item(String name, String words, Optional<String> href) {}

    /** Where the fact is used. */
    record Used(String kind, String words, String href, String value) {}

    /**
     * A value of a series.
     *
     * @param anchor by which the page is entered at it
     * @param words empty where there is no value at that time
     * @param remarks where in the source it stands, and what its author notes of it
     */
    record Point(String anchor, String time, String words, String key, String range, List<String> remarks) {}

    /**
     * A fact.
     *
     * @param why how the interval comes about, as a sentence; empty where there is none
     * @param points of a series its values, in the order of time
     * @param formula empty where it is shown as a sum, or there is none
     */
    record View(
            String id,
            String kind,
            String label,
            String words,
            boolean statement,
            Optional<Said.Mark> mark,
            String interval,
            String why,
            Optional<Ruler> ruler,
            List<Point> points,
            List<Item> items,
            List<Proofs.Proof> evidence,
            List<String> interests,
            String origins,
            String originsWhy,
            String inferred,
            String converted,
            Optional<Sum> sum,
            String formula,
            List<Lines.Line> inputs,
            List<Used> usedIn,
            Optional<History> history,
            String note,
            List<Rival> rivals,
            List<Citations.Form> citations) {}

    /**
     * A fact that contradicts this one.
     *
     * @param which {@code preferred-to}: this one holds; {@code set-aside-for}: the other does
     */
    record Rival(String which, Lines.Line line, String because) {}

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        String title = material.strings(material.language()).say("nav.facts");
        pages.add(new Page("facts/index.html", "facts", "facts", material.language(), title, "", this::list));
        for (Fact fact : material.site.listed()) {
            String label = fact.label().in(material.language()).plain();
            pages.add(new Page(
                    Links.factPath(fact.id()), "fact", "facts", material.language(), label, "", d -> view(d, fact)));
        }
        return pages;
    }

    private ListView list(Desk desk) {
        int computed = (int) material.facts().stream().filter(Fact::isComputed).count();
        int all = material.facts().size();
        return new ListView(
                desk.t.say("facts-counts", all, all - computed, computed), desk.lines.bySubject(material.facts()));
    }

    private View view(Desk desk, Fact fact) {
        Said said = desk.said;
        Strings t = desk.t;
        Proofs proofs = new Proofs(desk);
        boolean statement = fact.value() instanceof Value.Statement;
        Optional<Sum> sum = fact.computation()
                .filter(c -> !c.sum().isEmpty() && fact.quantity().isPresent())
                .map(c -> Sum.of(fact, material, said, desk.links, t));
        return new View(
                fact.id(),
                t.say(
                        fact.isComputed()
                                ? "fact-computed"
                                : fact.value() instanceof Value.Series ? "fact-series" : "fact"),
                said.label(fact),
                said.words(fact),
                statement,
                said.mark(fact),
                said.interval(fact),
                fact.quantity().map(q -> proofs.why("why", fact, q)).orElse(""),
                fact.quantity().flatMap(q -> Ruler.of(q, material.printer)),
                fact.value() instanceof Value.Series series
                        ? series.points().stream()
                                .map(p -> point(desk, fact, p))
                                .toList()
                        : List.of(),
                items(desk, fact),
                fact.evidence().stream().map(e -> proofs.proof(fact, e)).toList(),
                fact.interests().stream().map(said::interest).toList(),
                fact.originCount() == 0 ? "" : t.say("origins", fact.originCount()),
                fact.originCount() == 0 ? "" : t.say("origins.why", fact.originCount(), proofs.origins(fact)),
                said.inferred(fact).orElse(""),
                fact.also().map(q -> converted(desk, fact, q)).orElse(""),
                sum,
                sum.isPresent()
                        ? ""
                        : fact.computation().map(Computation::formula).orElse(""),
                fact.computation()
                        .filter(c -> sum.isEmpty())
                        .map(c -> inputs(desk, c))
                        .orElse(List.of()),
                fact.usedIn().stream().flatMap(u -> used(desk, u).stream()).toList(),
                History.of(fact, desk),
                fact.note().orElse(""),
                rivals(desk, fact),
                new Citations(desk).forms(fact));
    }

    private Point point(Desk desk, Fact series, Value.Point point) {
        String time = material.printer.period(point.time(), desk.language);
        if (!point.known()) {
            return new Point(point.time().id(), time, "", "", "", List.of());
        }
        Fact fact = material.fact(point.fact());
        List<String> remarks = new ArrayList<>();
        fact.evidence().stream()
                .filter(e -> !series.evidence().contains(e))
                .flatMap(e -> e.at().stream())
                .forEach(at -> remarks.add(Said.capital(desk.said.at(at))));
        fact.note().ifPresent(remarks::add);
        return new Point(
                point.time().id(),
                time,
                desk.said.words(fact),
                fact.quantity().map(q -> q.nominal().toPlainString()).orElse(""),
                desk.said.range(fact),
                remarks);
    }

    private List<Rival> rivals(Desk desk, Fact fact) {
        List<Rival> rivals = new ArrayList<>();
        fact.preference().ifPresent(p -> p.over().stream()
                .filter(material.site.facts()::containsKey)
                .forEach(id -> rivals.add(new Rival("preferred-to", desk.lines.line(material.fact(id)), p.because()))));
        for (Fact other : material.preferredTo(fact)) {
            rivals.add(new Rival(
                    "set-aside-for",
                    desk.lines.line(other),
                    other.preference().orElseThrow().because()));
        }
        return rivals;
    }

    private List<Lines.Line> inputs(Desk desk, Computation computation) {
        return computation.inputs().stream()
                .map(i -> desk.lines.line(material.fact(i)))
                .toList();
    }

    private List<Item> items(Desk desk, Fact fact) {
        Said said = desk.said;
        Strings t = desk.t;
        List<Item> items = new ArrayList<>();
        add(items, t.say("item.state"), said.state(fact), Optional.empty());
        add(items, t.say("item.nature"), said.nature(fact), Optional.empty());
        add(items, t.say("item.time"), said.time(fact), Optional.empty());
        fact.subject()
                .ifPresent(s -> add(
                        items, t.say("item.subject"), Said.capital(said.name(s)), Optional.of(desk.links.entity(s))));
        fact.geo().ifPresent(g -> add(items, t.say("item.geo"), said.place(g), Optional.empty()));
        fact.partOf()
                .map(material::fact)
                .ifPresent(whole ->
                        add(items, t.say("item.part-of"), said.label(whole), Optional.of(desk.links.fact(whole.id()))));
        fact.basis().ifPresent(b -> add(items, t.say("item.basis"), b, Optional.empty()));
        add(items, t.say("item.checked"), said.checked(fact), Optional.empty());
        fact.upkeep()
                .reviewBy()
                .filter(day -> fact.isHeld())
                .ifPresent(day -> add(items, t.say("item.review"), said.day(day), Optional.empty()));
        if (fact.originCount() > 0) {
            add(items, t.say("item.origins"), t.say("origins.short", fact.originCount()), Optional.empty());
        }
        return items;
    }

    private static void add(List<Item> items, String name, String words, Optional<String> href) {
        if (!words.isEmpty()) {
            items.add(new Item(name, words, href));
        }
    }

    private String converted(Desk desk, Fact fact, Quantity also) {
        return desk.t.say("converted", material.printer.inUnit(fact, also, desk.language));
    }

    private Optional<Used> used(Desk desk, Use use) {
        String kind = desk.t.say("use." + Ids.of(use.kind()));
        return switch (use.kind()) {
            case NOTE -> material.note(use.id()).map(n -> used(desk, n));
            case FACT ->
                Optional.ofNullable(material.fact(use.id()))
                        .map(f -> new Used(kind, desk.said.label(f), desk.links.fact(f.id()), desk.said.words(f)));
            case CHART ->
                Optional.ofNullable(material.site.charts().get(use.id()))
                        .map(c -> new Used(kind, headline(desk, c), desk.links.chart(c.id()), ""));
            case CHECK -> check(desk, kind, use);
        };
    }

    /** A note, or the front page, that shows something. */
    static Used used(Desk desk, Note note) {
        String kind = desk.t.say(note.isIndex() ? "nav.index" : "use.note");
        return new Used(kind, desk.plain(note.title(), note.file().path()), desk.links.note(note), "");
    }

    private Optional<Used> check(Desk desk, String kind, Use use) {
        int number = Integer.parseInt(use.id());
        return material.findings.outcomes().size() < number
                ? Optional.empty()
                : Optional.of(new Used(
                        kind,
                        material.findings.outcomes().get(number - 1).check().because(),
                        desk.links.page("report.html") + "#check-" + number,
                        desk.t.say("result."
                                + Ids.of(material.findings
                                        .outcomes()
                                        .get(number - 1)
                                        .result()))));
    }

    static String headline(Desk desk, ChartSpec chart) {
        return desk.plain(chart.headline(), chart.place().file().path());
    }
}
