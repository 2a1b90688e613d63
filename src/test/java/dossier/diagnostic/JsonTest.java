package dossier.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static final TextFile FILE = new TextFile("content/a.md", "one\n가😀 two\nthree\n");

    private static JsonNode told(Diagnostic... diagnostics) {
        return JsonMapper.shared().readTree(Json.tell(List.of(diagnostics), UnaryOperator.identity()));
    }

    @Test
    void aDiagnosticHasItsPlaceInCodePoints() {
        int two = FILE.text().indexOf("two");
        JsonNode told = told(new Diagnostic(Code.UNKNOWN_FACT, FILE.place(two, two + 3), "what", "do"))
                .get("diagnostics")
                .get(0);
        assertThat(told)
                .hasToString("{\"code\":\"unknown-fact\",\"severity\":\"error\",\"path\":\"content/a.md\",\"line\":2,"
                        + "\"column\":4,\"end_line\":2,\"end_column\":7,\"message\":\"what\",\"hint\":\"do\"}");
    }

    @Test
    void aStretchOfTwoLinesSaysWhereItEnds() {
        JsonNode told = told(new Diagnostic(Code.UNFILLED, FILE.place(1, 6), "what", ""))
                .get("diagnostics")
                .get(0);
        assertThat(told.get("end_line").asInt()).isEqualTo(2);
        assertThat(told.has("hint")).isFalse();
    }

    @Test
    void anyTextSurvives() {
        String message = "\"quoted\" \\ back \b\u0000\u001f tab\tline\nnext \u2028 가 😀 lone \ud800 end";
        assertThat(told(new Diagnostic(Code.BAD_TEXT, FILE.place(0, 0), message, ""))
                        .get("diagnostics")
                        .get(0)
                        .get("message")
                        .asString())
                .isEqualTo(message);
    }

    @Test
    void theCountsStandLast() {
        Place place = FILE.place(0, 0);
        JsonNode told = told(
                new Diagnostic(Code.BAD_TEXT, place, "a", ""),
                new Diagnostic(Code.UNBOUND_NUMBER, place, "b", ""),
                new Diagnostic(Code.BAD_ID, place, "c", ""));
        assertThat(told.get("errors").asInt()).isEqualTo(2);
        assertThat(told.get("warnings").asInt()).isEqualTo(1);
        assertThat(told.get("infos").asInt()).isZero();
    }

    @Test
    void nothingWrongIsAnEmptyList() {
        assertThat(told().get("diagnostics").size()).isZero();
    }
}
