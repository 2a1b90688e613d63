package dossier.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Trees;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview makes of the ways in which files change on a disk. */
class WatchTest {
    private static final String NOTE = "content/notes/books.md";

    @TempDir
    Path dir;

    private Previewed preview;

    @BeforeEach
    void open() throws IOException {
        Map<String, String> files = new HashMap<>(Previewed.LIBRARY);
        files.put(NOTE, note("Books are bought."));
        preview = Previewed.of(dir, files);
    }

    @AfterEach
    void close() throws IOException {
        assertThat(preview.bugs()).isEmpty();
        preview.close();
    }

    private static String note(String text) {
        return "---\ntitle: On books\n---\n\n" + text + "\n";
    }

    private static boolean isFine(List<Diagnostic> told) {
        return told.isEmpty();
    }

    private void awaitTold(int times) {
        Previewed.await("change " + times + " is told", () -> preview.told().size() >= times);
    }

    private List<Diagnostic> last() {
        return preview.told().get(preview.told().size() - 1);
    }

    @Test
    void aFileThatIsWrittenOverIsSeen() throws IOException {
        Files.writeString(dir.resolve(NOTE), note("Some 700 books are bought."));
        Previewed.await("the number is told", () -> last().size() == 1);
        assertThat(last().get(0).code()).isEqualTo(Code.UNBOUND_NUMBER);
    }

    @Test
    void aFileThatIsReplacedIsSeen() throws IOException {
        preview.save(NOTE, note("Some 700 books are bought."));
        Previewed.await("the number is told", () -> last().size() == 1);
    }

    @Test
    void aFileThatIsMovedAwayAndWrittenAnewIsSeen() throws IOException {
        Files.move(dir.resolve(NOTE), dir.resolve(NOTE + "~"));
        Files.writeString(dir.resolve(NOTE), note("Some 700 books are bought."), StandardOpenOption.CREATE_NEW);
        Files.delete(dir.resolve(NOTE + "~"));
        Previewed.await("the number is told", () -> last().size() == 1);
    }

    @Test
    void aFileOfTheSameSizeAndTimeIsSeenWhenItWasReplaced() throws IOException {
        FileTime time = Files.getLastModifiedTime(dir.resolve(NOTE));
        Path other = dir.resolve("other.md");
        Files.writeString(other, note("Books 4re bought."));
        Files.setLastModifiedTime(other, time);
        Files.move(other, dir.resolve(NOTE), StandardCopyOption.REPLACE_EXISTING);
        awaitTold(2);
    }

    @Test
    void aFolderWithFilesThatComesAndGoesIsSeen() throws IOException {
        preview.save("content/notes/far/away/new.md", note("Some 700 books are bought."));
        Previewed.await("the number is told", () -> last().size() == 1);
        // a file that comes later in a folder that came later
        preview.save("content/notes/far/away/second.md", note("Some 800 books are bought."));
        Previewed.await("both are told", () -> last().size() == 2);
        Files.move(dir.resolve("content/notes/far"), dir.resolve("elsewhere"));
        Previewed.await("nothing is wrong", () -> isFine(last()));
    }

    @Test
    void aWholeFolderThatIsMovedInIsSeen() throws IOException {
        Trees.write(dir, Map.of("outside/deep/new.md", note("Some 700 books are bought.")));
        Files.move(dir.resolve("outside"), dir.resolve("content/notes/inside"));
        Previewed.await("the number is told", () -> last().size() == 1);
    }

    @Test
    void contentThatIsTakenAwayAndPutBackIsSeen() throws IOException {
        Files.move(dir.resolve("content"), dir.resolve("aside"));
        Previewed.await("it is told", () -> !isFine(last()));
        assertThat(last()).anyMatch(d -> d.message().contains("no folder 'content'"));
        Files.move(dir.resolve("aside"), dir.resolve("content"));
        Previewed.await("nothing is wrong", () -> isFine(last()));
        preview.save(NOTE, note("Some 700 books are bought."));
        Previewed.await("the number is told", () -> last().size() == 1);
    }

    @Test
    void ofABurstTheLastStateIsShown() throws IOException {
        for (int i = 0; i < 200; i++) {
            Files.writeString(dir.resolve(NOTE), note("Books are bought. ".repeat(i + 1)));
        }
        Files.writeString(dir.resolve(NOTE), note("Some 700 books are bought."));
        Previewed.await("the number is told", () -> last().size() == 1);
        assertThat(preview.told()).hasSizeLessThan(150);
    }

    @Test
    void whatMakesNoDifferenceIsNotTold() throws IOException {
        Files.setLastModifiedTime(dir.resolve(NOTE), FileTime.fromMillis(0));
        Files.writeString(dir.resolve("content/notes/.books.md.swp"), "of an editor");
        Files.writeString(dir.resolve(NOTE), preview.read(NOTE));
        preview.save("content/notes/last.md", note("Books are read."));
        awaitTold(2);
        assertThat(preview.told()).hasSize(2);
    }

    @Test
    void aSummaryIsToldWhereNothingIsWrong() throws IOException {
        preview.change("content/index.md", "US$2.4 million", "US$2.6 million");
        awaitTold(2);
        assertThat(preview.summaries()).containsExactly("4 facts, 3 of 3 numbers checked, 0 statements cited", "");
    }
}
