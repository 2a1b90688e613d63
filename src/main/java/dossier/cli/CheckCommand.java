package dossier.cli;

import dossier.Build;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dossier check}. */
@Command(
        name = "check",
        description = "Checks DIR/content, and writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final Briefing briefing;

    CheckCommand(Surroundings around) {
        this.briefing = new Briefing(around);
    }

    @Override
    public Integer call() {
        Build.Result result = Build.check(briefing.folder());
        briefing.tell(result.diagnostics());
        if (result.outcome() == Build.Outcome.WRONG) {
            return Main.CONTENT_WRONG;
        }
        briefing.done(result.summary());
        return 0;
    }
}
