package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    @TempDir
    Path temporary;

    @Test
    void anotherLocaleTimeZoneCharsetAndUserMakeTheSameSite() throws Exception {
        SortedMap<String, String> here = built(Jvm.HERE, "here", List.of(), Map.of());
        assertThat(here).isNotEmpty();
        assertThat(built(
                        Jvm.HERE,
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
        assertThat(built(Jvm.HERE, "tr", List.of("-Duser.language=tr", "-Duser.timezone=Etc/GMT+12"), Map.of()))
                .isEqualTo(here);
    }

    @Test
    void everyJdkBesideThisOneMakesTheSameSite() throws Exception {
        SortedMap<String, String> here = built(Jvm.HERE, "here", List.of(), Map.of());
        for (Path jdk : otherJdks()) {
            assertThat(built(jdk, jdk.getFileName().toString(), List.of(), Map.of()))
                    .as("with %s", jdk)
                    .isEqualTo(here);
        }
    }

    private static List<Path> otherJdks() throws IOException {
        List<Path> jdks = new ArrayList<>();
        try (Stream<Path> beside = Files.list(Jvm.HERE.getParent())) {
            for (Path jdk : (Iterable<Path>) beside.sorted()::iterator) {
                Path release = jdk.resolve("release");
                if (!Files.isSymbolicLink(jdk)
                        && Files.exists(release)
                        && Files.isExecutable(jdk.resolve("bin").resolve("java"))
                        && !Files.isSameFile(jdk, Jvm.HERE)
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
        // with an address, so that share cards, feed and sitemap are compared too
        Jvm.run(jdk, options, environment, "build", dir.toString(), "--url", "https://example.org/briefing/");
        return Trees.of(dir.resolve("site"));
    }
}
