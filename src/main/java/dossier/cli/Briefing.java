package dossier.cli;

import dossier.Dossier;
import dossier.diagnostic.Console;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.GitHubAnnotations;
import dossier.diagnostic.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command on a briefing takes: its folder, and for whom what is wrong with it is told. */
final class Briefing {
    /** For whom diagnostics are told. */
    enum Format {
        TEXT,
        JSON,
        GITHUB
    }

    /** Reads a format as it is written in the help. */
    static final class Formats extends Words<Format> {
        Formats() {
            super(Format.class);
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the briefing's folder; this one unless said")
    private Path dir;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "for whom mistakes are told: text (people, on standard error), json (programs, on standard"
                    + " output), github (annotations of GitHub Actions)")
    private Format format;

    @Option(names = "--quiet", description = "tell what is wrong, and nothing of what was done")
    private boolean quiet;

    @Option(names = "--verbose", description = "tell how long each stage took, on standard error")
    private boolean verbose;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private final Surroundings around;
    private String seconds = "";

    Briefing(Surroundings around) {
        this.around = around;
    }

    /** @return absolute, and there */
    Path folder() {
        return around.folder(dir, command);
    }

    void tell(List<Diagnostic> diagnostics) {
        UnaryOperator<String> paths = around.tellIn(dir, around.directory());
        switch (format) {
            case TEXT -> around.tell(diagnostics, dir);
            case JSON -> around.out().print(Json.tell(diagnostics, paths));
            case GITHUB -> tellGitHub(diagnostics);
            default -> throw new AssertionError(format);
        }
    }

    private void tellGitHub(List<Diagnostic> diagnostics) {
        String workspace = around.environment().getOrDefault("GITHUB_WORKSPACE", "");
        UnaryOperator<String> paths = around.tellIn(dir, around.resolve(Path.of(workspace)));
        around.out()
                .print(GitHubAnnotations.tell(
                        diagnostics,
                        paths,
                        ChangedFiles.of(around),
                        UUID.randomUUID().toString()));
        String summary = around.environment().get("GITHUB_STEP_SUMMARY");
        if (summary != null && !diagnostics.isEmpty()) {
            try {
                Files.writeString(
                        around.resolve(Path.of(summary)),
                        GitHubAnnotations.summary(diagnostics, paths),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                around.err().println("dossier: no summary could be written: " + e.getMessage());
            }
        }
    }

    /** Does work that may last, and tells of that. */
    Dossier.Result work(Function<Progress, Dossier.Result> work) {
        Progress progress = new Progress(around);
        Dossier.Result result;
        try (progress) {
            result = work.apply(progress);
        }
        if (verbose) {
            around.err().println(progress.stages());
        }
        seconds = progress.seconds();
        return result;
    }

    /**
     * One line on what was done, for people alone. What hangs on the hour stands at a terminal alone, so that two runs
     * write the same into a file.
     *
     * @param told what was told beside it
     * @param where a path; empty where nothing was written
     */
    void done(String summary, List<Diagnostic> told, String where) {
        if (format == Format.JSON || quiet) {
            return;
        }
        String count = Console.count(told).strip();
        String lasted = seconds.isEmpty() || !around.is(Standard.OUTPUT_AT_TERMINAL) ? "" : ", " + seconds;
        around.out()
                .println(summary
                        + (count.isEmpty() ? "" : ", " + count)
                        + lasted
                        + (where.isEmpty() ? "" : ": " + where));
    }
}
