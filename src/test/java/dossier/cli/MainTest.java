package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Trees;
import dossier.write.SiteFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final Map<String, String> BRIEFING = Map.of(
            "content/site.yaml",
            "title: T\n",
            "content/entities.yaml",
            "entities:\n  town: {label: The town, kind: organisation}\n",
            "content/sources/s.yaml",
            "sources:\n  report: {title: R, publisher: town, type: report, published: 2025-03-03}\n",
            "content/facts/f.yaml",
            "defaults: {source: report, period: 2024}\nfacts:\n  cost: {label: Cost, value: US$2.4 million, at: p. 1}\n",
            "content/index.md",
            "---\ntitle: T\n---\n\nIt cost [US$2.4 million](fact:cost).\n");

    @TempDir
    Path directory;

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aBriefing() throws IOException {
        Trees.write(directory.resolve("town"), BRIEFING);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return new Main(new Surroundings(directory, environment, stream(out), stream(err))).run(args);
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        Trees.write(directory.resolve("town"), Map.of(path, text));
    }

    private void writeAWrongNumber() throws IOException {
        write("content/index.md", BRIEFING.get("content/index.md").replace("2.4", "2.6"));
    }

    @Test
    void aBuildSaysInOneLineWhatItDid() {
        assertThat(run("build", "town")).isZero();
        assertThat(out())
                .matches("\\d+ pages, \\d+ facts, 1 of 1 numbers checked, 0 statements cited: town/site/index.html\n");
        assertThat(err()).isEmpty();
        assertThat(directory.resolve("town/site/index.html")).exists();
    }

    @Test
    void aFolderElsewhereIsToldByItsWholePath() {
        Path dir = directory.resolve("town");
        Surroundings elsewhere = new Surroundings(directory.resolve("other"), Map.of(), stream(out), stream(err));
        assertThat(new Main(elsewhere).run("build", dir.toString())).isZero();
        assertThat(out())
                .endsWith(": " + dir.resolve("site/index.html").toString().replace('\\', '/') + "\n");
    }

    @Test
    void aCheckWritesNothing() throws IOException {
        assertThat(run("check", "town")).isZero();
        assertThat(out()).matches("\\d+ facts, 1 of 1 numbers checked, 0 statements cited\n");
        assertThat(Trees.of(directory.resolve("town"))).isEqualTo(new TreeMap<>(BRIEFING));
    }

    @Test
    void aCheckAloneLooksAtTheClockAndADayStandsInForIt() throws IOException {
        write(
                "content/facts/f.yaml",
                BRIEFING.get("content/facts/f.yaml")
                        .replace("at: p. 1", "review_by: 2001-06-01, stale: {error: 9999 years}"));
        assertThat(run("check", "town")).isZero();
        assertThat(err())
                .startsWith(
                        "town/content/facts/f.yaml:3:3: warning[review-due]: 'cost' has been due for review since 2001-06-01\n");
        assertThat(run("check", "--today", "2001-05-31", "town")).isZero();
        assertThat(err()).isEmpty();
        assertThat(run("check", "--today", "+12025-05-31", "town")).isEqualTo(1);
        assertThat(err()).contains("error[stale]").endsWith("1 error, 1 warning\n");
        assertThat(run("check", "--today", "May", "town")).isEqualTo(2);
        assertThat(err()).contains("'May' is no day such as 2025-06-01");
        assertThat(run("build", "town")).isZero();
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check"})
    void wrongContentIsToldOnStandardErrorWithACountLast(String command) throws IOException {
        writeAWrongNumber();
        assertThat(run(command, "town")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err())
                .startsWith("town/content/index.md:5:")
                .contains("error[claim-differs]")
                .endsWith("\n1 error\n");
        assertThat(directory.resolve("town/site")).doesNotExist();
    }

    @Test
    void jsonGoesToStandardOutput() throws IOException {
        writeAWrongNumber();
        assertThat(run("check", "--format", "json", "town")).isEqualTo(1);
        assertThat(err()).isEmpty();
        assertThat(out()).startsWith("{\"diagnostics\": [").contains("\"path\": \"town/content/index.md\"");
    }

    @Test
    void jsonIsAllThereIsOnStandardOutputWhereNothingIsWrong() {
        assertThat(run("build", "--format=json", "town")).isZero();
        assertThat(out()).isEqualTo("{\"diagnostics\": [], \"errors\": 0, \"warnings\": 0, \"infos\": 0}\n");
    }

    @Test
    void gitHubGetsPathsFromItsWorkspaceAndASummary() throws IOException {
        writeAWrongNumber();
        Path summary = directory.resolve("summary.md");
        Files.writeString(summary, "before\n");
        environment.put("GITHUB_WORKSPACE", directory.resolve("town").toString());
        environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        assertThat(run("check", "--format", "github", "town")).isEqualTo(1);
        assertThat(out()).startsWith("::error file=content/index.md,line=5,");
        assertThat(Files.readString(summary))
                .startsWith("before\n### 1 error\n")
                .contains("content/index.md:5:");
    }

    @Test
    void aSecondBuildAtTheSameTimeExitsWithThree() throws Exception {
        try (SiteFolder held = SiteFolder.open(directory.resolve("town")).orElseThrow()) {
            assertThat(run("build", "town")).isEqualTo(3);
            assertThat(held.manifest()).isEmpty();
        }
        assertThat(err()).isEqualTo("dossier: another build of town is running; try again when it is done\n");
        assertThat(run("build", "town")).isZero();
    }

    @Test
    void aFileInTheWayIsToldWithItsPath() throws IOException {
        write("site/index.html", "mine");
        assertThat(run("build", "town")).isEqualTo(1);
        assertThat(err()).startsWith("town/site/index.html:1:1: error[in-the-way]: ");
        assertThat(directory.resolve("town/site/index.html")).hasContent("mine");
    }

    @Test
    void aManifestThatCannotBeReadStopsTheBuild() throws IOException {
        assertThat(run("build", "town")).isZero();
        write("site/data/build.json", "<<<<<<< ours");
        assertThat(run("build", "town")).isEqualTo(1);
        assertThat(err()).startsWith("town/site/data/build.json:1:1: error[not-written]: ");
    }

    @Test
    void aFolderWithoutContentIsLeftAsItIs() throws IOException {
        Files.createDirectory(directory.resolve("empty"));
        assertThat(run("build", "empty")).isEqualTo(1);
        assertThat(directory.resolve("empty")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "biuld",
                "build nowhere",
                "build town town",
                "build --ulr x town",
                "build --format xml town",
                "build --url",
                "build --url nowhere town",
                "build --url ftp://example.org/ town",
                "build --url https:///x town",
                "build --url https://example.org/?q town",
                "check --url https://example.org/ town"
            })
    void aWrongCommandExitsWithTwoAndLeavesNoTrace(String args) throws IOException {
        assertThat(run(args.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("dossier: ").contains("--help");
        assertThat(Trees.of(directory.resolve("town"))).isEqualTo(new TreeMap<>(BRIEFING));
    }

    @Test
    void aMistypedCommandOrOptionGetsASuggestion() {
        run("biuld");
        assertThat(err()).startsWith("dossier: no command 'biuld': did you mean 'build'?\n");
        run("build", "--ulr", "x");
        assertThat(err()).startsWith("dossier: no option '--ulr': did you mean '--url'?\n");
        run("check", "--formt=json");
        assertThat(err()).startsWith("dossier: no option '--formt': did you mean '--format'?\n");
    }

    @Test
    void noCommandShowsWhatThereIs() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).startsWith("Usage: dossier").contains("build", "check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "-1", "1.5", "99999999999999999999"})
    void aBadSourceDateIsAWrongCommand(String epoch) {
        environment.put("SOURCE_DATE_EPOCH", epoch);
        assertThat(run("build", "town")).isEqualTo(2);
        assertThat(err())
                .startsWith("dossier: SOURCE_DATE_EPOCH: '" + epoch + "' is no number of seconds since 1970\n");
    }

    @Test
    void anAddressAddsWhatNeedsOne() {
        environment.put("SOURCE_DATE_EPOCH", "1710460800");
        assertThat(run("build", "--url", "https://example.org/town", "town")).isZero();
        assertThat(directory.resolve("town/site/sitemap.xml")).content().contains("https://example.org/town/");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out()).startsWith("Usage: dossier").contains("70   a bug in Dossier");
        assertThat(run("build", "--help")).isZero();
        assertThat(out()).startsWith("Usage: dossier build");
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("dossier ").hasLineCount(1);
        assertThat(err()).isEmpty();
    }

    @Test
    void aReaderWhoLeavesAPipeIsNoFailure() {
        assertThat(runInto(Set.of(Standard.OUTPUT_INTO_PIPE)::contains)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aStandardOutputThatCannotBeWrittenIsTold() {
        assertThat(runInto(s -> false)).isEqualTo(74);
        assertThat(err())
                .isEqualTo("dossier: standard output could not be written (is it closed, or the disk full?): not all"
                        + " was told\n");
        assertThat(directory.resolve("town/site/index.html")).exists();
    }

    private int runInto(Predicate<Standard> standard) {
        PrintStream closed = stream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        return new Main(new Surroundings(
                        directory, environment, closed, stream(err), Optional.empty(), standard, Clock.systemUTC()))
                .run("build", "town");
    }

    @Test
    void aBugOfOursSaysSo() {
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("a bug");
            }
        };
        assertThat(new Main(new Surroundings(directory, environment, broken, stream(err))).run("check", "town"))
                .isEqualTo(70);
        assertThat(err()).startsWith("dossier: this is a bug in Dossier ").contains("IllegalStateException: a bug");
    }

    @Test
    void aNoteWithoutADayIsDatedBySourceDateEpoch() throws IOException {
        write("content/notes/late.md", "---\ntitle: Late\n---\n\nNothing yet.\n");
        environment.put("SOURCE_DATE_EPOCH", "1710460800");
        assertThat(run("build", "--url", "https://example.org/", "town")).isZero();
        assertThat(Files.readString(directory.resolve("town/site/feed.xml"))).contains("2024-03-15T00:00:00Z");
    }
}
