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
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says for whom diagnostics are told, and their telling. */
final class Telling {
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Formats.class,
            description = "for whom mistakes are told: text (people, on standard error), json (programs, on standard"
                    + " output), github (annotations of GitHub Actions)")
    private Format format;

    private final Surroundings around;

    Telling(Surroundings around) {
        this.around = around;
    }

    /** @param dir the briefing's folder */
    void tell(List<Diagnostic> diagnostics, Path dir) {
        UnaryOperator<String> paths = around.tellIn(dir, around.directory());
        switch (format) {
            case TEXT -> around.err().print(Console.tell(diagnostics, paths));
            case JSON -> around.out().print(Json.tell(diagnostics, paths));
            case GITHUB -> tellGitHub(diagnostics, dir);
            default -> throw new AssertionError(format);
        }
    }

    private void tellGitHub(List<Diagnostic> diagnostics, Path dir) {
        String workspace = around.environment().getOrDefault("GITHUB_WORKSPACE", "");
        UnaryOperator<String> paths = around.tellIn(dir, around.resolve(Path.of(workspace)));
        around.out()
                .print(GitHubAnnotations.tell(
                        diagnostics, paths, UUID.randomUUID().toString()));
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
