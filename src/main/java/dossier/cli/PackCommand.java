package dossier.cli;

import dossier.Dossier;
import dossier.ledger.Recorded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier pack}. */
@Command(
        name = "pack",
        description =
                "Checks DIR/content and renders it into one zip to mail: unpacked, it opens from the disk. DIR/site"
                        + " stays as it is.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  dossier pack --output briefing.zip path/to/briefing")
final class PackCommand implements Callable<Integer> {
    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = ".",
            description = "the zip, or a folder for it; called by the site's title, and in the folder where you are,"
                    + " unless said")
    private Path output;

    @Option(
            names = "--against",
            paramLabel = "OLD",
            description = "mark the claims that differ from an older record: a facts.json, the folder of a site, or a"
                    + " revision of git in which site/ is committed")
    private String against;

    @Mixin
    private final Publication publication;

    @Mixin
    private final Briefing briefing;

    @Spec
    private CommandSpec spec;

    private final Surroundings around;

    PackCommand(Surroundings around) {
        this.around = around;
        this.publication = new Publication(around);
        this.briefing = new Briefing(around);
    }

    @Override
    public Integer call() {
        Path folder = briefing.folder();
        Path to = around.resolve(output);
        if (!Files.isDirectory(to) && !Files.isDirectory(to.getParent())) {
            throw new ParameterException(spec.commandLine(), "there is no folder " + around.tell(to.getParent()));
        }
        Optional<Recorded> older = older(folder);
        Dossier.Result result = briefing.work(stages -> Dossier.pack(folder, publication.options(), older, to, stages));
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

    private Optional<Recorded> older(Path folder) {
        try {
            return against == null ? Optional.empty() : Optional.of(new OldRecord(around, folder).read(against));
        } catch (OldRecord.NotFound e) {
            throw new ParameterException(spec.commandLine(), "--against: " + e.getMessage());
        }
    }
}
