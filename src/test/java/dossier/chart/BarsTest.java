package dossier.chart;

import static dossier.chart.Samples.bars;
import static dossier.chart.Samples.draw;
import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.point;
import static dossier.chart.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class BarsTest {
    private static final Magnitude ONES = new Magnitude(0, "");
    private static final String LONG = "A name that goes on and on, as the names of programmes and laws are apt to do, "
            + "with a Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen and some more words up to two hundred";

    static Stream<Map.Entry<String, ChartSpec>> charts() {
        List<ChartSpec.Point> forty = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            forty.add(exact("Category " + i, String.valueOf(1000 - 20 * i)));
        }
        return Map.of(
                "the plan", Samples.plan(),
                "one value", bars(exact("Only", "5.5")),
                "equal values", bars(exact("A", "3"), exact("B", "3"), exact("C", "3")),
                "nothing but zero", bars(exact("A", "0"), exact("B", "0")),
                "negative values",
                        bars(
                                exact("Up", "12"),
                                exact("Down", "-30"),
                                point("Between", "-8", "-12", "-5", Bound.BETWEEN, false, true)),
                "eight orders of magnitude", bars(exact("Tiny", "3"), exact("Huge", "345678901")),
                "forty categories", Samples.chart(ChartSpec.Kind.BAR, forty),
                "long names", bars(exact(LONG, "5e9"), exact("Short", "2e9"), said(LONG, exact(LONG + "!", "1e9"))),
                "bounds",
                        bars(
                                point("More", "7", "7", null, Bound.MORE_THAN, false, true),
                                point("Less", "4", null, "4", Bound.LESS_THAN, true, false),
                                point("Worse", "-4", null, "-4", Bound.AT_MOST, false, false)),
                "hostile words",
                        bars(
                                said("<b>three</b>", exact("$\\frac{1}{2}$ <script>alert(1)</script>", "3")),
                                exact("a & \"b\" ]]> 'c'", "2")))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyNameAndEveryValueIsInThePictureAsText(Map.Entry<String, ChartSpec> chart) {
        Drawing drawing = draw(chart.getValue());
        for (String svg : List.of(drawing.wide(), drawing.narrow(), drawing.svg())) {
            String text = new Picture(svg).run();
            Labels labels = Samples.labels(Charts.magnitude(chart.getValue(), Language.EN));
            for (ChartSpec.Point point : chart.getValue().points()) {
                assertThat(text).contains(Picture.squeezed(point.label()));
                assertThat(text).contains(Picture.squeezed(labels.of(point)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextLeavesThePictureOrOverlapsAnother(Map.Entry<String, ChartSpec> chart) {
        Lettering letters = new Lettering();
        for (int width : List.of(Charts.WIDE, Charts.NARROW)) {
            Scene scene = new Bars(new Values(chart.getValue(), Samples.labels(ONES)), ONES, letters, width).draw();
            List<double[]> boxes = new ArrayList<>();
            for (Mark mark : scene.marks()) {
                if (mark instanceof Mark.Words words) {
                    double left = words.x() - words.anchor().share * letters.width(words);
                    double[] box = {left, words.y() - 9, left + letters.width(words), words.y() + 2};
                    assertThat(box[0]).as(words.text()).isGreaterThanOrEqualTo(-0.01);
                    assertThat(box[1]).as(words.text()).isGreaterThanOrEqualTo(-1);
                    assertThat(box[2]).as(words.text()).isLessThanOrEqualTo(width + 0.01);
                    assertThat(box[3]).as(words.text()).isLessThanOrEqualTo(scene.height());
                    for (double[] other : boxes) {
                        assertThat(box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])
                                .as("%s at %s meets another text", words.text(), width)
                                .isFalse();
                    }
                    boxes.add(box);
                }
            }
        }
    }

    @Test
    void barsAreAsLongAsTheirValues() {
        Picture picture =
                new Picture(draw(bars(exact("A", "400"), exact("B", "100"))).wide());
        assertThat(picture.bars()).hasSize(2);
        double a = picture.number(picture.bars().get(0), "width");
        double b = picture.number(picture.bars().get(1), "width");
        assertThat(a / b).isCloseTo(4, within(0.01));
    }

    @Test
    void theBarsReachAsFarAsTheAxisSays() {
        Picture picture =
                new Picture(draw(bars(exact("A", "400"), exact("B", "100"))).wide());
        Element bar = picture.bars().get(0);
        double end = picture.number(bar, "x") + picture.number(bar, "width");
        Element tick = picture.all("text").stream()
                .filter(t -> t.getTextContent().equals("400")
                        && t.getAttribute("class").equals("chart-tick"))
                .findFirst()
                .orElseThrow();
        assertThat(picture.number(tick, "x")).isCloseTo(end, within(0.02));
    }

    @Test
    void anIntervalIsStripedFromEndToEndAndItsEndsAreNamed() {
        Picture picture = new Picture(draw(Samples.plan()).wide());
        Element solid = picture.bars().get(0);
        Element striped = picture.stripes().get(0);
        assertThat(picture.stripes()).hasSize(1);
        assertThat(picture.number(striped, "x"))
                .isCloseTo(picture.number(solid, "x") + picture.number(solid, "width"), within(0.02));
        double perMillion = picture.number(solid, "width") / 673.25;
        assertThat(picture.number(striped, "width")).isCloseTo((775.35 - 673.25) * perMillion, within(0.02));
        assertThat(picture.texts()).contains("673", "775", "= about 720");
    }

    @Test
    void aStatedFigureIsDrawnAsItStands() {
        Picture picture =
                new Picture(draw(bars(point("A", "200", "150", "250", Bound.EXACT, false, false), exact("B", "400")))
                        .wide());
        assertThat(picture.stripes()).isEmpty();
        assertThat(picture.number(picture.bars().get(0), "width") * 2)
                .isCloseTo(picture.number(picture.bars().get(1), "width"), within(0.03));
    }

    @Test
    void moreThanSevenIsFullAsFarAsSevenWithAnArrowOutward() {
        Scene scene = scene(bars(point("A", "7", "7", null, Bound.MORE_THAN, false, true), exact("B", "7")));
        assertThat(boxes(scene).get(0).width()).isCloseTo(boxes(scene).get(1).width(), within(0.01));
        Mark.Line shaft = arrow(scene);
        assertThat(shaft.xy()[2]).isGreaterThan(shaft.xy()[0]);
    }

    @Test
    void ofLessThanFourNothingIsFullAndTheArrowLeadsFromFourToZero() {
        Scene scene = scene(bars(point("A", "4", null, "4", Bound.LESS_THAN, false, true)));
        assertThat(boxes(scene)).isEmpty();
        Mark.Line shaft = arrow(scene);
        assertThat(shaft.xy()[2]).isLessThan(shaft.xy()[0]);
    }

    @Test
    void zeroHasNoBarAndTheSmallestValueHasOne() {
        Scene scene = scene(bars(exact("None", "0"), exact("Some", "1"), exact("Many", "100000000")));
        assertThat(boxes(scene)).hasSize(2);
        assertThat(boxes(scene).get(0).width()).isEqualTo(2);
    }

    @Test
    void negativeBarsEndAtZero() {
        Scene scene = scene(bars(exact("Up", "10"), exact("Down", "-30")));
        Mark.Box up = boxes(scene).get(0);
        Mark.Box down = boxes(scene).get(1);
        assertThat(down.x() + down.width()).isCloseTo(up.x(), within(0.01));
        assertThat(down.width()).isCloseTo(3 * up.width(), within(0.01));
    }

    @Test
    void onlyWhatIsEmphasisedHasTheSeriesColour() {
        Picture picture = new Picture(draw(Samples.plan()).wide());
        assertThat(picture.bars().stream().map(b -> b.getAttribute("fill")))
                .containsExactly("var(--series)", "var(--rest)", "var(--rest)", "var(--rest)");
        assertThat(new Picture(draw(bars(exact("A", "1"), exact("B", "2"))).wide())
                        .bars().stream().map(b -> b.getAttribute("fill")))
                .containsOnly("var(--series)");
    }

    private static Scene scene(ChartSpec spec) {
        return new Bars(new Values(spec, Samples.labels(ONES)), ONES, new Lettering(), Charts.WIDE).draw();
    }

    private static List<Mark.Box> boxes(Scene scene) {
        return scene.marks().stream()
                .filter(m -> m instanceof Mark.Box)
                .map(m -> (Mark.Box) m)
                .toList();
    }

    private static Mark.Line arrow(Scene scene) {
        return scene.marks().stream()
                .filter(m -> m instanceof Mark.Line line && line.role() == Role.SERIES)
                .map(m -> (Mark.Line) m)
                .findFirst()
                .orElseThrow();
    }
}
