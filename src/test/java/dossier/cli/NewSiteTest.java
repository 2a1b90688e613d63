package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dossier.Trees;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewSiteTest {
    @TempDir
    Path temporary;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private int run(Optional<String> typed, String... args) {
        told.reset();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new Main(new Surroundings(
                        temporary, Map.of(), stream, stream, typed.map(t -> new BufferedReader(new StringReader(t)))))
                .run(args);
    }

    private Path settings() {
        return temporary.resolve("our-town/content/site.yaml");
    }

    @Test
    void theFolderGivesItsNameWhereNobodyIsAsked() {
        assertThat(run(Optional.empty(), "new", "site", "our-town")).isZero();

        assertThat(settings()).hasContent("title: Our town\nlanguages: [en]\n");
    }

    @Test
    void theTitleIsAskedForAtATerminal() {
        assertThat(run(Optional.of("Who pays\n"), "new", "site", "our-town", "--lang", "ko"))
                .isZero();

        assertThat(told.toString(StandardCharsets.UTF_8)).startsWith("Title? [Our town] written: our-town, 17 files\n");
        assertThat(settings()).hasContent("title: Who pays\nlanguages: [ko]\n");
    }

    @Test
    void enterTakesWhatIsOffered() {
        assertThat(run(Optional.of("\n"), "new", "site", "our-town")).isZero();

        assertThat(settings()).hasContent("title: Our town\nlanguages: [en]\n");
    }

    @Test
    void aTitleThatNoBriefingCanHaveIsToldAndNothingIsWritten() {
        assertThat(run(Optional.empty(), "new", "site", "our-town", "--title", ""))
                .isEqualTo(2);

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("nothing is written");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThat(run(Optional.empty(), "new", "site", "our-town", "--lang", "fr"))
                .isEqualTo(2);

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("en or ko, not 'fr'");
    }

    @Test
    void whereItCannotBeWrittenNothingIsLeft() throws IOException {
        Files.writeString(temporary.resolve("file"), "mine");

        assertThat(run(Optional.empty(), "new", "site", "file/our-town")).isEqualTo(2);
        assertThat(run(Optional.empty(), "new", "site", "file")).isEqualTo(2);

        assertThat(Trees.of(temporary)).isEqualTo(Map.of("file", "mine"));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsLeft() throws IOException {
        assumeThat(Files.getFileStore(temporary).supportsFileAttributeView("posix"))
                .isTrue();
        run(Optional.empty(), "new", "site", "our-town");
        Path notes = temporary.resolve("our-town/content/notes");
        Map<String, String> before = Trees.of(temporary);
        Files.setPosixFilePermissions(notes, PosixFilePermissions.fromString("r-xr-xr-x"));

        int code = run(Optional.empty(), "new", "note", "our-town", "--title", "Who pays");

        Files.setPosixFilePermissions(notes, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(code).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("our-town/content/notes:1:1", "access is denied");
        assertThat(Trees.of(temporary)).isEqualTo(before);
    }
}
