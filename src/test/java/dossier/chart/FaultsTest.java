package dossier.chart;

import static dossier.chart.Samples.bars;
import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.in;
import static dossier.chart.Samples.of;
import static dossier.chart.Samples.point;
import static dossier.chart.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Period;
import dossier.model.Unit;
import java.util.ArrayList;
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
    void aChartOverTimeNeedsTwoTimes() {
        assertThat(only(TimeSamples.line(TimeSamples.years("", 2020, 3)))).contains("one time", "'line'");
        List<ChartSpec.Point> twoSeries =
                List.of(TimeSamples.at(Period.year(2020), "A", "1"), TimeSamples.at(Period.year(2020), "B", "1"));
        assertThat(only(TimeSamples.slope(twoSeries))).contains("one time");
    }

    @Test
    void aPointWithoutATimeHasNoPlaceOverTime() {
        List<ChartSpec.Point> points = new ArrayList<>(TimeSamples.years("", 2020, 3, 4));
        points.add(exact("Timeless", "5"));
        assertThat(only(TimeSamples.line(points))).contains("'a-fact' has no time");
    }

    @Test
    void aSeriesHasOneValueAtATime() {
        List<ChartSpec.Point> points = new ArrayList<>(TimeSamples.years("", 2020, 3, 4));
        points.addAll(TimeSamples.years("", 2021, 5));
        assertThat(only(TimeSamples.line(points))).contains("stand at one time, 2021");
        List<ChartSpec.Point> two = new ArrayList<>(TimeSamples.years("A", 2020, 3, 4));
        two.addAll(TimeSamples.years("B", 2020, 3, 4));
        assertThat(Charts.check(TimeSamples.line(two))).isEmpty();
    }

    @Test
    void nineLinesAreTooManyAndAnAreaHasOne() {
        List<ChartSpec.Point> nine = IntStream.range(0, 9)
                .mapToObj(i -> TimeSamples.years("S" + i, 2020, i, i + 1))
                .flatMap(List::stream)
                .toList();
        assertThat(only(TimeSamples.line(nine))).contains("9 lines");
        assertThat(Charts.check(TimeSamples.line(nine.subList(0, 16)))).isEmpty();
        assertThat(only(Samples.chart(ChartSpec.Kind.AREA, nine.subList(0, 4)))).contains("not 2");
    }

    @Test
    void aSlopeHasTwoTimesOrThree() {
        assertThat(Charts.check(TimeSamples.slope(TimeSamples.years("", 2020, 1, 2, 3))))
                .isEmpty();
        assertThat(only(TimeSamples.slope(TimeSamples.years("", 2020, 1, 2, 3, 4))))
                .contains("not 4");
    }

    @Test
    void aLineIsNotBoundByTheNumberOfBarsNorByNamesThatRepeat() {
        ChartSpec.Point[] points = IntStream.range(0, 50)
                .mapToObj(i -> Samples.at(Period.year(1970 + i), "", exact("Users", "" + i)))
                .toArray(ChartSpec.Point[]::new);
        assertThat(Charts.check(TimeSamples.line(List.of(points)))).isEmpty();
    }

    @Test
    void anythingAtAllCannotBeDrawn() {
        assertThat(only(bars(point("A", "1", null, null, Bound.ABOUT, true, false))))
                .contains("any number");
        assertThat(only(bars(exact("A", "1e400")))).contains("too large");
    }

    private static String only(ChartSpec.Kind kind, ChartSpec.Point... points) {
        return only(Samples.chart(kind, List.of(points)));
    }

    private static ChartSpec.Point share(String label, String value) {
        return in(Unit.PERCENT, exact(label, value));
    }

    private static List<ChartSpec.Point> grouped(int series, int categories) {
        return IntStream.range(0, series * categories)
                .mapToObj(i -> of("S" + i % series, exact("C" + i / series, "" + i)))
                .toList();
    }

    @Test
    void theSameNameIsFreeInEverySeries() {
        assertThat(Charts.check(Samples.chart(ChartSpec.Kind.BAR, grouped(2, 3))))
                .isEmpty();
        assertThat(only(ChartSpec.Kind.BAR, of("S", exact("A", "1")), of("S", exact("A", "2"))))
                .contains("'A, S'");
    }

    @Test
    void eitherAllValuesBelongToASeriesOrNone() {
        assertThat(only(ChartSpec.Kind.BAR, of("S", exact("A", "1")), exact("B", "2")))
                .contains("1 of 2 values belong to no series");
    }

    @Test
    void fiveSeriesCannotBeToldApart() {
        assertThat(only(Samples.chart(ChartSpec.Kind.BAR, grouped(5, 2)))).contains("5 series");
    }

    @Test
    void moreGroupsThanCanBeReadAreRefusedWithAWayOut() {
        assertThat(Charts.check(Samples.chart(ChartSpec.Kind.COLUMN, grouped(4, 6))))
                .isEmpty();
        ChartSpec many = Samples.chart(ChartSpec.Kind.COLUMN, grouped(4, 7));
        assertThat(only(many)).contains("7 groups of 4 columns");
        assertThat(Charts.check(many).get(0).hint()).contains("kind: bar");
        assertThat(only(Samples.chart(ChartSpec.Kind.STACK, grouped(2, 13)))).contains("13 stacks");
        assertThat(only(Samples.chart(ChartSpec.Kind.STACK, many(9)))).contains("9 parts");
        assertThat(only(Samples.chart(ChartSpec.Kind.DOT, many(60)))).contains("60 values");
    }

    @Test
    void aStackRefusesWhatHasNoEndWhatIsBelowZeroAndNothingAtAll() {
        assertThat(only(
                        ChartSpec.Kind.STACK,
                        exact("A", "1"),
                        said("more than 7", point("B", "7", "7", null, Bound.MORE_THAN, false, false))))
                .contains("'a-fact' is more than 7");
        assertThat(only(ChartSpec.Kind.STACK, exact("A", "1"), exact("B", "-2")))
                .contains("below zero");
        assertThat(only(ChartSpec.Kind.STACK, exact("A", "0"))).contains("nothing to draw");
    }

    @Test
    void aPartIsAShareFromNothingToTheWhole() {
        assertThat(only(ChartSpec.Kind.PART, exact("A", "40"))).contains("no share of a whole", "USD");
        assertThat(only(ChartSpec.Kind.PART, share("A", "-4"))).contains("below zero");
        assertThat(only(ChartSpec.Kind.PART, share("A", "121"))).contains("above 100%");
    }

    @Test
    void partsAreNoMoreThanTheWholeEvenWhereTheyAreAsLargeAsTheyMayBe() {
        assertThat(Charts.check(Samples.chart(ChartSpec.Kind.PART, List.of(share("A", "60"), share("B", "40")))))
                .isEmpty();
        assertThat(only(ChartSpec.Kind.PART, share("A", "60"), share("B", "41")))
                .contains("come to 101%");
        ChartSpec.Point about = in(Unit.PERCENT, point("A", "60", "57", "63", Bound.ABOUT, false, false));
        assertThat(only(ChartSpec.Kind.PART, about, share("B", "40"))).contains("103%");
    }

    @Test
    void aPartWithoutAnUpperEndStandsAlone() {
        ChartSpec.Point open = in(Unit.PERCENT, point("A", "60", "60", null, Bound.MORE_THAN, false, false));
        assertThat(Charts.check(Samples.chart(ChartSpec.Kind.PART, List.of(open))))
                .isEmpty();
        assertThat(only(ChartSpec.Kind.PART, open, share("B", "4"))).contains("where it ends");
    }

    @Test
    void allFaultsAreTold() {
        ChartSpec spec =
                Samples.chart(ChartSpec.Kind.LINE, List.of(exact("A", "1"), in(Unit.PERCENT, exact("A", "2"))));
        assertThat(Charts.check(spec)).hasSize(2);
    }

    @Test
    void drawingSuchAChartIsABugOfTheCaller() {
        assertThatThrownBy(() -> Samples.draw(bars())).isInstanceOf(IllegalArgumentException.class);
    }
}
