package dossier.cli;

import dossier.Questions;
import dossier.ask.Review;
import dossier.ask.ReviewText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier due}. */
@Command(
        name = "due",
        description = "Lists what is due for review on a day, and where readers meet it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  dossier due --today 2025-06-01 path/to/briefing")
final class DueCommand implements Callable<Integer> {
    /** For whom it is told. */
    enum Format {
        TEXT,
        MARKDOWN
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
            names = "--today",
            paramLabel = "DATE",
            converter = CheckCommand.Days.class,
            description = "the day: 2025-06-01; the clock's (UTC) unless said")
    private LocalDate today;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "for whom it is told: text (people), markdown (an issue on GitHub)")
    private Format format;

    @Spec
    private CommandSpec spec;

    private final Surroundings around;

    DueCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Questions questions = Questions.of(around.folder(dir, spec));
        if (questions.isEmpty()) {
            around.tell(questions.diagnostics(), dir);
            around.err().println("dossier: there is no fact that could be due");
            return Main.CONTENT_WRONG;
        }
        LocalDate day = today == null ? LocalDate.now(ZoneOffset.UTC) : today;
        List<Review> due = questions.due(day);
        UnaryOperator<String> paths = around.tellIn(dir, around.directory());
        around.out()
                .print(format == Format.TEXT ? ReviewText.text(day, due, paths) : ReviewText.markdown(day, due, paths));
        return 0;
    }
}
