package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dossier.Dossier;
import dossier.Trees;
import dossier.diagnostic.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of Markdown is taken over: {@code given/} becomes the {@code content/} that lies beside it. */
class InitTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "init");

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private int run(String... args) {
        told.reset();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new Main(new Surroundings(temporary, Map.of(), stream, stream)).run(args);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8).replace(temporary.toString(), "DIR");
    }

    private Path folder(Map<String, String> files) throws IOException {
        Path dir = temporary.resolve("town-library");
        Trees.write(dir, files);
        return dir;
    }

    @Test
    void aFolderBecomesABriefingAndStaysAsItIs() throws IOException {
        Path dir = temporary.resolve("notes");
        Trees.copy(RESOURCES.resolve("given"), dir);
        SortedMap<String, String> before = Trees.of(dir);

        int code = run("init", "notes");

        assertThat(told()).isEqualTo(Files.readString(RESOURCES.resolve("told.txt")));
        assertThat(code).isZero();
        SortedMap<String, String> expected = new TreeMap<>(before);
        Trees.of(RESOURCES.resolve("content")).forEach((path, text) -> expected.put("content/" + path, text));
        assertThat(Trees.of(dir)).isEqualTo(expected);
        Dossier.Result built = Dossier.build(dir);
        assertThat(built.outcome()).isEqualTo(Dossier.Outcome.DONE);
        assertThat(built.diagnostics()).extracting(d -> d.severity()).containsOnly(Severity.WARNING);
    }

    @Test
    void aNewNumberIsAnErrorFromThenOn() throws IOException {
        Path dir = folder(Map.of("plan.md", "# Plan\n\nIt cost US$5 million.\n"));
        run("init", "town-library");
        Path note = dir.resolve("content/notes/plan.md");

        Files.writeString(note, Files.readString(note) + "\nAnd US$6 million more.\n");

        assertThat(Dossier.check(dir).outcome()).isEqualTo(Dossier.Outcome.WRONG);
    }

    @Test
    void withoutAFrontPageTheFolderGivesTheTitle() throws IOException {
        Path dir = folder(Map.of("plan.md", "Text.\n", "a/README.md", "# In a\n"));

        assertThat(run("init", "town-library")).isZero();

        assertThat(Trees.of(dir.resolve("content")))
                .containsEntry("site.yaml", "title: town-library\nlanguages: [en]\n")
                .containsEntry("index.md", "---\ntitle: town-library\n---\n")
                .containsEntry("notes/plan.md", "---\ntitle: Plan\n---\n\nText.\n")
                .containsEntry("notes/a/readme.md", "---\ntitle: In a\n---\n");
    }

    @Test
    void endsOfLinesAndWhatNobodySeesAreEvened() throws IOException {
        Path dir = folder(Map.of("README.md", "\uFEFF---\r\ntitle: A\r\n---\r\n\r\nA\u200B b.\r\n"));

        assertThat(run("init", "town-library")).isZero();

        assertThat(dir.resolve("content/index.md")).hasContent("---\ntitle: A\n---\n\nA b.\n");
    }

    @Test
    void koreanNotesMakeAKoreanBriefing() throws IOException {
        Path dir = folder(Map.of("README.md", "# 도서관\n\n도서관은 책을 빌려준다. PDF\n"));

        assertThat(run("init", "town-library")).isZero();

        assertThat(dir.resolve("content/site.yaml")).hasContent("title: 도서관\nlanguages: [ko]\n");
    }

    @Test
    void aNameOfAnotherScriptBecomesOneThatCanStandInAnAddress() throws IOException {
        assumeThat(Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode("도서관"))
                .isTrue();
        Path dir = folder(Map.of("README.md", "# A\n\n[B](도서관.md)\n", "도서관.md", "# B\n", "의회.md", "# C\n"));

        assertThat(run("init", "town-library")).isZero();

        assertThat(dir.resolve("content/index.md")).content().endsWith("[B](notes/note.md)\n");
        assertThat(dir.resolve("content/notes/note-2.md")).hasContent("---\ntitle: C\n---\n");
    }

    @Test
    void whatIsToBeMendedByHandIsTold() throws IOException {
        Path dir = folder(Map.of("README.md", "# A\n\nA note.[^1]\n\n[^1]: See below.\n"));

        assertThat(run("init", "town-library")).isEqualTo(1);

        assertThat(told()).contains("there are no footnotes");
        assertThat(dir.resolve("content/index.md")).exists();
    }

    @Test
    void aNoteOfAnotherEncodingIsLeftOut() throws IOException {
        Path dir = folder(Map.of("README.md", "# A\n"));
        Files.write(dir.resolve("old.md"), new byte[] {'#', ' ', (byte) 0xE9, '\n'});

        assertThat(run("init", "town-library")).isZero();

        assertThat(told()).contains("dossier: old.md is too large or no UTF-8, and left out");
    }

    @Test
    void contentIsNeverOverwritten() throws IOException {
        Path dir = folder(Map.of("README.md", "# A\n", "content/mine.txt", "mine"));

        assertThat(run("init", "town-library")).isEqualTo(2);

        assertThat(told()).startsWith("dossier: town-library/content is there already");
        assertThat(Trees.of(dir)).containsOnlyKeys("README.md", "content/mine.txt");
    }

    @Test
    void aFolderWithoutMarkdownIsNone() throws IOException {
        folder(Map.of("a.txt", "text"));

        assertThat(run("init", "town-library")).isEqualTo(2);
        assertThat(told()).startsWith("dossier: there is no Markdown in town-library\n");
        assertThat(run("init", "nowhere")).isEqualTo(2);
        assertThat(told()).startsWith("dossier: there is no folder nowhere\n");
    }

    @Test
    void linksOutOfTheFolderAreWordsAndAreNotFollowed() throws IOException {
        Files.writeString(temporary.resolve("secret.png"), "secret");
        Path dir = folder(Map.of("README.md", "# A\n\nSee [it](../secret.png) and ![this](a/../../secret.png).\n"));
        Files.createSymbolicLink(dir.resolve("link.md"), temporary.resolve("secret.png"));

        assertThat(run("init", "town-library")).isZero();

        assertThat(Trees.of(dir.resolve("content")))
                .containsOnlyKeys("adopted.yaml", "index.md", "site.yaml")
                .containsEntry("index.md", "---\ntitle: A\n---\n\nSee it and this.\n");
    }
}
