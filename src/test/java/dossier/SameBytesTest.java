package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped briefing, built by programs of their own in other surroundings. */
class SameBytesTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    Path temporary;

    @Test
    void anotherLocaleTimeZoneCharsetAndUserMakeTheSameSite() throws Exception {
        SortedMap<String, String> here = built(JAVA, "here", List.of(), Map.of());
        assertThat(here).isNotEmpty();
        assertThat(built(
                        JAVA,
                        "a folder with a blank",
                        List.of(
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Dfile.encoding=ISO-8859-1",
                                "-Duser.home=" + temporary,
                                "-XX:ActiveProcessorCount=1"),
                        Map.of("LC_ALL", "C", "FONTCONFIG_FILE", "/nonexistent", "FONTCONFIG_PATH", "/nonexistent")))
                .isEqualTo(here);
        assertThat(built(JAVA, "tr", List.of("-Duser.language=tr", "-Duser.timezone=Etc/GMT+12"), Map.of()))
                .isEqualTo(here);
    }

    @Test
    void everyJdkBesideThisOneMakesTheSameSite() throws Exception {
        SortedMap<String, String> here = built(JAVA, "here", List.of(), Map.of());
        for (Path jdk : otherJdks()) {
            assertThat(built(jdk, jdk.getFileName().toString(), List.of(), Map.of()))
                    .as("with %s", jdk)
                    .isEqualTo(here);
        }
    }

    private static List<Path> otherJdks() throws IOException {
        List<Path> jdks = new ArrayList<>();
        try (Stream<Path> beside = Files.list(JAVA.getParent())) {
            for (Path jdk : (Iterable<Path>) beside.sorted()::iterator) {
                Path release = jdk.resolve("release");
                if (!Files.isSymbolicLink(jdk)
                        && Files.exists(release)
                        && Files.isExecutable(jdk.resolve("bin").resolve("java"))
                        && !Files.isSameFile(jdk, JAVA)
                        && version(release) >= 17) {
                    jdks.add(jdk);
                }
            }
        }
        return jdks;
    }

    private static int version(Path release) throws IOException {
        return Files.readAllLines(release).stream()
                .filter(l -> l.startsWith("JAVA_VERSION=\""))
                .map(l -> l.substring(l.indexOf('"') + 1).split("[.\"-]")[0])
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private SortedMap<String, String> built(
            Path jdk, String name, List<String> options, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path dir = temporary.resolve(name);
        Trees.copy(Path.of("content"), dir.resolve("content"));
        List<String> command =
                new ArrayList<>(List.of(jdk.resolve("bin").resolve("java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "dossier.cli.Main", "build", dir.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("SOURCE_DATE_EPOCH");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Trees.of(dir.resolve("site"));
    }

    /** Relative entries of the class path hold for the folder in which the tests run. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(p -> Path.of(p).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }
}
