package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does when a published figure of the briefing that ships with the project turns out to be another. */
class WalkTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return new Main(new Surroundings(directory, Map.of(), stream(out), stream(err))).run(args);
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aValueChangesAndEveryoneIsTold() throws IOException {
        Path briefing = directory.resolve("korea");
        Trees.copy(Path.of("content"), briefing.resolve("content"));
        assertThat(run("build", "korea")).as(told()).isZero();
        Trees.copy(briefing.resolve("site"), directory.resolve("published"));

        assertThat(run("impact", "sme-support", "korea", "--value", "US$150 million"))
                .isZero();
        assertThat(told()).contains("itemised", "unitemised-share", "notes/plan.md", "would be wrong");

        Path facts = briefing.resolve("content/facts/plan.yaml");
        String before = Files.readString(facts);
        String after = before.replace(
                "value: US$100 million,",
                "value: US$150 million, revision: {kind: correction, on: 2026-11-24, was: US$100 million, note: A misprint},");
        assertThat(after).isNotEqualTo(before);
        Files.writeString(facts, after);
        assertThat(run("build", "korea")).isEqualTo(1);
        assertThat(told()).contains("claim-differs", "content/notes/plan.md");
        assertThat(Trees.of(briefing.resolve("site"))).isEqualTo(Trees.of(directory.resolve("published")));

        run("fix", "korea", "--yes");
        assertThat(Files.readString(briefing.resolve("content/notes/plan.md")))
                .contains("[US$150 million](fact:sme-support)");
        assertThat(run("build", "korea")).as(told()).isZero();

        assertThat(run("diff", "published", "korea", "--guard")).as(told()).isZero();
        assertThat(told()).contains("sme-support", "correction", "US$150 million");
        assertThat(Files.readString(briefing.resolve("site/changes.html"))).contains("A misprint", "US$150 million");
    }
}
