package dossier.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Quantity;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas over a handful of facts: what they give, and what is said of those that give nothing. */
class FormulaTest {
    private static Content facts() {
        return new Content()
                .stated("a", "2 _ 1")
                .stated("b", "3")
                .stated("7up", "7")
                .stated("around0", "[-1 .. 1]")
                .stated("growth", "121 % 0.5")
                .stated("growth-before", "100 %")
                .stated("share", "(19 .. 21] %")
                .stated("dollars", "[95 .. 105] USD")
                .stated("won", "130000 KRW")
                .stated("converted", "1300 KRW", "1 USD 0.04")
                .stated("users", "(7000000 .. ) users")
                .stated("users-before", "(6500000 .. ) users")
                .stated("doubled", "(1.8 .. 2) ratio 2")
                .stated("few", "(0 .. 10] ratio")
                .stated("whole", "1000 USD")
                .stated("part-one", "101 USD 1")
                .stated("part-two", "198 USD 1")
                .partOf("whole", "part-one", "part-two", "converted", "probe")
                .computed("total", "parts(total)")
                .partOf("total", "part-one", "converted", "part-two")
                .stated("mixed", "100 USD")
                .partOf("mixed", "converted", "won")
                .with("population", new Given.Series(List.of("population@2018")))
                .stated("population@2018", "10 users")
                .with("probe", new Given.NoNumber());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reckon/values.csv", delimiter = '|')
    void aFormulaGives(String formula, String expected) {
        Content content = facts();
        Quantity quantity = content.value(formula);
        assertThat(Content.figure(quantity.nominal(), 8) + " " + Content.show(quantity, 8))
                .isEqualTo(expected);
        assertThat(content.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reckon/bad-formulas.csv", delimiter = '|')
    void whatCannotBeReckonedIsToldAtItsPlace(String formula, String complaint) {
        Content content = facts().computed("result", formula);
        assertThat(content.reckon().quantity("result")).isEmpty();
        assertThat(content.complaint()).isEqualTo(complaint);
    }

    @Test
    void everyMistakeOfAFormulaIsToldAtOnce() {
        Content content = facts().computed("result", "usres / around0 + (dollars + won) * probe");
        content.reckon();
        assertThat(content.complaints()).hasSize(4);
    }

    @Test
    void aPlaceIsCountedInTheFile() {
        TextFile file = new TextFile("content/facts/a.yaml", "facts:\n  x: {formula: a +* b}\n");
        Log log = new Log();
        assertThat(Formula.parse(Text.plain("a +* b", file, 22), log)).isEmpty();
        assertThat(log.sorted().get(0).place()).hasToString("content/facts/a.yaml:2:19");
    }

    @Test
    void theIdsThatAreNamedAreListedWhereTheyStand() {
        Formula formula = Formula.parse(Content.text("mean(a, -b@2023) + parts(c-d) in USD / a"), new Log())
                .orElseThrow();
        assertThat(formula.references()).extracting(Text::value).containsExactly("a", "b@2023", "c-d", "a");
        assertThat(formula.references().get(2).place().from()).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "- ", "sum(", "mean(1, "})
    void deepNestingIsRefusedAndDoesNoHarm(String opening) {
        Content content = facts().computed("result", opening.repeat(1_000) + "a");
        content.reckon();
        assertThat(content.complaint()).contains("bad-formula").contains("more than 50 brackets in one another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a + ", "b * ", "1 / 2 + ", "a - b * "})
    void longFormulasAreReckoned(String repeated) {
        Content content = facts().computed("result", repeated.repeat(300) + "a");
        assertThat(content.reckon().quantity("result")).isPresent();
    }

    @Test
    void formulasThatAreTooLongAreRefused() {
        Content content = facts().computed("result", "a + ".repeat(3_000) + "a");
        content.reckon();
        assertThat(content.complaint()).contains("more than 10000 characters");
    }

    @Test
    void powersOfPowersAreRefusedBeforeTheyGrow() {
        Content content = facts().computed("result", "(".repeat(40) + "b" + " ^ 100)".repeat(40));
        content.reckon();
        assertThat(content.complaint()).contains("a number of more than 1000 digits");
    }

    @Test
    void whateverIsWrittenIsAnsweredInGoodOrder() {
        String[] pieces = {
            "a",
            " ",
            "-",
            "+ ",
            " * ",
            "/",
            "(",
            ")",
            "50%",
            "7 million",
            "US$",
            ",",
            "^ 2",
            " in ",
            "%",
            "@",
            "<",
            ">=",
            "parts(",
            "share(",
            "users",
            "b",
            "0",
            ".",
            "1,000",
            "\u2212",
            "\ud55c",
            "\u20a9",
            "^",
            "-3"
        };
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            Content content = facts();
            boolean there = content.computed("result", made.toString())
                    .reckon()
                    .quantity("result")
                    .isPresent();
            assertThat(there)
                    .as(made.toString())
                    .isEqualTo(content.codes().stream().allMatch(c -> c == Code.WIDE_INTERVAL));
            Log log = new Log();
            boolean read = Comparison.parse(Content.text(made.toString()), Content::reading, log)
                    .isPresent();
            assertThat(read).as(made.toString()).isEqualTo(log.sorted().isEmpty());
        }
    }

    @Test
    void resultsBeyondAllSizeAreRefused() {
        Content content = facts().computed("x0", "7up ^ 100");
        for (int i = 1; i < 40; i++) {
            content.computed("x" + i, "x" + (i - 1) + " * x" + (i - 1));
        }
        Reckoner reckoner = content.reckon();
        assertThat(reckoner.quantity("x1")).isPresent();
        assertThat(reckoner.quantity("x2")).isEmpty();
        assertThat(content.complaint()).contains("'x2' has more than 300 digits");
    }

    @Test
    void whatHangsOnSomethingUnreadIsLeftOutInSilence() {
        Content content = facts().with("broken", new Given.Unread())
                .computed("next", "broken + a")
                .computed("one-more", "next * 2");
        assertThat(content.reckon().quantity("one-more")).isEmpty();
        assertThat(content.complaints()).isEmpty();
    }

    @Test
    void aMistakeInAnInputIsToldOnceThere() {
        Content content = facts().computed("next", "dollars + won").computed("one-more", "next * 2 / unknown");
        content.reckon();
        assertThat(content.complaints()).hasSize(2).noneMatch(c -> c.contains("one-more"));
    }

    @Test
    void partsHaveTheUnitOfTheWholeIfAllHaveIt() {
        assertThat(facts().value("parts(whole)").unit().symbol()).isEqualTo("USD");
        assertThat(facts().value("parts(mixed)").unit().symbol()).isEqualTo("KRW");
        assertThat(List.of(facts().value("parts(whole)").nominal().intValue())).containsExactly(300);
    }
}
