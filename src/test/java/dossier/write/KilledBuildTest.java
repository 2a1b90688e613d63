package dossier.write;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build that was killed leaves behind, step by step, and what the next one makes of it before all else. */
class KilledBuildTest {
    private static final Map<String, String> OLD = Map.of("index.html", "old", "notes/a.html", "a", "CNAME", "c");
    private static final Map<String, String> NEW = Map.of("index.html", "new", "notes/b.html", "b", "CNAME", "c");
    private static final String JOURNAL = "index.html\0notes/a.html";

    @TempDir
    Path dir;

    private void left(Map<String, Map<String, String>> folders, boolean journal) throws IOException {
        for (Map.Entry<String, Map<String, String>> folder : folders.entrySet()) {
            Trees.write(dir.resolve(folder.getKey()), folder.getValue());
        }
        Files.createDirectories(dir.resolve(".dossier"));
        if (journal) {
            Files.writeString(dir.resolve(".dossier/swap"), JOURNAL);
        }
    }

    private void assertNextBuildFinds(Map<String, String> expected) throws Exception {
        SiteFolder.open(dir).orElseThrow().close();
        assertThat(Trees.of(dir.resolve("site"))).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(Trees.of(dir.resolve(".dossier"))).containsOnlyKeys(".gitignore", "lock");
        assertThat(dir.resolve(".dossier/old")).doesNotExist();
        assertThat(dir.resolve(".dossier/next")).doesNotExist();
    }

    @Test
    void whileTheNewSiteIsWritten() throws Exception {
        left(Map.of("site", OLD, ".dossier/next", Map.of("index.html", "ne")), false);
        assertNextBuildFinds(OLD);
    }

    @Test
    void whileTheJournalIsWritten() throws Exception {
        left(Map.of("site", OLD, ".dossier/next", Map.of("index.html", "new")), false);
        Files.writeString(dir.resolve(".dossier/swap.new"), "index");
        SiteFolder.open(dir).orElseThrow().close();
        assertThat(Trees.of(dir.resolve("site"))).containsExactlyInAnyOrderEntriesOf(OLD);
    }

    @Test
    void beforeTheOldSiteIsMovedAway() throws Exception {
        left(Map.of("site", OLD, ".dossier/next", Map.of("index.html", "new", "notes/b.html", "b")), true);
        assertNextBuildFinds(OLD);
    }

    @Test
    void betweenTheTwoMoves() throws Exception {
        left(Map.of(".dossier/old", OLD, ".dossier/next", Map.of("index.html", "new", "notes/b.html", "b")), true);
        assertNextBuildFinds(OLD);
    }

    @Test
    void beforeAnythingIsCarriedOver() throws Exception {
        left(Map.of(".dossier/old", OLD, "site", Map.of("index.html", "new", "notes/b.html", "b")), true);
        assertNextBuildFinds(NEW);
    }

    @Test
    void whileTheOldSiteIsDeleted() throws Exception {
        left(Map.of(".dossier/old", Map.of("notes/a.html", "a"), "site", NEW), true);
        assertNextBuildFinds(NEW);
    }

    @Test
    void beforeTheJournalIsDeleted() throws Exception {
        left(Map.of("site", NEW), true);
        assertNextBuildFinds(NEW);
    }

    @Test
    void somebodyBroughtTheSiteBackByHand() throws Exception {
        left(Map.of(".dossier/old", OLD, "site", OLD), true);
        assertNextBuildFinds(OLD);
    }

    @Test
    void anOldSiteOfWhichNothingIsKnownIsNotDeleted() throws Exception {
        left(Map.of(".dossier/old", Map.of("mine.txt", "m"), "site", NEW), false);
        SiteFolder.open(dir).orElseThrow().close();
        assertThat(Trees.of(dir.resolve("site"))).containsEntry("mine.txt", "m").containsEntry("index.html", "new");
    }
}
