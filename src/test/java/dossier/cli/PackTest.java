package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackTest {
    private static final Map<String, String> BRIEFING = Map.of(
            "content/site.yaml",
            "title: What the library costs\n",
            "content/entities.yaml",
            "entities:\n  town: {label: The town, kind: organisation}\n",
            "content/sources/s.yaml",
            "sources:\n  report: {title: R, publisher: town, type: report, published: 2025-03-03}\n",
            "content/facts/f.yaml",
            "defaults: {source: report}\nfacts:\n  cost: {label: Cost, value: US$2.4 million}\n"
                    + "  loans: {label: Loans, value: US$1.2 million}\n",
            "content/index.md",
            "---\ntitle: T\n---\n\nIt cost [US$2.4 million](fact:cost), and so again [US$2.4 million](fact:cost).\n");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aBriefing() throws IOException {
        Trees.write(directory.resolve("town"), BRIEFING);
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

    /** Unpacks as Java does it, into a folder beside. */
    private Map<String, String> unpacked(String zip) throws IOException {
        Path to = directory.resolve(zip + ".unpacked");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(directory.resolve(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
        return Trees.of(to);
    }

    @Test
    void aPackHoldsTheWholeSiteInOneFolderAndLeavesSiteAlone() throws IOException {
        assertThat(run("pack", "town")).as(err()).isZero();
        assertThat(out())
                .matches(
                        "\\d+ pages, 3 facts, 2 of 2 numbers checked, 0 statements cited: what-the-library-costs.zip\n");
        assertThat(directory.resolve("town/site")).doesNotExist();
        assertThat(directory.resolve("town/.dossier")).doesNotExist();

        assertThat(run("build", "town")).isZero();
        Map<String, String> expected = new TreeMap<>();
        Trees.of(directory.resolve("town/site"))
                .forEach((path, text) -> expected.put("what-the-library-costs/" + path, text));
        assertThat(unpacked("what-the-library-costs.zip")).isEqualTo(expected);
    }

    @Test
    void theSameContentMakesTheSameBytesWhichReplaceThoseOfBefore() throws IOException {
        assertThat(run("pack", "town")).isZero();
        byte[] first = Files.readAllBytes(directory.resolve("what-the-library-costs.zip"));
        assertThat(run("pack", "town")).isZero();
        assertThat(directory.resolve("what-the-library-costs.zip")).hasBinaryContent(first);
        assertThat(run("pack", "--output", "town.zip", "town")).isZero();
        assertThat(unpacked("town.zip")).containsKey("town/index.html");
    }

    @Test
    void whatStandsThereAndIsNoPackIsLeftAlone() throws IOException {
        Path other = Files.writeString(directory.resolve("what-the-library-costs.zip"), "of somebody else");
        assertThat(run("pack", "town")).isEqualTo(1);
        assertThat(err())
                .contains("error[in-the-way]: this is no site that Dossier packed, and is left as it is")
                .contains("--output site.zip");
        assertThat(other).hasContent("of somebody else");
        assertThat(Trees.of(directory)).doesNotContainKey(".what-the-library-costs.zip.new");
    }

    @Test
    void wrongContentIsNotPacked() throws IOException {
        rewrite("content/index.md", "US$2.4", "US$2.6");
        assertThat(run("pack", "town")).isEqualTo(1);
        assertThat(err()).contains("error[claim-differs]");
        assertThat(Trees.of(directory).keySet()).noneMatch(f -> f.endsWith(".zip"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Budget 2025: too much?', budget-2025-too-much.zip",
        "도서관, town.zip",
        "'도서관 2025', 2025.zip",
        "../../etc/passwd, etc-passwd.zip"
    })
    void itIsCalledByTheTitleOrElseByTheFolder(String title, String name) throws IOException {
        Files.createDirectory(directory.resolve("packed"));
        rewrite("content/site.yaml", "What the library costs", "\"" + title + "\"");
        assertThat(run("pack", "--output", "packed", "town")).as(err()).isZero();
        assertThat(Trees.of(directory.resolve("packed")).keySet()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"--output=nowhere/a.zip", "--against=nowhere", "--url=nowhere"})
    void aWrongCommandExitsWithTwo(String option) {
        assertThat(run("pack", option, "town")).isEqualTo(2);
        assertThat(err()).contains("nowhere");
    }

    @Test
    void againstAnOlderRecordTheClaimsThatDifferAreMarked() throws IOException {
        assertThat(run("build", "town")).isZero();
        Trees.copy(directory.resolve("town/site"), directory.resolve("old"));
        rewrite("content/facts/f.yaml", "2.4", "2.6");
        rewrite("content/index.md", "It cost [US$2.4 million]", "It cost [US$2.6 million]");
        rewrite(
                "content/index.md",
                "again [US$2.4 million](fact:cost).",
                "again [US$2.6 million](fact:cost).\n\nLoans: [US$1.2 million](fact:loans).\n");
        assertThat(run("pack", "--against", "old", "town")).as(err()).isZero();
        String page = unpacked("what-the-library-costs.zip").get("what-the-library-costs/index.html");
        assertThat(page)
                .contains("It cost <del>US$2.4 million</del> <ins><a ")
                .contains("Loans: <ins><a ")
                .contains("again <del>US$2.4 million</del> <ins><a ");

        assertThat(run("build", "town")).isZero();
        assertThat(Files.readString(directory.resolve("town/site/index.html"))).doesNotContain("<ins>", "<del>");
    }

    @Test
    void aClaimThatStaysAsItWasIsMarkedWhereItsFactIsAnother() throws IOException {
        rewrite("content/index.md", "[US$2.4 million](fact:cost).", "[more than US$2 million](fact:cost).");
        assertThat(run("build", "town")).isZero();
        Trees.copy(directory.resolve("town/site"), directory.resolve("old"));
        rewrite("content/facts/f.yaml", "2.4", "2.3");
        rewrite("content/index.md", "[US$2.4 million]", "[US$2.3 million]");
        assertThat(run("pack", "--against", "old", "town")).as(err()).isZero();
        String page = unpacked("what-the-library-costs.zip").get("what-the-library-costs/index.html");
        assertThat(page)
                .contains("<ins><a class=\"n whole\" href=\"facts/cost.html\">more than US$2 million</a></ins>");
    }
}
