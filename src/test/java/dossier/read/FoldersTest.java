package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.diagnostic.Log;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FoldersTest {
    @TempDir
    private Path dir;

    private final Log log = new Log();

    @BeforeEach
    void aSite() throws IOException {
        put("content/site.yaml", "title: a");
        put("content/index.md", "---\ntitle: a\n---\n");
    }

    private void put(String path, String text) throws IOException {
        Path file = dir.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Folder read() {
        return Folders.of(dir, log);
    }

    private List<String> told() {
        return log.sorted().stream()
                .map(d -> d.place().file().path() + " " + d.code().id() + ": " + d.message() + " = " + d.hint())
                .toList();
    }

    @Test
    void filesOfContentAndTemplatesAreReadAndNoOthers() throws IOException {
        put("content/notes/a/b.md", "text");
        put("templates/page.ftlh", "page");
        put("site/index.html", "old");
        put("README.md", "read me");

        assertThat(read().files())
                .containsOnlyKeys(
                        "content/index.md", "content/notes/a/b.md", "content/site.yaml", "templates/page.ftlh");
        assertThat(read().files().get("content/notes/a/b.md"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("text");
        assertThat(told()).isEmpty();
    }

    @Test
    void aFolderWithoutContentIsToldAndNothingElse() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));

        assertThat(Reader.read(empty).diagnostics()).singleElement().satisfies(d -> assertThat(
                        d.place().file().path() + " " + d.code().id())
                .isEqualTo("content not-found"));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Files.createSymbolicLink(dir.resolve("content/facts"), dir.resolve("content"));
        Files.createDirectories(dir.resolve("content/assets"));
        Files.createSymbolicLink(dir.resolve("content/assets/zero.png"), Path.of("/dev/zero"));
        Files.createSymbolicLink(dir.resolve("content/assets/dead.png"), Path.of("nowhere"));
        Files.createSymbolicLink(dir.resolve("templates"), dir.resolve("content"));

        assertThat(read().files()).containsOnlyKeys("content/index.md", "content/site.yaml");
        Files.delete(dir.resolve("content/assets/zero.png"));
        assertThat(told())
                .containsExactly(
                        "content/assets/dead.png not-readable: this is a symbolic link, and is not followed = put the"
                                + " file itself here",
                        "content/assets/zero.png not-readable: this is a symbolic link, and is not followed = put the"
                                + " file itself here",
                        "content/facts not-readable: this is a symbolic link, and is not followed = put the file"
                                + " itself here",
                        "templates not-readable: this is a symbolic link, and is not followed = put the file itself"
                                + " here");
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Files.createDirectories(dir.resolve("content/facts"));
        Process mkfifo =
                new ProcessBuilder("mkfifo", dir.resolve("content/facts/a.yaml").toString()).start();
        assumeTrue(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0);

        read();

        assertThat(told())
                .containsExactly(
                        "content/facts/a.yaml not-readable: this is a pipe, a socket or a device, no file = delete it");
    }

    @Test
    void aFolderCannotHaveTheNameOfAFile() throws IOException {
        put("content/facts/a.yaml/b.yaml", "x: 1");

        assertThat(read().files()).doesNotContainKey("content/facts/a.yaml/b.yaml");
        assertThat(told())
                .containsExactly(
                        "content/facts/a.yaml not-readable: this is a folder with the name of a file = rename it, or"
                                + " put a file in its place");
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        put("content/facts/a.yaml", "x: 1");
        Path file = dir.resolve("content/facts/a.yaml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");

        read();

        assertThat(told())
                .containsExactly("content/facts/a.yaml not-readable: this cannot be read = see to its permissions");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        put("content/facts/a.yaml", "");
        put("content/charts/plan.yaml", "");
        put("content/assets/a.png", "");
        for (String path : List.of("content/facts/a.yaml", "content/charts/plan.yaml", "content/assets/a.png")) {
            try (RandomAccessFile file = new RandomAccessFile(dir.resolve(path).toString(), "rw")) {
                file.setLength((2 << 20) + 1);
            }
        }

        Draft draft = Reader.read(dir);

        assertThat(draft.diagnostics())
                .extracting(d -> d.place() + " " + d.code().id() + ": " + d.message())
                .containsExactly(
                        "content/charts/plan.yaml:1:1 too-large: this is larger than 2 MB",
                        "content/facts/a.yaml:1:1 too-large: this is larger than 2 MB");
        assertThat(draft.assets()).containsOnlyKeys("a.png");
        assertThat(draft.unread()).contains("plan");
    }

    @Test
    void namesThatCouldNotStandInAnAddressAreRefused() throws IOException {
        put("content/notes/con.md", "");
        put("content/notes/Plan.md", "");
        put("content/notes/a b.md", "");
        put("content/notes/dot.", "");
        put("content/notes/new\nline.md", "");
        put("content/notes/" + "a".repeat(98) + ".md", "");

        read();

        assertThat(told())
                .containsExactly(
                        "content/notes/Plan.md bad-name: a file or folder cannot be called so: it holds something else"
                                + " than a-z, 0-9, '-', '_' and '.' = rename it to 'plan.md'",
                        "content/notes/a b.md bad-name: a file or folder cannot be called so: it holds something else"
                                + " than a-z, 0-9, '-', '_' and '.' = rename it: a name is lower-case letters, digits,"
                                + " hyphens and dots, as in 'plan-2024.md'",
                        "content/notes/" + "a".repeat(98)
                                + ".md bad-name: a file or folder cannot be called so: it is longer than 100"
                                + " characters = rename it: a name is lower-case letters, digits, hyphens and dots, as"
                                + " in 'plan-2024.md'",
                        "content/notes/con.md bad-name: a file or folder cannot be called so: Windows keeps it for a"
                                + " device = rename it: a name is lower-case letters, digits, hyphens and dots, as in"
                                + " 'plan-2024.md'",
                        "content/notes/dot. bad-name: a file or folder cannot be called so: it ends with a dot, which"
                                + " Windows drops = rename it: a name is lower-case letters, digits, hyphens and dots, as"
                                + " in 'plan-2024.md'",
                        "content/notes/new\uFFFDline.md bad-name: a file or folder cannot be called so: it holds"
                                + " something else than a-z, 0-9, '-', '_' and '.' = rename it: a name is lower-case"
                                + " letters, digits, hyphens and dots, as in 'plan-2024.md'");
    }

    @Test
    void twinsByCaseAreBothNamed() throws IOException {
        put("content/notes/plan.md", "");
        put("content/notes/PLAN.md", "");
        try (Stream<Path> notes = Files.list(dir.resolve("content/notes"))) {
            assumeTrue(notes.count() == 2, "the disk takes them for one");
        }

        read();

        assertThat(told())
                .containsExactly(
                        "content/notes/PLAN.md bad-name: 'PLAN.md' and 'plan.md' differ in case alone = delete one of"
                                + " them, or rename it");
    }

    @Test
    void namesInOtherLettersAreRefused() throws IOException {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "such names cannot be made here");
        put("content/notes/계획.md", "");

        read();

        assertThat(told())
                .containsExactly(
                        "content/notes/계획.md bad-name: a file or folder cannot be called so: it holds letters that are"
                                + " not of ASCII, which not every system writes alike = rename it: a name is lower-case"
                                + " letters, digits, hyphens and dots, as in 'plan-2024.md'");
    }

    @Test
    void whatEditorsAndSystemsLeaveIsPassedOver() throws IOException {
        put("content/.DS_Store", "");
        put("content/notes/.plan.md.swp", "");
        put("content/notes/plan.md~", "");
        put("content/assets/Thumbs.db", "");
        put("content/.git/config", "");

        assertThat(read().files()).containsOnlyKeys("content/index.md", "content/site.yaml");
        assertThat(told()).isEmpty();
    }
}
