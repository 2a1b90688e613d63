package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of Java's graphics a build loads: they are slow to start, and servers lack what their fonts need. */
class GraphicsTest {
    @TempDir
    Path temporary;

    @Test
    void aSiteWithoutAChartLoadsNoneOfThem() throws Exception {
        Path dir = briefing();
        for (Path chart : under(dir.resolve("content/charts"), ".yaml")) {
            Files.delete(chart);
        }
        for (Path note : under(dir.resolve("content"), ".md")) {
            Files.writeString(note, Files.readString(note).replaceAll("(?m)^\\[.*\\]\\(chart:.*\\)$", ""));
        }
        assertThat(loaded(dir, "java.awt.", "sun.awt.", "sun.java2d.", "sun.font.", "org.knowm."))
                .isEmpty();
        assertThat(dir.resolve("site/index.html")).exists();
        assertThat(dir.resolve("site/charts/plan.svg")).doesNotExist();
    }

    @Test
    void aChartNeedsTheirShapesButNoScreenAndNoFonts() throws Exception {
        Path dir = briefing();
        assertThat(loaded(dir, "java.awt.geom.Rectangle2D", "org.knowm.xchart."))
                .isNotEmpty();
        assertThat(loaded(
                        dir,
                        "sun.awt.X11",
                        "sun.awt.FontConfiguration",
                        "sun.font.SunFontManager",
                        "sun.java2d.SunGraph"))
                .isEmpty();
    }

    private Path briefing() throws IOException {
        Path dir = temporary.resolve("briefing");
        Trees.copy(Path.of("content"), dir.resolve("content"));
        return dir;
    }

    private static List<Path> under(Path dir, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(p -> p.toString().endsWith(ending)).toList();
        }
    }

    /** The classes that a build loads of those whose names begin so. */
    private List<String> loaded(Path dir, String... prefixes) throws IOException, InterruptedException {
        Path log = temporary.resolve("classes.txt");
        Jvm.run(
                Jvm.HERE,
                List.of("-Xlog:class+load:file=" + log + "::filecount=0"),
                Map.of(),
                "build",
                dir.toString(),
                "--url",
                "https://example.org/briefing/");
        try (Stream<String> lines = Files.lines(log)) {
            List<String> classes = lines.map(line -> line.replaceFirst("^(?:\\[[^\\]]*\\])+ ", ""))
                    .map(line -> line.split(" ", 2)[0])
                    .toList();
            assertThat(classes).contains("dossier.cli.Main");
            return classes.stream()
                    .filter(name -> Stream.of(prefixes).anyMatch(name::startsWith))
                    .toList();
        }
    }
}
