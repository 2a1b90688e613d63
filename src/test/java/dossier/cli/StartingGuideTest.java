package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/starting.md shows of the console is what is seen there. */
class StartingGuideTest {
    private static final Pattern SESSION = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("\\$ ([^\n]*)\n((?:(?!\\$ )[^\n]*\n)*)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    Path temporary;

    @Test
    void everyStepOfTheGuideShowsWhatItSays() throws IOException {
        Path folder = temporary;
        List<MatchResult> steps = SESSION.matcher(Files.readString(Path.of("docs", "starting.md")))
                .results()
                .flatMap(s -> STEP.matcher(s.group(1)).results())
                .toList();
        assertThat(steps).hasSizeGreaterThan(8);
        for (MatchResult step : steps) {
            List<String> words = words(step.group(1));
            if (words.get(0).equals("cd")) {
                folder = folder.resolve(words.get(1));
                continue;
            }
            ByteArrayOutputStream told = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);

            new Main(new Surroundings(folder, Map.of(), stream, stream))
                    .run(words.subList(1, words.size()).toArray(String[]::new));

            assertThat(told.toString(StandardCharsets.UTF_8)).as(step.group(1)).isEqualTo(step.group(2));
        }
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        WORD.matcher(line).results().forEach(m -> words.add(m.group(1) == null ? m.group(2) : m.group(1)));
        return words;
    }
}
