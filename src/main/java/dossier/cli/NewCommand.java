package dossier.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier new}: the command that holds those that write something new. */
@Command(
        name = "new",
        description = "Writes a new briefing, or a new piece of one. Asks for what is missing where somebody sits at a"
                + " terminal. Nothing that is there is overwritten.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  dossier new site briefing", "  dossier new note --title 'What the plan leaves open'"})
final class NewCommand implements Runnable {
    @Spec
    private CommandSpec command;

    static CommandLine with(Surroundings around) {
        return new CommandLine(new NewCommand())
                .addSubcommand(new NewSiteCommand(around))
                .addSubcommand(new NewNoteCommand(around))
                .addSubcommand(new NewFactCommand(around))
                .addSubcommand(new NewSourceCommand(around))
                .addSubcommand(new NewChartCommand(around))
                .addSubcommand(new NewEntityCommand(around));
    }

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(),
                "what is to be new? " + String.join(", ", command.subcommands().keySet()));
    }
}
