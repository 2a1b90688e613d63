package dossier.chart;

import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.from;
import static dossier.chart.Samples.in;
import static dossier.chart.Samples.point;
import static dossier.chart.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Unit;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Labels MILLIONS = Samples.labels(new Magnitude(6, "million"));
    private static final ChartSpec.Point BOUND =
            said("more than 7 million users", point("A", "7e6", "7e6", null, Bound.MORE_THAN, false, false));

    @Test
    void aValueIsCountedInTheUnitOfTheAxis() {
        assertThat(MILLIONS.of(said("US$200 million", exact("A", "200e6")))).isEqualTo("200");
        assertThat(MILLIONS.of(said("US$1.1 billion", exact("A", "1.1e9")))).isEqualTo("1,100");
        assertThat(MILLIONS.of(exact("A", "0"))).isEqualTo("0");
    }

    @Test
    void aHedgeIsNeverDropped() {
        assertThat(MILLIONS.of(BOUND)).isEqualTo("more than 7");
        assertThat(MILLIONS.of(
                        said("about US$9 million", point("A", "9e6", "8.5e6", "9.5e6", Bound.ABOUT, false, false))))
                .isEqualTo("about 9");
        assertThat(MILLIONS.of(Samples.plan().points().get(0))).isEqualTo("= about 720");
    }

    @Test
    void theHedgeIsInTheLanguageOfTheChart() {
        Labels korean = new Labels(Samples.PRINTER, new Magnitude(4, "만"), Language.KO);
        assertThat(korean.of(BOUND)).isEqualTo("700 초과");
    }

    @Test
    void wordsWithoutDigitsStayAsTheSourceSaysThem() {
        ChartSpec.Point half = in(Unit.PERCENT, point("A", "50", "45", "50", Bound.NEARLY, false, false));
        assertThat(MILLIONS.of(said("nearly half", half))).isEqualTo("nearly half");
    }

    @Test
    void perCentKeepsItsSign() {
        assertThat(Samples.label(in(Unit.PERCENT, said("34%", exact("A", "34")))))
                .isEqualTo("34%");
        assertThat(Samples.label(in(
                        Unit.PERCENT, said("30% to 40%", point("A", "35", "30", "40", Bound.BETWEEN, false, false)))))
                .isEqualTo("30% to 40%");
    }

    @Test
    void aSourcesOwnAmountInAnotherUnitIsPrintedAsItStandsAndAReckonedOneNoFinerThanItIs() {
        ChartSpec.Point own = point("A", "75.7e6", "75.65e6", "75.75e6", Bound.EXACT, false, false);
        assertThat(MILLIONS.of(from("100 billion won", said("US$75.7 million", own))))
                .isEqualTo("75.7");
        ChartSpec.Point reckoned = point("A", "75.72e6", "70e6", "80e6", Bound.EXACT, false, false);
        assertThat(MILLIONS.of(from("100 billion won", said("about US$76 million", reckoned))))
                .isEqualTo("about 76");
    }

    @Test
    void lessThanZeroHasATrueMinus() {
        assertThat(MILLIONS.of(exact("A", "-3e6"))).isEqualTo("\u22123");
        assertThat(MILLIONS.of(said("-3 to -1", point("A", "-2e6", "-3e6", "-1e6", Bound.BETWEEN, false, false))))
                .isEqualTo("\u22123 to \u22121");
    }

    @Test
    void whatWouldBeAllZerosOnTheAxisIsToldInFull() {
        assertThat(MILLIONS.of(said("US$30", exact("A", "30")))).isEqualTo("US$30");
    }
}
