package dossier.chart;

import static dossier.chart.Samples.draw;
import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.of;
import static dossier.chart.Samples.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Bars and columns of several series side by side. */
class SeriesTest {
    private static ChartSpec trade(ChartSpec.Kind kind) {
        return Samples.chart(
                kind,
                List.of(
                        of("Imports", exact("2022", "100")),
                        of("Imports", exact("2023", "200")),
                        of("Exports", exact("2022", "50")),
                        of("Exports", exact("2023", "80"))));
    }

    /** Those of the series, without the key's. */
    private static List<Element> bars(Picture picture, int keys) {
        return picture.bars().subList(keys, picture.bars().size());
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartSpec.Kind.class,
            names = {"BAR", "COLUMN"})
    void theKeyNamesEverySeriesAndNoCategoryIsNamedTwice(ChartSpec.Kind kind) {
        Drawing drawing = draw(trade(kind));
        for (String svg : List.of(drawing.wide(), drawing.narrow())) {
            assertThat(new Picture(svg).texts())
                    .startsWith("Imports", "Exports")
                    .containsOnlyOnce("2022", "2023", "Imports", "Exports");
        }
    }

    @Test
    void barsOfOneCategoryStandTogetherAndAreAsLongAsTheirValues() {
        Picture picture = new Picture(draw(trade(ChartSpec.Kind.BAR)).wide());
        List<Element> bars = bars(picture, 2);
        assertThat(bars).hasSize(4);
        double first = picture.number(bars.get(0), "width");
        assertThat(picture.number(bars.get(1), "width")).isCloseTo(2 * first, within(0.05));
        assertThat(picture.number(bars.get(2), "width")).isCloseTo(first / 2, within(0.05));
        double within = picture.number(bars.get(2), "y") - picture.number(bars.get(0), "y");
        double between = picture.number(bars.get(1), "y") - picture.number(bars.get(0), "y");
        assertThat(within).isLessThan(between / 2);
    }

    @Test
    void columnsOfOneCategoryStandSideBySideAndAreAsHighAsTheirValues() {
        Picture picture = new Picture(draw(trade(ChartSpec.Kind.COLUMN)).wide());
        List<Element> columns = bars(picture, 2);
        double first = picture.number(columns.get(0), "height");
        assertThat(picture.number(columns.get(1), "height")).isCloseTo(2 * first, within(0.05));
        assertThat(picture.number(columns.get(2), "height")).isCloseTo(first / 2, within(0.05));
        double side = picture.number(columns.get(2), "x") - picture.number(columns.get(0), "x");
        assertThat(side).isCloseTo(picture.number(columns.get(0), "width") + 1, within(0.05));
    }

    @Test
    void theLastSeriesLeadsOrTheOneThatIsEmphasised() {
        Picture last = new Picture(draw(trade(ChartSpec.Kind.BAR)).wide());
        assertThat(bars(last, 2).stream().map(b -> b.getAttribute("fill")))
                .containsExactly("var(--rest)", "var(--rest)", "var(--series)", "var(--series)");
        ChartSpec.Point emphasised = of("Imports", point("2022", "1", "1", "1", Bound.EXACT, false, true));
        Picture first = new Picture(draw(Samples.bars(emphasised, of("Exports", exact("2022", "2"))))
                .wide());
        assertThat(bars(first, 2).stream().map(b -> b.getAttribute("fill")))
                .containsExactly("var(--series)", "var(--rest)");
    }

    @Test
    void fourSeriesHaveFourFillsAndTheLightOneHasAnEdge() {
        Picture picture = new Picture(draw(Samples.bars(
                        of("North", exact("A", "1")),
                        of("East", exact("A", "2")),
                        of("South", exact("A", "3")),
                        of("West", exact("A", "4"))))
                .wide());
        assertThat(bars(picture, 4).stream().map(b -> b.getAttribute("fill")))
                .containsExactly("var(--rest)", "var(--rule)", "var(--ink)", "var(--series)");
        assertThat(picture.all("path").stream()
                        .filter(p -> p.getAttribute("class").equals("chart-rest-line")))
                .isNotEmpty();
    }

    @Test
    void aValueThatASeriesLacksLeavesAGapAndNoNumber() {
        Drawing drawing = draw(
                Samples.bars(of("2022", exact("A", "1")), of("2023", exact("A", "2")), of("2023", exact("B", "4"))));
        Picture picture = new Picture(drawing.wide());
        assertThat(bars(picture, 2)).hasSize(3);
        assertThat(picture.texts()).filteredOn(t -> t.equals("1")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aBarSaysWhoseItIsWhenItIsPointedAt() {
        Picture picture = new Picture(draw(trade(ChartSpec.Kind.COLUMN)).wide());
        Stream<String> hints = bars(picture, 2).stream().map(Element::getTextContent);
        assertThat(hints).contains("2022, Imports: 100", "2023, Exports: 80");
    }

    @Test
    void aConvertedValueCarriesTheAmountOfItsSource() {
        ChartSpec.Point converted = Samples.from("100 billion won", exact("A", "75.7"));
        for (ChartSpec.Kind kind : List.of(ChartSpec.Kind.BAR, ChartSpec.Kind.COLUMN)) {
            Drawing drawing = draw(Samples.chart(kind, List.of(converted, exact("B", "200"))));
            assertThat(new Picture(drawing.wide()).texts()).contains("75.7", "100 billion won");
            assertThat(drawing.wide()).contains("A: 75.7 (100 billion won)");
        }
    }
}
