package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.diagnostic.Console;
import dossier.diagnostic.Diagnostic;
import dossier.ledger.Comparison;
import dossier.ledger.Recorded;
import dossier.ledger.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user sees, a folder a case: from {@code content/} (with {@code templates/} and an old {@code site/}, where there
 * are some) come the words of {@code diagnostics.txt} (none where it is not there) and the files of {@code expected/}. A
 * case with an error leaves the old site as it was. A case with a {@code today.txt} is checked on that day, and not built;
 * one with an older record in {@code published/} is compared with it: {@code diff.txt} and {@code diff.md} hold what is
 * told of it, {@code diagnostics.txt} what the guard says.
 */
class CasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final Pattern TOLD = Pattern.compile("(?m)^\\S.*?:\\d+:\\d+: (?:error|warning|info)\\[([a-z-]+)]: ");

    @TempDir
    Path temporary;

    @TestFactory
    List<DynamicTest> everyCaseComesOutAsItsFolderSays() throws IOException {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), c.toUri(), () -> run(c)))
                .toList();
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted().toList();
        }
    }

    private void run(Path given) throws IOException {
        Path dir = Files.createDirectory(temporary.resolve(given.getFileName().toString()));
        for (String part : List.of("content", "templates", "site")) {
            Trees.copy(given.resolve(part), dir.resolve(part));
        }
        SortedMap<String, String> before = Trees.of(dir.resolve("site"));

        if (Files.exists(given.resolve("today.txt"))) {
            checkOnADay(given, dir);
            return;
        }
        if (Files.exists(given.resolve("published"))) {
            compare(given, dir);
            return;
        }
        Dossier.Result result = Dossier.build(dir);

        assertThat(Console.tell(result.diagnostics(), UnaryOperator.identity())).isEqualTo(diagnostics(given));
        SortedMap<String, String> after = Trees.of(dir.resolve("site"));
        if (result.outcome() == Dossier.Outcome.DONE) {
            for (Map.Entry<String, String> file :
                    Trees.of(given.resolve("expected")).entrySet()) {
                assertThat(after).containsKey(file.getKey());
                assertThat(after.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
            }
        } else {
            assertThat(after).isEqualTo(before);
        }
    }

    private static void checkOnADay(Path given, Path dir) throws IOException {
        LocalDate today =
                LocalDate.parse(Files.readString(given.resolve("today.txt")).strip());
        Dossier.Result result = Dossier.check(dir);
        List<Diagnostic> told = Stream.concat(
                        result.diagnostics().stream(), result.dues().stream().flatMap(due -> due.on(today).stream()))
                .sorted(Diagnostic.BY_PLACE)
                .toList();
        assertThat(Console.tell(told, UnaryOperator.identity())).isEqualTo(diagnostics(given));
    }

    private static void compare(Path given, Path dir) throws IOException {
        Path claims = given.resolve("published/claims.json");
        Recorded older = Recorded.read(
                        Files.readAllBytes(given.resolve("published/facts.json")),
                        Files.exists(claims) ? Optional.of(Files.readAllBytes(claims)) : Optional.empty())
                .orElseThrow();
        Dossier.Compared compared = Dossier.compare(dir, older);
        assertThat(compared.diagnostics()).isEmpty();
        Comparison comparison = compared.comparison().orElseThrow();
        assertThat(Telling.text(comparison, "HEAD")).isEqualTo(Files.readString(given.resolve("diff.txt")));
        assertThat(Telling.markdown(comparison, "HEAD")).isEqualTo(Files.readString(given.resolve("diff.md")));
        assertThat(Console.tell(compared.unlabelled(), UnaryOperator.identity()))
                .isEqualTo(diagnostics(given));
    }

    private static String diagnostics(Path given) throws IOException {
        Path file = given.resolve("diagnostics.txt");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Trees.write(temporary, Map.of("content/facts/large.yaml", "#".repeat((2 << 20) + 1)));
        assertThat(Dossier.check(temporary).diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.TOO_LARGE);
    }

    @Test
    void everyCodeOccursInSomeCase() throws IOException {
        TreeSet<String> missing =
                new TreeSet<>(Arrays.stream(Code.values()).map(Code::id).toList());
        for (Path given : cases()) {
            TOLD.matcher(diagnostics(given))
                    .results()
                    .map((MatchResult m) -> m.group(1))
                    .forEach(missing::remove);
        }
        // no file of two megabytes is kept for its own case: the test above makes one
        assertThat(missing).containsExactly(Code.TOO_LARGE.id());
    }
}
