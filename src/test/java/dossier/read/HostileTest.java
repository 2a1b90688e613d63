package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Content that was made to make Dossier fail: it is told what is wrong, soon, and nothing is thrown. */
@Timeout(60)
class HostileTest {
    private static final int MANY = 100_000;
    private static final int WHOLE = 2_000_000;

    private static Draft read(String path, byte[] bytes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("content/site.yaml", "title: a".getBytes(StandardCharsets.UTF_8));
        files.put("content/index.md", "---\ntitle: a\n---\n".getBytes(StandardCharsets.UTF_8));
        files.put(path, bytes);
        return Reader.read(new Folder(files));
    }

    private static List<Diagnostic> told(String text) {
        return read("content/facts/a.yaml", text.getBytes(StandardCharsets.UTF_8))
                .diagnostics();
    }

    static Stream<String> deep() {
        return Stream.of("[", "- ", "? ", "{", "{a: ", "[{a: ", "a: [").map(s -> s.repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void whatLiesTooDeepIsToldOnce(String yaml) {
        assertThat(told(yaml)).hasSize(1);
    }

    static Stream<String> large() {
        return Stream.of(
                "a: " + "x".repeat(WHOLE),
                "a: \"" + "x".repeat(WHOLE) + "\"",
                "a: '" + "''".repeat(WHOLE / 2) + "'",
                "a: \"" + "\\x41".repeat(WHOLE / 4) + "\"",
                "a: " + "x\n ".repeat(WHOLE / 3),
                "a: |\n" + " x\n".repeat(WHOLE / 3),
                "a: x" + " ".repeat(WHOLE) + "y",
                "a: " + "x: ".repeat(WHOLE / 3),
                "a: " + "😀".repeat(WHOLE / 4),
                "facts: {a: {label: x, value: " + "1:".repeat(WHOLE / 2) + "1}}",
                "facts: {a: {label: x, value: " + "1".repeat(WHOLE) + "}}",
                "facts: {" + "A/".repeat(WHOLE / 2) + ": {label: x, value: 1}}",
                "x".repeat(WHOLE) + ": 1",
                "#" + "x".repeat(WHOLE),
                "%".repeat(WHOLE),
                "@" + "a-".repeat(WHOLE / 4) + ":".repeat(WHOLE / 4),
                "\t".repeat(WHOLE),
                "\u0007".repeat(WHOLE));
    }

    @ParameterizedTest
    @MethodSource("large")
    void largeFilesAreToldInTimeThatGrowsWithThem(String yaml) {
        assertThat(told(yaml)).isNotEmpty();
    }

    @Test
    void anExpansionOfAliasesIsToldAtTheFirstOfThem() {
        String yaml =
                "a: &a [x, x]\n" + "b: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]\ne: &e [*e]\n";

        assertThat(told(yaml))
                .filteredOn(d -> d.code().id().equals("yaml-feature"))
                .first()
                .satisfies(d -> assertThat(d.place()).hasToString("content/facts/a.yaml:1:4"));
    }

    @Test
    void bytesThatAreNoTextAreToldAtTheFirstOfThem() {
        Map<byte[], String> cases = Map.of(
                new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'}, "1:4 the byte 0xE9 is not UTF-8",
                new byte[] {'a', '\n', 'b', (byte) 0xC0, (byte) 0xAF}, "2:2 the byte 0xC0 is not UTF-8",
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, "1:1 the byte 0xED is not UTF-8",
                new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}, "1:1 the byte 0xFF is not UTF-8",
                new byte[] {'a', (byte) 0xF0, (byte) 0x9F}, "1:2 the byte 0xF0 is not UTF-8");
        cases.forEach((bytes, expected) -> assertThat(
                        read("content/facts/a.yaml", bytes).diagnostics())
                .as(Arrays.toString(bytes))
                .singleElement()
                .satisfies(d -> assertThat(d.place().line() + ":" + d.place().column() + " " + d.message())
                        .isEqualTo(expected)));
    }

    @Test
    void nothingThatIsWrittenMakesItThrow() {
        Random random = new Random(11);
        String[] pieces = {
            "a",
            "facts",
            "label",
            ": ",
            ":",
            "\n",
            "\n  ",
            "\n    ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            ", ",
            "\"",
            "'",
            "|",
            ">",
            "&a ",
            "*a",
            "!t ",
            "? ",
            "#",
            " #",
            "\t",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\\",
            "\\x4",
            "<<",
            "~",
            "😀",
            "글",
            "\r\n",
            "](fact:x)",
            "1",
            "value",
            "0x1",
            "source",
            "\u0007",
            "\uFEFF"
        };
        for (int round = 0; round < 1500; round++) {
            StringBuilder text = new StringBuilder(round % 2 == 0 ? "" : "---\ntitle: ");
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            for (String path : List.of(
                    "content/facts/a.yaml", "content/notes/a.md", "content/site.yaml", "content/entities.yaml")) {
                assertThat(read(path, bytes).diagnostics())
                        .as(text.toString())
                        .noneMatch(d -> d.message().isEmpty()
                                || d.message().contains("jackson")
                                || d.message().contains("\n"));
            }
        }
    }
}
