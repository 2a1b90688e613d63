package dossier.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier completion}. */
@Command(
        name = "completion",
        description =
                "Prints a script by which a shell completes commands, options, formats and codes. The program must"
                        + " be called by the name dossier: by a script on the path, or an alias.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alias dossier='java -jar path/to/dossier.jar'",
            "  source <(dossier completion bash)      # in ~/.bashrc",
            "  source <(dossier completion zsh)       # in ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {
    /** Whose script it is. */
    enum Shell {
        BASH,
        ZSH
    }

    /** Reads a shell as it is written in the help. */
    static final class Shells extends Words<Shell> {
        Shells() {
            super(Shell.class);
        }
    }

    @Parameters(
            paramLabel = "SHELL",
            converter = Shells.class,
            completionCandidates = Shells.class,
            description = "bash or zsh; zsh reads bash's, by a line that it has for that")
    private Shell shell;

    @Spec
    private CommandSpec spec;

    private final Surroundings around;

    CompletionCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.parent().commandLine();
        around.out().print(AutoComplete.bash(root.getCommandName(), root));
        return 0;
    }
}
