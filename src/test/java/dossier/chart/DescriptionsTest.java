package dossier.chart;

import static dossier.chart.Samples.bars;
import static dossier.chart.Samples.exact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
    @Test
    void aDraftTellsTheKindTheNumberAndTheEnds() {
        assertThat(Descriptions.of(Samples.plan(), Language.EN))
                .isEqualTo("Bar chart of 4 values. The largest is Not itemised: about 720. "
                        + "The smallest is Consumer protection: 75.7.");
        assertThat(Descriptions.of(Samples.plan(), Language.KO)).startsWith("막대그래프, 값 4개. 가장 큰 값은 Not itemised");
    }

    @Test
    void oneValueIsToldAlone() {
        assertThat(Descriptions.of(bars(exact("Only", "5")), Language.EN))
                .isEqualTo("Bar chart of one value. Only: 5.");
    }

    @Test
    void equalValuesHaveNoLargest() {
        assertThat(Descriptions.of(bars(exact("A", "5"), exact("B", "5")), Language.EN))
                .isEqualTo("Bar chart of 2 values. All are 5.");
    }

    @Test
    void overTimeADraftTellsTheRangeTheTrendTheEndsAndTheExtremes() {
        assertThat(line(TimeSamples.years("", 2018, 3, 4, 6)))
                .isEqualTo("Line chart, 2018 to 2020. It rises from 3 million to 6 million.");
        assertThat(line(TimeSamples.years("", 2018, 3, 6, 4)))
                .isEqualTo("Line chart, 2018 to 2020. It rises, then falls, from 3 million to 4 million. "
                        + "The highest is 6 million (2019).");
        assertThat(line(TimeSamples.years("", 2018, 6, 3, 7)))
                .contains("It falls, then rises, from", "The lowest is 3");
        assertThat(line(TimeSamples.years("", 2018, 6, 3, 7, 5))).contains("It goes up and down, from");
        assertThat(line(TimeSamples.years("", 2018, 6, 6))).contains("It stays the same, from 6 million to 6 million.");
        assertThat(line(TimeSamples.years("", 2018, 6, 4))).contains("It falls from 6 million to 4 million.");
    }

    @Test
    void boundsAndIntervalsThatMeetHaveNoTrend() {
        assertThat(line(TimeSamples.floors()))
                .isEqualTo("Line chart, November 2022 to November 2023. "
                        + "It goes from more than 3.5 million to more than 7 million.");
        assertThat(line(List.of(
                        TimeSamples.at(Period.year(2020), "", "4", "3e6", "5e6", Bound.ABOUT, false),
                        TimeSamples.at(Period.year(2021), "", "4.5", "4e6", "5e6", Bound.ABOUT, false))))
                .contains("It goes from 4 million to 4.5 million.");
    }

    @Test
    void eachSeriesIsToldAndWhatIsMissing() {
        List<ChartSpec.Point> points = new ArrayList<>(TimeSamples.years("Here", 2018, 1, 2));
        points.addAll(TimeSamples.years("There", 2019, 7, 5));
        points.set(3, TimeSamples.gap(points.get(3)));
        assertThat(line(points))
                .isEqualTo("Line chart of 2 series, 2018 to 2020. Here rises from 1 million to 2 million (2019). "
                        + "There falls from 7 million (2019) to 5 million. Some values between are missing.");
    }

    @Test
    void overTimeADraftIsKoreanToo() {
        assertThat(Descriptions.of(TimeSamples.line(TimeSamples.years("", 2018, 3, 6, 4)), Language.KO))
                .isEqualTo("꺾은선그래프, 2018년부터 2020년까지. 증가 후 감소. 처음 3\u00a0million, 마지막 4\u00a0million. "
                        + "가장 큰 값은 6\u00a0million (2019년).");
    }

    private static String line(List<ChartSpec.Point> points) {
        return Descriptions.of(TimeSamples.line(points), Language.EN).replace('\u00a0', ' ');
    }

    @Test
    void theAuthorsOwnDescriptionStands() {
        ChartSpec draft = Samples.plan();
        ChartSpec own = new ChartSpec(
                draft.id(),
                draft.place(),
                draft.kind(),
                draft.headline(),
                draft.subtitle(),
                Optional.of("Mine."),
                draft.points(),
                draft.annotation());
        assertThat(Descriptions.of(own, Language.EN)).isEqualTo("Mine.");
    }
}
