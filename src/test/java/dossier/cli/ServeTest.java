package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Trees;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dossier serve} at a terminal. */
class ServeTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aBriefing() throws IOException {
        Trees.copy(Path.of("src/test/resources/commands/base"), directory.resolve("town"));
        Files.createDirectories(directory.resolve("empty"));
    }

    private int run(String... args) {
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Main(new Surroundings(directory, Map.of(), told, told)).run(args);
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere,, there is no folder nowhere",
        "empty,, there is no folder 'content' in empty",
        "town, --port=70000, '--port: 70000 is no port, which lies between 0 and 65535'",
        "town, --port=-1, '--port: -1 is no port, which lies between 0 and 65535'",
        "town, --prefix=/a b/, --prefix: '/a b/' is no path such as /repo/",
        "town, --prefix=/../, --prefix: '/../' is no path such as /repo/",
        "town, --prefix=//host/, --prefix: '//host/' is no path such as /repo/"
    })
    void whatCannotBeServedIsRefused(String dir, String option, String message) {
        int code = option == null ? run("serve", dir) : run("serve", dir, option);
        assertThat(code).isEqualTo(Main.COMMAND_WRONG);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("dossier: " + message + "\n");
    }

    @Test
    void aPortThatIsTakenIsTold() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(other.getLocalPort());
            assertThat(run("serve", "town", "--port", port)).isEqualTo(Main.COMMAND_WRONG);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("port " + port + " is taken: name another with --port, or --port 0 for any that is free");
        }
    }

    @Test
    void itServesUntilItIsEndedAndLeavesNothingBehind() throws Exception {
        SortedMap<String, String> before = Trees.of(directory.resolve("town"));
        Process serve = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dossier.cli.Main",
                        "serve",
                        directory.resolve("town").toString(),
                        "--port=0",
                        "--prefix=repo")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).matches("13 facts, 5 of 5 numbers checked, 0 statements cited, [0-9]+ ms");
            String address = out.readLine();
            assertThat(address).matches("http://localhost:[0-9]+/repo/");
            try (InputStream page = URI.create(address).toURL().openStream()) {
                assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("What the library costs");
            }
            serve.destroy();
            assertThat(serve.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            serve.destroyForcibly();
        }
        assertThat(Trees.of(directory.resolve("town"))).isEqualTo(before);
    }
}
