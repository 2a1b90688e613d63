package dossier.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private final Outline outline = new Outline();

    private int[] levels(int... written) {
        return IntStream.of(written).map(outline::level).toArray();
    }

    @Test
    void headingsOfTheTextBeginBelowTheTitle() {
        assertThat(levels(2, 3, 2)).containsExactly(2, 3, 2);
    }

    @Test
    void aTextThatBeginsWithOneSignMovesDownAsAWhole() {
        assertThat(levels(1, 2, 3, 1)).containsExactly(2, 3, 4, 2);
    }

    @Test
    void noLevelIsSkipped() {
        assertThat(levels(2, 4, 3, 6, 2)).containsExactly(2, 3, 3, 4, 2);
    }

    @Test
    void thereIsNoSeventhLevel() {
        assertThat(levels(1, 2, 3, 4, 5, 6)).containsExactly(2, 3, 4, 5, 6, 6);
    }

    @Test
    void anchorsAreUniqueEvenBesideHeadingsThatLookNumbered() {
        assertThat(IntStream.range(0, 3).mapToObj(i -> outline.anchor("A plan")))
                .containsExactly("a-plan", "a-plan-1", "a-plan-2");
        assertThat(outline.anchor("A plan 1")).isEqualTo("a-plan-1-1");
        assertThat(outline.anchor("a-plan")).isEqualTo("a-plan-3");
    }

    @Test
    void anchorsAreAsciiWhereTheScriptIsLatinAndComposedWhereNot() {
        assertThat(outline.anchor("Größe & Übersicht: 1.5%")).isEqualTo("große--ubersicht-15");
        assertThat(outline.anchor("한국 투자")).isEqualTo("한국-투자");
        assertThat(outline.anchor("😀 !")).isEqualTo("section");
    }
}
