package dossier.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.model.Computation;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What facts share is the same number in each of them; formulas that hang on each other come out in order, or are
 * told.
 */
class ReckonerTest {
    private final Content content = new Content();

    private static Content shared() {
        return new Content()
                .stated("a", "[1 .. 10]")
                .stated("b", "[1 .. 10]")
                .stated("open", "(1 .. 2)")
                .stated("many", "(7 .. )")
                .stated("p", "[0 .. 1]")
                .stated("x", "[-1 .. 2]")
                .computed("sum", "a + b")
                .computed("left", "sum - b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a / sum | [0.090909091 .. 0.90909091] ratio",
                "(a - b) / (a + b) | [-0.81818182 .. 0.81818182] ratio",
                "left | [1 .. 10]",
                "left / a | [1 .. 1] ratio",
                "sum - a - b | [0 .. 0]",
                "many / (many + a) | (0.41176471 .. 1) ratio",
                "(many * a + b) / many | (1 .. 11.428571) ratio",
                "many - many * p | [0 .. )",
                "open - open * p | [0 .. 2)",
                "open / (open + 1) | (0.5 .. 0.66666667) ratio",
                "many * a / (many * b) | [0.1 .. 10] ratio",
                "(a * p + b * (1 - p)) / 1 | [1 .. 10]",
                "(a * open + b * many) / (open + many) | [1 .. 10] ratio",
                "x * x | [0 .. 4]",
                "x * a - a | [-20 .. 10]",
                "a / (a - b * p / 20) | [1 .. 2] ratio",
            })
    void aValueThatOccursTwiceIsPutInAtOnePlace(String formula, String range) {
        Content facts = shared();
        assertThat(facts.range(formula, 8)).isEqualTo(range);
        assertThat(facts.complaints()).isEmpty();
    }

    @Test
    void whereTheFormulaTurnsTheIntervalIsBlindAndToldSoOnce() {
        Content facts = shared().computed("bow", "x * x - x").computed("more", "bow + a");
        assertThat(facts.range("bow * 2", 8)).isEqualTo("[-8 .. 4]");
        assertThat(facts.complaint())
                .isEqualTo(
                        "wide-interval at 'x * x - x': the interval may be wider than the evidence: more than once in"
                                + " it stands x; write the formula so that each stands in it once");
    }

    @Test
    void theAmountInBracketsVariesForItself() {
        content.stated("costs", "[90 .. 110] KRW", "[9 .. 11] USD");
        assertThat(content.range("costs / (costs in USD)", 4)).isEqualTo("[8.182 .. 12.22] KRW/USD");
    }

    @Test
    void aCycleIsToldOnceInFullAtItsFirstFormula() {
        content.computed("c", "a * 2")
                .computed("a", "b + 1")
                .computed("b", "parts(w)")
                .computed("after", "a + c");
        content.stated("w", "3").partOf("w", "a");
        Reckoner reckoner = content.reckon();
        assertThat(content.complaint())
                .isEqualTo("formula-cycle at 'b + 1': a formula that hangs on itself: a -> b -> a; one of them needs a"
                        + " value of its own");
        assertThat(List.of("a", "b", "c", "after"))
                .allMatch(id -> reckoner.quantity(id).isEmpty());
    }

    @Test
    void aFormulaThatNamesItselfIsACycle() {
        content.computed("a", "a + 1").checked("b", "3", "b * 1").reckon();
        assertThat(content.complaints())
                .containsExactlyInAnyOrder(
                        "formula-cycle at 'a + 1': a formula that hangs on itself: a -> a; one of them needs a value"
                                + " of its own",
                        "formula-cycle at 'b * 1': a formula that hangs on itself: b -> b; it cannot check the value"
                                + " that goes into it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.4 % | part / whole | stated 12.4%, inputs allow 11.9% to 12.3%",
                "12.3 % | part / whole |",
                "0.124 ratio | part / whole | stated 0.124, inputs allow 0.119 to 0.123",
                "13 % 0.7 | part / whole |",
                "5 pp | part / whole | stated 5 pp, inputs allow 11.9 pp to 12.3 pp",
                "2000 USD | whole - part | stated USD 2000, inputs allow USD 877 to USD 881",
                "3000000 users | users / 2 | stated 3 million users, inputs allow more than 3.5 million users",
                "3500000 users | users / 2 | stated 3.5 million users, inputs allow more than 3.5 million users",
            })
    void aStatedValueMustMeetWhatItsFormulaGives(String value, String formula, String message) {
        content.stated("part", "[119 .. 123] USD").stated("whole", "1000 USD").stated("users", "(7000000 .. ) users");
        content.checked("checked", value, formula);
        Reckoner reckoner = content.reckon();
        assertThat(reckoner.quantity("checked")).contains(Content.quantity(value));
        assertThat(reckoner.computation("checked")).isPresent();
        assertThat(content.log.sorted())
                .extracting(d -> d.message())
                .isEqualTo(message == null ? List.of() : List.of(message));
        assertThat(content.codes()).allMatch(Code.VALUE_DIFFERS::equals);
    }

    @Test
    void aStatedValueInAnotherUnitThanItsFormulaIsAMistake() {
        content.stated("part", "3 USD")
                .checked("checked", "3 users", "part * 1")
                .reckon();
        assertThat(content.complaint())
                .isEqualTo("formula-units at 'part * 1': the value is users, the formula gives USD; give the formula in"
                        + " the unit of the value");
    }

    @Test
    void aStatedValueStandsForItselfWhateverItsFormula() {
        content.checked("whole", "10", "parts(whole)")
                .stated("part", "[9 .. 11]")
                .partOf("whole", "part");
        assertThat(content.range("whole - part", 4)).isEqualTo("[-1 .. 1]");
        assertThat(content.complaints()).isEmpty();
    }

    @Test
    void whatCannotBeToldIsNoFailure() {
        content.stated("a", "[1 .. 3]").stated("b", "[2 .. 4]");
        assertThat(content.verdict("a < b")).isEqualTo(Comparison.Verdict.CANNOT_TELL);
        assertThat(content.verdict("a >= b")).isEqualTo(Comparison.Verdict.CANNOT_TELL);
        assertThat(content.verdict("a <= 3")).isEqualTo(Comparison.Verdict.HOLDS);
        assertThat(content.verdict("a < 3")).isEqualTo(Comparison.Verdict.CANNOT_TELL);
        assertThat(content.verdict("a > 3")).isEqualTo(Comparison.Verdict.FAILS);
        assertThat(content.verdict("a = b")).isEqualTo(Comparison.Verdict.HOLDS);
        assertThat(content.complaints()).isEmpty();
    }

    @Test
    void anEndThatMayBeReachedDecidesNoStrictComparison() {
        content.stated("many", "(7 .. )").stated("share", "[0.9 .. 1]");
        assertThat(content.verdict("many * share < many")).isEqualTo(Comparison.Verdict.CANNOT_TELL);
        assertThat(content.verdict("many * share <= many")).isEqualTo(Comparison.Verdict.HOLDS);
    }

    @Test
    void bothSidesOfACheckAreGiven() {
        content.stated("a", "[1 .. 3] USD").stated("b", "5 USD");
        Comparison.Outcome outcome = content.check("a + b > a * 2").orElseThrow();
        assertThat(Content.show(outcome.left(), 4)).isEqualTo("[6 .. 8] USD");
        assertThat(Content.show(outcome.right(), 4)).isEqualTo("[2 .. 6] USD");
        assertThat(outcome.verdict()).isEqualTo(Comparison.Verdict.HOLDS);
        assertThat(outcome.operator().sign()).isEqualTo(">");
    }

    @Test
    void aCurrencyIsConvertedByTheOneRateThatIsAFactEitherWay() {
        content.stated("won", "2600 KRW").stated("dollars", "2 USD").stated("rate", "1300 KRW/USD");
        content.computed("twice", "(won * 2) in USD");
        assertThat(content.range("won in USD", 4)).isEqualTo("[2 .. 2] USD");
        assertThat(content.range("dollars in KRW + won", 4)).isEqualTo("[5200 .. 5200] KRW");
        assertThat(content.range("twice", 4)).isEqualTo("[4 .. 4] USD");
        content.stated("other-rate", "0.0008 USD/KRW")
                .computed("torn", "won in USD")
                .reckon();
        assertThat(content.complaints().get(0))
                .contains("won is in KRW, and more than one rate to USD is as near in time: rate, other-rate");
    }

    @Test
    void ofSeveralRatesTheNearestInTimeIsTakenAndIsAnInput() {
        content.stated("won", "2600 KRW").in(2023, "won");
        content.stated("rate-2020", "1000 KRW/USD").in(2020, "rate-2020");
        content.stated("rate-2022", "1300 KRW/USD").in(2022, "rate-2022");
        content.stated("rate-2025", "2000 KRW/USD").in(2025, "rate-2025");
        content.computed("dollars", "won in USD").computed("then", "(won + won) in USD");
        Reckoner reckoner = content.in(2019, "then").reckon();
        assertThat(Content.show(reckoner.quantity("dollars").orElseThrow(), 4)).isEqualTo("[2 .. 2] USD");
        assertThat(Content.show(reckoner.quantity("then").orElseThrow(), 4)).isEqualTo("[5.2 .. 5.2] USD");
        assertThat(reckoner.computation("dollars").orElseThrow().inputs()).containsExactly("won", "rate-2022");
        assertThat(Content.show(reckoner.in("won", Unit.of("USD")).orElseThrow(), 4))
                .isEqualTo("[2 .. 2] USD");
        assertThat(content.complaints()).isEmpty();
    }

    @Test
    void growthAYearGivesTheEndWhenItIsPutInAgain() {
        content.stated("before", "[95 .. 105] USD").stated("after", "(200 .. 210] USD");
        content.computed("growth", "cagr(before, after, 7)").computed("again", "before * (1 + growth) ^ 7");
        Reckoner reckoner = content.reckon();
        assertThat(Content.show(reckoner.quantity("growth").orElseThrow(), 8)).isEqualTo("(9.6420741 .. 11.998877] %");
        assertThat(content.range("cagr(before, before * 4, 2)", 4)).isEqualTo("[100 .. 100] %");
        assertThat(reckoner.quantity("again").orElseThrow().interval().contains(new BigDecimal("205")))
                .isTrue();
    }

    @Test
    void aRateMayItselfBeComputed() {
        content.computed("converted", "won in USD").stated("won", "2600 KRW").stated("pair", "2000 KRW", "2 USD");
        content.computed("rate", "pair / (pair in USD)").computed("after", "converted * 2");
        assertThat(content.range("after", 4)).isEqualTo("[5.2 .. 5.2] USD");
        assertThat(content.complaints()).isEmpty();
    }

    @Test
    void onlyPlainSumsOfOneUnitHaveLines() {
        content.stated("a", "3 USD").stated("b", "1 USD").stated("c", "2").computed("less", "a - b");
        content.computed("two", "a - less - sum(b, b)")
                .computed("no", "a - b * c")
                .computed("alias", "a");
        Reckoner reckoner = content.reckon();
        assertThat(reckoner.computation("two").orElseThrow().sum())
                .extracting(t -> (t.negative() ? "-" : "+") + t.fact())
                .containsExactly("+a", "-a", "+b", "-b", "-b");
        assertThat(reckoner.computation("two").orElseThrow().inputs()).containsExactly("a", "less", "b");
        assertThat(reckoner.computation("no").orElseThrow().sum()).isEmpty();
        assertThat(reckoner.computation("alias").orElseThrow().sum()).isEmpty();
    }

    @Test
    void chainsOfThousandsComeOut() {
        int length = 3000;
        for (int i = length; i > 0; i--) {
            content.computed("total" + i, "total" + (i - 1) + " + month" + i).stated("month" + i, "2 _ 1");
        }
        content.stated("total0", "0");
        Reckoner reckoner = content.reckon();
        assertThat(Content.show(reckoner.quantity("total" + length).orElseThrow(), 8))
                .isEqualTo("[3000 .. 9000]");
        assertThat(reckoner.statedInputs("total" + length)).hasSize(length + 1);
        assertThat(reckoner.computation("total" + length).map(Computation::sum).orElseThrow())
                .hasSizeLessThan(30);
        assertThat(content.complaints()).isEmpty();
    }

    @Test
    void expansionsThatDoubleAtEveryStepDoNotExplode() {
        content.stated("x0", "[1 .. 2]").stated("y", "[1 .. 2]");
        for (int i = 1; i < 200; i++) {
            content.computed("x" + i, "(x" + (i - 1) + " + y) / (x" + (i - 1) + " * y + 1) * x" + (i - 1));
        }
        assertThat(content.reckon().quantity("x1")).isPresent();
        assertThat(content.codes()).contains(Code.WIDE_INTERVAL);
    }

    @Test
    void aLongCycleIsFoundWithoutHarm() {
        int length = 3000;
        for (int i = 0; i < length; i++) {
            content.computed("x" + i, "x" + (i + 1) % length + " + 1");
        }
        content.reckon();
        assertThat(content.codes()).containsExactly(Code.FORMULA_CYCLE);
    }
}
