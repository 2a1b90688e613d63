package dossier.cli;

import dossier.diagnostic.Console;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.GitHubAnnotations;
import dossier.diagnostic.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What every command on a briefing takes: its folder, and for whom what is wrong with it is told. */
final class Briefing {
    /** For whom diagnostics are told. */
    enum Format {
        TEXT,
        JSON,
        GITHUB
    }

    /** Reads a format as it is written in the help. */
    static final class Formats implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return Arrays.stream(Format.values())
                    .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("text, json or github, not '" + word + "'"));
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
            description = "for whom mistakes are told: text (people, on standard error), json (programs, on standard"
                    + " output), github (annotations of GitHub Actions)")
    private Format format;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private final Surroundings around;

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
            case TEXT -> around.err().print(Console.tell(diagnostics, paths));
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
                around.err().println("dossier: no summary could be written: " + e);
            }
        }
    }

    /** One line on what was done, for people alone. */
    void done(String line) {
        if (format != Format.JSON) {
            around.out().println(line);
        }
    }
}
