package dossier.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {
    private static final TextFile FILE = new TextFile("content/a,b.md", "one\n::error::injected ``` two\nthree\n");
    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();

    private static String tell(Diagnostic... diagnostics) {
        return GitHubAnnotations.tell(List.of(diagnostics), AS_IT_IS, Set.of(), "TOKEN");
    }

    private static Diagnostic unbound(int from, int to) {
        return new Diagnostic(Code.UNBOUND_NUMBER, FILE.place(from, to), "w", "");
    }

    @Test
    void aDiagnosticBecomesACommandWithEscapedParts() {
        assertThat(tell(new Diagnostic(Code.UNKNOWN_FACT, FILE.place(4, 9), "100% no\r\nfact", "did, you: mean")))
                .startsWith("::error file=content/a%2Cb.md,line=2,col=1,endColumn=5,title=unknown-fact"
                        + "::100%25 no%0D%0Afact%0Adid, you: mean\n");
    }

    @Test
    void columnsAreLeftOutWhereTheStretchHasTwoLines() {
        assertThat(tell(unbound(0, 6)))
                .startsWith("::warning file=content/a%2Cb.md,line=1,endLine=2,title=unbound-number::w\n");
    }

    @Test
    void aPointHasAnEndThatIsNotBeforeItsStart() {
        assertThat(tell(unbound(2, 2))).contains("col=3,endColumn=3,");
    }

    @Test
    void commandsAreOffWhileTheTextOfNotesIsShown() {
        String told = tell(unbound(4, 9));
        int injected = told.indexOf("\n    2 | ::error::injected");
        assertThat(injected).isBetween(told.indexOf("\n::stop-commands::TOKEN\n"), told.indexOf("\n::TOKEN::\n"));
        assertThat(told).endsWith("\n::TOKEN::\n");
    }

    @Test
    void anOldStyleCommandInANoteIsNone() {
        TextFile file = new TextFile("content/a.md", "###[error]##[set-env name=PATH]x\n");
        String told = GitHubAnnotations.tell(
                List.of(new Diagnostic(Code.UNBOUND_NUMBER, file.place(0, 3), "w", "")), AS_IT_IS, Set.of(), "TOKEN");
        assertThat(told).contains("    1 | ##·[error]#·[set-env name=PATH]x\n").doesNotContain("##[");
    }

    @Test
    void errorsComeFirstAndTenOfASort() {
        List<Diagnostic> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(unbound(i, i));
        }
        many.add(new Diagnostic(Code.BAD_ID, FILE.place(20, 21), "e", ""));
        List<String> lines = GitHubAnnotations.tell(many, AS_IT_IS, Set.of(), "TOKEN")
                .lines()
                .toList();
        assertThat(lines.get(0)).endsWith("::13 problems, all in the summary. The first: e");
        assertThat(lines).filteredOn(l -> l.startsWith("::warning")).hasSize(10);
    }

    @Test
    void whatIsInChangedFilesComesBeforeTheRestOfItsSort() {
        TextFile other = new TextFile("content/b.md", "text\n");
        List<Diagnostic> all = List.of(
                unbound(0, 1),
                new Diagnostic(Code.BAD_ID, FILE.place(0, 1), "e", ""),
                new Diagnostic(Code.UNBOUND_NUMBER, other.place(0, 1), "n", ""));
        assertThat(GitHubAnnotations.tell(all, AS_IT_IS, Set.of("content/b.md"), "TOKEN")
                        .lines()
                        .limit(3))
                .extracting(l -> l.substring(0, l.indexOf(',')))
                .containsExactly(
                        "::error file=content/a%2Cb.md",
                        "::warning file=content/b.md", "::warning file=content/a%2Cb.md");
    }

    @Test
    void aLongMessageIsCut() {
        String line = tell(new Diagnostic(Code.BAD_ID, FILE.place(0, 0), "가".repeat(5000), ""))
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(line.substring(line.lastIndexOf("::") + 2)).hasSize(4096).endsWith("…");
    }

    @Test
    void theSummaryHasAFenceThatNoNoteCloses() {
        String summary = GitHubAnnotations.summary(List.of(unbound(4, 9)), AS_IT_IS);
        assertThat(summary).startsWith("### 1 warning\n\n````text\n").endsWith("\n````\n");
    }

    @Test
    void nothingWrongIsNothingTold() {
        assertThat(tell()).isEmpty();
        assertThat(GitHubAnnotations.summary(List.of(), AS_IT_IS)).isEmpty();
    }
}
