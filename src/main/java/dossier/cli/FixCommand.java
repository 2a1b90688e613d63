package dossier.cli;

import dossier.Mending;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier fix}. */
@Command(
        name = "fix",
        description = "Rewrites claims whose words no longer agree with their facts, in their author's style, and fills"
                + " empty ones in. Shows what would change, and asks before it writes.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier fix",
            "  dossier fix content/notes/plan.md",
            "  dossier fix --yes plan market path/to/briefing"
        })
final class FixCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "NOTE",
            description =
                    "notes by path or slug, charts as charts/ID; all unless said. A folder is the briefing's; this"
                            + " one unless said")
    private List<String> names = new ArrayList<>();

    @Option(names = "--yes", description = "write without asking")
    private boolean yes;

    @Spec
    private CommandSpec command;

    private final Surroundings around;

    FixCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path dir = takeFolder();
        Path folder = around.folder(dir, command);
        Mending mending = Mending.of(folder);
        if (!mending.unread().isEmpty() && mending.files().isEmpty()) {
            around.tell(mending.unread(), dir);
            return Main.CONTENT_WRONG;
        }
        Notes notes = new Notes(around, folder, mending.files(), command);
        Set<String> meant = names.stream().map(notes::path).collect(Collectors.toSet());
        Mending.Proposal proposal = mending.fixes(path -> meant.isEmpty() || meant.contains(path));
        Mended mended = new Mended(around, dir, yes);
        mended.tellLeft(proposal.left());
        if (proposal.patches().isEmpty() && proposal.left().isEmpty()) {
            around.out().println("nothing to fix");
        }
        return mended.write(mending::write, proposal.patches(), !proposal.left().isEmpty());
    }

    /** The last name may be that of the briefing's folder. */
    private Path takeFolder() {
        if (!names.isEmpty()) {
            String last = names.get(names.size() - 1);
            if (Files.isDirectory(around.resolve(Path.of(last)))) {
                names = names.subList(0, names.size() - 1);
                return Path.of(last);
            }
        }
        return Path.of(".");
    }
}
