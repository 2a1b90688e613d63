package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Log;
import dossier.diagnostic.TextFile;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlTextTest {
    private static final String SIGNS = "ab 19:#-?,[]{}&*!|>'\"%@`~\\\n\t.=<$원é";

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(7); length > 0; length--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String words = text.toString();
            assertThat(read("k: " + YamlText.ofLine(words) + "\n")).isEqualTo(words);
            assertThat(read("k: {a: b, k: " + YamlText.ofBrackets(words) + ", c: d}\n"))
                    .isEqualTo(words);
        }
    }

    private static String read(String yaml) {
        Log log = new Log();
        Node node = Yaml.read(new TextFile("a.yaml", yaml), log)
                .orElseThrow(() -> new AssertionError(yaml + log.sorted()))
                .entries()
                .get(0)
                .value();
        if (node instanceof Node.Mapping map) {
            assertThat(map.entries()).as(yaml).hasSize(3);
            node = map.entries().get(1).value();
        }
        assertThat(log.sorted()).as(yaml).isEmpty();
        return ((Node.Scalar) node).text().value();
    }
}
