package dossier.cli;

import dossier.Mending;
import dossier.check.Binding;
import dossier.check.Rewording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier bind}. */
@Command(
        name = "bind",
        description =
                "Proposes a fact for each number of a note that leads to none, and writes the links: those with which"
                        + " the number agrees, the likeliest first. Shows what would change, and asks before it writes.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  dossier bind content/notes/plan.md")
final class BindCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NOTE", description = "a note by path or slug, or a chart as charts/ID")
    private String note;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the briefing's folder; this one unless said")
    private Path dir;

    @Option(names = "--yes", description = "write without asking, where one fact is clearly meant")
    private boolean yes;

    @Spec
    private CommandSpec command;

    private final Surroundings around;

    BindCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path folder = around.folder(dir, command);
        Mending mending = Mending.of(folder);
        if (!mending.unread().isEmpty() && mending.files().isEmpty()) {
            around.tell(mending.unread(), dir);
            return Main.CONTENT_WRONG;
        }
        List<Binding> bindings = mending.bindings(new Notes(around, folder, mending.files(), command).path(note));
        if (bindings.isEmpty()) {
            around.out().println("nothing to bind: every number leads to a fact");
            return 0;
        }
        List<Rewording> chosen = new ArrayList<>();
        bindings.forEach(b -> chosen(b).ifPresent(c -> chosen.add(b.to(c))));
        Mending.Proposal proposal = mending.bound(chosen);
        Mended mended = new Mended(around, dir, yes);
        mended.tellLeft(proposal.left());
        return mended.write(mending::write, proposal.patches(), proposal.size() < bindings.size());
    }

    /** Tells of a number; the fact that is clearly meant, or that is chosen at the terminal. */
    private Optional<Binding.Candidate> chosen(Binding b) {
        String where =
                around.tellIn(dir, around.directory()).apply(b.place().file().path()) + ":"
                        + b.place().line() + ":" + b.place().column() + ": '" + b.words() + "'";
        if (!b.obstacle().isEmpty()) {
            around.out().println(where + " cannot be linked: " + b.obstacle());
            return Optional.empty();
        }
        if (b.candidates().isEmpty()) {
            String near = b.nearest().map(c -> "; the nearest is " + said(c)).orElse("");
            around.out().println(where + " agrees with no fact" + near);
            return Optional.empty();
        }
        if (b.isClear()) {
            around.out().println(where + " is " + said(b.candidates().get(0)));
            return Optional.of(b.candidates().get(0));
        }
        around.out().println(where + " may be:");
        for (int i = 0; i < b.candidates().size(); i++) {
            around.out().println("  " + (i + 1) + "  " + said(b.candidates().get(i)));
        }
        return yes ? Optional.empty() : asked(b.candidates());
    }

    private Optional<Binding.Candidate> asked(List<Binding.Candidate> candidates) {
        Optional<String> answer =
                around.ask("Which? [1" + (candidates.size() > 1 ? "-" + candidates.size() : "") + ", or none]");
        return answer.filter(a -> a.matches("[1-9]"))
                .map(Integer::parseInt)
                .filter(n -> n <= candidates.size())
                .map(n -> candidates.get(n - 1));
    }

    private static String said(Binding.Candidate c) {
        return c.address() + ", " + c.label() + " (" + c.says() + ")";
    }
}
