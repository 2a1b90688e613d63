package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Dossier;
import dossier.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of how facts were kept. */
class HistoryTest {
    private static final Map<String, String> BRIEFING = Map.of(
            "content/site.yaml",
            "title: T\n",
            "content/entities.yaml",
            "entities:\n  town: {label: The town, kind: organisation}\n",
            "content/sources/s.yaml",
            "sources:\n  report: {title: R, publisher: town, type: report, published: 2025-03-03}\n",
            "content/index.md",
            "---\ntitle: T\n---\n\nWords.\n");

    @TempDir
    Path directory;

    private SortedMap<String, String> site(String facts, String note) throws IOException {
        Trees.write(directory, BRIEFING);
        Trees.write(
                directory,
                Map.of(
                        "content/facts/f.yaml",
                        "defaults: {source: report}\nfacts:\n" + facts,
                        "content/notes/n.md",
                        "---\ntitle: N\n---\n\n" + note + "\n"));
        assertThat(Dossier.build(directory).outcome()).isEqualTo(Dossier.Outcome.DONE);
        return Trees.of(directory.resolve("site"));
    }

    @Test
    void withoutARevisionThePageOfChangesSaysSoAndNothingLeadsToIt() throws IOException {
        SortedMap<String, String> site = site("  cost: {label: Cost, value: US$2 million}\n", "Words.");
        assertThat(site.get("changes.html")).contains("Nothing that was published here has been revised so far.");
        assertThat(site).doesNotContainKey("changes.xml");
        assertThat(site.get("index.html")).doesNotContain("changes.html", "What changed");
        assertThat(site.get("facts/cost.html")).doesNotContain("History");
        assertThat(site.get("report.html")).doesNotContain("Due for review");
    }

    @Test
    void revisionsStandOnTheirPageAndTheLatestThreeOnTheFront() throws IOException {
        SortedMap<String, String> site = site("""
                  a: {label: Fact A, value: 4, revision: {kind: revision, on: 2025-05-04, was: 3}}
                  b: {label: Fact B, value: 4, revision: {kind: correction, on: 2025-05-01, was: 5, note: We <misread> it.}}
                  c: {label: Fact C, value: 4, revision: {kind: revision, on: 2025-05-03, was: 2}}
                  d: {label: Fact D, value: 4, revision: {kind: revision, on: 2025-05-02, was: 1}}
                """, "Words.");
        assertThat(site.get("changes.html"))
                .containsSubsequence("Fact A", "Fact C", "Fact D", "Fact B")
                .containsSubsequence("correction\">Correction", "1 May 2025", "<del>5</del>", "<ins>4</ins>")
                .contains("We &lt;misread&gt; it.", "3 revisions and 1 correction");
        assertThat(site.get("index.html"))
                .containsSubsequence("What changed", "Fact A", "Fact C", "Fact D", "changes.html")
                .doesNotContain("Fact B");
        assertThat(site.get("facts/b.html")).containsSubsequence("History", "id=\"_revision-1\"", "Correction");
        assertThat(site).doesNotContainKey("changes.xml");
    }

    @Test
    void aLineOfFactsIsShownOnEachOfTheirPages() throws IOException {
        SortedMap<String, String> site = site("""
                  first: {label: First count, value: 3}
                  second: {label: Second count, value: 4, supersedes: first, revision: {kind: revision, on: 2025-05-04}}
                  third: {label: Third count, value: 5, supersedes: second}
                """, "Words.");
        for (String id : new String[] {"first", "second", "third"}) {
            assertThat(site.get("facts/" + id + ".html"))
                    .containsSubsequence("History", "Third count", "Second count", "First count");
        }
        assertThat(site.get("facts/first.html"))
                .contains("This is superseded. In its place stands <a href=\"../facts/third.html\">Third count, 5</a>");
        assertThat(site.get("facts/third.html")).doesNotContain("This is superseded");
        assertThat(site.get("changes.html")).containsSubsequence("<del>3</del>", "<ins>4</ins>");
    }

    @Test
    void aRevisionToldAtTheOlderFactLeadsToTheNewerValue() throws IOException {
        SortedMap<String, String> site = site("""
                  old: {label: Old count, value: 3, revision: {kind: correction, on: 2025-05-04}}
                  new: {label: New count, value: 4, supersedes: old}
                """, "Words.");
        assertThat(site.get("changes.html")).containsSubsequence("<del>3</del>", "<ins>4</ins>");
    }

    @Test
    void aFormerAddressLeadsToTheOneOfToday() throws IOException {
        SortedMap<String, String> site =
                site("  cost: {label: Cost, value: US$2 million, renamed_from: [price, fee]}\n", "Words.");
        for (String id : new String[] {"price", "fee"}) {
            assertThat(site.get("facts/" + id + ".html"))
                    .contains(
                            "<meta http-equiv=\"refresh\" content=\"0; url=../facts/cost.html\">",
                            "<a href=\"../facts/cost.html\">Cost</a>");
        }
        assertThat(site.get("facts/index.html")).doesNotContain("price");
        assertThat(site.get("facts/cost.html")).contains("<code>price</code>, <code>fee</code>");
    }

    @Test
    void theDayOfReviewIsStatedAndNoClockIsAsked() throws IOException {
        SortedMap<String, String> site = site("""
                  late: {label: Late, value: 3, review_by: 2031-06-01, checked: {by: [A. Reader, B. Reader], on: 2025-04-02}}
                  early: {label: Early, value: 4, review_by: 2001-02-03}
                  gone: {label: Gone, value: 4, review_by: 2000-02-03, state: retracted}
                """, "There are [3](fact:late) and [4](fact:early).");
        assertThat(site.get("notes/n.html")).contains("next review 3 February 2001");
        assertThat(site.get("facts/late.html"))
                .containsSubsequence("Checked by", "A. Reader, B. Reader, 2 April 2025", "Next review", "1 June 2031");
        assertThat(site.get("report.html"))
                .containsSubsequence("Due for review", "Early", "3 February 2001", "Late", "1 June 2031")
                .doesNotContain("3 February 2000");
        assertThat(site.get("facts/gone.html")).doesNotContain("Next review");
    }
}
