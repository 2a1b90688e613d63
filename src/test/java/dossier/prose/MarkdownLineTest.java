package dossier.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLineTest {
    private final Log log = new Log();

    private static Text text(String line) {
        return Text.plain(line, new TextFile("content/charts/plan.yaml", "headline: " + line), 10);
    }

    private Prose read(String line) {
        return Markdown.line(text(line), log);
    }

    @Test
    void aClaimInAHeadlineIsAClaim() {
        Prose prose = read("[Two *thirds*](fact:share) of the plan");
        assertThat(prose.segments()).hasSize(2);
        Segment.Claim claim = (Segment.Claim) prose.segments().get(0);
        assertThat(claim.fact()).isEqualTo(Address.FactRef.of("share"));
        assertThat(claim.content())
                .containsExactly(
                        new Segment.Words("Two "),
                        new Segment.Html("<em>"),
                        new Segment.Words("thirds"),
                        new Segment.Html("</em>"));
        assertThat(prose.segments().get(1)).isEqualTo(new Segment.Words(" of the plan"));
        Passage passage = prose.passages().get(0);
        assertThat(passage.kind()).isEqualTo(Passage.Kind.LINE);
        assertThat(passage.text().value()).isEqualTo("Two thirds of the plan");
        assertThat(passage.links()).containsExactly(claim.link());
        assertThat(claim.link().place().column()).isEqualTo(11);
        assertThat(claim.link().addressPlace().column()).isEqualTo(26);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. x", "# x", "- x", "> x", "***", "    x", "| a | b |", "```", "x: y", "1) x", "-"})
    void whatWouldBeginABlockIsText(String line) {
        assertThat(read(line).segments()).containsExactly(new Segment.Words(line.strip()));
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void nothingIsNoPassage() {
        assertThat(read(" ")).isEqualTo(Prose.EMPTY);
    }

    @Test
    void placesLeadBackThroughEscapesOfTheFile() {
        TextFile file = new TextFile("a.yaml", "t: \"A \\u0022 [7](fact:a) [x](nope:a)\"");
        String value = "A \" [7](fact:a) [x](nope:a)";
        int[] offsets = new int[value.length() + 1];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = 4 + i + (i > 2 ? 5 : 0);
        }
        Prose prose = Markdown.line(Text.mapped(value, file, offsets), log);
        Passage passage = prose.passages().get(0);
        assertThat(passage.text().value()).isEqualTo("A \" 7 x");
        assertThat(passage.text().place(4, 5).from()).isEqualTo(file.text().indexOf('7'));
        assertThat(log.sorted())
                .extracting(d -> d.place().from())
                .containsExactly(file.text().indexOf("nope"));
    }

    @Test
    void aLineBreakInTheFileIsASpace() {
        assertThat(read("over\ntwo lines").segments()).containsExactly(new Segment.Words("over two lines"));
    }

    @Test
    void anAddressForALabelIsNoHeadline() {
        read("[x]: fact:a");
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.LEFT_OVER);
    }

    @Test
    void aFigureDoesNotStandInALine() {
        read("[x](chart:a)");
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.BAD_ADDRESS);
    }

    @Test
    void aNumberOkMayStandInALine() {
        Prose prose = read("The 12 tasks <!-- number-ok: a title -->");
        Passage passage = prose.passages().get(0);
        assertThat(passage.numberOk()).extracting(Passage.NumberOk::reason).containsExactly("a title");
    }
}
