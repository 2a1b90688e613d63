package dossier.chart;

import static dossier.chart.Samples.bars;
import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.point;
import static dossier.chart.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import org.junit.jupiter.api.Test;

class NoteTest {
    @Test
    void aChartOfBareFiguresNeedsNone() {
        ChartSpec.Point rounded = point("B", "20", "19.5", "20.5", Bound.EXACT, false, false);
        assertThat(Note.of(bars(exact("A", "1"), rounded))).isEmpty();
    }

    @Test
    void stripesOfAComputedValueComeFromItsInputs() {
        assertThat(Note.of(Samples.plan()))
                .containsExactly(new Note(Note.Kind.INPUTS, ""), new Note(Note.Kind.COMPUTED, ""));
    }

    @Test
    void stripesOfAHedgeComeFromTheSourcesOwnWords() {
        ChartSpec.Point half = said("nearly half", point("A", "50", "45", "50", Bound.NEARLY, false, false));
        assertThat(Note.of(bars(half))).containsExactly(new Note(Note.Kind.WORDS, "nearly half"));
    }

    @Test
    void stripesOfARangeAreTheSources() {
        assertThat(Note.of(bars(point("A", "25", "20", "30", Bound.BETWEEN, false, false))))
                .containsExactly(new Note(Note.Kind.RANGE, ""));
    }

    @Test
    void anArrowIsExplainedAndNoStripes() {
        assertThat(Note.of(bars(point("A", "7", "7", null, Bound.MORE_THAN, false, false))))
                .containsExactly(new Note(Note.Kind.ARROW, ""));
    }
}
