package dossier.chart;

import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DotsTest {
    private static ChartSpec dots(ChartSpec.Point... points) {
        return Samples.chart(ChartSpec.Kind.DOT, List.of(points));
    }

    private static Picture wide(ChartSpec spec) {
        return new Picture(Samples.draw(spec).wide());
    }

    /** The dots of values, without the paper around them. */
    private static List<Element> circles(Picture picture) {
        return picture.all("circle").stream()
                .filter(c -> c.getElementsByTagName("title").getLength() > 0)
                .toList();
    }

    private static double tick(Picture picture, String label) {
        return picture.all("text").stream()
                .filter(t -> t.getTextContent().equals(label)
                        && t.getAttribute("class").equals("chart-tick"))
                .mapToDouble(t -> picture.number(t, "x"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDotStandsAtItsFigureAndHasNoBar() {
        Picture picture = wide(dots(exact("A", "10"), exact("B", "40")));
        assertThat(picture.bars()).isEmpty();
        assertThat(circles(picture)).hasSize(2);
        assertThat(picture.number(circles(picture).get(0), "cx")).isCloseTo(tick(picture, "10"), within(0.02));
        assertThat(picture.number(circles(picture).get(1), "cx")).isCloseTo(tick(picture, "40"), within(0.02));
    }

    @Test
    void whatItMayBeIsStripedBehindIt() {
        Picture picture = wide(dots(point("A", "30", "20", "40", Bound.ABOUT, true, false)));
        Element stripes = picture.stripes().get(0);
        assertThat(picture.number(stripes, "x")).isCloseTo(tick(picture, "20"), within(0.02));
        assertThat(picture.number(stripes, "width")).isCloseTo(tick(picture, "40") - tick(picture, "20"), within(0.02));
    }

    @Test
    void aBoundIsARingWithAnArrow() {
        Picture picture = wide(dots(point("A", "7", "7", null, Bound.MORE_THAN, false, false), exact("B", "4")));
        assertThat(circles(picture).get(0).getAttribute("class")).isEqualTo("chart-paper chart-series-line");
        assertThat(circles(picture).get(1).getAttribute("class")).isEqualTo("chart-series");
        assertThat(picture.all("path").stream()
                        .filter(p -> p.getAttribute("class").equals("chart-series-line")))
                .isNotEmpty();
    }

    @Test
    void theAxisNeedNotStartAtZeroWhereAllIsFarFromItAndANoteSaysSo() {
        ChartSpec far = dots(exact("A", "91"), exact("B", "95"));
        assertThat(wide(far).texts()).doesNotContain("0");
        assertThat(Note.of(far)).containsExactly(new Note(Note.Kind.AXIS, ""));
        ChartSpec near = dots(exact("A", "20"), exact("B", "95"));
        assertThat(wide(near).texts()).contains("0");
        assertThat(Note.of(near)).isEmpty();
    }

    @Test
    void theAxisStartsAtZeroForBothSignsForEqualValuesAndForWhatMayBeNothing() {
        for (ChartSpec spec : List.of(
                dots(exact("A", "-91"), exact("B", "95")),
                dots(exact("A", "95"), exact("B", "95")),
                dots(exact("A", "95"), point("B", "91", null, "91", Bound.LESS_THAN, false, false)))) {
            assertThat(wide(spec).texts()).contains("0");
        }
    }

    @Test
    void valuesBelowZeroLieOnTheLowerSideOfTheAxis() {
        Picture picture = wide(dots(exact("A", "-95"), exact("B", "-90")));
        assertThat(picture.number(circles(picture).get(0), "cx"))
                .isLessThan(picture.number(circles(picture).get(1), "cx"));
    }

    @Test
    void theDotsOfSeveralSeriesAreNamedInAKey() {
        Picture picture = wide(dots(
                Samples.of("2022", exact("Korea", "10")),
                Samples.of("2023", exact("Korea", "20")),
                Samples.of("2022", exact("Japan", "15")),
                Samples.of("2023", exact("Japan", "14"))));
        assertThat(picture.texts()).startsWith("2022", "2023").containsOnlyOnce("Korea", "Japan");
        assertThat(circles(picture)).hasSize(4);
    }

    @Test
    void thePictureThatStandsAloneKnowsItsRingsInTheDark() {
        String svg = Samples.draw(dots(point("A", "7", "7", null, Bound.MORE_THAN, false, false)))
                .svg();
        assertThat(svg).contains(".chart-series-line{stroke:#5cc0bb}", ".chart-paper{fill:#10151c}");
    }

    @Test
    void aLightDotHasAnEdge() {
        Picture picture = wide(dots(
                Samples.of("North", exact("A", "1")),
                Samples.of("East", exact("A", "2")),
                Samples.of("South", exact("A", "3"))));
        Element edge = circles(picture).get(1);
        assertThat(edge.getAttribute("class")).isEqualTo("chart-rest");
        assertThat(picture.all("circle").stream()
                        .filter(c -> c.getAttribute("class").equals("chart-light")))
                .singleElement()
                .satisfies(c -> assertThat(picture.number(c, "r")).isLessThan(picture.number(edge, "r")));
    }
}
