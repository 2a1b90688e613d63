package dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Language;
import dossier.model.Passage;
import dossier.model.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NumbersTest {
    private static final Lexicon LEXICON = Lexicon.of(new Site.Settings(
            "x", Optional.empty(), List.of(Language.EN), List.of(), Optional.empty(), List.of("Web 2.0"), Map.of()));

    @TestFactory
    Stream<DynamicTest> everyNumberThatNeedsAFactIsFound() throws IOException {
        return Stream.concat(lines("/claims/numbers-en.txt"), lines("/claims/numbers-ko.txt"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(
                        line, () -> assertThat(marked(plain(line))).isEqualTo(line)));
    }

    private Stream<String> lines(String table) throws IOException {
        return new String(getClass().getResourceAsStream(table).readAllBytes(), StandardCharsets.UTF_8).lines();
    }

    private static String plain(String line) {
        return line.replace("⟦", "").replace("⟧", "");
    }

    private static String marked(String text) {
        TextFile file = new TextFile("content/notes/x.md", text);
        Passage passage =
                new Passage(Passage.Kind.PARAGRAPH, Text.plain(text, file, 0), List.of(), List.of(), false, List.of());
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Numbers.Span span : Numbers.in(passage, LEXICON)) {
            out.append(text, at, span.from())
                    .append('⟦')
                    .append(text, span.from(), span.to())
                    .append('⟧');
            at = span.to();
        }
        return out.append(text.substring(at)).toString();
    }
}
