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
    private static final Pattern COMPLAINT = Pattern.compile("(?ms)^```text\n(content/\\S+:\\d+:\\d+: error.*?)^```$");

    @TempDir
    Path dir;

    private final String readme = Files.readString(Path.of("README.md"));

    ReadmeTest() throws IOException {}

    /** The files that README.md shows, by their paths. */
    static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Snippets.of(Path.of("README.md")).forEach(s -> s.path().ifPresent(path -> files.put(path, s.text())));
        return files;
    }

    @Test
    void theFilesOfABriefingOfOnesOwnMakeASite() throws IOException {
        assertThat(files()).hasSize(4).containsKeys("content/site.yaml", "content/index.md");
        Trees.write(dir, files());
        Dossier.Result result = Dossier.build(dir);
        assertThat(Console.tell(result.diagnostics(), UnaryOperator.identity())).isEmpty();
        assertThat(result.index())
                .hasValueSatisfying(index -> assertThat(index).content().contains("US$2.4 million"));
    }

    @Test
    void theWrongNumberGivesTheErrorThatIsShown() throws IOException {
        Map<String, String> files = files();
        files.computeIfPresent("content/index.md", (path, text) -> text.replace("US$2.4 million", "US$2.6 million"));
        Trees.write(dir, files);
        Matcher shown = COMPLAINT.matcher(readme);
        assertThat(shown.find()).isTrue();
        assertThat(Console.tell(Dossier.check(dir).diagnostics(), UnaryOperator.identity()))
                .isEqualTo(shown.group(1));
    }
}
