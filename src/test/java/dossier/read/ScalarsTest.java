package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScalarsTest {
    private static Text text(String yaml) {
        Log log = new Log();
        TextFile file = new TextFile("content/a.yaml", yaml);
        Node.Mapping map = Yaml.read(file, log).orElseThrow(() -> new AssertionError(log.sorted() + " in " + yaml));
        return ((Node.Scalar) map.entries().get(0).value()).text();
    }

    /** What stands in the file at a part of a text. */
    private static String source(Text text, String part) {
        int from = text.value().indexOf(part);
        assertThat(from).as(part + " in " + text).isNotNegative();
        Place place = text.place(from, from + part.length());
        return place.file().text().substring(place.from(), place.to());
    }

    @Test
    void aPlainScalarStandsAsItIs() {
        Text text = text("a: one two\n");

        assertThat(text.place()).hasToString("content/a.yaml:1:4");
        assertThat(source(text, "two")).isEqualTo("two");
    }

    @Test
    void quotesAreNoPartOfAText() {
        assertThat(text("a: 'one'\n").place()).hasToString("content/a.yaml:1:5");
        assertThat(source(text("a: \"one two\"\n"), "two")).isEqualTo("two");
        assertThat(source(text("a: 'one two'\n"), "one two")).isEqualTo("one two");
    }

    @Test
    void aDoubledQuoteIsOneCharacter() {
        Text text = text("a: 'it''s over'\n");

        assertThat(text.value()).isEqualTo("it's over");
        assertThat(source(text, "over")).isEqualTo("over");
        assertThat(text.place(2, 3).from()).isEqualTo(6);
    }

    @Test
    void escapesAreOneCharacterEach() {
        Text text = text("a: \"x\\ty\\u00e9z\\U0001F600w\\x41v\\uD83D\\uDE00u\\\"t\"\n");

        assertThat(text.value()).isEqualTo("x\tyéz😀wAv😀u\"t");
        for (String letter : List.of("x", "y", "z", "w", "v", "u", "t")) {
            assertThat(source(text, letter)).isEqualTo(letter);
        }
        assertThat(text.place(3, 4).from()).isEqualTo(8);
    }

    @Test
    void foldedLinesKeepThePlacesOfTheirWords() {
        for (String yaml : List.of(
                "a: one\n  two\n\n  three\n",
                "a: 'one\n  two\n\n  three'\n",
                "a: \"one   \n  two\n\n  three\"\n",
                "a: \"one\\\n  \\ two\n\n  three\"\n",
                "a: >\n  one\n  two\n\n  three\n",
                "a: |-\n\n    one\n    two\n    three\n",
                "a: >2+ # a comment with one and two\n   one\n  two\n  three\n\n")) {
            for (String written : List.of(yaml, yaml.replace("\n", "\r\n"))) {
                Text text = text(written);
                for (String word : List.of("one", "two", "three")) {
                    assertThat(source(text, word)).as(written).isEqualTo(word);
                }
            }
        }
    }

    @Test
    void columnsCountCodePoints() {
        Text text = text("😀a: 😀😀 x\n");

        assertThat(text.place(text.value().indexOf('x'), text.length())).hasToString("content/a.yaml:1:8");
    }

    @Test
    void wordsOfAnyScalarAreFoundInItsSource() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            Text text = text(scalar(random));
            String value = text.value();
            int before = 0;
            for (int i = 0; i < value.length(); i++) {
                Place place = text.place(i, i + 1);
                char at = place.file().text().charAt(place.from());
                boolean found = at == value.charAt(i) || at == '\\' || Character.isWhitespace(value.charAt(i));
                assertThat(found)
                        .as("character %s of %s in %s", i, value, place.file().text())
                        .isTrue();
                assertThat(place.from()).isGreaterThanOrEqualTo(before);
                before = place.from();
            }
        }
    }

    /** A scalar of words in some style, over some lines. */
    private static String scalar(Random random) {
        String quote = List.of("", "'", "\"", "|", ">").get(random.nextInt(5));
        StringBuilder out = new StringBuilder("a: ");
        out.append(quote).append("|>".contains(quote) && !quote.isEmpty() ? "\n  " : "");
        String[] ends = {" ", "  ", "\n  ", " \n  ", "\n\n  ", "\r\n  "};
        String[] words = {
            "x",
            "yz",
            "😀",
            "é",
            "7",
            quote.equals("'") ? "''" : "w",
            quote.equals("\"") ? "\\u00e9" : "v",
            quote.equals("\"") ? "\\U0001F600" : "u",
            quote.equals("\"") ? "\\\n  " : "t",
            quote.equals("\"") ? "\\n" : "s"
        };
        for (int i = random.nextInt(8); i >= 0; i--) {
            out.append("w")
                    .append(words[random.nextInt(words.length)])
                    .append(i == 0 ? "" : ends[random.nextInt(ends.length)]);
        }
        return out.append("\"'".contains(quote) ? quote : "").append('\n').toString();
    }
}
