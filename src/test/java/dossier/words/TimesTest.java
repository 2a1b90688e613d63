package dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Language;
import dossier.model.Period;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TimesTest {
    private final Times times = new Times();

    private static JsonNode cases(String key) throws Exception {
        try (InputStream in = TimesTest.class.getResourceAsStream("/claims/times-read.json")) {
            return new ObjectMapper().readTree(in).get(key);
        }
    }

    private Optional<Times.Counted> read(String words, Optional<LocalDate> anchor, Log log) {
        TextFile file = new TextFile("content/facts/a.yaml", "period: " + words);
        return times.period(Text.plain(words, file, "period: ".length()), anchor, log);
    }

    private static Optional<LocalDate> date(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).map(n -> LocalDate.parse(n.asString()));
    }

    @TestFactory
    Stream<DynamicTest> readsWhatAnAnalystTypes() throws Exception {
        return cases("periods")
                .valueStream()
                .map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
                    Log log = new Log();
                    Optional<Times.Counted> read = read(c.get("words").asString(), date(c, "anchor"), log);
                    if (c.has("code")) {
                        assertThat(read).isEmpty();
                        assertThat(log.sorted())
                                .extracting(d -> d.code().id())
                                .containsExactly(c.get("code").asString());
                        assertThat(log.sorted().get(0).hint()).isNotBlank();
                    } else {
                        assertThat(log.sorted()).isEmpty();
                        assertThat(read.orElseThrow().period().id())
                                .isEqualTo(c.get("period").asString());
                        assertThat(read.get().counted())
                                .isEqualTo(c.has("counted") && c.get("counted").asBoolean());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> findsTheTimesOfAText() throws Exception {
        return cases("spans")
                .valueStream()
                .map(c -> DynamicTest.dynamicTest(c.get("text").asString(), () -> {
                    String text = c.get("text").asString();
                    List<String> found = new ArrayList<>();
                    for (TimeSpan s : times.spans(text, Optional.empty())) {
                        found.add(text.substring(s.from(), s.to())
                                + s.period().map(p -> " = " + p).orElse("")
                                + s.length()
                                        .map(l -> " = " + l.count() + (l.inDays() ? "d" : "m"))
                                        .orElse("")
                                + (s.offset() ? " away" : ""));
                    }
                    List<String> expected = new ArrayList<>();
                    for (JsonNode s : c.get("spans")) {
                        expected.add(s.get("words").asString()
                                + (s.has("period") ? " = " + s.get("period").asString() : "")
                                + (s.has("length") ? " = " + s.get("length").asString() : "")
                                + (s.has("offset") ? " away" : ""));
                    }
                    assertThat(found).isEqualTo(expected);
                }));
    }

    @Test
    void pointsAtTheWordsThatItCannotRead() {
        Log log = new Log();
        read("March 2024 perhaps", Optional.empty(), log);
        Diagnostic d = log.sorted().get(0);
        assertThat(d.place().file().text().substring(d.place().from(), d.place().to()))
                .isEqualTo("perhaps");
    }

    @Test
    void saysWhichDayOfTheWeekItWas() {
        Log log = new Log();
        read("Thursday, 15 March 2024", Optional.empty(), log);
        assertThat(log.sorted().get(0).hint()).contains("15 March 2024 was a Friday");
    }

    @Test
    void aFiscalYearIsThatOfTheSite() {
        Times ofApril = new Times(Optional.of(4));
        for (String words : List.of("FY2024", "FY24", "fiscal 2024", "fiscal year 2024", "2023/24", "FY2023/24")) {
            Text text = Text.plain(words, new TextFile("content/facts/a.yaml", words), 0);
            assertThat(ofApril.period(text, Optional.empty(), new Log()))
                    .as(words)
                    .map(c -> c.period().id())
                    .contains("2023-04..2024-03");
        }
    }

    @Test
    void readsAgainWhatIsPrinted() {
        Random random = new Random(20240315);
        for (int i = 0; i < 3000; i++) {
            Period period = period(random);
            for (Language language : Language.values()) {
                String words = Dates.words(period, language);
                Log log = new Log();
                assertThat(read(words, Optional.empty(), log)).as(words).contains(new Times.Counted(period, false));
            }
        }
    }

    @Test
    void readsAgainTheLengthsThatArePrinted() {
        for (int n = 1; n < 200; n++) {
            for (TimeLength length : List.of(TimeLength.months(n), TimeLength.days(n))) {
                for (Language language : Language.values()) {
                    String words = Dates.words(length, language);
                    assertThat(times.spans(words, Optional.empty()))
                            .as(words)
                            .extracting(TimeSpan::length)
                            .containsExactly(Optional.of(length));
                }
            }
        }
    }

    @Test
    void readsAnIdOfAPeriodAsThatPeriod() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            Period period = period(random);
            assertThat(read(period.id(), Optional.empty(), new Log())).contains(new Times.Counted(period, false));
        }
    }

    @Test
    void getsThroughAnyText() {
        Random random = new Random(1);
        String[] parts = {
            "the ",
            "next ",
            "2024",
            "-",
            " to ",
            "March ",
            "15",
            ", ",
            "년",
            "월 ",
            "first ",
            "quarter ",
            "of ",
            "last ",
            "year",
            "s ",
            "a ",
            "half ",
            "..",
            "/",
            "(",
            "Friday",
            ") ",
            "between ",
            "and ",
            "until ",
            "mid-",
            "\u0130",
            "🙂"
        };
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            int end = 0;
            for (TimeReading r : times.readings(text.toString(), Optional.of(LocalDate.of(2024, 3, 15)))) {
                assertThat(r.from()).isGreaterThanOrEqualTo(end);
                assertThat(r.core()).isBetween(r.from(), r.to());
                end = r.to();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    private static Period period(Random random) {
        int year = 1990 + random.nextInt(60);
        LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        switch (random.nextInt(7)) {
            case 0:
                return Period.day(day);
            case 1:
                return Period.month(year, 1 + random.nextInt(12));
            case 2:
                return Period.quarter(year, 1 + random.nextInt(4));
            case 3:
                return Period.years(year, year + random.nextInt(12));
            case 4:
                LocalDate first = day.withDayOfMonth(1);
                return new Period(
                        first, first.plusMonths(1 + random.nextInt(20)).minusDays(1));
            case 5:
                return new Period(day, day.plusDays(random.nextInt(20)));
            default:
                return new Period(day, day.plusDays(random.nextInt(900)));
        }
    }
}
