package dossier.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Prose;
import dossier.model.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody writes by accident: it is read in time, loses no text and makes no markup. */
class HostileMarkdownTest {
    private final Log log = new Log();

    private Prose read(String text) {
        return Markdown.parse(new TextFile("content/notes/x.md", text), 0, log);
    }

    private static String shown(List<Segment> segments) {
        return segments.stream()
                .map(s -> s instanceof Segment.Words words
                        ? words.text()
                        : s instanceof Segment.Html html
                                ? html.html()
                                : s instanceof Segment.Claim claim
                                        ? shown(claim.content())
                                        : s instanceof Segment.Cite cite ? shown(cite.content()) : "")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "*",
                "**",
                "***",
                "> ",
                ">",
                "`",
                "``x",
                "_",
                "__ ",
                "~~a",
                "](",
                "![",
                "[]",
                "[](",
                "[a](b",
                "<",
                "<!--",
                "<a ",
                "&",
                "&amp;",
                "\\",
                "\\*",
                "|",
                "- ",
                "1. ",
                "* ",
                "#",
                "[^",
                "][",
                "a**b",
                "**a ",
                "a** ",
                "*a_ ",
                "[x][y] ",
                "<b>",
                "<!-- number-ok: x -->",
                "[a]: b\n",
                "|-",
                "[[a](b)",
                "**\"가\"**로 ",
                "가**\"",
                "(",
                "[*",
                "&#0;",
                "- a\n",
                "> a\n",
                "\t",
                "   -"
            })
    void fiftyThousandCharactersOfOneThingAreReadAndKept(String piece) {
        String text = "start word\n\n" + piece.repeat(50_000 / piece.length()) + "\n\nlast word";
        Prose prose = read(text);
        assertThat(shown(prose.segments())).contains("start word", "last word");
    }

    @Test
    void whatLiesTooDeepIsAnErrorAndKept() {
        Prose prose = read("> ".repeat(50_000) + "word");
        assertThat(shown(prose.segments())).contains("word");
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.LEFT_OVER);
    }

    @Test
    void emphasisTooDeepIsAnErrorAndKept() {
        Prose prose = read("*".repeat(25_000) + "word" + "*".repeat(25_000));
        assertThat(shown(prose.segments())).contains("word");
        assertThat(log.sorted()).extracting(Diagnostic::code).containsOnly(Code.LEFT_OVER);
    }

    @Test
    void aTableOfMoreCellsThanAPageHoldsIsAnErrorWhereItBegins() {
        String wide = "word\n\n|" + "a|".repeat(2_000) + "\n|" + "-|".repeat(2_000) + "\n" + "|b|\n".repeat(1_000);
        assertThat(read(wide)).isEqualTo(Prose.EMPTY);
        assertThat(log.sorted()).hasSize(1).allSatisfy(d -> {
            assertThat(d.code()).isEqualTo(Code.BAD_TABLE);
            assertThat(d.place().line()).isEqualTo(3);
        });
    }

    @Test
    void markupOfTheAuthorIsNeverMarkupOfThePage() {
        String attack = "</script><!--'\"<b onclick=x> `</code><i>` [<u>](https://example.org/)\n\n"
                + "    </pre><s>\n\n```\"><x>\n</code>\n```\n\n## <v>\n\n![<w>](a.png \"<y>\")\n";
        List<Segment> segments = read(attack).segments();
        assertThat(segments.stream().filter(Segment.Html.class::isInstance).flatMap(html -> Arrays.stream(
                                ((Segment.Html) html).html().split("<"))
                        .skip(1)))
                .isNotEmpty()
                .allMatch(tag -> tag.matches("(?s)/?(p|code|pre|pre tabindex=\"0\")>[^<>]*"));
    }

    private static String start(Address address) {
        return address instanceof Address.FactRef fact
                ? "fact:" + fact.id()
                : address instanceof Address.Internal file ? file.path() : "quote:q";
    }

    /** Text made of pieces of markup at random: whatever it is, tags are balanced and links point at their brackets. */
    @Test
    void anyMixtureOfMarkupGivesBalancedTagsAndTruePlaces() {
        String[] pieces = {
            "*",
            "**",
            "_",
            "~~",
            "`",
            "[",
            "]",
            "(",
            ")",
            "](fact:a)",
            "[7](fact:b)",
            "![a](p.png)",
            "<b>",
            "<!-- number-ok: r -->",
            "&amp;",
            "\\",
            "\\|",
            "| a | b |\n|---|---|\n",
            "|c|d|\n",
            "\n",
            "\n\n",
            "\t",
            " ",
            "  ",
            "> ",
            "- ",
            "1. ",
            "# ",
            "---\n",
            "```\n",
            "가",
            "로",
            "😀",
            "word",
            "[r]",
            "[r]: fact:z\n",
            "\"",
            "[](fact:e)",
            "[k](quote:q)"
        };
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            String text = IntStream.range(0, 1 + random.nextInt(25))
                    .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                    .collect(Collectors.joining());
            Prose prose = read(text);
            Tags.assertBalanced(prose.segments(), text);
            prose.passages().stream().flatMap(p -> p.links().stream()).forEach(link -> {
                String written =
                        text.substring(link.place().from(), link.place().to());
                assertThat(written).as(text).startsWith(written.startsWith("!") ? "![" : "[");
                assertThat(text.substring(link.addressPlace().from())).as(text).startsWith(start(link.address()));
            });
        }
    }
}
