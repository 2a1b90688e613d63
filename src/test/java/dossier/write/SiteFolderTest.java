package dossier.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dossier.Trees;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.render.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
    private static final Map<String, String> FIRST =
            Map.of("index.html", "one", "notes/a.html", "a", "data/build.json", "{1}");
    private static final Map<String, String> SECOND =
            Map.of("index.html", "two", "notes/a.html", "a", "facts/f.html", "f", "data/build.json", "{2}");

    @TempDir
    Path dir;

    private Path site;

    @BeforeEach
    void aFolderForTheSite() {
        site = dir.resolve("site");
    }

    private void publish(Map<String, String> files, Set<String> own) throws WriteException {
        List<Output> outputs = new TreeMap<>(files)
                .entrySet().stream()
                        .map(f -> new Output(f.getKey(), f.getValue().getBytes(StandardCharsets.UTF_8)))
                        .toList();
        try (SiteFolder folder = SiteFolder.open(dir).orElseThrow()) {
            folder.publish(outputs, own);
        }
    }

    private List<Diagnostic> refused(Map<String, String> files, Set<String> own) {
        return catchThrowableOfType(WriteException.class, () -> publish(files, own))
                .diagnostics();
    }

    @Test
    void aFirstBuildWritesAllFiles() throws Exception {
        publish(FIRST, Set.of());
        assertThat(Trees.of(site)).containsExactlyInAnyOrderEntriesOf(FIRST);
        assertThat(Trees.of(dir.resolve(".dossier")))
                .containsOnlyKeys(".gitignore", "lock")
                .containsEntry(".gitignore", "*\n");
    }

    @Test
    void aSecondBuildReplacesAddsAndRemovesWhatTheFirstHadWritten() throws Exception {
        publish(FIRST, Set.of());
        publish(Map.of("index.html", "two", "facts/f.html", "f"), FIRST.keySet());
        assertThat(Trees.of(site)).containsExactlyInAnyOrderEntriesOf(Map.of("index.html", "two", "facts/f.html", "f"));
        assertThat(site.resolve("notes")).doesNotExist();
    }

    @Test
    void filesThatDossierDidNotMakeAreKept() throws Exception {
        publish(FIRST, Set.of());
        Map<String, String> foreign = Map.of(
                "CNAME",
                "example.org",
                ".git/config",
                "c",
                ".git/objects/ab/cd",
                "o",
                "notes/mine.txt",
                "m",
                "notes/deep/x",
                "x");
        Trees.write(site, foreign);
        Files.createSymbolicLink(site.resolve("link"), Path.of("/nowhere"));
        Files.createDirectory(site.resolve("empty"));

        publish(Map.of("index.html", "two"), FIRST.keySet());

        Map<String, String> expected = new TreeMap<>(foreign);
        expected.put("index.html", "two");
        expected.put("link", "-> /nowhere");
        assertThat(Trees.of(site)).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(site.resolve("empty")).isDirectory();
    }

    @Test
    void aFolderThatIsNotOursStaysTheSameFolder() throws Exception {
        publish(FIRST, Set.of());
        Trees.write(site, Map.of(".git/config", "c"));
        Object before = Files.readAttributes(site.resolve(".git"), "*").get("fileKey");
        publish(SECOND, FIRST.keySet());
        assertThat(Files.readAttributes(site.resolve(".git"), "*").get("fileKey"))
                .isEqualTo(before);
    }

    @Test
    void whatDoesNotChangeIsNotTouched() throws Exception {
        publish(FIRST, Set.of());
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (String path : FIRST.keySet()) {
            Files.setLastModifiedTime(site.resolve(path), old);
        }
        publish(SECOND, FIRST.keySet());
        assertThat(Files.getLastModifiedTime(site.resolve("notes/a.html"))).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isNotEqualTo(old);
    }

    @Test
    void nothingAtAllIsTouchedWhereNothingChanges() throws Exception {
        publish(FIRST, Set.of());
        Object before = Files.readAttributes(site, "*").get("fileKey");
        publish(FIRST, FIRST.keySet());
        assertThat(Files.readAttributes(site, "*").get("fileKey")).isEqualTo(before);
    }

    @Test
    void aPageEditedByHandIsWrittenAgain() throws Exception {
        publish(FIRST, Set.of());
        Trees.write(site, Map.of("index.html", "eno"));
        publish(FIRST, FIRST.keySet());
        assertThat(Trees.of(site)).containsEntry("index.html", "one");
    }

    @Test
    void everyFileInTheWayIsNamedAndNothingChanges() throws Exception {
        Map<String, String> foreign =
                Map.of("index.html", "mine", "notes", "a file where a folder must be", "CNAME", "c");
        Trees.write(site, foreign);
        List<Diagnostic> told = refused(FIRST, Set.of());
        assertThat(told).extracting(Diagnostic::code).containsOnly(Code.IN_THE_WAY);
        assertThat(told).extracting(d -> d.place().toString()).containsExactly("site/index.html:1:1", "site/notes:1:1");
        assertThat(Trees.of(site)).containsExactlyInAnyOrderEntriesOf(foreign);
        assertThat(dir.resolve(".dossier/next")).doesNotExist();
    }

    @Test
    void aLinkInTheWayIsNotFollowed() throws Exception {
        Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
        Files.createDirectory(site);
        Files.createSymbolicLink(site.resolve("notes"), elsewhere);
        assertThat(refused(FIRST, Set.of("notes/a.html")))
                .extracting(d -> d.place().file().path())
                .containsExactly("site/notes");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aFolderOfOursMayBecomeAFileAndAFileAFolder() throws Exception {
        publish(Map.of("a/b/c", "1", "d", "2"), Set.of());
        publish(Map.of("a", "3", "d/e", "4"), Set.of("a/b/c", "d"));
        assertThat(Trees.of(site)).containsExactlyInAnyOrderEntriesOf(Map.of("a", "3", "d/e", "4"));
    }

    @Test
    void aBuildThatCannotFinishPutsTheOldSiteBack() throws Exception {
        Map<String, String> before = Map.of("a/ours", "1", "a/foreign", "2", "b/foreign", "3", "z", "4");
        Trees.write(site, before);
        // the folder must become a file, and has something in it that is to be kept
        assertThat(refused(Map.of("a", "5"), Set.of("a/ours", "z")))
                .extracting(Diagnostic::code)
                .containsExactly(Code.NOT_WRITTEN);
        assertThat(Trees.of(site)).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(Trees.of(dir.resolve(".dossier"))).containsOnlyKeys(".gitignore", "lock");
    }

    @Test
    void aManifestCannotReachOutOfTheSite() throws Exception {
        Trees.write(dir, Map.of("secret", "s"));
        publish(FIRST, Set.of());
        publish(FIRST, Set.of("../secret", dir.resolve("secret").toString(), "a\0b", "", "."));
        assertThat(dir.resolve("secret")).exists();
    }

    @Test
    void anOutputThatLeavesTheSiteIsABugOfOurs() {
        for (String path : List.of("../x", "a/../../x", "/x", "a//b", "", "a\\b", "./x")) {
            assertThatThrownBy(() -> publish(Map.of(path, "x"), Set.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSiteThatIsALinkIsRefused() throws Exception {
        Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
        Files.createSymbolicLink(site, elsewhere);
        assertThat(refused(FIRST, Set.of()).get(0).message()).isEqualTo("this is a symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aSiteThatIsAFileIsRefused() throws Exception {
        Files.writeString(site, "mine");
        assertThat(refused(FIRST, Set.of()).get(0).place()).hasToString("site:1:1");
        assertThat(site).hasContent("mine");
    }

    @Test
    void aSiteThatHoldsTheContentIsRefused() throws Exception {
        Files.createDirectories(site.resolve("content"));
        Files.createSymbolicLink(dir.resolve("content"), site.resolve("content"));
        assertThat(refused(FIRST, Set.of()).get(0).message()).isEqualTo("this lies in content/, or holds it");
    }

    @Test
    void aWorkFolderThatIsALinkIsRefused() throws Exception {
        Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
        Files.createSymbolicLink(dir.resolve(".dossier"), elsewhere);
        assertThat(refused(FIRST, Set.of()).get(0).place().file().path()).isEqualTo(".dossier");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aSecondBuildAtTheSameTimeGetsNothing() throws Exception {
        try (SiteFolder first = SiteFolder.open(dir).orElseThrow()) {
            assertThat(SiteFolder.open(dir)).isEmpty();
        }
        Optional<SiteFolder> after = SiteFolder.open(dir);
        assertThat(after).isPresent();
        after.get().close();
    }

    @Test
    void theManifestIsGivenAsItStands() throws Exception {
        publish(FIRST, Set.of());
        try (SiteFolder folder = SiteFolder.open(dir).orElseThrow()) {
            assertThat(folder.manifest())
                    .hasValueSatisfying(m -> assertThat(m).asString().isEqualTo("{1}"));
        }
    }

    @Test
    void aFolderWhereNobodyMayWriteIsNamed() throws IOException {
        Files.createDirectory(site);
        Files.createDirectory(dir.resolve(".dossier"));
        Files.createDirectory(dir.resolve(".dossier/lock"));
        Diagnostic told = refused(FIRST, Set.of()).get(0);
        assertThat(told.place().file().path()).isEqualTo(".dossier/lock");
        assertThat(told.message()).startsWith("this cannot be written or removed: ");
    }
}
