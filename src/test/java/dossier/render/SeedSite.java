package dossier.render;

import dossier.check.Findings;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Computation;
import dossier.model.Entity;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Interest;
import dossier.model.Interval;
import dossier.model.Kind;
import dossier.model.Language;
import dossier.model.Measure;
import dossier.model.Nature;
import dossier.model.Note;
import dossier.model.Period;
import dossier.model.Prose;
import dossier.model.Quantity;
import dossier.model.Site;
import dossier.model.Source;
import dossier.model.Theme;
import dossier.model.Time;
import dossier.model.Translated;
import dossier.model.Unit;
import dossier.model.Upkeep;
import dossier.model.Use;
import dossier.model.Value;
import dossier.prose.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A small briefing with a page of each kind. Its texts go through a function, to try others in their place. */
public final class SeedSite {
    private static final Unit USD = Unit.of("USD");
    private static final TextFile FILE = new TextFile("content/facts/plan.yaml", "facts:\n".repeat(60));

    private final UnaryOperator<String> text;
    private final SortedMap<String, Fact> facts = new TreeMap<>();
    private Optional<String> url = Optional.empty();
    private final SortedMap<String, byte[]> templates = new TreeMap<>();

    public SeedSite(UnaryOperator<String> text) {
        this.text = text;
        facts();
    }

    public SeedSite() {
        this(UnaryOperator.identity());
    }

    public SeedSite at(String address) {
        url = Optional.of(address);
        return this;
    }

    public SeedSite template(String path, String content) {
        templates.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private Place place() {
        int line = Math.min(59, facts.size());
        return FILE.place(7 * line, 7 * line + 1);
    }

    static Quantity quantity(String nominal, String low, String high, Unit unit, String grain, Bound bound) {
        Interval interval = new Interval(
                low == null ? null : new BigDecimal(low),
                low != null && bound == Bound.MORE_THAN,
                high == null ? null : new BigDecimal(high),
                high != null && bound == Bound.NEARLY);
        return new Quantity(new BigDecimal(nominal), interval, unit, new BigDecimal(grain), bound);
    }

    private Translated label(String words) {
        return Translated.of(Language.EN, line(words));
    }

    private Prose line(String words) {
        TextFile file = new TextFile("content/x.yaml", words);
        return Markdown.line(Text.plain(words, file, 0), new Log());
    }

    private Evidence plan(String at, String quote) {
        TextFile file = new TextFile("content/facts/plan.yaml", quote);
        return new Evidence(
                "report",
                Optional.of(at),
                quote.isEmpty() ? Optional.empty() : Optional.of(Text.plain(quote, file, 0)),
                Optional.empty(),
                List.of("document", "agency"),
                file.place(0, 0));
    }

    private void stated(
            String id, String label, Quantity q, Optional<Quantity> also, String written, Nature nature, Evidence by) {
        boolean plan = nature == Nature.PLAN;
        Time time = plan
                ? new Time(Period.years(2024, 2026), false, Optional.of("year"))
                : new Time(Period.month(2023, 11), true, Optional.empty());
        put(
                id,
                label,
                new Value.Number(q, also, text.apply(written)),
                Optional.empty(),
                Optional.of(time),
                Optional.of(nature),
                List.of(by));
    }

    private void computed(String id, String label, Quantity q, Computation computation) {
        put(
                id,
                label,
                new Value.Number(q, Optional.empty(), ""),
                Optional.of(computation),
                Optional.of(new Time(Period.years(2024, 2026), false, Optional.of("year"))),
                Optional.of(Nature.PLAN),
                List.of());
    }

    private void put(
            String id,
            String label,
            Value value,
            Optional<Computation> computation,
            Optional<Time> time,
            Optional<Nature> nature,
            List<Evidence> evidence) {
        facts.put(
                id,
                new Fact(
                        id,
                        place(),
                        label(text.apply(label)),
                        value,
                        computation,
                        time,
                        Optional.of("group"),
                        Optional.of("KR"),
                        Optional.empty(),
                        Optional.of(Kind.AMOUNT),
                        nature,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(text.apply("as the source counts")),
                        Optional.of(text.apply("A note of the editors.")),
                        Optional.empty(),
                        evidence,
                        List.of("document"),
                        1,
                        List.of(
                                new Interest("document", Interest.Tie.WRITTEN_BY, "group", "group"),
                                new Interest("document", Interest.Tie.WRITTEN_BY, "firm", "group"),
                                new Interest("paper", Interest.Tie.OWNED_BY, "firm", "group"),
                                new Interest("paper", Interest.Tie.OWNED_BY, "group", "group")),
                        List.of(
                                new Use(Use.Kind.NOTE, "plan"),
                                new Use(Use.Kind.CHART, "plan"),
                                new Use(Use.Kind.FACT, "rest"),
                                new Use(Use.Kind.CHECK, "1")),
                        Upkeep.NONE));
    }

    private void facts() {
        Quantity whole = quantity("1.1E+9", "1.05E+9", "1.15E+9", USD, "1E+8", Bound.EXACT);
        Quantity centre = quantity("200000000", "199500000", "200500000", USD, "1E+6", Bound.EXACT);
        Quantity rest = quantity("900000000", "849500000", "950500000", USD, "0", Bound.EXACT);
        Evidence by = plan("P0, P1", text.apply("US$1.1 billion in South Korea over the next three years"));
        stated("whole", "Planned investment", whole, Optional.empty(), "US$1.1 billion", Nature.PLAN, by);
        Quantity won = quantity("1E+11", "9.95E+10", "1.005E+11", Unit.of("KRW"), "1E+9", Bound.EXACT);
        Quantity dollars = quantity("75.7E+6", "75.65E+6", "75.75E+6", USD, "1E+5", Bound.EXACT);
        stated(
                "centre",
                "For a logistics centre",
                centre,
                Optional.empty(),
                "US$200 million",
                Nature.PLAN,
                plan("P2", ""));
        String written = "100 billion won (US$75.7 million)";
        stated("care", "For consumer protection", won, Optional.of(dollars), written, Nature.PLAN, plan("P3", ""));
        computed(
                "rest",
                "Not itemised",
                rest,
                new Computation(
                        "whole - centre",
                        List.of("whole", "centre"),
                        List.of(
                                new Computation.Term(false, "whole", whole),
                                new Computation.Term(true, "centre", centre))));
        computed(
                "share",
                "Share that is not itemised",
                quantity(
                        "81.8181818181818181818",
                        "73.8695652173913043478",
                        "90.5238095238095238095",
                        Unit.PERCENT,
                        "0",
                        Bound.EXACT),
                new Computation("(rest / whole) in %", List.of("rest", "whole"), List.of()));
        stated(
                "users",
                "Monthly users",
                quantity("7000000", "7000000", null, Unit.of("users"), "1E+6", Bound.MORE_THAN),
                Optional.empty(),
                "more than 7 million users",
                Nature.ESTIMATE,
                new Evidence(
                        "report",
                        Optional.of("P10"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("firm"),
                        FILE.place(0, 0)));
        put(
                "opening",
                "The shop opened",
                new Value.Moment(new Time(Period.year(2018), false, Optional.empty()), "2018"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Nature.EVENT),
                List.of(plan("P10", "")));
        put(
                "probe",
                "Probe by the regulator",
                new Value.Statement(text.apply("The regulator is probing the shop, after complaints.")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Evidence(
                        "report", Optional.of("P3"), Optional.empty(), Optional.empty(), List.of(), FILE.place(0, 0))));
    }

    public Site site() {
        SortedMap<String, Source> sources = new TreeMap<>();
        sources.put(
                "report",
                new Source(
                        "report",
                        FILE.place(0, 0),
                        text.apply("Group to invest abroad"),
                        "paper",
                        Source.Type.NEWS,
                        Optional.of(new Time(Period.day(LocalDate.of(2024, 3, 15)), false, Optional.of("year"))),
                        Optional.of(text.apply("15 March 2024 was a Friday")),
                        Optional.of(LocalDate.of(2024, 3, 16)),
                        Optional.of("https://example.org/report?a=1&b=2"),
                        Optional.empty(),
                        Optional.of(text.apply("all rights reserved")),
                        Optional.of(Source.Access.PUBLIC),
                        Optional.empty()));
        SortedMap<String, Entity> entities = new TreeMap<>();
        entity(entities, "group", "The Group", Entity.Kind.ORGANISATION, null, null);
        entity(entities, "paper", "the Paper", Entity.Kind.ORGANISATION, "group", null);
        entity(entities, "agency", "An agency", Entity.Kind.ORGANISATION, null, null);
        entity(entities, "firm", "A research firm", Entity.Kind.ORGANISATION, null, null);
        entity(entities, "document", "A strategy document", Entity.Kind.DOCUMENT, null, "group");
        SortedMap<String, ChartSpec> charts = new TreeMap<>();
        charts.put("plan", chart());
        SortedMap<String, Measure> measures = new TreeMap<>();
        measures.put(
                "users",
                new Measure(
                        "users",
                        FILE.place(0, 0),
                        label("Monthly active users"),
                        Optional.of(Kind.STOCK),
                        Map.of("users", List.of("users", "user")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        SortedMap<String, byte[]> assets = new TreeMap<>();
        assets.put("map.png", new byte[] {1, 2, 3});
        return new Site(
                settings(),
                facts,
                sources,
                entities,
                measures,
                charts,
                List.of(check()),
                Optional.of(note("content/index.md", "index", "The Group abroad", INDEX)),
                List.of(
                        note("content/notes/plan.md", "plan", "A part of the plan has a name", PLAN),
                        note("content/notes/deep/shop.md", "deep/shop", "The shop", SHOP)),
                Map.of(),
                theme(),
                templates,
                assets);
    }

    private static final String INDEX = """
        - The Group plans to invest [US$1.1 billion](fact:whole) over [three years](fact:whole#period).
        - [About US$900 million](fact:rest) of it has no purpose named. See [the note](notes/plan.md#what-is-left).

        [Key figures](figures:whole,rest,share,users)

        [The plan](chart:plan)

        ## Strengths and limitations

        All of it comes from [one report](source:report) of [the Paper](entity:paper).
        """;
    private static final String PLAN = """
        The Group plans to invest [US$1.1 billion](fact:whole), of which [US$200 million](fact:centre) is for a
        centre, and [](fact:care) for consumers. `${x}` <!-- number-ok: an example -->

        ## What is left

        > US$1.1 billion in South Korea over the next three years, says [the document](quote:whole).

        What is left: [about US$900 million](fact:rest), a share of [](fact:share).

        [The plan](chart:plan)

        [The plan again](chart:plan)

        | item | amount |
        |---|--:|
        | centre | [](fact:centre) |

        ![A map of the place](../assets/map.png)

        [All of it](table:subject=group)

        See [the shop](deep/shop.md) and [the firm](https://example.org/?a=1&b=2).
        """;
    private static final String SHOP = """
        It had [more than 7 million](fact:users) users. A [probe](fact:probe) is on. Back to [the plan](../plan.md).

        [What happened](timeline:)
        """;

    private Note note(String path, String slug, String title, String body) {
        TextFile file = new TextFile(path, body);
        return new Note(
                slug,
                file,
                line(text.apply(title)),
                Optional.of(line(text.apply("Of the plan a part is described."))),
                Optional.of(LocalDate.of(2026, 11, 25)),
                Optional.empty(),
                Optional.empty(),
                Language.EN,
                Optional.empty(),
                Map.of(),
                Markdown.parse(file, 0, new Log()));
    }

    private Site.Settings settings() {
        return new Site.Settings(
                text.apply("The Group abroad"),
                url,
                List.of(Language.EN),
                List.of(text.apply("The editors")),
                Optional.of("editors@example.org"),
                List.of(),
                Map.of());
    }

    private void entity(
            SortedMap<String, Entity> entities,
            String id,
            String label,
            Entity.Kind kind,
            String owner,
            String author) {
        entities.put(
                id,
                new Entity(
                        id,
                        FILE.place(0, 0),
                        label(text.apply(label)),
                        kind,
                        Optional.ofNullable(owner),
                        Optional.ofNullable(author),
                        Optional.of("https://example.org/" + id)));
    }

    private ChartSpec chart() {
        return new ChartSpec(
                "plan",
                new TextFile("content/charts/plan.yaml", "kind: bar\n").place(6, 9),
                ChartSpec.Kind.BAR,
                line(text.apply("Most of the plan has no purpose named")),
                Optional.of(text.apply("Planned investment by item")),
                Optional.empty(),
                List.of(point("rest", "about US$900 million", true), point("centre", "US$200 million", false)),
                Optional.empty());
    }

    private ChartSpec.Point point(String id, String words, boolean emphasis) {
        Fact fact = facts.get(id);
        return new ChartSpec.Point(
                Address.FactRef.of(id),
                fact.label().plain(),
                "",
                Optional.empty(),
                false,
                fact.quantity().orElseThrow(),
                words,
                "",
                fact.isComputed(),
                emphasis);
    }

    private Site.Check check() {
        TextFile file = new TextFile("content/facts/plan.yaml", "centre <= whole");
        return new Site.Check(
                Text.plain("centre <= whole", file, 0), text.apply("A part cannot exceed the whole"), Severity.ERROR);
    }

    public Findings findings() {
        return new Findings(
                List.of(
                        new Findings.Coverage("index", text.apply("The Group abroad"), 3, 0, 0, 0),
                        new Findings.Coverage("plan", text.apply("A part of the plan has a name"), 5, 1, 1, 0),
                        new Findings.Coverage("deep/shop", text.apply("The shop"), 1, 0, 0, 1),
                        new Findings.Coverage("charts/plan", text.apply("Most of the plan"), 0, 0, 0, 0)),
                List.of(new Findings.Outcome(
                        check(), Findings.Outcome.Result.HOLDS, text.apply("200 of 1,100 million"))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The palette of the default theme. */
    private static Theme theme() {
        Map<String, Map<String, String>> halves = new LinkedHashMap<>();
        String half = "";
        try {
            for (String line : Files.readAllLines(Path.of("templates/theme.yaml"))) {
                if (line.startsWith("light:") || line.startsWith("dark:")) {
                    half = line.replace(":", "");
                    halves.put(half, new LinkedHashMap<>());
                } else if (line.startsWith("  ")) {
                    String[] pair = line.strip().split("[: \"]+");
                    halves.get(half).put(pair[0], pair[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Theme(halves.get("light"), halves.get("dark"));
    }
}
