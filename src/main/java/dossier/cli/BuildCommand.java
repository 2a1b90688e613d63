package dossier.cli;

import dossier.Dossier;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dossier build}. */
@Command(
        name = "build",
        description = "Checks DIR/content and renders it into DIR/site.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  dossier build", "  dossier build path/to/briefing --url https://example.org/briefing/"})
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private final Publication publication;

    @Mixin
    private final Briefing briefing;

    private final Surroundings around;

    BuildCommand(Surroundings around) {
        this.around = around;
        this.publication = new Publication(around);
        this.briefing = new Briefing(around);
    }

    @Override
    public Integer call() {
        Path folder = briefing.folder();
        Dossier.Result result = briefing.work(stages -> Dossier.build(folder, publication.options(), stages));
        if (result.outcome() == Dossier.Outcome.BUSY) {
            around.err()
                    .println("dossier: another build of " + around.tell(folder)
                            + " is running; try again when it is done");
            return Main.BUSY;
        }
        briefing.tell(result.diagnostics());
        if (result.outcome() == Dossier.Outcome.WRONG) {
            return Main.CONTENT_WRONG;
        }
        briefing.done(
                result.summary(),
                result.diagnostics(),
                around.tell(result.index().orElseThrow()));
        return 0;
    }
}
