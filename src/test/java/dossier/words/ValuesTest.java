package dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Kind;
import dossier.model.Language;
import dossier.model.Measure;
import dossier.model.Prose;
import dossier.model.Quantity;
import dossier.model.Segment;
import dossier.model.Site;
import dossier.model.Translated;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ValuesTest {
    private static final Measure USERS = new Measure(
            "users",
            new TextFile("content/measures.yaml", "").place(0, 0),
            Translated.of(Language.EN, new Prose(List.of(new Segment.Words("users")), List.of())),
            Optional.empty(),
            Map.of("users", List.of("users", "user")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final Lexicon LEXICON = Lexicon.of(new Site.Settings(
                    "x", Optional.empty(), List.of(Language.EN), List.of(), Optional.empty(), List.of(), Map.of()))
            .with(List.of(USERS));

    @TestFactory
    Stream<DynamicTest> aValueSaysWhatItsTableSays() throws IOException {
        return table("/claims/values-en.csv");
    }

    @TestFactory
    Stream<DynamicTest> aKoreanValueSaysWhatItsTableSays() throws IOException {
        return table("/claims/values-ko.csv");
    }

    private Stream<DynamicTest> table(String table) throws IOException {
        return rows(table)
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    Quantity q = read(row[0], new Log()).orElseThrow().quantity();
                    assertThat(q.nominal()).isEqualByComparingTo(row[1]);
                    end(q.interval().low(), q.interval().lowOpen(), row[2]);
                    end(q.interval().high(), q.interval().highOpen(), row[3]);
                    assertThat(q.unit().symbol()).isEqualTo(row[4]);
                    assertThat(q.bound().id()).isEqualTo(row[5]);
                }));
    }

    private static void end(BigDecimal found, boolean open, String wanted) {
        if (wanted.isEmpty()) {
            assertThat(found).isNull();
            return;
        }
        assertThat(found).isEqualByComparingTo(wanted.replaceAll("[()]", ""));
        assertThat(open).isEqualTo(wanted.endsWith("(") || wanted.endsWith(")"));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoQuantityIsRefusedWithAReason() throws IOException {
        return rows("/claims/values-refused-en.csv")
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    Log log = new Log();
                    assertThat(read(row[0], log)).isEmpty();
                    assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.BAD_QUANTITY);
                    assertThat(log.sorted()).extracting(Diagnostic::message).containsExactly(row[1]);
                    assertThat(log.sorted()).extracting(Diagnostic::hint).doesNotContain("");
                }));
    }

    @Test
    void theAmountInBracketsIsTheSameInAnotherUnit() {
        Values.Read read = read("100 billion won (US$75.7 million)", new Log()).orElseThrow();
        assertThat(read.also().orElseThrow().nominal()).isEqualByComparingTo("75700000");
        assertThat(read.also().orElseThrow().unit().symbol()).isEqualTo("USD");
    }

    @Test
    void theWordsTellTheKind() {
        assertThat(read("nearly half", new Log()).orElseThrow().kind()).contains(Kind.SHARE);
        assertThat(read("nearly double", new Log()).orElseThrow().kind()).contains(Kind.RATIO);
        assertThat(read("US$5", new Log()).orElseThrow().kind()).contains(Kind.AMOUNT);
        assertThat(read("7 million users", new Log()).orElseThrow().kind()).contains(Kind.COUNT);
        assertThat(read("121%", new Log()).orElseThrow().kind()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsUnderlinedAndNothingElse() {
        Log log = new Log();
        read("US$5 million of aid", log);
        assertThat(log.sorted().get(0).place().from()).isEqualTo("US$5 million ".length());
        assertThat(log.sorted().get(0).place().to()).isEqualTo("US$5 million of aid".length());
    }

    @Test
    void aBareNumberTakesItsUnitAndScaleFromTheirKeysAndNoOtherDoes() {
        Log log = new Log();
        Optional<Values.Read> bare = Values.read(
                text("1.1"), LEXICON, Optional.of(text("US$")), Optional.of(text("billion")), Optional.empty(), log);
        assertThat(bare.orElseThrow().quantity().nominal()).isEqualByComparingTo("1100000000");
        assertThat(bare.get().quantity().unit().symbol()).isEqualTo("USD");
        assertThat(log.sorted()).isEmpty();

        assertThat(Values.read(
                        text("US$1.1"), LEXICON, Optional.of(text("won")), Optional.empty(), Optional.empty(), log))
                .isEmpty();
        assertThat(log.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("the value has another unit of its own");
    }

    private static Optional<Values.Read> read(String value, Log log) {
        return Values.read(text(value), LEXICON, Optional.empty(), Optional.empty(), Optional.empty(), log);
    }

    private static Text text(String value) {
        return Text.plain(value, new TextFile("content/facts/x.yaml", value), 0);
    }

    private Stream<String[]> rows(String table) throws IOException {
        String text = new String(getClass().getResourceAsStream(table).readAllBytes(), StandardCharsets.UTF_8);
        return text.lines().filter(line -> !line.startsWith("#")).map(line -> Arrays.stream(line.split("\\|", -1))
                .map(String::strip)
                .toArray(String[]::new));
    }
}
