package dossier.chart;

import static dossier.chart.Samples.bars;
import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.in;
import static dossier.chart.Samples.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static String only(ChartSpec spec) {
        List<Diagnostic> found = Charts.check(spec);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(Code.BAD_CHART);
        assertThat(found.get(0).place()).isEqualTo(spec.place());
        assertThat(found.get(0).hint()).isNotEmpty();
        return found.get(0).message();
    }

    private static List<ChartSpec.Point> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> exact("C" + i, "" + i)).toList();
    }

    @Test
    void aSoundChartHasNone() {
        assertThat(Charts.check(Samples.plan())).isEmpty();
        assertThat(Charts.check(Samples.chart(ChartSpec.Kind.BAR, many(40)))).isEmpty();
    }

    @Test
    void aKindThatIsNotDrawnIsNamed() {
        assertThat(only(Samples.chart(ChartSpec.Kind.SLOPE, many(2)))).contains("'slope'");
    }

    @Test
    void aChartNeedsAValue() {
        assertThat(only(bars())).contains("without a value");
    }

    @Test
    void fortyOneBarsAreTooManyAndThirteenColumns() {
        assertThat(only(Samples.chart(ChartSpec.Kind.BAR, many(41)))).contains("41 values");
        assertThat(only(Samples.chart(ChartSpec.Kind.COLUMN, many(13)))).contains("13 columns");
    }

    @Test
    void twoUnitsDoNotShareAnAxis() {
        ChartSpec spec = bars(exact("A", "1"), in(Unit.of("KRW"), exact("B", "2")));
        assertThat(only(spec)).contains("KRW, USD");
        assertThat(Charts.check(spec).get(0).hint()).contains("'a-fact in USD'");
    }

    @Test
    void aNameStandsForOneValue() {
        assertThat(only(bars(exact("A", "1"), exact("A ", "2"), exact("B", "2"))))
                .contains("'A'");
        assertThat(only(bars(exact(" ", "1")))).contains("no name");
    }

    @Test
    void anythingAtAllCannotBeDrawn() {
        assertThat(only(bars(point("A", "1", null, null, Bound.ABOUT, true, false))))
                .contains("any number");
        assertThat(only(bars(exact("A", "1e400")))).contains("too large");
    }

    @Test
    void allFaultsAreTold() {
        ChartSpec spec =
                Samples.chart(ChartSpec.Kind.LINE, List.of(exact("A", "1"), in(Unit.PERCENT, exact("A", "2"))));
        assertThat(Charts.check(spec)).hasSize(3);
    }

    @Test
    void drawingSuchAChartIsABugOfTheCaller() {
        assertThatThrownBy(() -> Samples.draw(bars())).isInstanceOf(IllegalArgumentException.class);
    }
}
