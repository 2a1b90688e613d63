package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/library.md shows a programmer, compiled and run. */
class LibraryTest {
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Path BRIEFING = Path.of("src/test/resources/commands/base/content");

    @TempDir
    Path dir;

    @Test
    void theExampleOfTheLibraryCompilesAndRuns() throws IOException, InterruptedException {
        Matcher example = JAVA.matcher(Files.readString(Path.of("docs/library.md")));
        assertThat(example.find()).isTrue();
        Path source = Files.writeString(dir.resolve("Nightly.java"), example.group(1));
        String classPath = System.getProperty("java.class.path");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        InputStream.nullInputStream(),
                        said,
                        said,
                        "-Xlint:all,-path,-processing,-classfile",
                        "-proc:none",
                        "-cp",
                        classPath,
                        "-d",
                        dir.toString(),
                        source.toString());
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(compiled).isZero();

        Path folder = Files.createDirectories(dir.resolve("briefing"));
        Trees.copy(BRIEFING, folder.resolve("content"));
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        dir + File.pathSeparator + classPath,
                        "Nightly",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(told).isZero();
        assertThat(told).contains("books-share: ", "origin(s)");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void theModelIsThereThoughTheContentIsWrong() throws IOException {
        Trees.copy(BRIEFING, dir.resolve("content"));
        Files.writeString(
                dir.resolve("content/facts/more.yaml"), "facts:\n  lost: {label: Lost, value: 3, source: nobody}\n");
        Dossier.Model model = Dossier.read(dir);
        assertThat(model.diagnostics()).singleElement().satisfies(d -> assertThat(d.message())
                .contains("nobody"));
        assertThat(model.site().facts()).isNotEmpty();
    }
}
