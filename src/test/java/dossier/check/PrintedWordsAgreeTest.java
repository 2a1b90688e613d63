package dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Bound;
import dossier.model.Interval;
import dossier.model.Language;
import dossier.model.Link;
import dossier.model.Measure;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Quantity;
import dossier.model.Segment;
import dossier.model.Site;
import dossier.model.Translated;
import dossier.model.Unit;
import dossier.words.Lexicon;
import dossier.words.Printer;
import dossier.words.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words and printing are inverse: what is printed for a fact is a claim that agrees with it. */
class PrintedWordsAgreeTest {
    private static final TextFile FILE = new TextFile("content/measures.yaml", "");
    private static final Measure USERS = new Measure(
            "users",
            FILE.place(0, 0),
            Translated.of(Language.EN, new Prose(List.of(new Segment.Words("users")), List.of())),
            Optional.empty(),
            Map.of("users", List.of("users", "user", "명")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final Lexicon LEXICON = Lexicon.of(new Site.Settings(
                    "x", Optional.empty(), List.of(Language.EN), List.of(), Optional.empty(), List.of(), Map.of()))
            .with(List.of(USERS));
    private static final Printer PRINTER = new Printer(List.of(USERS));
    private static final List<String> HEDGES =
            List.of("", "", "", "about ", "nearly ", "just over ", "more than ", "at least ", "less than ", "at most ");
    private static final List<String> KOREAN = List.of(
            "%s",
            "%s", "약 %s", "거의 %s", "%s 가까이", "%s 남짓", "%s 초과", "%s 이상", "%s 미만", "%s 이하", "%s 안팎", "최대 %s", "최소 %s");
    private static final List<String> KOREAN_FORMS = List.of(
            "%s억 달러", "%s만 원", "%s%%", "%s조 원", "%s만 파운드", "%s유로", "%s명", "%s만 명", "%s%%포인트", "%s억 위안", "%s개월", "%s배");
    private static final List<String> FORMS = List.of(
            "US$%s billion",
            "%s million won",
            "%s%%",
            "%s trillion won",
            "£%s million",
            "€%s",
            "%s users",
            "%s million users",
            "%s percentage points");

    @Test
    void statedValuesAgreeWithThemselves() {
        Random random = new Random(20240315);
        for (int i = 0; i < 3000; i++) {
            String number = number(random);
            String value = HEDGES.get(random.nextInt(HEDGES.size()))
                    + FORMS.get(random.nextInt(FORMS.size())).formatted(number);
            statedAgrees(value);
        }
    }

    @Test
    void valuesStatedInKoreanAgreeWithThemselves() {
        Random random = new Random(20240316);
        for (int i = 0; i < 3000; i++) {
            String value = KOREAN.get(random.nextInt(KOREAN.size()))
                    .formatted(KOREAN_FORMS
                            .get(random.nextInt(KOREAN_FORMS.size()))
                            .formatted(number(random)));
            statedAgrees(value);
        }
    }

    @Test
    void rangesAndBandsStatedInKoreanAgreeWithThemselves() {
        Random random = new Random(20240317);
        for (int i = 0; i < 1000; i++) {
            int low = 1 + random.nextInt(40);
            int high = low + 1 + random.nextInt(20);
            String unit = List.of("%", "조 원", "만 명", "억 달러").get(random.nextInt(4));
            statedAgrees(low + "~" + high + unit);
            statedAgrees(low + unit + "에서 " + high + unit + " 사이");
            statedAgrees(low + unit + "대");
        }
    }

    private static void statedAgrees(String value) {
        Text text = Text.plain(value, new TextFile("content/facts/x.yaml", value), 0);
        Log log = new Log();
        Optional<Values.Read> read =
                Values.read(text, LEXICON, Optional.empty(), Optional.empty(), Optional.empty(), log);
        assertThat(read).as(value + log.sorted()).isPresent();
        Quantity q = read.get().quantity();
        agrees(value, q, false);
        for (Language language : Language.values()) {
            agrees(PRINTER.words(q, false, language), q, false);
        }
    }

    @Test
    void computedValuesArePrintedSoThatTheyAgree() {
        Random random = new Random(7);
        List<Unit> units = List.of(
                Unit.of("USD"),
                Unit.of("KRW"),
                Unit.PERCENT,
                Unit.POINTS,
                Unit.of("users"),
                Unit.of("users").per(Unit.of("year")),
                Unit.of("USD").per(Unit.of("head")),
                Unit.of("KRW").per(Unit.of("USD")));
        for (int i = 0; i < 3000; i++) {
            BigDecimal nominal = new BigDecimal(Math.exp(random.nextDouble() * 25)).round(new MathContext(12));
            BigDecimal below = nominal.multiply(BigDecimal.valueOf(random.nextDouble() * 0.2))
                    .round(MathContext.DECIMAL32);
            BigDecimal above = nominal.multiply(BigDecimal.valueOf(random.nextDouble() * 0.2))
                    .round(MathContext.DECIMAL32);
            int shape = random.nextInt(6);
            Interval interval = shape == 0
                    ? new Interval(nominal, true, null, false)
                    : shape == 1
                            ? new Interval(null, false, nominal, true)
                            : Interval.closed(nominal.subtract(below), nominal.add(above));
            Bound bound = shape == 0 ? Bound.MORE_THAN : shape == 1 ? Bound.LESS_THAN : Bound.EXACT;
            Quantity q =
                    new Quantity(nominal, interval, units.get(random.nextInt(units.size())), BigDecimal.ZERO, bound);
            for (Language language : Language.values()) {
                agrees(PRINTER.words(q, true, language), q, true);
            }
        }
    }

    private static String number(Random random) {
        int whole = 1 + random.nextInt(random.nextBoolean() ? 20 : 900);
        int decimals = random.nextInt(3);
        return decimals == 0
                ? "" + whole
                : whole + "." + (decimals == 1 ? "" + (1 + random.nextInt(9)) : "" + (10 + random.nextInt(90)));
    }

    private static void agrees(String words, Quantity q, boolean computed) {
        TextFile file = new TextFile("content/notes/x.md", words);
        Link link = new Link(
                0,
                0,
                words.length(),
                Address.FactRef.of("f"),
                file.place(0, words.length()),
                file.place(0, words.length()));
        Passage passage = new Passage(
                Passage.Kind.PARAGRAPH, Text.plain(words, file, 0), List.of(link), List.of(), false, List.of());
        Target target = new Target("f", q, Optional.empty(), Optional.empty(), computed, words);
        Verdict verdict = new QuantityClaims(LEXICON, new Offers(PRINTER, Language.EN))
                .check(passage, link, target, other -> Optional.empty());
        assertThat(verdict.code())
                .as(words + " for " + q + ": " + verdict.message() + "; " + verdict.hint())
                .isEmpty();
    }
}
