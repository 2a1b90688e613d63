package dossier.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Log;
import dossier.diagnostic.TextFile;
import dossier.model.Prose;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file of Markdown under {@code src/test/resources/prose}, and beside it what is read from it, with places. */
class MarkdownCasesTest {
    /** What is to be shown of a file of Markdown, by its text and what is expected of it. */
    private interface Check {
        void of(String markdown, String expected);
    }

    private static Stream<DynamicTest> each(Check check) throws IOException, URISyntaxException {
        Path folder = Path.of(MarkdownCasesTest.class.getResource("/prose").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            assertThat(all).isNotEmpty().allMatch(file -> all.contains(beside(file, ".md")));
            assertThat(all).allMatch(file -> all.contains(beside(file, ".txt")));
            return all.stream()
                    .filter(file -> file.equals(beside(file, ".md")))
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> check.of(Files.readString(file), Files.readString(beside(file, ".txt")))));
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ending));
    }

    private static String read(String text, int from, Log log) {
        Prose prose = Markdown.parse(new TextFile("content/notes/case.md", text), from, log);
        return Shown.of(prose, log.sorted());
    }

    @TestFactory
    Stream<DynamicTest> segmentsPassagesAndMistakesHaveTheirPlaces() throws IOException, URISyntaxException {
        return each((text, expected) -> assertThat(read(text, 0, new Log())).isEqualTo(expected));
    }

    @TestFactory
    Stream<DynamicTest> lineEndsOfWindowsChangeNothing() throws IOException, URISyntaxException {
        return each((text, expected) ->
                assertThat(read(text.replace("\n", "\r\n"), 0, new Log())).isEqualTo(expected));
    }

    @TestFactory
    Stream<DynamicTest> frontMatterMovesPlacesAndNothingElse() throws IOException, URISyntaxException {
        String frontMatter = "---\ntitle: 😀\n---\n";
        return each((text, expected) -> {
            Log log = new Log();
            Log moved = new Log();
            read(text, 0, log);
            read(frontMatter + text, frontMatter.length(), moved);
            assertThat(moved.sorted().stream().map(d -> d.place().from() - frontMatter.length()))
                    .containsExactlyElementsOf(
                            log.sorted().stream().map(d -> d.place().from()).toList());
        });
    }
}
