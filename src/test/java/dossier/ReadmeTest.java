package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows, done. */
class ReadmeTest {
    /** A file: its path alone in a paragraph, then a block of code. */
    private static final Pattern FILE = Pattern.compile(
            "(?m)^`(content/[a-z./-]+)`:?\n\n```[a-z]*\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern COMPLAINT = Pattern.compile("(?ms)^```text\n(content/\\S+:\\d+:\\d+: error.*?)^```$");

    private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

    @TempDir
    Path dir;

    private final String readme = Files.readString(Path.of("README.md"));

    ReadmeTest() throws IOException {}

    private Map<String, String> files() {
        return files(readme);
    }

    private static Map<String, String> files(String page) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Matcher m = FILE.matcher(page); m.find(); ) {
            files.put(m.group(1), m.group(2));
        }
        return files;
    }

    @Test
    void theFilesOfABriefingOfOnesOwnMakeASite() throws IOException {
        assertThat(files()).hasSize(4).containsKeys("content/site.yaml", "content/index.md");
        Trees.write(dir, files());
        Build.Result result = Build.build(dir, Build.Options.NONE);
        assertThat(Console.tell(result.diagnostics(), UnaryOperator.identity())).isEmpty();
        assertThat(result.index())
                .hasValueSatisfying(index -> assertThat(index).content().contains("US$2.4 million"));
    }

    @Test
    void theSeriesAndTheChartThatAreShownGoWithIt() throws IOException {
        Map<String, String> files = files();
        files.putAll(files(Files.readString(Path.of("docs", "charts.md"))));
        assertThat(files).hasSize(7);
        Trees.write(dir, files);
        Build.Result result = Build.check(dir);
        assertThat(Console.tell(result.diagnostics(), UnaryOperator.identity())).isEmpty();
    }

    @Test
    void theWrongNumberGivesTheErrorThatIsShown() throws IOException {
        Map<String, String> files = files();
        files.computeIfPresent("content/index.md", (path, text) -> text.replace("US$2.4 million", "US$2.6 million"));
        Trees.write(dir, files);
        Matcher shown = COMPLAINT.matcher(readme);
        assertThat(shown.find()).isTrue();
        assertThat(Console.tell(Build.check(dir).diagnostics(), UnaryOperator.identity()))
                .isEqualTo(shown.group(1));
    }

    @Test
    void theFactsOfThePageOnTheRecordCanBeRead() throws IOException {
        Matcher facts = YAML.matcher(Files.readString(Path.of("docs/record.md")));
        assertThat(facts.find()).isTrue();
        Map<String, String> files = files();
        files.put("content/facts/library.yaml", facts.group(1));
        files.put("content/index.md", "---\ntitle: T\n---\n\nWords.\n");
        Trees.write(dir, files);
        Build.Result result = Build.check(dir);
        assertThat(Console.tell(result.diagnostics(), UnaryOperator.identity())).isEmpty();
        assertThat(result.dues()).isNotEmpty();
    }
}
