package dossier.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dossier.Trees;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {
    @TempDir
    Path temporary;

    private static void write(Path dir, String... paths) throws WriteException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, new byte[] {'a'});
        }
        NewFiles.write(dir, files);
    }

    @Test
    void foldersAreMadeAsTheyAreNeeded() throws Exception {
        write(temporary.resolve("x/y"), "a", "b/c/d");

        assertThat(Trees.of(temporary)).isEqualTo(Map.of("x/y/a", "a", "x/y/b/c/d", "a"));
    }

    @Test
    void nothingStaysWhereOneIsThereAlready() throws Exception {
        Trees.write(temporary, Map.of("x/c", "mine"));

        assertThatThrownBy(() -> write(temporary.resolve("x"), "a/a", "b", "c"))
                .isInstanceOfSatisfying(WriteException.class, e -> assertThat(e.diagnostics())
                        .singleElement()
                        .satisfies(d -> assertThat(d.message()).contains("something else stands there already")));

        assertThat(Trees.of(temporary)).isEqualTo(Map.of("x/c", "mine"));
        assertThat(temporary.resolve("x/a")).doesNotExist();
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Trees.write(temporary, Map.of("x", "mine"));

        assertThatThrownBy(() -> write(temporary.resolve("x"), "a")).isInstanceOf(WriteException.class);
        assertThatThrownBy(() -> write(temporary, "x/a")).isInstanceOf(WriteException.class);

        assertThat(Trees.of(temporary)).isEqualTo(Map.of("x", "mine"));
    }

    @Test
    void aLinkInTheFolderIsNotFollowed() throws Exception {
        Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createDirectory(temporary.resolve("x"));
        Files.createSymbolicLink(temporary.resolve("x/notes"), temporary.resolve("elsewhere"));

        assertThatThrownBy(() -> write(temporary.resolve("x"), "notes/a")).isInstanceOf(WriteException.class);

        assertThat(temporary.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void whatMayNotBeWrittenIsLeft() throws Exception {
        assumeThat(Files.getFileStore(temporary).supportsFileAttributeView("posix"))
                .isTrue();
        Path dir = Files.createDirectory(temporary.resolve("x"));
        Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThatThrownBy(() -> write(dir, "a", "b/c"))
                .isInstanceOfSatisfying(WriteException.class, e -> assertThat(e.diagnostics())
                        .singleElement()
                        .satisfies(d -> assertThat(d.message()).contains("access is denied")));

        Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(dir).isEmptyDirectory();
    }
}
