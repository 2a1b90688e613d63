package dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Period;
import dossier.words.Times;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TimeClaimsTest {
    private final Times times = new Times();
    private final TimeClaims claims = new TimeClaims(times);

    private static JsonNode cases(String key) throws Exception {
        return cases(key, "/claims/times-en.json");
    }

    private static JsonNode cases(String key, String resource) throws Exception {
        try (InputStream in = TimeClaimsTest.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in).get(key);
        }
    }

    private static Optional<LocalDate> note(JsonNode c) {
        return Optional.ofNullable(c.get("note")).map(n -> LocalDate.parse(n.asString()));
    }

    private Optional<Period> fact(JsonNode c) {
        return Optional.ofNullable(c.get("fact")).map(f -> {
            TextFile file = new TextFile("content/facts/a.yaml", f.asString());
            return times.period(Text.plain(f.asString(), file, 0), Optional.empty(), new Log())
                    .orElseThrow()
                    .period();
        });
    }

    /** A passage of a text with brackets, and the link that [ ] made. */
    private record Claim(Passage passage, Link link) {
        static Claim of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Link> links = new ArrayList<>();
            Link own = null;
            int from = 0;
            for (char c : marked.toCharArray()) {
                if ("[{<".indexOf(c) >= 0) {
                    from = text.length();
                } else if ("]}>".indexOf(c) >= 0) {
                    TextFile file = new TextFile("content/notes/a.md", marked);
                    Link link = new Link(
                            0,
                            from,
                            text.length(),
                            Address.FactRef.of(c == '>' ? "other" : "launch"),
                            file.place(0, 1),
                            file.place(0, 1));
                    links.add(link);
                    own = c == ']' ? link : own;
                } else {
                    text.append(c);
                }
            }
            TextFile file = new TextFile("content/notes/a.md", text.toString());
            Text plain = Text.plain(text.toString(), file, 0);
            return new Claim(new Passage(Passage.Kind.PARAGRAPH, plain, links, List.of(), false, List.of()), own);
        }
    }

    private Verdict check(JsonNode c) {
        Claim claim = Claim.of(c.get("text").asString());
        TimeClaims.Target target = new TimeClaims.Target("launch", fact(c).orElseThrow());
        return claims.check(claim.passage(), claim.link(), target, note(c));
    }

    private static String id(Verdict v) {
        return v.code().map(x -> x.id()).orElse("agrees");
    }

    @TestFactory
    Stream<DynamicTest> aSentenceAgreesWithTheTimeOfItsFactOrIsRefused() throws Exception {
        return Stream.concat(
                        cases("claims").valueStream(),
                        cases("claims", "/claims/times-ko.json").valueStream())
                .map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
                    Verdict verdict = check(c);
                    assertThat(id(verdict))
                            .as(verdict.toString())
                            .isEqualTo(c.get("verdict").asString());
                    assertThat(verdict.message()).isNotBlank();
                    assertThat(verdict.hint().isEmpty())
                            .isEqualTo(verdict.code().isEmpty());
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatWouldPassIsSaidAndWhatWasReadIsUnderlined() throws Exception {
        return cases("hints")
                .valueStream()
                .map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
                    Verdict verdict = check(c);
                    String text =
                            Claim.of(c.get("text").asString()).passage().text().value();
                    assertThat(text.substring(verdict.from(), verdict.to()))
                            .isEqualTo(c.get("words").asString());
                    assertThat(verdict.hint()).isEqualTo(c.get("hint").asString());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aDateInTheWordsOfACitedStatementIsTheFacts() throws Exception {
        return cases("cited")
                .valueStream()
                .map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
                    Claim claim = Claim.of(c.get("text").asString());
                    List<Verdict> verdicts = claims.cited(
                            claim.passage(),
                            claim.link(),
                            "launch",
                            fact(c),
                            c.get("statement").asString(),
                            note(c));
                    assertThat(verdicts.isEmpty() ? "none" : id(verdicts.get(0)))
                            .isEqualTo(c.get("verdict").asString());
                }));
    }

    @Test
    void theMessageNamesTheWordsAndTheFact() {
        Claim claim = Claim.of("It opened in [2017].");
        Verdict verdict = claims.check(
                claim.passage(),
                claim.link(),
                new TimeClaims.Target("aliexpress-launch", Period.year(2018)),
                Optional.empty());
        assertThat(verdict.message()).isEqualTo("'2017' is not what aliexpress-launch says");
    }
}
