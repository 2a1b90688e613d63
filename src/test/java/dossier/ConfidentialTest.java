package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is confidential never reaches the site. */
class ConfidentialTest {
    @TempDir
    Path dir;

    @Test
    void nothingOfAConfidentialSourceIsPublishedButWhoSaidItAndWhen() throws IOException {
        Trees.write(
                dir,
                Map.of(
                        "content/site.yaml",
                        "title: T\nurl: https://example.org/\n",
                        "content/index.md",
                        "---\ntitle: T\n---\n\nThe bridge cost [US$2 million](fact:bridge), says [a document](source:memo).\n",
                        "content/entities.yaml",
                        "entities:\n  town: {label: The town, kind: organisation}\n",
                        "content/sources/s.yaml",
                        """
                        sources:
                          memo:
                            title: Hushed memo to the mayor
                            publisher: town
                            type: document
                            published: 2025-03-03
                            url: https://example.org/hushed-address
                            archive: https://example.org/hushed-archive
                            access: confidential
                        """,
                        "content/facts/f.yaml",
                        """
                        facts:
                          bridge:
                            label: The bridge
                            value: US$2 million
                            source: memo
                            at: hushed paragraph
                            quote: it came to US$2 million, hushed
                            file: hushed.txt
                        """,
                        "content/evidence/hushed.txt",
                        "In the end it came to US$2 million, hushed.\n"));

        Dossier.Result result = Dossier.build(dir);

        assertThat(result.diagnostics()).isEmpty();
        Map<String, String> site = Trees.of(dir.resolve("site"));
        assertThat(site).containsKeys("sources/memo.html", "facts/bridge.html");
        List<String> leaks = site.entrySet().stream()
                .filter(f ->
                        (f.getKey() + f.getValue()).toLowerCase(Locale.ROOT).contains("hushed"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(leaks).isEmpty();
        assertThat(site.get("sources/memo.html")).contains("A confidential document", "The town", "3 March 2025");
    }
}
