package dossier.chart;

import static dossier.chart.Samples.draw;
import static dossier.chart.TimeSamples.slope;
import static dossier.chart.TimeSamples.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlopesTest {
    private static final Magnitude MILLIONS = new Magnitude(6, "million");

    static Stream<Map.Entry<String, ChartSpec>> charts() {
        return TimeSamples.slopes().entrySet().stream();
    }

    private static Scene scene(ChartSpec spec, int width) {
        return new Slopes(spec, MILLIONS, new Lettering(), Language.EN, width).draw();
    }

    private static <M extends Mark> List<M> marks(Scene scene, Class<M> kind) {
        return scene.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Mark.Line> lines(Scene scene, Role role) {
        return marks(scene, Mark.Line.class).stream()
                .filter(l -> l.role() == role)
                .toList();
    }

    private static List<String> texts(Scene scene) {
        return marks(scene, Mark.Words.class).stream().map(Mark.Words::text).toList();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextLeavesThePictureOrOverlapsAnother(Map.Entry<String, ChartSpec> chart) {
        for (int width : List.of(Charts.WIDE, Charts.NARROW)) {
            Room.check(scene(chart.getValue(), width));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyNameAndEveryValueIsInThePictureAsText(Map.Entry<String, ChartSpec> chart) {
        Drawing drawing = draw(chart.getValue());
        for (String svg : List.of(drawing.wide(), drawing.narrow(), drawing.svg())) {
            String text = new Picture(svg).run();
            for (ChartSpec.Point point : chart.getValue().points()) {
                assertThat(text).contains(Picture.squeezed(point.series()));
                assertThat(text).contains(Picture.squeezed((point.computed() ? "= " : "") + point.words()));
            }
            assertThat(svg.length()).isLessThan(15_000);
        }
    }

    @Test
    void floorsStandAtTheirBoundsWithArrowsUpwards() {
        Scene scene = scene(slope(TimeSamples.floors()), Charts.WIDE);
        List<Mark.Dot> dots = marks(scene, Mark.Dot.class);
        assertThat(dots).hasSize(2).allMatch(d -> d.face() == Mark.Face.HOLLOW);
        double zero = lines(scene, Role.AXIS).get(0).xy()[1];
        assertThat((zero - dots.get(1).y()) / (zero - dots.get(0).y())).isCloseTo(2, within(0.02));
        assertThat(lines(scene, Role.SERIES))
                .filteredOn(l -> l.xy().length == 4 && l.xy()[0] == l.xy()[2])
                .hasSize(2)
                .allMatch(shaft -> shaft.xy()[3] < shaft.xy()[1]);
    }

    @Test
    void timesAreColumnsInTheirOrder() {
        Scene scene = scene(
                slope(List.of(
                        TimeSamples.at(Period.year(2024), "", "3"),
                        TimeSamples.at(Period.year(2014), "", "1"),
                        TimeSamples.at(Period.year(2023), "", "2"))),
                Charts.WIDE);
        List<Mark.Dot> dots = marks(scene, Mark.Dot.class);
        assertThat(dots.get(1).x() - dots.get(0).x())
                .isCloseTo(dots.get(2).x() - dots.get(1).x(), within(0.01));
        assertThat(dots).extracting(Mark.Dot::y).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(texts(scene)).containsSubsequence("2014", "2023", "2024");
    }

    @Test
    void valuesAreNamedAtBothEnds() {
        List<ChartSpec.Point> points = new ArrayList<>(years("Here", 2020, 1, 2));
        points.addAll(years("There", 2020, 5, 9));
        assertThat(texts(scene(slope(points), Charts.WIDE)))
                .contains("Here 1\u00a0million", "Here 2\u00a0million", "There 5\u00a0million", "There 9\u00a0million");
    }

    @Test
    void anAxisThatDoesNotStartAtZeroSaysSo() {
        assertThat(texts(scene(slope(years("", 2020, 96, 98)), Charts.WIDE)))
                .anyMatch(t -> t.endsWith("not at 0"))
                .doesNotContain("0");
        assertThat(texts(scene(slope(years("", 2020, 40, 60)), Charts.WIDE))).contains("0");
    }

    @Test
    void aSeriesOfOneTimeIsADotWithItsName() {
        Scene scene = scene(TimeSamples.slopes().get("slope-shops"), Charts.WIDE);
        assertThat(texts(scene).stream().filter(t -> t.startsWith("Temu"))).hasSize(1);
    }
}
