package dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of claims: each row a fact, a sentence, the verdict on its link, and the heads of its table if it has any. */
class QuantityClaimsTest {
    private final ClaimTable table = new ClaimTable(Language.EN);
    private final ClaimTable korean = new ClaimTable(Language.KO);

    @TestFactory
    Stream<DynamicTest> wordsAgreeWithAFactOrDoNot() throws IOException {
        return Stream.concat(rows("/claims/en.json"), rows("/claims/en-rules.json"))
                .map(this::agreement);
    }

    @TestFactory
    Stream<DynamicTest> wordsAreReadWithWhatStandsAroundThem() throws IOException {
        return rows("/claims/en-reach.json").map(this::agreement);
    }

    @TestFactory
    Stream<DynamicTest> sentencesAsTheyAreWrittenAgreeWithAFactOrDoNot() throws IOException {
        return Stream.concat(rows("/claims/en-prose.json"), rows("/claims/en-news.json"))
                .map(this::agreement);
    }

    @TestFactory
    Stream<DynamicTest> koreanWordsAreReadWithWhatStandsBehindThem() throws IOException {
        return Stream.concat(rows("/claims/ko.json"), rows("/claims/ko-reach.json"))
                .map(row -> agreement(row, korean));
    }

    @TestFactory
    Stream<DynamicTest> koreanSentencesAsTheyAreWrittenAgreeWithAFactOrDoNot() throws IOException {
        return Stream.concat(rows("/claims/ko-prose.json"), rows("/claims/ko-news.json"))
                .map(row -> agreement(row, korean));
    }

    @TestFactory
    Stream<DynamicTest> aRefusalOffersWordsThatWouldPass() throws IOException {
        return Stream.concat(hints("/claims/en-hints.json", table), hints("/claims/ko-hints.json", korean));
    }

    private Stream<DynamicTest> hints(String resource, ClaimTable table) throws IOException {
        return rows(resource)
                .map(row -> DynamicTest.dynamicTest(name(row), () -> {
                    Verdict found = table.verdict(text(row, 0), text(row, 1), List.of());
                    assertThat(found.hint()).isEqualTo(text(row, 2));
                }));
    }

    private DynamicTest agreement(JsonNode row) {
        return agreement(row, table);
    }

    private DynamicTest agreement(JsonNode row, ClaimTable table) {
        return DynamicTest.dynamicTest(name(row), () -> {
            List<String> heads = new ArrayList<>();
            row.path(3).forEach(head -> heads.add(head.asString()));
            Verdict found = table.verdict(text(row, 0), text(row, 1), heads);
            assertThat(found.code().map(Code::id).orElse("agrees"))
                    .as(found.message() + "; " + found.hint())
                    .isEqualTo(text(row, 2));
        });
    }

    private static String name(JsonNode row) {
        return text(row, 0) + ": " + text(row, 1) + " " + text(row, 2);
    }

    private static String text(JsonNode row, int i) {
        return row.get(i).asString();
    }

    private Stream<JsonNode> rows(String resource) throws IOException {
        try (InputStream in = getClass().getResourceAsStream(resource)) {
            return JsonMapper.builder().build().readTree(in).valueStream();
        }
    }
}
