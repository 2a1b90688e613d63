package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.diagnostic.CodePage;
import dossier.diagnostic.Console;
import dossier.diagnostic.Diagnostic;
import dossier.ledger.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of each code holds: its wrong example, laid over the briefing of README.md, is told by that code, and its
 * mended one by none. A file that is {@code Given} belongs to both; the sign of NUL stands for one. With {@code -Drenew} the page of the reference is
 * written anew.
 */
class CodePagesTest {
    private static final Pattern FILE =
            Pattern.compile("(?ms)^(Given|Wrong|Mended), in `([^`\n]+)`:\n\n```[a-z]+\n(.*?)^```$");
    /** The examples that hang on a day are written for this one. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static final Set<Code> WHILE_BUILDING = EnumSet.of(Code.BAD_TEMPLATE, Code.IN_THE_WAY, Code.NOT_WRITTEN);

    static final Path REFERENCE = Path.of("docs", "errors.md");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> theWrongExampleIsToldByItsCodeAndTheMendedOneByNone() {
        return Arrays.stream(Code.values())
                // no file of two megabytes is shown
                .filter(c -> c != Code.TOO_LARGE)
                .map(c -> DynamicTest.dynamicTest(c.id(), () -> {
                    assertThat(codes(told(c, "Wrong")))
                            .as(() -> Console.tell(told(c, "Wrong"), UnaryOperator.identity()))
                            .containsAll(List.of(c))
                            .isSubsetOf(besides(c));
                    assertThat(Console.tell(told(c, "Mended"), UnaryOperator.identity()))
                            .isEmpty();
                }));
    }

    /** Too few numbers are bound only where some are not. */
    private static Set<Code> besides(Code code) {
        return code == Code.COVERAGE ? EnumSet.of(code, Code.UNBOUND_NUMBER) : EnumSet.of(code);
    }

    private static Set<Code> codes(List<Diagnostic> told) {
        return told.stream().map(Diagnostic::code).collect(Collectors.toSet());
    }

    private List<Diagnostic> told(Code code, String which) {
        try {
            Path dir = Files.createTempDirectory(temporary, code.id());
            Map<String, String> base = ReadmeTest.files();
            Map<String, String> files = new LinkedHashMap<>(base);
            Map<String, String> example = example(code, which);
            assertThat(example).isNotEmpty();
            files.putAll(example);
            Trees.write(dir, files);
            if (code == Code.UNLABELLED_CHANGE) {
                return changes(dir, base);
            }
            if (WHILE_BUILDING.contains(code)) {
                return Dossier.build(dir).diagnostics();
            }
            Dossier.Result result = Dossier.check(dir);
            return Stream.concat(
                            result.diagnostics().stream(),
                            result.dues().stream().flatMap(d -> d.on(TODAY).stream()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Diagnostic> changes(Path dir, Map<String, String> before) throws IOException {
        Path older = Files.createTempDirectory(temporary, "before");
        Trees.write(older, before);
        assertThat(Dossier.build(older).diagnostics()).isEmpty();
        Recorded published = Recorded.read(
                        Files.readAllBytes(older.resolve("site/data/facts.json")),
                        Optional.of(Files.readAllBytes(older.resolve("site/data/claims.json"))))
                .orElseThrow();
        Dossier.Compared compared = Dossier.compare(dir, published);
        return Stream.concat(compared.diagnostics().stream(), compared.unlabelled().stream())
                .toList();
    }

    private static Map<String, String> example(Code code, String which) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Matcher m = FILE.matcher(CodePage.markdown(code)); m.find(); ) {
            if (m.group(1).equals("Given") || m.group(1).equals(which)) {
                files.put(m.group(2), m.group(3).replace('\u2400', '\0'));
            }
        }
        return files;
    }

    @Test
    void noBlockOfCodeIsLeftUntried() {
        for (Code code : Code.values()) {
            String page = CodePage.markdown(code);
            long fences = page.lines().filter(l -> l.startsWith("```")).count();
            assertThat(FILE.matcher(page).results().count() * 2).as(code.id()).isEqualTo(fences);
        }
    }

    @Test
    void theReferenceIsWhatThePagesSay() throws IOException {
        Renewed.assertHolds(REFERENCE, CodePage.reference());
    }
}
