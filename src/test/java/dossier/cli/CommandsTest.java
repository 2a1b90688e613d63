package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Trees;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user of a command sees, a folder a case. The content of {@code base/}, with that of the case laid over it, is
 * called upon with the words of {@code args.txt}, one a line; {@code typed.txt} is what is typed at the terminal (without
 * it nobody sits at one). Then {@code out.txt} and {@code err.txt} are told (nothing where they are not there),
 * {@code code.txt} is the exit code (else 0), and the files of {@code after/} are as they are there, all others as
 * before.
 */
class CommandsTest {
    private static final Path CASES = Path.of("src", "test", "resources", "commands");

    @TempDir
    Path temporary;

    @TestFactory
    List<DynamicTest> everyCommandDoesWhatItsFolderSays() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(c -> Files.exists(c.resolve("args.txt")))
                    .sorted()
                    .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), c.toUri(), () -> run(c)))
                    .toList();
        }
    }

    private void run(Path given) throws IOException {
        Path dir = Files.createDirectory(temporary.resolve(given.getFileName().toString()));
        Files.createDirectory(dir.resolve("nowhere"));
        Trees.copy(CASES.resolve("base").resolve("content"), dir.resolve("content"));
        Trees.copy(given.resolve("content"), dir.resolve("content"));
        Map<String, String> expected = new TreeMap<>(Trees.of(dir));
        expected.putAll(Trees.of(given.resolve("after")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path typed = given.resolve("typed.txt");
        Optional<BufferedReader> terminal = Files.exists(typed)
                ? Optional.of(new BufferedReader(new StringReader(Files.readString(typed))))
                : Optional.empty();

        int code = new Main(new Surroundings(dir, Map.of(), stream(out), stream(err), terminal))
                .run(Files.readAllLines(given.resolve("args.txt")).toArray(String[]::new));

        assertThat(told(out, dir)).as("standard output").isEqualTo(text(given.resolve("out.txt")));
        assertThat(told(err, dir)).as("standard error").isEqualTo(text(given.resolve("err.txt")));
        assertThat(code)
                .as("exit code")
                .hasToString(
                        text(given.resolve("code.txt")).isEmpty()
                                ? "0"
                                : text(given.resolve("code.txt")).strip());
        assertThat(Trees.of(dir)).isEqualTo(expected);
    }

    private static PrintStream stream(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static String told(ByteArrayOutputStream stream, Path dir) {
        return stream.toString(StandardCharsets.UTF_8).replace(dir.toString(), "DIR");
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
