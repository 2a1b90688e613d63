package dossier.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostic;
import dossier.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of chart, the usual and the worst, held against what must be true of each; to look at: target/gallery. */
class GalleryTest {
    private static final Path FOLDER = Path.of("target/gallery");
    private static final Charts CHARTS = new Charts(Samples.THEME, Samples.PRINTER);
    private static final Lettering LETTERS = new Lettering();
    private static final Map<String, Drawing> DRAWN = new ConcurrentHashMap<>();

    private static final List<Gallery.Case> CASES = Gallery.cases();
    private static final List<Gallery.Case> DRAWABLE =
            CASES.stream().filter(c -> Charts.check(c.spec()).isEmpty()).toList();

    static List<Gallery.Case> cases() {
        return CASES;
    }

    static List<Gallery.Case> drawable() {
        return DRAWABLE;
    }

    private static Drawing drawn(Gallery.Case c) {
        return DRAWN.computeIfAbsent(c.name(), name -> CHARTS.draw(c.spec(), c.caption()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsNotDrawnIsRefusedWithAWayOut(Gallery.Case c) {
        assertThat(Charts.check(c.spec())).allSatisfy(d -> {
            assertThat(d.message()).isNotBlank();
            assertThat(d.hint()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("drawable")
    void noTextLeavesItsPictureOrStandsOnAnother(Gallery.Case c) {
        Drawing drawing = drawn(c);
        for (String svg : List.of(drawing.wide(), drawing.narrow(), drawing.svg())) {
            Picture picture = new Picture(svg);
            assertThat(picture.texts()).isNotEmpty();
            Texts.of(picture, LETTERS)
                    .assertApartWithin(
                            picture.number(picture.root(), "width"), picture.number(picture.root(), "height"));
        }
    }

    @ParameterizedTest
    @MethodSource("drawable")
    void aPictureIsSmallToLoad(Gallery.Case c) {
        Drawing drawing = drawn(c);
        int most = Math.min(15_000 + 400 * c.spec().points().size(), 100_000);
        assertThat(drawing.wide().length()).isLessThan(most);
        assertThat(drawing.narrow().length()).isLessThan(most);
        assertThat(drawing.svg().length()).isLessThan(most);
        assertThat(drawing.png().orElseThrow().length).isLessThan(200_000);
        drawing.card().ifPresent(card -> assertThat(card.length).isLessThan(60_000));
    }

    @Test
    void everyChartIsTheSameDrawnAgainAndOnFourThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Map<Gallery.Case, Future<Drawing>> again = new LinkedHashMap<>();
            for (Gallery.Case c : drawable()) {
                again.put(c, threads.submit(() -> CHARTS.draw(c.spec(), c.caption())));
            }
            for (Map.Entry<Gallery.Case, Future<Drawing>> entry : again.entrySet()) {
                Drawing first = drawn(entry.getKey());
                Drawing second = entry.getValue().get();
                assertThat(List.of(second.wide(), second.narrow(), second.svg()))
                        .as(entry.getKey().name())
                        .isEqualTo(List.of(first.wide(), first.narrow(), first.svg()));
                assertThat(second.png().orElseThrow())
                        .as(entry.getKey().name())
                        .isEqualTo(first.png().orElseThrow());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void barsAndColumnsAreDrawnInBothLanguages() {
        assertThat(drawable().stream()
                        .map(c -> c.spec().kind() + " " + c.language())
                        .distinct())
                .contains("BAR EN", "BAR KO", "COLUMN EN", "COLUMN KO");
        assertThat(drawable().stream().filter(c -> c.language() == Language.KO))
                .allSatisfy(c -> assertThat(drawn(c).png()).isPresent());
    }

    /** Written even where something failed, so that it can be looked at. */
    @AfterAll
    static void write() throws IOException {
        Files.createDirectories(FOLDER);
        StringBuilder page = new StringBuilder(GalleryPage.head());
        for (Gallery.Case c : cases()) {
            List<Diagnostic> faults = Charts.check(c.spec());
            if (!faults.isEmpty()) {
                page.append(GalleryPage.refused(c, faults));
            } else if (DRAWN.containsKey(c.name())) {
                Drawing drawing = drawn(c);
                String id = c.spec().id();
                Files.writeString(FOLDER.resolve(id + ".svg"), drawing.svg(), StandardCharsets.UTF_8);
                Files.write(FOLDER.resolve(id + ".png"), drawing.png().orElseThrow());
                if (drawing.card().isPresent()) {
                    Files.write(FOLDER.resolve(id + "-card.png"), drawing.card().get());
                }
                page.append(GalleryPage.drawn(c, drawing));
            }
        }
        Files.writeString(FOLDER.resolve("index.html"), page, StandardCharsets.UTF_8);
    }
}
