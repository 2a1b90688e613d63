package dossier.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Bound;
import dossier.model.Computation;
import dossier.model.Ids;
import dossier.model.Quantity;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the briefing that ships with the project. */
class SeedTest {
    private final Content content = new Content()
            .stated("korea-investment", "1100000000 USD 50000000")
            .stated("logistics-centre", "200000000 USD 500000")
            .stated("sme-support", "100000000 USD 500000")
            .stated("consumer-protection", "100000000000 KRW 500000000", "75700000 USD 50000")
            .partOf("korea-investment", "logistics-centre", "sme-support", "consumer-protection")
            .computed("itemised", "parts(korea-investment)")
            .computed("itemised-share", "(itemised / korea-investment) in %")
            .computed("unitemised", "korea-investment - itemised")
            .computed("unitemised-share", "(unitemised / korea-investment) in %")
            .computed("implied-rate", "consumer-protection / (consumer-protection in USD)")
            .stated("purchases-2023", "3300000000000 KRW 50000000000")
            .stated("purchases-growth", "121 % 0.5")
            .stated("china-share", "(45 .. 50) % 50")
            .computed("purchases-2022", "purchases-2023 / (1 + purchases-growth)")
            .computed("purchases-2023-in-dollars", "purchases-2023 / implied-rate")
            .computed("overseas-purchases", "purchases-2023 / china-share")
            .stated("users", "(7000000 .. ) users")
            .stated("users-multiple", "(1.8 .. 2) ratio 2")
            .computed("users-2022", "users / users-multiple");

    private final Reckoner reckoner = content.reckon();

    @ParameterizedTest
    @CsvSource({
        "itemised, 375700000, [374650000 .. 376750000] USD",
        "itemised-share, 34.1545454545, [32.5782608696 .. 35.880952381] %",
        "unitemised, 724300000, [673250000 .. 775350000] USD",
        "unitemised-share, 65.8454545455, [64.119047619 .. 67.4217391304] %",
        "implied-rate, 1321.00396301, [1313.53135314 .. 1328.48645076] KRW/USD",
        "purchases-2022, 1493212669680, [1467268623020 .. 1519274376420] KRW",
        "purchases-2023-in-dollars, 2498100000, [2446393034.83 .. 2550376884.42] USD",
        "overseas-purchases, 6600000000000, (6500000000000 .. 7444444444440) KRW",
        "users-2022, 3500000, (3500000 .. ) users"
    })
    void everyFigureOfTheSeedFollows(String id, String nominal, String range) {
        Quantity quantity = reckoner.quantity(id).orElseThrow();
        String shown = Content.show(quantity, 12);
        assertThat(Content.figure(quantity.nominal(), 12)).isEqualTo(nominal);
        assertThat(shown).isEqualTo(range);
        assertThat(content.complaints()).isEmpty();
    }

    @Test
    void whatFollowsIsExactOrABound() {
        assertThat(reckoner.quantity("unitemised").orElseThrow().bound()).isEqualTo(Bound.EXACT);
        assertThat(reckoner.quantity("users-2022").orElseThrow().bound()).isEqualTo(Bound.MORE_THAN);
        assertThat(reckoner.quantity("unitemised").orElseThrow().grain()).isEqualByComparingTo("0");
        assertThat(reckoner.quantity("purchases-2023-in-dollars").orElseThrow().nominal())
                .isEqualByComparingTo("2498100000");
    }

    @Test
    void theLedgerOfWhatIsLeftShowsEveryItem() {
        Computation computation = reckoner.computation("unitemised").orElseThrow();
        assertThat(computation.formula()).isEqualTo("korea-investment - itemised");
        assertThat(computation.inputs()).containsExactly("korea-investment", "itemised");
        assertThat(computation.sum())
                .extracting(t -> (t.negative() ? "- " : "+ ") + t.fact() + " "
                        + t.quantity()
                                .nominal()
                                .movePointLeft(6)
                                .stripTrailingZeros()
                                .toPlainString() + " "
                        + t.quantity().unit())
                .containsExactly(
                        "+ korea-investment 1100 USD",
                        "- logistics-centre 200 USD",
                        "- sme-support 100 USD",
                        "- consumer-protection 75.7 USD");
        assertThat(reckoner.computation("itemised").orElseThrow().inputs())
                .containsExactly("logistics-centre", "sme-support", "consumer-protection");
        assertThat(reckoner.computation("unitemised-share").orElseThrow().sum()).isEmpty();
    }

    @Test
    void everyResultNamesTheStatedFactsOnWhichItHangs() {
        assertThat(reckoner.statedInputs("unitemised-share"))
                .containsExactly("korea-investment", "logistics-centre", "sme-support", "consumer-protection");
        assertThat(reckoner.statedInputs("purchases-2023-in-dollars"))
                .containsExactly("consumer-protection", "purchases-2023");
        assertThat(reckoner.statedInputs("users")).containsExactly("users");
        assertThat(reckoner.statedInputs("nothing")).isEmpty();
    }

    @Test
    void anAmountIsGivenInAnotherUnitByItsBracketsOrByTheOneRate() {
        Unit dollars = Unit.of("USD");
        assertThat(reckoner.in("consumer-protection", dollars).map(Quantity::nominal))
                .contains(new BigDecimal("75700000"));
        Quantity converted = reckoner.in("purchases-2023", dollars).orElseThrow();
        assertThat(converted)
                .isEqualTo(reckoner.quantity("purchases-2023-in-dollars").orElseThrow());
        assertThat(reckoner.in("itemised-share", Unit.RATIO).map(q -> Content.show(q, 4)))
                .contains("[0.3258 .. 0.3588] ratio");
        assertThat(reckoner.in("users", dollars)).isEmpty();
        assertThat(reckoner.rates(dollars, Unit.of("KRW"))).isEqualTo(List.of("implied-rate"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reckon/checks.csv", delimiter = '|')
    void aCheckComesOut(String that, String verdict) {
        assertThat(Ids.of(content.verdict(that))).isEqualTo(verdict);
        assertThat(content.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reckon/bad-checks.csv", delimiter = '|')
    void aCheckThatCannotRunIsToldAtItsPlace(String that, String complaint) {
        assertThat(content.check(that)).isEmpty();
        assertThat(content.complaint()).isEqualTo(complaint);
    }
}
