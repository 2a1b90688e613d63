package dossier.chart;

import static dossier.chart.Samples.exact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind with values that are hard to draw. */
class ExtremesTest {
    private static final String LONG = "A name that goes on and on, as the names of programmes and laws are apt to do, "
            + "with a Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen and some more words up to two hundred";

    private static Map<String, List<ChartSpec.Point>> extremes() {
        Map<String, List<ChartSpec.Point>> out = new TreeMap<>();
        out.put("one value", List.of(exact("Only", "5.5")));
        out.put("equal values", List.of(exact("A", "3"), exact("B", "3"), exact("C", "3")));
        out.put("zero among others", List.of(exact("A", "0"), exact("B", "30"), exact("C", "0")));
        out.put("nothing but zero", List.of(exact("A", "0"), exact("B", "0")));
        out.put("below zero", List.of(exact("Up", "12"), exact("Down", "-30")));
        out.put("all below zero", List.of(exact("A", "-12"), exact("B", "-30")));
        out.put("eight orders of magnitude", List.of(exact("Tiny", "0.0000003"), exact("Huge", "34.5678901")));
        out.put("long names", List.of(exact(LONG, "5"), exact("Short", "2"), exact(LONG + "!", "1")));
        List<ChartSpec.Point> sixty = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sixty.add(exact("Category " + i, "1"));
        }
        out.put("sixty categories", sixty);
        return out;
    }

    /** The same in two series, the second a little larger. */
    private static List<ChartSpec.Point> twice(List<ChartSpec.Point> points) {
        return points.stream()
                .flatMap(p -> Stream.of(Samples.of("Before", p), Samples.of("After", p)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartSpec.Kind.class,
            names = {"BAR", "COLUMN", "STACK", "DOT", "PART"})
    void whatIsNotRefusedWithAWayOutIsDrawnWithEveryNameAndItsRoom(ChartSpec.Kind kind) {
        Charts charts = new Charts(Samples.THEME, Samples.PRINTER);
        Map<String, List<ChartSpec.Point>> cases = extremes();
        extremes().forEach((name, points) -> cases.put(name + ", twice", twice(points)));
        List<String> refused = new ArrayList<>();
        cases.forEach((name, points) -> {
            ChartSpec spec = Samples.chart(
                    kind,
                    kind == ChartSpec.Kind.PART
                            ? points.stream()
                                    .map(p -> Samples.in(Unit.PERCENT, p))
                                    .toList()
                            : points);
            if (!Charts.check(spec).isEmpty()) {
                refused.add(name);
                assertThat(Charts.check(spec)).allMatch(d -> !d.hint().isEmpty());
                return;
            }
            Drawing drawing = charts.draw(spec, Samples.CAPTION);
            for (String svg : List.of(drawing.wide(), drawing.narrow())) {
                for (ChartSpec.Point point : points) {
                    assertThat(new Picture(svg).run()).as(name).contains(Picture.squeezed(point.label()));
                }
                assertThat(svg).as(name).doesNotContain("NaN", "Infinity");
            }
            Magnitude magnitude = Charts.magnitude(spec, Language.EN);
            Values values = new Values(spec, Samples.labels(magnitude));
            for (int width : List.of(Charts.WIDE, Charts.NARROW)) {
                LayoutTest.assertRoom(charts.scene(kind, values, magnitude, width), spec);
            }
        });
        assertThat(refused).contains("sixty categories");
        boolean sums = kind == ChartSpec.Kind.STACK || kind == ChartSpec.Kind.PART;
        assertThat(refused.contains("below zero")).isEqualTo(sums);
    }
}
