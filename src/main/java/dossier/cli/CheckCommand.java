package dossier.cli;

import dossier.Dossier;
import dossier.check.Due;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code dossier check}: the one command that looks at the clock. */
@Command(
        name = "check",
        description = "Checks DIR/content, and writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class CheckCommand implements Callable<Integer> {
    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = Days.class,
            description = "the day on which to tell what is due for review and what is stale: 2025-06-01; the clock's"
                    + " (UTC) unless said")
    private LocalDate today;

    /** Reads a day as it is written in YAML. */
    static final class Days implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String word) {
            try {
                return LocalDate.parse(word);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + word + "' is no day such as 2025-06-01");
            }
        }
    }

    @Mixin
    private final Briefing briefing;

    CheckCommand(Surroundings around) {
        this.briefing = new Briefing(around);
    }

    @Override
    public Integer call() {
        Dossier.Result result = Dossier.check(briefing.folder());
        List<Diagnostic> due = due(result.dues());
        briefing.tell(Stream.concat(result.diagnostics().stream(), due.stream())
                .sorted(Diagnostic.BY_PLACE)
                .toList());
        boolean overdue = due.stream().anyMatch(d -> d.severity() == Severity.ERROR);
        if (result.outcome() == Dossier.Outcome.WRONG || overdue) {
            return Main.CONTENT_WRONG;
        }
        briefing.done(result.summary());
        return 0;
    }

    private List<Diagnostic> due(List<Due> dues) {
        LocalDate day = today == null ? LocalDate.now(ZoneOffset.UTC) : today;
        return dues.stream().flatMap(d -> d.on(day).stream()).toList();
    }
}
