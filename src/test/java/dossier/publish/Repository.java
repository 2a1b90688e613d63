package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Dossier;
import dossier.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository of git with a small briefing, as a runner has it in its workspace. */
final class Repository {
    private static final Path BRIEFING = Path.of("src/test/resources/workflows/briefing");

    private final Path folder;

    /** The briefing and its site, committed on a branch {@code main}. */
    Repository(Path folder) throws IOException, InterruptedException {
        this.folder = Files.createDirectory(folder);
        Trees.copy(BRIEFING, folder);
        git("init", "--quiet", "--initial-branch=main");
        build();
        commit("What the library costs");
    }

    Path folder() {
        return folder;
    }

    /** What a checkout of a pull request holds: a commit that merges its head into the base. */
    void mergePullRequest(Path changed, boolean built) throws IOException, InterruptedException {
        git("checkout", "--quiet", "-b", "theirs");
        Trees.copy(changed, folder);
        if (built) {
            build();
        }
        commit("A change");
        git("checkout", "--quiet", "main");
        git("merge", "--quiet", "--no-ff", "-m", "Merge", "theirs");
    }

    void build() {
        Dossier.Result result = Dossier.build(folder);
        assertThat(result.outcome()).as(result.diagnostics().toString()).isEqualTo(Dossier.Outcome.DONE);
    }

    void commit(String message) throws IOException, InterruptedException {
        git("add", "--all");
        git("commit", "--quiet", "-m", message);
    }

    void git(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=A. Reader", "-c", "user.email=a@example.org"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // no setting of whoever runs the tests has a hand in it
        builder.environment()
                .put("GIT_CONFIG_GLOBAL", folder.resolve("no-such-file").toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
