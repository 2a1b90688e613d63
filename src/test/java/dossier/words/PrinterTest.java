package dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.TextFile;
import dossier.model.Bound;
import dossier.model.Fact;
import dossier.model.Interval;
import dossier.model.Kind;
import dossier.model.Language;
import dossier.model.Measure;
import dossier.model.Period;
import dossier.model.Prose;
import dossier.model.Quantity;
import dossier.model.Time;
import dossier.model.Translated;
import dossier.model.Unit;
import dossier.model.Upkeep;
import dossier.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterTest {
    private static final Measure USERS = new Measure(
            "users",
            new TextFile("content/measures.yaml", "users").place(0, 5),
            Translated.of(Language.EN, Prose.EMPTY),
            Optional.of(Kind.STOCK),
            Map.of("users", List.of("users", "user", "명")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private final Printer printer = new Printer(List.of(USERS));

    /** low..high, an end left out where there is a parenthesis, none where it is empty: {@code [1..2)}. */
    private static Quantity quantity(String nominal, String interval, String unit, String grain, String bound) {
        String[] ends = interval.substring(1, interval.length() - 1).split("\\.\\.", -1);
        boolean low = !ends[0].isEmpty();
        boolean high = !ends[1].isEmpty();
        Interval i = new Interval(
                low ? new BigDecimal(ends[0]) : null, low && interval.startsWith("("),
                high ? new BigDecimal(ends[1]) : null, high && interval.endsWith(")"));
        String[] units = unit.split("/");
        Unit u = unit.isEmpty() ? Unit.NONE : Unit.of(units[0]);
        return new Quantity(
                new BigDecimal(nominal),
                i,
                units.length > 1 ? u.per(Unit.of(units[1])) : u,
                new BigDecimal(grain),
                Bound.valueOf(bound));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1E9    | [1050000000..1150000000] | USD   | 100000000 | EXACT     | US$1.1 billion              | 11억 달러
            1E11     | [9.95E10..1.005E11]      | KRW   | 1E9       | EXACT     | 100 billion won             | 1,000억 원
            3.3E12   | [3.25E12..3.35E12]       | KRW   | 1E11      | EXACT     | 3.3 trillion won            | 3.3조 원
            7.57E7   | [7.565E7..7.575E7]       | USD   | 1E5       | EXACT     | US$75.7 million             | 7,570만 달러
            7000000  | (7000000..]              | users | 1000000   | MORE_THAN | more than 7 million users   | 700만 명 초과
            121      | [120.5..121.5]           | %     | 1         | EXACT     | 121%                        | 121%
            50       | (45..50)                 | %     | 1         | NEARLY    | nearly 50%                  | 거의 50%
            2        | (1.8..2)                 | ratio | 0         | NEARLY    | nearly double               | 거의 2배
            2.60     | [2.595..2.605]           | %     | 0.01      | EXACT     | 2.60%                       | 2.60%
            17       | [17..17]                 | users | 0         | EXACT     | 17 users                    | 17명
            1        | [1..1]                   | users | 0         | EXACT     | 1 user                      | 1명
            -8       | [-8.5..-7.5]             | %     | 1         | EXACT     | -8%                         | -8%
            2500000  | [1500000..3500000]       | users | 1000000   | BETWEEN   | 2 to 3 million users        | 200~300만 명
            5000000  | [4500000..5500000]       | GBP   | 1000000   | EXACT     | £5 million                  | 500만 파운드
            3000     | [3000..]                 | EUR   | 1000      | AT_LEAST  | at least €3,000             | 3,000 유로 이상
            1        | [0.5..1.5]               | pp    | 1         | EXACT     | 1 percentage point          | 1%포인트
            """)
    void printsAStatedFigureAsItWasStated(
            String nominal, String interval, String unit, String grain, String bound, String english, String korean) {
        Quantity q = quantity(nominal, interval, unit, grain, bound);
        assertThat(printer.words(q, false, Language.EN)).isEqualTo(english);
        assertThat(printer.words(q, false, Language.KO)).isEqualTo(korean);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.243E8    | [6.7325E8..7.7535E8]       | USD     | about US$720 million        | 673 to 775 million
            3.757E8    | [3.7465E8..3.7675E8]       | USD     | about US$376 million        | 374.65 to 376.75 million
            34.154545  | [32.5783..35.8810]         | %       | about 34%                   | 32.6% to 35.9%
            1321.00396 | [1313.5313..1328.4864]     | KRW/USD | about 1,321 won per dollar  | 1,313.5 to 1,328.5
            1.4932E12  | [1.46727E12..1.51927E12]   | KRW     | about 1.49 trillion won     | 1.467 to 1.519 trillion
            2.4981E9   | [2.44640E9..2.55038E9]     | USD     | about US$2.5 billion        | 2.446 to 2.55 billion
            6.6E12     | (6.5E12..7.444444E12)      | KRW     | 6.5 to 7.4 trillion won     | '6.5 to 7.44 trillion, both ends left out'
            6.6E12     | (6.5E12..]                 | KRW     | more than 6.5 trillion won  | above 6.5 trillion
            3500000    | (3500000..]                | users   | more than 3.5 million users | above 3.5 million
            3526448.36 | [3526448.36..]             | users   | more than 3.52 million users| 3.526 million and above
            20         | [20..20]                   | users   | 20 users                    | 20
            0.33333333333333333 | [0.33333333333333333..0.33333333333333333] | ratio | about 0.333 times | 0.333333333333
            1000       | [..1200)                   |         | less than 1,200             | 'below 1,200'
            """)
    void printsAComputedFigureNoFinerThanItIsKnown(
            String nominal, String interval, String unit, String words, String range) {
        Quantity q = quantity(nominal, interval, unit == null ? "" : unit, "0", "EXACT");
        assertThat(printer.words(q, true, Language.EN)).isEqualTo(words);
        assertThat(printer.range(q, Language.EN)).isEqualTo(range);
    }

    @Test
    void namesWhatANumberMayBe() {
        assertThat(printer.interval(quantity("1.1E9", "[1.05E9..1.15E9]", "USD", "1E8", "EXACT"), Language.EN))
                .isEqualTo("1.05 to 1.15 billion dollars");
        assertThat(printer.interval(quantity("7E6", "(7E6..]", "users", "1E6", "MORE_THAN"), Language.EN))
                .isEqualTo("above 7 million users");
        assertThat(printer.interval(quantity("50", "(45..50)", "%", "1", "NEARLY"), Language.EN))
                .isEqualTo("45% to 50%, both ends left out");
        assertThat(printer.interval(quantity("1321", "[1313.5..1328.5]", "KRW/USD", "0", "EXACT"), Language.EN))
                .isEqualTo("1,313.5 to 1,328.5 won per dollar");
        assertThat(printer.interval(quantity("1.1E9", "[1.05E9..1.15E9]", "USD", "1E8", "EXACT"), Language.KO))
                .isEqualTo("10.5~11.5억 달러");
    }

    @Test
    void keepsEveryDigitInASum() {
        assertThat(printer.ledger(new BigDecimal("724300000"), Language.EN)).isEqualTo("724.3 million");
        assertThat(printer.number(new BigDecimal("1234567.50"))).isEqualTo("1,234,567.5");
        assertThat(printer.number(new BigDecimal("-100"))).isEqualTo("-100");
        assertThat(printer.number(new BigDecimal("1E+3"))).isEqualTo("1,000");
    }

    private static Fact fact(Value value, Kind kind) {
        return new Fact(
                "a",
                new TextFile("content/facts/a.yaml", "a").place(0, 1),
                Translated.of(Language.EN, Prose.EMPTY),
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(kind),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of(),
                Upkeep.NONE);
    }

    private static Value number(Quantity q, String written) {
        return new Value.Number(q, Optional.empty(), written);
    }

    @Test
    void aStatedFactKeepsTheWordsOfItsSource() {
        Quantity plan = quantity("1.1E9", "[1.05E9..1.15E9]", "USD", "1E8", "EXACT");
        Fact fact = fact(number(plan, "US$1,100 million"), Kind.AMOUNT);
        assertThat(printer.words(fact, Language.EN)).isEqualTo("US$1,100 million");
        assertThat(printer.words(fact, Language.KO)).isEqualTo("11억 달러");
        assertThat(printer.words(fact(number(plan, "1.1"), Kind.AMOUNT), Language.EN))
                .isEqualTo("US$1.1 billion");
    }

    @Test
    void theAmountInBracketsIsStatedAndAnyOtherConversionComputed() {
        Quantity won = quantity("1E11", "[9.95E10..1.005E11]", "KRW", "1E9", "EXACT");
        Quantity bracket = quantity("7.57E7", "[7.565E7..7.575E7]", "USD", "1E5", "EXACT");
        Quantity euros = quantity("6.95321E7", "[6.9E7..7E7]", "EUR", "0", "EXACT");
        Fact fact = fact(new Value.Number(won, Optional.of(bracket), "100 billion won (US$75.7 million)"), Kind.AMOUNT);
        assertThat(printer.inUnit(fact, bracket, Language.EN)).isEqualTo("US$75.7 million");
        assertThat(printer.inUnit(fact, euros, Language.EN)).isEqualTo("about €69.5 million");
    }

    @Test
    void aDateIsWrittenOut() {
        Time time = new Time(Period.year(2018), false, Optional.empty());
        assertThat(printer.words(fact(new Value.Moment(time, "six years ago"), Kind.COUNT), Language.EN))
                .isEqualTo("2018");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1.1E9    | [1.05E9..1.15E9]     | USD   | 1E8 | EXACT     | AMOUNT | US$1.1 billion            | ''        | US$1.1bn
            7.243E8  | [6.7325E8..7.7535E8] | USD   | 0   | EXACT     | AMOUNT | ''                        | about     | US$720m
            7E6      | (7E6..]              | users | 1E6 | MORE_THAN | STOCK  | more than 7 million users | more than | 7m
            50       | (45..50)             | %     | 1   | NEARLY    | SHARE  | nearly half               | nearly    | half
            121      | [120.5..121.5]       | %     | 1   | EXACT     | GROWTH | 121%                      | ''        | +121%
            2        | (1.8..2)             | ratio | 0   | NEARLY    | RATIO  | nearly double             | nearly    | double
            3.3E12   | [3.25E12..3.35E12]   | KRW   | 1E11| EXACT     | AMOUNT | 3.3 trillion won          | ''        | 3.3tn won
            6.6E12   | (6.5E12..7.444E12)   | KRW   | 0   | EXACT     | AMOUNT | ''                        | ''        | 6.5 to 7.4tn won
            """)
    void aTileIsShortAndKeepsItsHedge(
            String nominal,
            String interval,
            String unit,
            String grain,
            String bound,
            Kind kind,
            String written,
            String hedge,
            String figure) {
        Quantity q = quantity(nominal, interval, unit, grain, bound);
        assertThat(printer.tile(fact(number(q, written), kind), Language.EN))
                .isEqualTo(new Printer.Tile(hedge, figure));
    }

    @Test
    void whatIsPrintedOfAComputedFigureHolds() {
        Random random = new Random(11);
        for (int n = 0; n < 20000; n++) {
            BigDecimal low = new BigDecimal(1 + random.nextInt(99999)).scaleByPowerOfTen(random.nextInt(12) - 3);
            BigDecimal width =
                    low.multiply(new BigDecimal(random.nextInt(1000) + 1)).movePointLeft(1 + random.nextInt(5));
            BigDecimal high = low.add(width);
            BigDecimal nominal = low.add(width.multiply(new BigDecimal(random.nextInt(100)).movePointLeft(2)));
            Quantity q = new Quantity(nominal, Interval.closed(low, high), Unit.NONE, BigDecimal.ZERO, Bound.EXACT);
            PrinterFigure f = PrinterFigure.computed(q);
            BigDecimal printed = f.number();
            if (f.bound() == Bound.ABOUT) {
                assertThat(nominal.subtract(printed).abs())
                        .isLessThanOrEqualTo(printed.multiply(new BigDecimal("0.05")));
                assertThat(low).isGreaterThanOrEqualTo(printed.multiply(new BigDecimal("0.9")));
                assertThat(high).isLessThanOrEqualTo(printed.multiply(new BigDecimal("1.1")));
                BigDecimal lastDigit = BigDecimal.ONE.scaleByPowerOfTen(
                        -printed.stripTrailingZeros().scale());
                assertThat(lastDigit)
                        .isGreaterThanOrEqualTo(width.movePointLeft(1).divide(BigDecimal.valueOf(2)));
            } else {
                BigDecimal end = f.high().orElseThrow();
                BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(
                        printed.signum() == 0
                                ? -99
                                : printed.stripTrailingZeros().scale(),
                        end.stripTrailingZeros().scale()));
                BigDecimal half = digit.divide(BigDecimal.valueOf(2));
                assertThat(low).isGreaterThanOrEqualTo(printed.subtract(half));
                assertThat(high).isLessThanOrEqualTo(end.add(half));
                assertThat(nominal).isBetween(printed, end);
                assertThat(end.subtract(printed)).isLessThanOrEqualTo(width.multiply(BigDecimal.valueOf(2)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.57E7  | [7.565E7..7.575E7]       | USD   | 1E5     | EXACT     | 6 | 75.7             | 75.7
            2E8     | [1.995E8..2.005E8]       | USD   | 1E6     | EXACT     | 6 | 200              | 200
            1.1E9   | [1050000000..1150000000] | USD   | 1E8     | EXACT     | 6 | 1,100            | 1,100
            7000000 | (7000000..]              | users | 1000000 | MORE_THAN | 6 | more than 7      | 7 초과
            7000000 | (7000000..]              | users | 1000000 | MORE_THAN | 4 | more than 700    | 700 초과
            50      | (45..50)                 | %     | 1       | NEARLY    | 0 | nearly 50%       | 거의 50%
            2.60    | [2.595..2.605]           | %     | 0.01    | EXACT     | 0 | 2.60%            | 2.60%
            310000  | [309999.5..310000.5]     | USD   | 1       | EXACT     | 6 | 0.31             | 0.31
            1.5E6   | [1495000..1505000]       | USD   | 1E4     | EXACT     | 6 | 1.50             | 1.50
            2.5E7   | [19500000..30500000]     | USD   | 1E6     | BETWEEN   | 6 | 20 to 30         | 20~30
            35      | [29.5..40.5]             | %     | 1       | BETWEEN   | 0 | 30% to 40%       | 30%~40%
            """)
    void onAnAxisItIsSoManyOfAPowerOfTenWithItsBoundAndNoUnit(
            String nominal,
            String interval,
            String unit,
            String grain,
            String bound,
            int power,
            String english,
            String korean) {
        Quantity q = quantity(nominal, interval, unit, grain, bound);
        assertThat(printer.counted(q, false, power, Language.EN)).isEqualTo(english);
        assertThat(printer.counted(q, false, power, Language.KO)).isEqualTo(korean);
    }

    @Test
    void onAnAxisAComputedNumberIsNoFinerThanItIs() {
        Quantity q = quantity("724.3E6", "[673.25E6..775.35E6]", "USD", "0", "EXACT");
        assertThat(printer.counted(q, true, 6, Language.EN)).isEqualTo("about 720");
        assertThat(printer.counted(q, true, 8, Language.KO)).isEqualTo("약 7.2");
    }
}
