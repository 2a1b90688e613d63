package dossier.chart;

import static dossier.chart.Samples.bars;
import static dossier.chart.Samples.exact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.ChartSpec;
import dossier.model.Language;
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
