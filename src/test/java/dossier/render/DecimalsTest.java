package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    private static List<String> fillers(String... words) {
        return Decimals.of(List.of(words)).stream()
                .map(Decimals.Aligned::filler)
                .toList();
    }

    @Test
    void roomIsLeftForTheDecimalsThatANumberLacks() {
        assertThat(fillers("about US$720 million", "US$75.7 million", "US$1,200.25 million"))
                .containsExactly(".00", "0", "");
        assertThat(fillers("3.5%", "12%", "more than 7%")).containsExactly("", ".0", ".0");
        assertThat(fillers("1", "2")).containsExactly("", "");
    }

    @Test
    void wordsThatEndInDifferentUnitsAreLetBe() {
        assertThat(fillers("US$1.1 billion", "US$200 million")).containsExactly("", "");
    }

    @Test
    void nothingIsLostAndNoDigitIsAddedToTheWords() {
        for (String words : List.of("", "nearly half", "7", "more than 7 million users", "3.3조 원", "2 to 3.5", ".5")) {
            Decimals.Aligned aligned = Decimals.of(List.of(words, "1.25")).get(0);
            assertThat(aligned.lead() + aligned.rest()).isEqualTo(words);
        }
        assertThat(Decimals.of(List.of())).isEmpty();
    }
}
