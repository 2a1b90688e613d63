package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void wordsBecomeAnAddress() {
        assertThat(Slug.of("What the library costs: 2024")).contains("what-the-library-costs-2024");
        assertThat(Slug.of("  Élan & co., it's  ")).contains("elan-co-its");
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(Slug.of("word ".repeat(20))).contains("word-word-word-word-word-word-word-word-word-word-word-word");
        assertThat(Slug.of("w".repeat(80))).contains("w".repeat(60));
    }

    @Test
    void ofAnotherScriptNoIdIsMade() {
        assertThat(Slug.of("도서관 2024")).isEmpty();
        assertThat(Slug.of("…")).isEmpty();
    }
}
