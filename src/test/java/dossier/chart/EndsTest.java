package dossier.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndsTest {
    private static final Lettering LETTERS = new Lettering();
    private static final List<String> ENDS = List.of("1.467", "1.519");

    @Test
    void eachEndHasItsNumberWhereTheyAreFarApart() {
        Ends ends = Ends.across(ENDS, 100, 200, 0, 640, LETTERS);
        assertThat(ends.texts()).isEqualTo(ENDS);
        assertThat(ends.middles()).containsExactly(100.0, 200.0);
        assertThat(Ends.upright(ENDS, 200, 100).middles()).containsExactly(200.0, 100.0);
    }

    @Test
    void endsThatCrowdEachOtherAreOneTextAtTheirMiddle() {
        Ends across = Ends.across(ENDS, 100, 120, 0, 640, LETTERS);
        assertThat(across.texts()).containsExactly("1.467 – 1.519");
        assertThat(across.middles()).containsExactly(110.0);
        Ends upright = Ends.upright(ENDS, 104, 100);
        assertThat(upright.texts()).containsExactly("1.467 – 1.519");
        assertThat(upright.middles()).containsExactly(102.0);
    }

    @Test
    void noNumberLeavesTheDrawing() {
        Ends ends = Ends.across(ENDS, 0, 640, 0, 640, LETTERS);
        assertThat(ends.left()).isGreaterThanOrEqualTo(0);
        assertThat(ends.middles().get(1)).isLessThan(640);
        assertThat(Ends.across(ENDS, 0, 5, 0, 640, LETTERS).left()).isGreaterThanOrEqualTo(0);
    }
}
