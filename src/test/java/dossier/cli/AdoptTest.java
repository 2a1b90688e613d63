package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void anOldBriefing() throws IOException {
        Trees.write(
                directory,
                Map.of(
                        "old/content/site.yaml",
                        "title: Old\n",
                        "old/content/index.md",
                        "---\ntitle: Old\n---\n\nThere were 7 million of them, 12 years ago.\n"));
    }

    private int run(String... args) {
        told.reset();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new Main(new Surroundings(directory, Map.of(), stream, stream)).run(args);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private Path file(String path) {
        return directory.resolve("old/content").resolve(path);
    }

    @Test
    void whatIsThereStaysAWarningAndWhatIsNewIsAnError() throws IOException {
        assertThat(run("adopt", "old")).isZero();
        assertThat(told()).contains("2 numbers adopted");
        assertThat(Files.readString(file("adopted.yaml")))
                .isEqualTo("adopted:\n  index.md: [\"7 million\", \"12 years ago\"]\n");
        assertThat(run("build", "old")).isZero();
        assertThat(told()).contains("2 warnings");

        Files.writeString(file("index.md"), "\nThen came 3 more.\n", StandardOpenOption.APPEND);
        assertThat(run("check", "old")).isEqualTo(1);
        assertThat(told()).contains("error[unbound-number]: '3' leads to no fact", "1 error, 2 warnings");
    }

    @Test
    void whatWasAdoptedIsNotAdoptedAgain() throws IOException {
        Files.writeString(file("adopted.yaml"), "adopted: {}\n");
        assertThat(run("adopt", "old")).isEqualTo(2);
        assertThat(told()).contains("is there already");
        assertThat(Files.readString(file("adopted.yaml"))).isEqualTo("adopted: {}\n");
    }

    @Test
    void aBriefingWithMistakesIsNotAdopted() throws IOException {
        Files.writeString(file("site.yaml"), "titel: Old\n");
        assertThat(run("adopt", "old")).isEqualTo(1);
        assertThat(told()).contains("did you mean 'title'?");
        assertThat(file("adopted.yaml")).doesNotExist();
    }
}
