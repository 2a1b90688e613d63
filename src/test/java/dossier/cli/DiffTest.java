package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffTest {
    private static final String FACTS = "content/facts/f.yaml";
    private static final String INDEX = "content/index.md";
    private static final Map<String, String> BRIEFING = Map.of(
            "content/site.yaml",
            "title: T\n",
            "content/entities.yaml",
            "entities:\n  town: {label: The town, kind: organisation}\n",
            "content/sources/s.yaml",
            "sources:\n  report: {title: R, publisher: town, type: report, published: 2025-03-03}\n",
            FACTS,
            "defaults: {source: report}\nfacts:\n  cost: {label: Cost, value: US$2.4 million}\n",
            INDEX,
            "---\ntitle: T\n---\n\nIt cost [US$2.4 million](fact:cost).\n");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aBriefingThatWasPublished() throws IOException {
        Trees.write(directory.resolve("town"), BRIEFING);
        assertThat(run("build", "town")).isZero();
        Trees.copy(directory.resolve("town/site"), directory.resolve("old"));
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return new Main(new Surroundings(directory, Map.of(), stream(out), stream(err))).run(args);
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

    private void rewrite(String path, String before, String after) throws IOException {
        Path file = directory.resolve("town").resolve(path);
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    private void costMore() throws IOException {
        rewrite(FACTS, "2.4", "2.6");
        rewrite(INDEX, "2.4", "2.6");
    }

    @Test
    void whatIsAsItWasIsToldInTwoLines() {
        assertThat(run("diff", "old", "town")).isZero();
        assertThat(out())
                .isEqualTo("Compared with old: nothing changed\n"
                        + "Coverage: 1 of 1 numbers checked, 0 statements cited, as before\n");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"old, 1", "old/data/facts.json, 1", "facts-alone.json, 0"})
    void theOlderRecordIsAFolderOrAFileBesideItsClaims(String old, int claims) throws IOException {
        Files.copy(directory.resolve("old/data/facts.json"), directory.resolve("facts-alone.json"));
        costMore();
        assertThat(run("diff", old, "town")).isZero();
        assertThat(out()).contains("  cost, Cost\n    value: US$2.4 million -> US$2.6 million\n    unlabelled");
        assertThat(out().split("words: US\\$2.4 million -> US\\$2.6 million", -1))
                .hasSize(claims + 1);
        assertThat(out().contains("Claims are not compared")).isEqualTo(claims == 0);
        assertThat(directory.resolve("town/site/data/facts.json"))
                .hasSameTextualContentAs(directory.resolve("old/data/facts.json"));
    }

    @Test
    void theGuardFailsAtTheFactThatChangedInSilence() throws IOException {
        costMore();
        assertThat(run("diff", "--guard", "old", "town")).isEqualTo(1);
        assertThat(out()).startsWith("Compared with old: ");
        assertThat(err())
                .startsWith("town/content/facts/f.yaml:3:3: error[unlabelled-change]: 'cost' was published otherwise: "
                        + "value US$2.4 million, now US$2.6 million\n")
                .endsWith("1 error\n");

        rewrite(FACTS, "2.6 million", "2.6 million, revision: {kind: correction, on: 2025-05-02, was: US$2.4 million}");
        assertThat(run("diff", "--guard", "old", "town")).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void whatIsWrongIsNotCompared() throws IOException {
        rewrite(FACTS, "2.4", "2.6");
        assertThat(run("diff", "old", "town")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("error[claim-differs]").endsWith("\n1 error\n");
    }

    @Test
    void jsonIsOneObject() throws IOException {
        costMore();
        assertThat(run("diff", "--format", "json", "old", "town")).isZero();
        assertThat(out())
                .startsWith("{\n  \"older\" : \"old\",")
                .contains("\"kind\" : \"value\"", "\"reason\" : {\n      \"kind\" : \"unlabelled\"")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "town | 'town' is a briefing: write 'dossier diff HEAD town'",
                "town/content/site.yaml | town/content/site.yaml is no published record",
                "cut.json | cut.json is no published record",
                "--format=xml | text, markdown or json, not 'xml'",
                "-x | no option '-x'",
                "a:b | 'a:b' is neither a file, a folder of a site nor a revision of git"
            })
    void whatCannotBeComparedWithIsTheCommandsMistake(String old, String message) throws IOException {
        String facts = Files.readString(directory.resolve("old/data/facts.json"));
        Files.writeString(directory.resolve("cut.json"), facts.substring(0, facts.length() / 2));
        assertThat(run("diff", old, "town")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("dossier: ").contains(message);
    }

    @Test
    void aRevisionOfGitIsAsked() throws Exception {
        Path town = directory.resolve("town");
        assumeTrue(git("--version") == 0, "git is not installed");
        assertThat(run("diff", "HEAD", "town")).isEqualTo(2);
        assertThat(err())
                .startsWith("dossier: 'HEAD' is no file and no folder of a site, and git has no site/data/facts.json");

        assertThat(git("init", "-q")).isZero();
        assertThat(git("add", "town/content")).isZero();
        assertThat(commit()).isZero();
        assertThat(run("diff", "HEAD", "town")).isEqualTo(2);
        assertThat(err()).contains("git has no site/data/facts.json there");

        assertThat(git("add", "-f", "town/site")).isZero();
        assertThat(commit()).isZero();
        costMore();
        assertThat(run("diff", "HEAD", "town")).isZero();
        assertThat(out())
                .startsWith("Compared with HEAD: values changed 1, claims changed 1\n")
                .contains("words: US$2.4 million -> US$2.6 million");
        assertThat(new Main(new Surroundings(town, Map.of(), stream(out), stream(err))).run("diff"))
                .as("HEAD and this folder are meant where nothing is said")
                .isZero();
        assertThat(run("diff", "no-such-branch", "town")).isEqualTo(2);
        assertThat(err()).startsWith("dossier: 'no-such-branch' is no file").contains("no-such-branch");
    }

    private int commit() throws IOException, InterruptedException {
        return git(
                "-c",
                "user.name=A",
                "-c",
                "user.email=a@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-qm",
                "x");
    }

    private int git(String... words) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor();
        } catch (IOException notInstalled) {
            return -1;
        }
    }
}
