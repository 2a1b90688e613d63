package dossier.chart;

import static dossier.chart.Samples.draw;
import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.in;
import static dossier.chart.Samples.point;
import static dossier.chart.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Shares of a hundred per cent. */
class WholeTest {
    private static final ChartSpec.Point HALF =
            said("nearly half", point("From China", "50", "45", "50", Bound.NEARLY, false, true));

    private static ChartSpec parts(ChartSpec.Point... points) {
        return Samples.chart(
                ChartSpec.Kind.PART,
                Stream.of(points).map(p -> in(Unit.PERCENT, p)).toList());
    }

    @Test
    void nearlyHalfIsFullTo45StripedTo50AndNeverABarOf50() {
        Drawing drawing = draw(parts(HALF));
        for (String svg : List.of(drawing.wide(), drawing.narrow())) {
            Picture picture = new Picture(svg);
            double whole = picture.number(picture.root(), "width");
            assertThat(picture.bars()).hasSize(1);
            assertThat(picture.number(picture.bars().get(0), "width")).isCloseTo(0.45 * whole, within(0.01));
            Element stripes = picture.stripes().get(0);
            assertThat(picture.number(stripes, "x")).isCloseTo(0.45 * whole, within(0.01));
            assertThat(picture.number(stripes, "width")).isCloseTo(0.05 * whole, within(0.01));
            assertThat(picture.texts())
                    .contains("From China", "nearly half", "The rest", "0%", "100%")
                    .doesNotContain("50%");
        }
    }

    @Test
    void theRestHasAnEdgeAndANameAndNoNumber() {
        Picture picture =
                new Picture(draw(parts(said("38%", exact("Ours", "38")))).wide());
        assertThat(picture.bars()).hasSize(1);
        assertThat(picture.texts()).contains("38%", "The rest").doesNotContain("62%", "62");
        assertThat(picture.all("path").stream()
                        .filter(p -> p.getAttribute("class").equals("chart-rest-line")))
                .hasSize(1);
    }

    @Test
    void theRestIsNamedInTheLanguageOfTheChart() {
        Caption korean = new Caption(Language.KO, "중국", "", "%", "", "");
        Drawing drawing = new Charts(Samples.THEME, Samples.PRINTER).draw(parts(HALF), korean);
        assertThat(new Picture(drawing.wide()).texts()).contains("나머지");
    }

    @Test
    void sharesThatAreTheWholeLeaveNoRest() {
        Picture picture = new Picture(draw(parts(said("60%", exact("A", "60")), said("40%", exact("B", "40"))))
                .wide());
        assertThat(picture.texts()).doesNotContain("The rest");
        Element last = picture.bars().get(1);
        assertThat(picture.number(last, "x") + picture.number(last, "width")).isCloseTo(640, within(0.01));
    }

    @Test
    void moreThanSixtyIsFullTo60WithAnArrowIntoTheRest() {
        ChartSpec spec = parts(said("more than 60%", point("A", "60", "60", null, Bound.MORE_THAN, false, false)));
        Picture picture = new Picture(draw(spec).wide());
        assertThat(picture.number(picture.bars().get(0), "width")).isBetween(0.6 * 640 - 2, 0.6 * 640);
        assertThat(picture.stripes()).isEmpty();
        assertThat(picture.texts()).contains("60");
        assertThat(picture.all("path").stream()
                        .filter(p -> p.getAttribute("class").equals("chart-series-line")))
                .isNotEmpty();
    }

    @Test
    void lessThanATenthIsStripedFromNothingTo10() {
        ChartSpec spec = parts(said("less than a tenth", point("A", "10", null, "10", Bound.LESS_THAN, false, false)));
        Picture picture = new Picture(draw(spec).wide());
        assertThat(picture.bars()).isEmpty();
        assertThat(picture.number(picture.stripes().get(0), "x")).isZero();
        assertThat(picture.texts()).contains("0%", "10");
        assertThat(picture.number(picture.stripes().get(0), "width")).isCloseTo(64, within(0.01));
        assertThat(Note.of(spec)).containsExactly(new Note(Note.Kind.WORDS, "less than a tenth"));
    }

    @Test
    void aShareStartsWhereTheOneBeforeItEndsAtTheLatest() {
        Picture picture =
                new Picture(draw(parts(HALF, said("20%", exact("B", "20")))).wide());
        assertThat(picture.number(picture.bars().get(1), "x")).isCloseTo(320, within(0.01));
    }
}
