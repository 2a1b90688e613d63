package dossier.cli;

import dossier.Dossier;
import dossier.ledger.Comparison;
import dossier.ledger.Recorded;
import dossier.ledger.Telling;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier diff}. */
@Command(
        name = "diff",
        description = "Compares what DIR/content would publish with an older record, and writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  dossier diff", "  dossier diff v1.2 path/to/briefing --format markdown --guard"})
final class DiffCommand implements Callable<Integer> {
    /** For whom differences are told. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    /** Reads a format as it is written in the help. */
    static final class Formats extends Words<Format> {
        Formats() {
            super(Format.class);
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
            completionCandidates = Formats.class,
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
        Path folder = around.folder(dir, spec);
        Dossier.Compared compared;
        try {
            Recorded older = new OldRecord(around, folder).read(old);
            compared = Progress.during(around, () -> Dossier.compare(folder, older));
        } catch (OldRecord.NotFound e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        if (compared.comparison().isEmpty()) {
            around.tell(compared.diagnostics(), dir);
            return Main.CONTENT_WRONG;
        }
        around.out().print(told(compared.comparison().get()));
        if (guard && !compared.unlabelled().isEmpty()) {
            around.tell(compared.unlabelled(), dir);
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
}
