package dossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** Which files a pull request changes. */
final class ChangedFiles {
    private ChangedFiles() {}

    /**
     * Asks git for what differs from the base, where GitHub has checked out what merging would make.
     *
     * @return paths from the workspace; none where nothing is reviewed, or the base is not there
     */
    static Set<String> of(Surroundings around) {
        String workspace = around.environment().getOrDefault("GITHUB_WORKSPACE", "");
        if (!"pull_request".equals(around.environment().get("GITHUB_EVENT_NAME")) || workspace.isEmpty()) {
            return Set.of();
        }
        ProcessBuilder git = new ProcessBuilder("git", "diff-tree", "-r", "-z", "--name-only", "HEAD^1", "HEAD")
                .directory(around.resolve(Path.of(workspace)).toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = git.start();
            process.getOutputStream().close();
            String names = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Set.of(names.split("\0")) : Set.of();
        } catch (IOException noGit) {
            // it is for the order alone
            return Set.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("stopped while git was running", e));
        }
    }
}
