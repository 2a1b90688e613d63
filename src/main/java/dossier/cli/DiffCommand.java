package dossier.cli;

import dossier.Dossier;
import dossier.diagnostic.Console;
import dossier.diagnostic.Diagnostic;
import dossier.ledger.Comparison;
import dossier.ledger.Telling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dossier diff}. */
@Command(
        name = "diff",
        description = "Compares what DIR/content would publish with an older record, and writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class DiffCommand implements Callable<Integer> {
    /** For whom differences are told. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    /** Reads a format as it is written in the help. */
    static final class Formats implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return switch (word) {
                case "text" -> Format.TEXT;
                case "markdown" -> Format.MARKDOWN;
                case "json" -> Format.JSON;
                default -> throw new TypeConversionException("text, markdown or json, not '" + word + "'");
            };
        }
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OLD",
            defaultValue = "HEAD",
            description = "the older record: a facts.json, the folder of a site, or a revision of git in which site/ is"
                    + " committed; HEAD unless said")
    private String old;

    @Parameters(
            index = "1",
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
            description = "for whom differences are told: text (people), markdown (a comment on a pull request), json"
                    + " (programs)")
    private Format format;

    @Option(
            names = "--guard",
            description = "fail where a published value changed without a 'revision:', or a published id is gone")
    private boolean guard;

    @Spec
    private CommandSpec spec;

    private final Surroundings around;

    DiffCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path folder = around.resolve(dir);
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "there is no folder " + around.tell(folder));
        }
        Dossier.Compared compared;
        try {
            compared = Dossier.compare(folder, new OldRecord(around, folder).read(old));
        } catch (OldRecord.NotFound e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        if (compared.comparison().isEmpty()) {
            tell(compared.diagnostics());
            return Main.CONTENT_WRONG;
        }
        around.out().print(told(compared.comparison().get()));
        if (guard && !compared.unlabelled().isEmpty()) {
            tell(compared.unlabelled());
            return Main.CONTENT_WRONG;
        }
        return 0;
    }

    private String told(Comparison comparison) {
        return switch (format) {
            case TEXT -> Telling.text(comparison, old);
            case MARKDOWN -> Telling.markdown(comparison, old);
            case JSON -> Telling.json(comparison, old);
        };
    }

    private void tell(List<Diagnostic> diagnostics) {
        around.err().print(Console.tell(diagnostics, around.tellIn(dir, around.directory())));
    }
}
