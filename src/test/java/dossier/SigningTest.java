package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Patch;
import dossier.write.WriteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Sheets on disk, and what makes a sign-off void. */
class SigningTest {
    private static final String FACTS = "content/facts/f.yaml";
    private static final String NOTE = "content/index.md";
    private static final Map<String, String> CONTENT = Map.of(
            "content/site.yaml",
            "title: T\nurl: https://example.org/\n",
            "content/entities.yaml",
            "entities:\n  town: {label: The town, kind: organisation}\n  clerk: {label: A clerk, kind: person}\n",
            "content/sources/s.yaml",
            """
            sources:
              memo: {title: Hushed memo, publisher: town, type: document, published: 2025-03-03, access: confidential}
              report: {title: Report, publisher: town, type: report, published: 2025-03-03}
            """,
            FACTS,
            """
            facts:
              bridge:
                label: The bridge
                value: US$2 million
                period: 2024
                source: memo
                at: hushed paragraph
                quote: it came to US$2 million, hushed
              road: {label: The road, value: US$3 million, nature: official, source: report}
              both: {label: Bridge and road, formula: bridge + road}
            """,
            NOTE,
            """
            ---
            title: T
            ---

            The town built. The bridge cost [US$2 million](fact:bridge), as *was* said. It is wide.

            All cost [US$5 million](fact:both).
            """);

    @TempDir
    Path dir;

    @BeforeEach
    void aBriefing() throws IOException {
        Trees.write(dir, CONTENT);
    }

    private void signAll() throws WriteException {
        Signing signing = Signing.of(dir);
        Signing.Proposal proposal = signing.sign(
                Stream.of("bridge", "road", "both")
                        .map(id -> signing.fact(id).orElseThrow())
                        .toList(),
                "A. Reader",
                LocalDate.of(2025, 4, 1));
        assertThat(proposal.left()).isEmpty();
        for (Patch patch : proposal.patches()) {
            signing.write(patch);
        }
    }

    private void replace(String file, String words, String other) throws IOException {
        String text = Files.readString(dir.resolve(file));
        assertThat(text).contains(words);
        Files.writeString(dir.resolve(file), text.replace(words, other));
    }

    private List<String> told() {
        return Dossier.check(dir).diagnostics().stream()
                .filter(d -> d.code() == Code.SIGN_OFF_VOID)
                .map(Diagnostic::message)
                .map(m -> m.replace(" changed since A. Reader checked ", ": ").replace(" on 2025-04-01", ""))
                .toList();
    }

    /** A change of a file, and what it makes void. */
    private record Change(String what, String file, String words, String other, String... told) {}

    @TestFactory
    Stream<DynamicTest> aSignOffIsVoidWhereWhatWasSeenChangedAndNowhereElse() {
        String fact = "what the fact says: ";
        return Stream.of(
                        new Change("nothing", NOTE, "T", "T"),
                        new Change("a number that is spelled otherwise", FACTS, "US$3 million", "3 million US dollars"),
                        new Change("a sentence beside the one that claims", NOTE, "It is wide.", "It is very wide."),
                        new Change("a line that moved", NOTE, "The town built.", "The town built.\n\nSo it did.\n\n"),
                        new Change("markup", NOTE, "*was*", "**was**"),
                        new Change("a note on the fact", FACTS, "period: 2024", "period: 2024\n    note: Counted."),
                        new Change(
                                "the sentence",
                                NOTE,
                                "as *was* said",
                                "as *is* said",
                                "the sentences that claim it: 'bridge'"),
                        new Change(
                                "another sentence that claims it",
                                NOTE,
                                "It is wide.",
                                "It is [US$2 million](fact:bridge) wide.",
                                "the sentences that claim it: 'bridge'"),
                        new Change("the time", FACTS, "period: 2024", "period: 2023", fact + "'bridge'"),
                        new Change("the label", FACTS, "The road", "A road", fact + "'road'"),
                        new Change("the nature", FACTS, "official", "reported", fact + "'road'", fact + "'both'"),
                        new Change(
                                "a finer value",
                                FACTS,
                                "US$3 million",
                                "US$3.0 million",
                                fact + "'road'",
                                fact + "'both'"),
                        new Change("the formula", FACTS, "bridge + road", "road + bridge", "its formula: 'both'"),
                        new Change("the place", FACTS, "hushed paragraph", "another", "its evidence: 'bridge'"),
                        new Change("the quotation", FACTS, ", hushed", "", "its evidence: 'bridge'"),
                        new Change(
                                "who said it first",
                                FACTS,
                                "source: memo",
                                "source: memo < clerk",
                                "its evidence: 'bridge'"))
                .map(change -> DynamicTest.dynamicTest(change.what(), () -> {
                    Trees.write(dir, CONTENT);
                    signAll();
                    assertThat(told()).isEmpty();
                    replace(change.file(), change.words(), change.other());
                    assertThat(told()).containsExactlyInAnyOrder(change.told());
                }));
    }

    @Test
    void aFileOfWindowsKeepsItsMarkAndItsLineEnds() throws IOException, WriteException {
        String facts = "\uFEFF" + CONTENT.get(FACTS).replace("\n", "\r\n");
        Files.writeString(dir.resolve(FACTS), facts);

        signAll();

        String signed = Files.readString(dir.resolve(FACTS));
        assertThat(signed.replaceAll("\r\n    checked: \\{[^}]*}|, checked: \\{[^}]*}", ""))
                .isEqualTo(facts);
        assertThat(signed.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void whoHasSignedAFactAsItIsDoesNotSignItTwice() throws IOException, WriteException {
        signAll();
        Map<String, String> before = Trees.of(dir);
        signAll();
        assertThat(Trees.of(dir)).isEqualTo(before);
    }

    @Test
    void noFingerprintIsPublished() throws IOException, WriteException {
        signAll();
        String saw = Files.readString(dir.resolve(FACTS)).replaceFirst("(?s).*?saw: ([0-9a-f]{8}).*", "$1");
        assertThat(Dossier.build(dir).outcome()).isEqualTo(Dossier.Outcome.DONE);
        Map<String, String> site = Trees.of(dir.resolve("site"));
        assertThat(site.get("facts/bridge.html")).contains("A. Reader, 1 April 2025");
        assertThat(site.values()).noneMatch(page -> page.contains(saw));
    }

    @Test
    void aSignOffThatIsVoidIsShownAsSuch() throws IOException, WriteException {
        signAll();
        replace(FACTS, "period: 2024", "period: 2023\n    review_by: 2026-01-01");
        assertThat(Dossier.build(dir).outcome()).isEqualTo(Dossier.Outcome.DONE);
        Map<String, String> site = Trees.of(dir.resolve("site"));
        assertThat(site.get("facts/bridge.html")).contains("A. Reader, 1 April 2025 (changed since)");
        assertThat(site.get("report.html")).contains("A. Reader, 1 April 2025 (changed since)");
        assertThat(site.get("data/facts.json")).contains("\"void\" : true");
    }

    private Path sheet(Path output) throws WriteException {
        Signing signing = Signing.of(dir);
        return signing.sheet(signing.notes().get("index"), Optional.ofNullable(output));
    }

    @Test
    void aSheetTellsNothingOfAConfidentialSource() throws IOException, WriteException {
        String sheet = Files.readString(sheet(null));
        assertThat(sheet).contains("A confidential document", "<mark>US$2 million</mark>");
        assertThat(sheet.toLowerCase(Locale.ROOT)).doesNotContain("hushed");
    }

    @Test
    void aSheetAsksForNothingElse() throws IOException, WriteException {
        assertThat(Files.readString(sheet(null))).doesNotContain("<script", "<link", "<img", "src=", "href=", "url(");
    }

    @Test
    void aSheetLiesWhereGitDoesNotLookAndIsReplacedByTheNext() throws IOException, WriteException {
        Path first = sheet(null);
        replace(NOTE, "It is wide.", "It is wide. It cost [US$2 million](fact:bridge).");
        Path second = sheet(null);
        assertThat(second).isEqualTo(first).isEqualTo(dir.resolve(".dossier/sheets/index.html"));
        assertThat(Files.readString(second)).contains("It cost <mark>US$2 million</mark>.");
        assertThat(Trees.of(dir.resolve(".dossier"))).containsOnlyKeys(".gitignore", "sheets/index.html");
    }

    @Test
    void aSheetTakesThePlaceOfAnOlderSheetAndOfNothingElse() throws IOException, WriteException {
        Path mine = Files.writeString(dir.resolve("mine.html"), "mine");
        Path link = Files.createSymbolicLink(dir.resolve("link.html"), dir.resolve(NOTE));
        Path folder = Files.createSymbolicLink(dir.resolve("folder"), dir.resolve("content"));
        Path free = dir.resolve("sheet.html");
        for (Path taken : List.of(
                mine,
                link,
                folder.resolve("new.html"),
                dir.resolve("content/new.html"),
                dir.resolve(NOTE),
                dir,
                dir.resolve("no/a.html"))) {
            Map<String, String> before = Trees.of(dir);
            assertThat(catchThrowableOfType(WriteException.class, () -> sheet(taken))
                            .diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.NOT_WRITTEN);
            assertThat(Trees.of(dir)).isEqualTo(before);
        }
        assertThat(sheet(free)).isEqualTo(free);
        assertThat(sheet(free)).isEqualTo(free);
        assertThat(free).content().contains("<mark>");
    }

    @Test
    void aTemplateOfOnesOwnThatFailsIsToldWithItsPlace() throws IOException {
        Trees.write(dir, Map.of("templates/sheet.ftlh", "${it.nothing}"));
        assertThat(catchThrowableOfType(WriteException.class, () -> sheet(null)).diagnostics())
                .extracting(d -> d.place() + " " + d.code().id())
                .containsExactly("templates/sheet.ftlh:1:3 bad-template");
    }
}
