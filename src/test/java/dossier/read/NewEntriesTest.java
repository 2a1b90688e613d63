package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewEntriesTest {
    private static final String PATH = "content/facts/a.yaml";

    private final Log log = new Log();

    private static NewEntries.Entry entry(String id, String... keysAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new NewEntries.Entry(id, values);
    }

    private Optional<String> into(String text, NewEntries.Entry... entries) {
        return NewEntries.into(PATH, text.getBytes(StandardCharsets.UTF_8), "facts", List.of(entries), log)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static NewEntries.Entry two() {
        return entry("two", "label", "Two", "value", "2,000 users");
    }

    @Test
    void aFileThatIsNotThereStartsWithItsKey() {
        assertThat(into("", two())).contains("facts:\n  two:\n    label: Two\n    value: 2,000 users\n");
    }

    @Test
    void aFileOfCommentsKeepsThem() {
        assertThat(into("# facts", two()))
                .contains("# facts\nfacts:\n  two:\n    label: Two\n    value: 2,000 users\n");
    }

    @Test
    void itStandsBehindTheLastInItsLayout() {
        assertThat(into("""
                        # head
                        facts:
                            one:   # the first
                               label: One
                               # why
                               value: 1%
                            # of the last

                        # what must hold
                        checks:
                          - {that: one < 2%, because: so}
                        """, two())).contains("""
                        # head
                        facts:
                            one:   # the first
                               label: One
                               # why
                               value: 1%
                            # of the last
                            two:
                               label: Two
                               value: 2,000 users

                        # what must hold
                        checks:
                          - {that: one < 2%, because: so}
                        """);
    }

    @Test
    void amongEntriesInBracketsItStandsInBrackets() {
        assertThat(into("facts:\n  one: {label: One, value: 1%}", two(), entry("three", "label", "3")))
                .contains("facts:\n  one: {label: One, value: 1%}\n  two: {label: Two, value: \"2,000 users\"}\n"
                        + "  three: {label: 3}\n");
    }

    @Test
    void whatIsTooWideForBracketsStandsOnLines() {
        String wide = "w".repeat(120);

        assertThat(into("facts:\n  one: {label: One}\n", entry("two", "label", wide)))
                .contains("facts:\n  one: {label: One}\n  two:\n    label: " + wide + "\n");
    }

    @Test
    void whereAllStandInBracketsSoDoesIt() {
        assertThat(into("facts: {one: {label: One} } # all\n", two()))
                .contains("facts: {one: {label: One}, two: {label: Two, value: \"2,000 users\"} } # all\n");
    }

    @Test
    void emptyBracketsMakePlace() {
        assertThat(into("facts: {} # none yet\nchecks: []\n", entry("two", "label", "Two")))
                .contains("facts: # none yet\n  two:\n    label: Two\nchecks: []\n");
    }

    @Test
    void aKeyWithNothingBehindItHoldsIt() {
        assertThat(into("facts:\n", entry("two", "label", "Two"))).contains("facts:\n  two:\n    label: Two\n");
        assertThat(into("facts: # none\nchecks: []\n", entry("two", "label", "Two")))
                .contains("facts: # none\n  two:\n    label: Two\nchecks: []\n");
    }

    @Test
    void aMissingKeyIsAdded() {
        assertThat(into("defaults: {source: a}", entry("two", "label", "Two")))
                .contains("defaults: {source: a}\nfacts:\n  two:\n    label: Two\n");
    }

    @Test
    void emptyLinesBetweenEntriesAreKept() {
        assertThat(into("facts:\n  a:\n    label: A\n\n  # on b\n  b:\n    label: B\n", entry("two", "label", "Two")))
                .contains("facts:\n  a:\n    label: A\n\n  # on b\n  b:\n    label: B\n\n  two:\n    label: Two\n");
    }

    @Test
    void aTextOverSeveralLinesIsNotCut() {
        String text = "facts:\n  a:\n    note: |\n      one\n\n      # no comment\n";

        assertThat(into(text, entry("two", "label", "Two"))).contains(text + "  two:\n    label: Two\n");
    }

    @Test
    void endsOfLinesAndTheByteOrderMarkStay() {
        assertThat(into("\uFEFFfacts:\r\n  a:\r\n    label: A\r\n", entry("two", "label", "Two")))
                .contains("\uFEFFfacts:\r\n  a:\r\n    label: A\r\n  two:\r\n    label: Two\r\n");
    }

    @Test
    void theEndOfTheDocumentStays() {
        assertThat(into("facts:\n  a:\n    label: A\n...\n", entry("two", "label", "Two")))
                .contains("facts:\n  a:\n    label: A\n  two:\n    label: Two\n...\n");
    }

    @Test
    void whatCannotTakeItIsTold() {
        assertThat(into("facts: {\n  a: {label: A}\n}\n", two())).isEmpty();
        assertThat(into("facts: none\n", two())).isEmpty();
        assertThat(into("facts: [\n", two())).isEmpty();
        assertThat(log.sorted())
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "these brackets go over several lines: there is no place for another entry",
                        "'facts' is no map of entries",
                        "this '[' is never closed");
    }

    @Test
    void textsThatBiteAreQuoted() {
        assertThat(into(
                        "",
                        entry(
                                "a",
                                "b",
                                "a: b",
                                "c",
                                "- c",
                                "d",
                                "[x](fact:y)",
                                "e",
                                "say \"so\"",
                                "f",
                                ">7",
                                "g",
                                "x #y")))
                .contains("facts:\n  a:\n    b: \"a: b\"\n    c: \"- c\"\n    d: \"[x](fact:y)\"\n    e: say \"so\"\n"
                        + "    f: \">7\"\n    g: \"x #y\"\n");
        assertThat(into("", entry("a", "b", "-8%", "c", "", "d", " x", "e", "null", "f", "a\nb")))
                .contains("facts:\n  a:\n    b: -8%\n    c: \"\"\n    d: \" x\"\n    e: \"null\"\n    f: \"a\\nb\"\n");
    }

    @Test
    void theDefaultsOfAFileAreTold() {
        byte[] text = "defaults: {source: a < b, geo: KR}\n".getBytes(StandardCharsets.UTF_8);

        assertThat(NewEntries.byDefault(PATH, text, "source")).contains("a < b");
        assertThat(NewEntries.byDefault(PATH, text, "period")).isEmpty();
    }
}
