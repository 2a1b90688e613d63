package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder, with the jar alone, to a page beside the editor. */
@ExtendWith(InBrowser.class)
class FirstStepsTest {
    private static final Path JAR = Path.of("target", "dossier.jar").toAbsolutePath();

    @TempDir
    Path dir;

    private Path folder;

    @Test
    void aStrangerStartsWritesSeesBreaksAndMends(Chromium chromium) throws IOException, InterruptedException {
        assertThat(JAR).as("mvn package makes it").exists();
        folder = dir;
        dossier("new", "site", "library");
        folder = dir.resolve("library");
        dossier(
                        "new",
                        "source",
                        "--id",
                        "count",
                        "--title",
                        "Count at the door",
                        "--publisher",
                        "The town council",
                        "--type",
                        "document",
                        "--published",
                        "2025-03-04")
                .contains("written");
        dossier(
                        "new",
                        "fact",
                        "--id",
                        "visits",
                        "--label",
                        "Visits",
                        "--value",
                        "48,000",
                        "--source",
                        "count",
                        "--at",
                        "p. 2")
                .contains("written");
        Path index = folder.resolve("content/index.md");
        Files.writeString(
                index,
                Files.readString(index)
                        + "\nPeople came [more than 40,000](fact:visits) times.\n\n[Visits](figures:visits)\n");
        dossier("build").contains("8 of 8 numbers checked");
        assertThat(folder.resolve("site/index.html")).content().contains("more than 40,000");

        Process serve = start(List.of("serve", "--port", "0"));
        try (BufferedReader told = serve.inputReader(StandardCharsets.UTF_8);
                BrowserContext author = chromium.reader()) {
            String address = told.lines()
                    .filter(line -> line.startsWith("http://localhost:"))
                    .findFirst()
                    .orElseThrow();
            Page page = author.newPage();
            page.navigate(address);
            page.waitForFunction("() => document.documentElement.dataset.preview === 'ready'");

            change("content/facts/library.yaml", "48,000", "49,000");
            page.locator("main").getByText("49,000").first().waitFor();

            Locator strip = page.locator("dossier-preview .strip");
            change("content/index.md", "more than 40,000", "more than 60,000");
            strip.waitFor();
            assertThat(strip.textContent()).contains("is not what visits says");
            assertThat(page.locator("main").textContent()).contains("more than 40,000");

            change("content/index.md", "more than 60,000", "nearly 50,000");
            page.locator("main").getByText("nearly 50,000").waitFor();
            assertThat(strip.count()).isZero();
        } finally {
            serve.destroy();
            assertThat(serve.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(folder.resolve("site/index.html"))
                .content()
                .as("a preview writes nothing")
                .contains("more than 40,000");
    }

    private void change(String path, String from, String to) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private org.assertj.core.api.AbstractStringAssert<?> dossier(String... arguments)
            throws IOException, InterruptedException {
        Process process = start(List.of(arguments));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return assertThat(said);
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
