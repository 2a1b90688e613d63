package dossier.render;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Computation;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Interest;
import dossier.model.Note;
import dossier.model.Quantity;
import dossier.model.Source;
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

    /**
     * Somebody through whom a fact came.
     *
     * @param role said first by, passed on by, read in
     */
    record Station(String role, String name, String href, String detail) {}

    /**
     * One piece of evidence.
     *
     * @param loop how the last of the chain is bound to the first, where it is
     */
    record Proof(List<Station> chain, Optional<String> loop, String quote, String where, String sourceHref) {}

    /** Where the fact is used. */
    record Used(String kind, String words, String href, String value) {}

    /**
     * A fact.
     *
     * @param why how the interval comes about, as a sentence; empty where there is none
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
            List<Item> items,
            List<Proof> evidence,
            List<String> interests,
            String origins,
            String originsWhy,
            String inferred,
            String converted,
            Optional<Sum> sum,
            String formula,
            List<Lines.Line> inputs,
            List<Used> usedIn,
            String note,
            String cite) {}

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        String title = material.strings(material.language()).say("nav.facts");
        pages.add(new Page("facts/index.html", "facts", "facts", material.language(), title, "", this::list));
        for (Fact fact : material.site.facts().values()) {
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
        boolean statement = fact.value() instanceof Value.Statement;
        Optional<Sum> sum = fact.computation()
                .filter(c -> !c.sum().isEmpty() && fact.quantity().isPresent())
                .map(c -> Sum.of(fact, material, said, desk.links, t));
        return new View(
                fact.id(),
                t.say(fact.isComputed() ? "fact-computed" : "fact"),
                said.label(fact),
                said.words(fact),
                statement,
                said.mark(fact),
                said.interval(fact),
                fact.quantity().map(q -> why(desk, fact, q)).orElse(""),
                fact.quantity().flatMap(q -> Ruler.of(q, material.printer)),
                items(desk, fact),
                fact.evidence().stream().map(e -> proof(desk, fact, e)).toList(),
                fact.interests().stream().map(said::interest).toList(),
                fact.originCount() == 0 ? "" : t.say("origins", fact.originCount()),
                fact.originCount() == 0 ? "" : t.say("origins.why", fact.originCount(), names(desk, fact)),
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
                fact.note().orElse(""),
                cite(desk, fact));
    }

    private static String names(Desk desk, Fact fact) {
        return String.join("; ", fact.origins().stream().map(desk.said::name).toList());
    }

    private List<Lines.Line> inputs(Desk desk, Computation computation) {
        return computation.inputs().stream()
                .map(i -> desk.lines.line(material.fact(i)))
                .toList();
    }

    private String why(Desk desk, Fact fact, Quantity q) {
        if (desk.said.interval(fact).isEmpty()) {
            return "";
        }
        if (fact.isComputed()) {
            return desk.t.say(q.interval().isFinite() ? "why.computed" : "why.computed-bound", desk.said.words(fact));
        }
        String grain = material.printer.ledger(q.grain(), desk.language);
        return q.bound() == Bound.EXACT
                ? desk.t.say("why.exact", grain)
                : desk.t.say(q.interval().isFinite() ? "why.finite" : "why.bound");
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

    private Proof proof(Desk desk, Fact fact, Evidence evidence) {
        List<Station> chain = new ArrayList<>();
        for (String id : evidence.chain()) {
            String role = desk.t.say(chain.isEmpty() ? "said-first" : "passed-on");
            chain.add(new Station(role, Said.capital(desk.said.name(id)), desk.links.entity(id), author(desk, id)));
        }
        Source source = material.site.sources().get(evidence.source());
        String where = evidence.at().map(desk.said::at).orElse("");
        String day = desk.said.published(source);
        String role = desk.t.say(chain.isEmpty() ? "said-and-read" : "read-in");
        String name = Said.capital(desk.said.name(source.publisher())) + (day.isEmpty() ? "" : ", " + day);
        chain.add(new Station(role, name, desk.links.source(source.id()), where));
        return new Proof(
                chain,
                loop(desk, fact, evidence, source.publisher()),
                evidence.quote().map(q -> q.value()).orElse(""),
                where,
                desk.links.source(source.id()));
    }

    /** A chain bends back on itself where its publisher belongs to who said it first, or wrote it. */
    private Optional<String> loop(Desk desk, Fact fact, Evidence evidence, String publisher) {
        if (evidence.chain().isEmpty()) {
            return Optional.empty();
        }
        String first = evidence.chain().get(0);
        Optional<String> behind = Optional.ofNullable(material.site.entities().get(first))
                .flatMap(e -> e.author().or(e::owner));
        return fact.interests().stream()
                .filter(i -> i.tie() == Interest.Tie.OWNED_BY && i.who().equals(publisher))
                .filter(i ->
                        i.to().equals(first) || behind.filter(i.to()::equals).isPresent())
                .map(i -> Said.capital(desk.t.say("interest.loop", desk.said.name(i.who()), desk.said.name(i.to()))))
                .findFirst();
    }

    private String author(Desk desk, String id) {
        return Optional.ofNullable(material.site.entities().get(id))
                .flatMap(e -> e.author())
                .map(a -> desk.t.say("by", desk.said.name(a)))
                .orElse("");
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

    private String cite(Desk desk, Fact fact) {
        String time = desk.said.time(fact);
        boolean hasEnds = fact.quantity().filter(q -> q.interval().isFinite()).isPresent();
        String range = hasEnds ? desk.said.range(fact) : "";
        String said = desk.said.label(fact) + ": " + desk.said.words(fact)
                + (range.isEmpty() ? "" : " (" + range + ")")
                + (time.isEmpty() || fact.value() instanceof Value.Moment ? "" : ", " + time);
        String asOf = material.latest().map(desk.said::time).orElse("");
        String site = material.site.settings().title();
        return asOf.isEmpty()
                ? desk.t.say("cite", said, site, fact.id())
                : desk.t.say("cite.as-of", said, site, fact.id(), asOf);
    }
}
