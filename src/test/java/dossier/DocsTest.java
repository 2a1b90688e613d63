package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Snippets.Snippet;
import dossier.diagnostic.Console;
import dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the pages of docs/ show, done. A page begins with the briefing of README.md, and with what lies in a folder of its
 * name in {@code src/test/resources/docs}; its blocks are written over that, and before one of them gives way to another,
 * and at the end, nothing may be told. Where codes stand behind the language of a block, just those are told, and it is
 * taken back.
 */
class DocsTest {
    private static final Path GIVEN = Path.of("src/test/resources/docs");
    private static final Set<String> FILES = Set.of("yaml", "markdown", "csv");

    @TempDir
    Path temporary;

    @TestFactory
    List<DynamicTest> everyBlockThatIsAFileDoesWhatItsPageSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("docs"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".md") && !p.equals(CodePagesTest.REFERENCE))
                    .sorted()
                    .toList()) {
                List<Snippet> snippets = Snippets.of(page).stream()
                        .filter(s -> FILES.contains(s.language()))
                        .toList();
                if (!snippets.isEmpty()) {
                    tests.add(DynamicTest.dynamicTest(page.toString(), () -> run(page, snippets)));
                }
            }
        }
        return tests;
    }

    private void run(Path page, List<Snippet> snippets) throws IOException {
        String name = page.getFileName().toString().replace(".md", "");
        Path dir = Files.createDirectory(temporary.resolve(name));
        for (Snippet snippet : Snippets.of(Path.of("README.md"))) {
            if (snippet.path().isPresent()) {
                Trees.write(dir, Map.of(snippet.path().get(), snippet.text()));
            }
        }
        Trees.copy(GIVEN.resolve(name), dir);
        Set<String> written = new HashSet<>();
        for (Snippet snippet : snippets) {
            assertThat(snippet.path()).as("the path before " + snippet.place()).isPresent();
            String path = snippet.path().orElseThrow();
            if (!snippet.codes().isEmpty()) {
                mistaken(dir, path, snippet);
                continue;
            }
            if (!written.add(path)) {
                assertTold(dir, "before " + snippet.place(), List.of());
            }
            Trees.write(dir, Map.of(path, snippet.text()));
        }
        assertTold(dir, "at the end of " + page, List.of());
    }

    private static void mistaken(Path dir, String path, Snippet snippet) throws IOException {
        Optional<String> before = Optional.ofNullable(Trees.of(dir).get(path));
        Trees.write(dir, Map.of(path, snippet.text()));
        assertTold(dir, snippet.place(), snippet.codes());
        Files.delete(dir.resolve(path));
        if (before.isPresent()) {
            Trees.write(dir, Map.of(path, before.get()));
        }
    }

    private static void assertTold(Path dir, String where, List<String> codes) {
        List<Diagnostic> told = Dossier.check(dir).diagnostics();
        assertThat(told.stream().map(d -> d.code().id()).distinct())
                .as(where + "\n" + Console.tell(told, UnaryOperator.identity()))
                .containsExactlyInAnyOrderElementsOf(codes);
    }
}
