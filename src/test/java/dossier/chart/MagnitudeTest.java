package dossier.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Language;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagnitudeTest {
    @ParameterizedTest
    @CsvSource({
        "775e6, EN, US$, US$ million",
        "1.1e9, EN, US$, US$ billion",
        "3.3e12, EN, won, trillion won",
        "999999, EN, users, users",
        "7e6, EN, users a month, million users a month",
        "3.3e12, KO, 원, 조 원",
        "7.2e8, KO, 달러, 억 달러",
        "70000, KO, 명, 만 명",
        "9999, KO, 명, 명",
        "-5e6, EN, €, € million"
    })
    void theAxisCountsInTheLargestSizeThatTheLargestValueReaches(
            BigDecimal largest, Language language, String unit, String expected) {
        assertThat(Magnitude.of(largest, Unit.of("x"), language).of(unit)).isEqualTo(expected);
    }

    @Test
    void perCentIsNeverCountedInMillions() {
        assertThat(Magnitude.of(new BigDecimal("5e6"), Unit.PERCENT, Language.EN)
                        .of("%"))
                .isEqualTo("%");
    }

    @ParameterizedTest
    @CsvSource({
        "673.25e6, 775.35e6, 673, 775",
        "374.65e6, 376.75e6, 374.6, 376.8",
        "1313.4e6, 1329.2e6, '1,313', '1,329'",
        "2.85e6, 3.15e6, 2.85, 3.15",
        "4.5e6, 5e6, 4.5, 5",
        "-12e6, -5e6, \u221212, \u22125",
        "0, 6e6, 0, 6"
    })
    void endsHaveThreeDigitsOrAsManyAsTellThemApart(BigDecimal low, BigDecimal high, String from, String to) {
        assertThat(new Magnitude(6, "million").ends(low, high)).isEqualTo(List.of(from, to));
    }

    @Test
    void ticksShareTheirDecimals() {
        Magnitude ones = new Magnitude(0, "");
        BigDecimal step = new BigDecimal("0.5");
        assertThat(List.of(
                        ones.tick(BigDecimal.ZERO, step),
                        ones.tick(step, step),
                        ones.tick(BigDecimal.ONE, step),
                        ones.tick(new BigDecimal("12000"), new BigDecimal("2E+3"))))
                .containsExactly("0", "0.5", "1.0", "12,000");
    }
}
