package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.diagnostic.Text;
import dossier.model.ChartSpec;
import dossier.model.Entity;
import dossier.model.Kind;
import dossier.model.Language;
import dossier.model.Note;
import dossier.model.Prose;
import dossier.model.Source;
import dossier.model.Translated;
import dossier.read.Draft.FactDraft;
import dossier.read.Draft.Says;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole of {@code read/seed}, which holds every key of every file, as a draft. */
class ReaderTest {
    private static Path seed() throws URISyntaxException {
        return Path.of(ReaderTest.class.getResource("/read/seed").toURI());
    }

    private static Draft draft() throws URISyntaxException {
        return Reader.read(seed());
    }

    @Test
    void nothingIsWrongWithTheSeed() throws URISyntaxException {
        assertThat(draft().diagnostics()).isEmpty();
        assertThat(draft().unread()).isEmpty();
    }

    @Test
    void factsHaveTheirOwnKeysAndThoseOfTheirFile() throws IOException, URISyntaxException {
        String facts = draft().facts().stream().map(ReaderTest::line).collect(Collectors.joining("\n"));

        assertThat(facts)
                .isEqualTo(Files.readString(seed().resolve("facts.txt")).strip());
    }

    private static String line(FactDraft f) {
        StringJoiner line = new StringJoiner("; ", f.id() + ": ", "");
        line.add(f.label().texts().values().stream().map(Prose::plain).collect(Collectors.joining(" / ")));
        f.says().ifPresent(s -> line.add(says(s)));
        f.formula().ifPresent(t -> line.add("= " + t));
        add(line, "unit", f.unit());
        add(line, "scale", f.scale());
        add(line, "precision", f.precision());
        f.time().ifPresent(t -> line.add((t.asOf() ? "as of " : "in ") + t.words()));
        add(line, "subject", f.subject());
        add(line, "geo", f.geo());
        add(line, "measure", f.measure());
        f.kind().ifPresent(k -> line.add(k.toString()));
        f.nature().ifPresent(n -> line.add(n.toString()));
        f.state().ifPresent(s -> line.add(s.value().toString()));
        add(line, "part of", f.partOf());
        add(line, "basis", f.basis());
        add(line, "note", f.note());
        f.upkeep().checked().forEach(c -> line.add("checked " + String.join(", ", c.by())));
        f.evidence()
                .forEach(e ->
                        line.add("[" + e.source() + e.at().map(a -> " at " + a).orElse("")
                                + e.quote().map(q -> " \"" + q + "\"").orElse("") + "]"));
        return line.toString();
    }

    private static void add(StringJoiner line, String name, Optional<Text> text) {
        text.ifPresent(t -> line.add(name + " " + t));
    }

    private static String says(Says says) {
        if (says instanceof Says.Value value) {
            return "value " + value.words();
        }
        if (says instanceof Says.Statement statement) {
            return "text " + statement.words().value().replace("\n", "|");
        }
        Draft.DateDraft date = ((Says.Date) says).date();
        return "date " + date.words() + date.at().map(a -> " at " + a).orElse("")
                + date.inferred().map(i -> ", " + i + " inferred").orElse("")
                + date.because().map(b -> " because " + b).orElse("");
    }

    @Test
    void aDefaultKeepsThePlaceOfTheLineThatSaysIt() throws URISyntaxException {
        FactDraft fact = draft().facts().stream()
                .filter(f -> f.id().value().equals("sme-support"))
                .findFirst()
                .orElseThrow();

        assertThat(fact.nature()).isPresent();
        assertThat(fact.subject().orElseThrow().place()).hasToString("content/facts/plan.yaml:1:21");
        assertThat(fact.evidence().get(0).source().place()).hasToString("content/facts/plan.yaml:1:87");
        assertThat(fact.id().place()).hasToString("content/facts/plan.yaml:5:3");
        assertThat(fact.evidence().get(0).at().orElseThrow().place()).hasToString("content/facts/plan.yaml:5:102");
    }

    @Test
    void checksHaveTheirSeverity() throws URISyntaxException {
        assertThat(draft().checks())
                .extracting(c -> c.that() + ": " + c.because() + ": " + c.severity())
                .containsExactly(
                        "itemised <= korea-investment: Parts do not exceed the whole: " + Severity.ERROR,
                        "logistics-centre > sme-support: It is the largest: " + Severity.WARNING);
    }

    @Test
    void sourcesEntitiesAndMeasuresAreReadWhole() throws URISyntaxException {
        Draft.SourceDraft report = draft().sources().get(0);
        Draft.SourceDraft other = draft().sources().get(1);
        assertThat(report.type()).isEqualTo(Source.Type.NEWS);
        assertThat(report.publisher().value()).isEqualTo("scmp");
        assertThat(report.published().orElseThrow().inferred().orElseThrow().value())
                .isEqualTo("year");
        assertThat(other.type()).isEqualTo(Source.Type.WEB);
        assertThat(other.accessed()).contains(LocalDate.of(2024, 3, 16));
        assertThat(List.of(other.url(), other.archive(), other.license()))
                .extracting(t -> t.orElseThrow().value())
                .containsExactly("https://example.org/다른", "https://example.org/a", "CC BY 4.0");
        assertThat(other.access()).contains(Source.Access.PUBLIC);

        List<Draft.EntityDraft> entities = draft().entities();
        assertThat(entities)
                .extracting(e -> e.id().value())
                .containsExactly("alibaba", "scmp", "aliexpress", "strategy-document");
        assertThat(entities.get(0).kind()).isEqualTo(Entity.Kind.ORGANISATION);
        assertThat(entities.get(0).sameAs().orElseThrow().value()).isEqualTo("https://example.org/alibaba");
        assertThat(entities.get(1).owner().orElseThrow().evidence().toString()).contains("scmp-2024-03-15", "P4");
        assertThat(entities.get(2).owner().orElseThrow().is().place()).hasToString("content/entities.yaml:5:57");
        assertThat(entities.get(2).owner().orElseThrow().evidence()).hasSize(1);
        assertThat(entities.get(3).author().orElseThrow().evidence().toString()).contains("other", "P2");

        Draft.MeasureDraft users = draft().measures().get(0);
        assertThat(users.kind()).contains(Kind.STOCK);
        assertThat(users.units().toString()).isEqualTo("{users=[users, user, 명], accounts=[account]}");
        assertThat(users.plausible().orElseThrow().value()).isEqualTo("0 to 8 billion users");
    }

    @Test
    void aChartTakesItsIdFromItsFile() throws URISyntaxException {
        Draft.ChartDraft chart = draft().charts().get(0);

        assertThat(chart.id().value()).isEqualTo("plan");
        assertThat(chart.kind()).isEqualTo(ChartSpec.Kind.BAR);
        assertThat(chart.headline().plain()).isEqualTo("Two thirds has no purpose named");
        assertThat(chart.headline().passages().get(0).links().get(0).addressPlace())
                .hasToString("content/charts/plan.yaml:2:25");
        assertThat(chart.emphasis().orElseThrow().value()).isEqualTo("unitemised");
        assertThat(((Draft.Shown.Facts) chart.shown()).facts())
                .extracting(f -> f.value().id() + f.value().point() + f.value().in() + " " + f.place())
                .containsExactly(
                        "unitemisedOptional.emptyOptional.empty content/charts/plan.yaml:4:9",
                        "usersOptional[2023]Optional.empty content/charts/plan.yaml:4:21",
                        "consumer-protectionOptional.emptyOptional[USD] content/charts/plan.yaml:4:33");
    }

    @Test
    void theCellsOfASeriesKnowWhereTheyStand() throws URISyntaxException {
        Draft.TableDraft table = draft().tables().get(0);
        Draft.RowDraft first = table.rows().get(0);
        Draft.RowDraft second = table.rows().get(1);

        assertThat(table.name().value()).isEqualTo("a.csv");
        assertThat(first.value().value()).isEqualTo("1,000 users");
        assertThat(first.value().part(6, 11).place()).hasToString("content/data/a.csv:2:13");
        assertThat(first.at().orElseThrow().place()).hasToString("content/data/a.csv:2:20");
        assertThat(second.value().isEmpty()).isTrue();
        assertThat(second.time().place()).hasToString("content/data/a.csv:3:1");
        Text note = second.note().orElseThrow();
        assertThat(note.value()).isEqualTo("not counted, as \"too few\" said");
        assertThat(note.part(26, 30).place()).hasToString("content/data/a.csv:3:37");
    }

    @Test
    void placesInASeriesHoldBehindLineEndsOfAnySystemAndLettersOfAnyLength() {
        String csv =
                "\uFEFFtime,note,value\r\n\r\n2022,\"\uD83D\uDE00, \"\"so\"\"\r\nand on\" ,1\r\n\n2023,\uD83D\uDE00,23\n";
        SortedMap<String, byte[]> files =
                new TreeMap<>(Map.of("content/data/s.csv", csv.getBytes(StandardCharsets.UTF_8)));
        List<Draft.RowDraft> rows =
                Reader.read(new Folder(files)).tables().get(0).rows();

        assertThat(rows)
                .extracting(r -> r.value().place().toString())
                .containsExactly("content/data/s.csv:4:10", "content/data/s.csv:6:8");
        assertThat(rows.get(0).note().orElseThrow().value()).isEqualTo("\uD83D\uDE00, \"so\"\r\nand on");
        assertThat(rows.get(1).value().value()).isEqualTo("23");
    }

    @Test
    void notesHaveTheirPathAsAddress() throws URISyntaxException {
        Note index = draft().index().orElseThrow();
        assertThat(index.isIndex()).isTrue();
        assertThat(index.numberOk().orElseThrow().value()).isEqualTo("it is the title");
        assertThat(index.title().passages().get(0).links().get(0).place()).hasToString("content/index.md:2:9");
        assertThat(index.body().passages().get(0).links().get(0).place()).hasToString("content/index.md:7:13");
        assertThat(index.language()).isEqualTo(Language.EN);

        assertThat(draft().notes()).extracting(Note::slug).containsExactly("deep/korean", "plan");
        assertThat(draft().notes().get(0).language()).isEqualTo(Language.KO);
        Note plan = draft().notes().get(1);
        assertThat(plan.date()).contains(LocalDate.of(2024, 3, 18));
        assertThat(plan.updated()).contains(LocalDate.of(2024, 3, 19));
        assertThat(plan.order()).contains(1);
    }

    @Test
    void settingsAreKept() throws URISyntaxException {
        assertThat(draft().settings().toString())
                .isEqualTo(
                        "Settings[title=Alibaba in South Korea, url=Optional[https://example.org/briefing/],"
                                + " languages=[EN, KO], authors=[The desk], contact=Optional[desk@example.org],"
                                + " names=[Type 1], severities="
                                + Map.copyOf(
                                        Map.of("claim-too-fine", Severity.WARNING, "unbound-number", Severity.ERROR))
                                + ", nav=[plan, facts, report], dollar=AUD, fiscalYear=Optional[4],"
                                + " coverage=Optional[Floor[percent=97.5, place=content/site.yaml:11:11]], minOrigins={}, minCheckers={}, verbs={}]");
    }

    @Test
    void templatesAndAssetsAreBytes() throws URISyntaxException {
        Draft draft = draft();

        assertThat(draft.templates()).containsOnlyKeys("page.ftlh", "assets/site.css");
        assertThat(draft.assets()).containsOnlyKeys("img/a.png");
        assertThat(draft.assets().get("img/a.png"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("image");
    }

    @Test
    void aSitesColoursStandInThePlaceOfTheStandardOnes() throws URISyntaxException {
        assertThat(draft().theme().light()).containsEntry("ink", "#000000").containsEntry("paper", "#fbfaf6");
        assertThat(draft().theme().dark()).isEqualTo(ThemeFile.standard().dark());
    }

    @Test
    void theStandardPaletteHasEveryTokenTwice() {
        assertThat(ThemeFile.standard().light()).hasSize(16).containsEntry("link", "#1b4a8f");
        assertThat(ThemeFile.standard().light().keySet())
                .containsExactlyElementsOf(ThemeFile.standard().dark().keySet());
    }

    @Test
    void aMarkOfByteOrderAndLineEndsOfWindowsChangeNothing() throws URISyntaxException, IOException {
        SortedMap<String, byte[]> files =
                new TreeMap<>(Folders.of(seed(), new dossier.diagnostic.Log()).files());
        files.put(
                "content/facts/wrong.yaml",
                bytes("facts:\n"
                        + "  x: {label: 😀, kind: cout, value: 7}\n"
                        + "  y:\n"
                        + "    label: \"a\n"
                        + "      b\"\n"
                        + "    date: z\n"));
        files.put("content/notes/wrong.md", bytes("---\ntitle: a\ndate: 😀\n---\n\ntext [x](fact:y z) text\n"));
        SortedMap<String, byte[]> windows = new TreeMap<>(files);
        windows.replaceAll((path, b) -> path.endsWith(".yaml") || path.endsWith(".md")
                ? bytes("\uFEFF" + new String(b, StandardCharsets.UTF_8).replace("\n", "\r\n"))
                : b);

        Draft here = Reader.read(new Folder(files));
        Draft there = Reader.read(new Folder(windows));

        assertThat(here.diagnostics()).hasSizeGreaterThan(3);
        assertThat(there.diagnostics())
                .extracting(ReaderTest::told)
                .isEqualTo(here.diagnostics().stream().map(ReaderTest::told).toList());
        assertThat(there.facts())
                .extracting(ReaderTest::line)
                .isEqualTo(here.facts().stream().map(ReaderTest::line).toList());
    }

    private static String told(Diagnostic d) {
        return d.place() + " " + d.place().file().column(d.place().to()) + " " + d.code() + d.message() + d.hint();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void idsOfWhatCannotBeReadAreRemembered() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("content/site.yaml", bytes("title: a"));
        files.put("content/index.md", bytes("---\ntitle: a\n---\n"));
        files.put(
                "content/facts/a.yaml",
                bytes("facts:\n"
                        + "  half: {label: a, nature: nonsense, value: 1, source: s}\n"
                        + "  sound: {label: a, value: 1, source: s}\n"));
        files.put(
                "content/facts/b.yaml",
                bytes("facts:\n  first: {label: a, value: 1, source: s}\n  second: {label: a: b}\n"));
        files.put("content/facts/c.yaml", "facts:\n  latin: {label: \u00e9}".getBytes(StandardCharsets.ISO_8859_1));
        files.put("content/charts/d.yaml", bytes("kind: bar"));
        files.put("content/notes/e.md", bytes("---\ntitle: a\u0007\n---\n"));

        Draft draft = Reader.read(new Folder(files));

        assertThat(draft.facts()).extracting(f -> f.id().value()).containsExactly("sound");
        assertThat(draft.unread())
                .contains("half", "first", "second", "latin", "d", "e")
                .doesNotContain("sound");
    }

    @Test
    void aNoteWithAMistakeInItsFrontMatterIsStillReadToItsEnd() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("content/site.yaml", bytes("title: a"));
        files.put("content/index.md", bytes("---\ntitle: a: b\n---\n\n[x](javascript:y)\n"));

        Draft draft = Reader.read(new Folder(files));

        assertThat(draft.diagnostics()).extracting(d -> d.place().line()).containsExactly(2, 5);
        assertThat(draft.index().orElseThrow().body().plain()).contains("x");
    }

    @Test
    void aPlainLabelIsInTheFirstLanguageOfTheSite() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("content/site.yaml", bytes("{title: 제목, languages: [ko, en]}"));
        files.put("content/index.md", bytes("---\ntitle: a\n---\n"));
        files.put("content/facts/a.yaml", bytes("facts: {a: {label: 투자, value: 1, source: s}}"));

        Draft draft = Reader.read(new Folder(files));

        assertThat(draft.facts().get(0).label()).extracting(Translated::first).isEqualTo(Language.KO);
        assertThat(draft.index().orElseThrow().language()).isEqualTo(Language.KO);
    }

    @Test
    void whatASiteNeedsIsMissedByName() {
        assertThat(Reader.read(new Folder(new TreeMap<>())).diagnostics())
                .extracting(Object::toString)
                .hasSize(2)
                .anySatisfy(d -> assertThat(d).contains("NOT_FOUND", "content/site.yaml"))
                .anySatisfy(d -> assertThat(d).contains("NOT_FOUND", "content/index.md"));
    }
}
