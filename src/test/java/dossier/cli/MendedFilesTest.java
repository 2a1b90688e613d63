package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dossier.Mending;
import dossier.Trees;
import dossier.diagnostic.Patch;
import dossier.write.WriteException;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on disk after a file was mended, and where it could not be. */
class MendedFilesTest {
    private static final String NOTE = "content/notes/n.md";
    private static final String WRONG =
            "\uFEFF---\r\ntitle: \"N\"  # a comment\r\n---\r\n\r\nIt  spent [US$1.9 million]( fact:spending ).  \r\n\r\n* no end";

    @TempDir
    Path dir;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aWrongNote() throws IOException {
        Trees.copy(Path.of("src", "test", "resources", "commands", "base", "content"), dir.resolve("content"));
        write("---\ntitle: N\n---\n\nIt spent [US$1.9 million](fact:spending).\n");
    }

    private void write(String note) throws IOException {
        Trees.write(dir, Map.of(NOTE, note));
    }

    private String note() throws IOException {
        return Files.readString(dir.resolve(NOTE));
    }

    private int run(String typed, String... args) {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream wrong = new PrintStream(err, true, StandardCharsets.UTF_8);
        Optional<BufferedReader> terminal = Optional.of(new BufferedReader(new StringReader(typed)));
        return new Main(new Surroundings(dir, Map.of(), to, wrong, terminal)).run(args);
    }

    @Test
    void aFixTouchesNothingButTheNumber() throws IOException {
        write(WRONG);
        assertThat(run("", "fix", "--yes")).isZero();
        assertThat(note()).isEqualTo(WRONG.replace("1.9", "2.4"));
    }

    @Test
    void aDiffSaysWhereTheLastLineHasNoEnd() throws IOException {
        write(note().stripTrailing());
        assertThat(run("n\n", "fix")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsSubsequence("-It spent", "\\ No newline at end of file", "+It spent", "\\ No newline");
    }

    @Test
    void permissionsStayAsTheyWere() throws IOException {
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(dir.resolve(NOTE), permissions);
        assertThat(run("y\n", "fix")).isZero();
        assertThat(Files.getPosixFilePermissions(dir.resolve(NOTE))).isEqualTo(permissions);
    }

    @Test
    void aFileThatMayNotBeWrittenIsLeftAsItIs() throws IOException {
        String before = note();
        Files.setPosixFilePermissions(dir.resolve(NOTE), PosixFilePermissions.fromString("r--r--r--"));
        assertThat(run("", "fix", "--yes")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(NOTE + ":1:1: error[not-written]: this may not be written\n");
        assertThat(note()).isEqualTo(before);
    }

    @Test
    void aFileThatWasChangedSinceItWasReadIsLeftAsItIs() throws IOException {
        Mending mending = Mending.of(dir);
        Patch patch = mending.fixes(path -> true).patches().get(0);
        write("somebody else's words");
        WriteException refused = catchThrowableOfType(WriteException.class, () -> mending.write(patch));
        assertThat(refused.diagnostics().get(0).message())
                .isEqualTo("this was changed since it was read, and is left as it is");
        assertThat(note()).isEqualTo("somebody else's words");
        assertThat(Trees.of(dir.resolve("content/notes"))).containsOnlyKeys("n.md");
    }

    @Test
    void whatWasFixedChecksClean() throws IOException {
        assertThat(run("", "check")).isEqualTo(1);
        assertThat(run("", "fix", "--yes")).isZero();
        assertThat(run("", "check")).isZero();
        out.reset();
        assertThat(run("", "fix", "--yes")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("nothing to fix\n");
    }
}
