package dossier.chart;

import static dossier.chart.Samples.draw;
import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.of;
import static dossier.chart.Samples.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StacksTest {
    private static ChartSpec stack(ChartSpec.Point... points) {
        return Samples.chart(ChartSpec.Kind.STACK, List.of(points));
    }

    private static ChartSpec power() {
        return stack(
                of("Coal", exact("2022", "30")),
                of("Coal", exact("2023", "20")),
                of("Wind", exact("2022", "10")),
                of("Wind", exact("2023", "25")));
    }

    /** Without the key's, whose swatches are squares. */
    private static List<Element> layers(Picture picture) {
        return picture.bars().stream()
                .filter(b -> !b.getAttribute("width").equals(b.getAttribute("height")))
                .toList();
    }

    @Test
    void layersStandOnEachOtherAPixelApartAndAreAsHighAsTheirValues() {
        Picture picture = new Picture(draw(power()).wide());
        Element lower = layers(picture).get(0);
        Element upper = layers(picture).get(1);
        assertThat(picture.number(upper, "x")).isEqualTo(picture.number(lower, "x"));
        double end = picture.number(upper, "y") + picture.number(upper, "height");
        assertThat(picture.number(lower, "y") - end).isCloseTo(1, within(0.02));
        assertThat(picture.number(lower, "height") + 1)
                .isCloseTo(3 * (picture.number(upper, "height") + 1), within(0.05));
    }

    @Test
    void everyLayerWithRoomBearsItsValueAndASumOfExactOnesIsSaid() {
        assertThat(new Picture(draw(power()).wide()).texts()).contains("30", "10", "20", "25", "40", "45");
    }

    @Test
    void layersAreNamedBesideTheLastStackAndOnAPhoneInAKey() {
        Picture wide = new Picture(draw(power()).wide());
        assertThat(wide.bars()).hasSize(4);
        Element name = wide.all("text").stream()
                .filter(t -> t.getTextContent().equals("Wind"))
                .findFirst()
                .orElseThrow();
        Element layer = layers(wide).get(3);
        assertThat(wide.number(name, "x")).isGreaterThan(wide.number(layer, "x") + wide.number(layer, "width"));
        assertThat(wide.number(name, "y"))
                .isBetween(wide.number(layer, "y"), wide.number(layer, "y") + wide.number(layer, "height"));
        assertThat(new Picture(draw(power()).narrow()).texts()).startsWith("Coal", "Wind");
    }

    @Test
    void whereLayersAreTooThinToBeNamedBesideThemAKeyNamesThem() {
        ChartSpec spec =
                stack(of("Coal", exact("2022", "1000")), of("Wind", exact("2022", "1")), of("Sun", exact("2022", "1")));
        assertThat(new Picture(draw(spec).wide()).texts()).startsWith("Coal", "Wind", "Sun");
    }

    @Test
    void eitherEveryValueHasRoomAcrossItsLayerOrNoneIsWrittenInOne() {
        List<ChartSpec.Point> points = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            points.add(of("Coal", exact("Y" + i, i == 3 ? "34.123456" : "40")));
            points.add(of("Wind", exact("Y" + i, "3")));
        }
        Picture narrow =
                new Picture(draw(Samples.chart(ChartSpec.Kind.STACK, points)).narrow());
        assertThat(narrow.all("text").stream()
                        .filter(t -> t.getAttribute("class").startsWith("chart-inside")))
                .isEmpty();
        assertThat(narrow.texts()).contains("43");
    }

    @Test
    void aSumOfRoundedNumbersIsNotSaid() {
        ChartSpec spec = stack(
                of("Coal", exact("2022", "30")),
                of("Wind", point("2022", "13", "12.5", "13.5", Bound.EXACT, false, false)));
        assertThat(new Picture(draw(spec).wide()).texts()).contains("30", "13").doesNotContain("43");
    }

    @Test
    void aLayerIsDrawnAtItsFigureWithoutStripes() {
        ChartSpec spec = stack(
                of("Coal", exact("2022", "30")), of("Wind", point("2022", "10", "5", "15", Bound.ABOUT, true, false)));
        Picture picture = new Picture(draw(spec).wide());
        assertThat(picture.stripes()).isEmpty();
        assertThat(picture.number(layers(picture).get(0), "height") + 1)
                .isCloseTo(3 * (picture.number(layers(picture).get(1), "height") + 1), within(0.05));
        assertThat(Note.of(spec)).extracting(Note::kind).contains(Note.Kind.NOMINAL);
    }

    @Test
    void valuesWithoutSeriesAreOneBarOfThemAll() {
        Drawing drawing = draw(stack(exact("A", "60"), exact("B", "30"), exact("C", "10")));
        for (String svg : List.of(drawing.wide(), drawing.narrow())) {
            Picture picture = new Picture(svg);
            List<Element> parts = picture.bars();
            assertThat(parts.stream().map(p -> p.getAttribute("y")).distinct()).hasSize(1);
            assertThat(picture.number(parts.get(0), "width") + 2)
                    .isCloseTo(2 * (picture.number(parts.get(1), "width") + 2), within(0.05));
            assertThat(picture.texts()).containsExactly("A", "60", "B", "30", "C", "10");
        }
    }

    @Test
    void partsTooNarrowForTheirNamesAreNamedOnFlags() {
        Picture picture = new Picture(draw(stack(
                        exact("Everything else", "960"), exact("Consumer protection", "20"), exact("Logistics", "20")))
                .wide());
        assertThat(picture.texts()).contains("Consumer protection", "Logistics");
        assertThat(picture.all("path").stream()
                        .filter(p -> p.getAttribute("class").equals("chart-tick-line")))
                .isNotEmpty();
    }

    @Test
    void partsThatCannotBeNamedAreBarsOfTheirOwn() {
        List<ChartSpec.Point> points = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            points.add(exact("Programme number " + i + " of the plan", i == 0 ? "1000" : "1"));
        }
        Picture picture =
                new Picture(draw(Samples.chart(ChartSpec.Kind.STACK, points)).narrow());
        assertThat(picture.bars().stream().map(b -> b.getAttribute("y")).distinct())
                .hasSize(8);
    }

    @Test
    void stacksWhoseNamesHaveNoRoomAreGroupsOfBars() {
        List<ChartSpec.Point> points = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            points.add(of("Coal", exact("Administration " + i, "2")));
            points.add(of("Wind", exact("Administration " + i, "3")));
        }
        Picture picture =
                new Picture(draw(Samples.chart(ChartSpec.Kind.STACK, points)).narrow());
        assertThat(layers(picture).stream().map(b -> b.getAttribute("height")).distinct())
                .hasSize(1);
        assertThat(picture.run()).contains("Administration0", "Administration11");
    }
}
