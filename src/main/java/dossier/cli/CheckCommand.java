package dossier.cli;

import dossier.Build;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier check}. */
@Command(
        name = "check",
        description = "Checks DIR/content, and writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the briefing's folder; this one unless said")
    private Path dir;

    @Mixin
    private final Telling telling;

    @Spec
    private CommandSpec spec;

    private final Surroundings around;

    CheckCommand(Surroundings around) {
        this.around = around;
        this.telling = new Telling(around);
    }

    @Override
    public Integer call() {
        Build.Result result = Build.check(BuildCommand.folder(around, dir, spec));
        telling.tell(result.diagnostics(), dir);
        if (result.outcome() == Build.Outcome.WRONG) {
            return Main.CONTENT_WRONG;
        }
        telling.done(result.summary());
        return 0;
    }
}
