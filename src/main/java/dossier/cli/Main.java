package dossier.cli;

import dossier.Dossier;
import dossier.diagnostic.Suggestion;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code dossier}: the command that holds the others. */
@Command(
        name = "dossier",
        description = "Turns sourced facts and notes into a briefing site, every number checked against its evidence.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  dossier check path/to/briefing", "  dossier help claim-differs"},
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:the content is wrong",
            "2:the command is wrong",
            "3:another build is running",
            "70:a bug in Dossier",
            "74:what was to be told could not be written"
        })
public final class Main {
    static final int CONTENT_WRONG = 1;
    static final int COMMAND_WRONG = 2;
    static final int BUSY = 3;
    static final int BUG = 70;
    /** As sysexits.h numbers a failure of input or output. */
    static final int UNTOLD = 74;

    @Mixin
    private final ColorOption color = new ColorOption();

    private final Surroundings around;

    public Main(Surroundings around) {
        this.around = around;
    }

    /**
     * Runs a command and ends the program where that fails. The streams are the system's own: Maven, in which this may
     * run, puts marks of its own into {@code System.out}; and an exception would make it tell a story of its own.
     */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Optional<BufferedReader> typed =
                Optional.ofNullable(System.console()).map(console -> new BufferedReader(console.reader()));
        Surroundings around = new Surroundings(
                Path.of("").toAbsolutePath(), System.getenv(), out, err, typed, Standard::isSo, Clock.systemUTC());
        int code = new Main(around).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    /** Runs a command; the exit code is returned. */
    public int run(String... args) {
        int code = execute(args);
        // whoever reads a pipe may leave when they have seen enough
        if (around.out().checkError() && !around.is(Standard.OUTPUT_INTO_PIPE)) {
            around.err()
                    .println("dossier: standard output could not be written (is it closed, or the disk full?): not all"
                            + " was told");
            code = code == BUG ? BUG : UNTOLD;
        }
        return around.err().checkError() && code == 0 ? UNTOLD : code;
    }

    private int execute(String... args) {
        PrintWriter err = new PrintWriter(around.err(), true, StandardCharsets.UTF_8);
        CommandLine line = line(around.in(ColorOption.applied(around.environment(), args)))
                .setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
                .setErr(err)
                .setParameterExceptionHandler((e, given) -> refuse(e, given))
                .setExecutionExceptionHandler((e, command, parsed) -> bug(e));
        if (args.length == 0) {
            line.usage(err);
            return COMMAND_WRONG;
        }
        try {
            return line.execute(args);
        } catch (Error e) {
            return bug(e);
        }
    }

    /** All commands, each under this one, with all that each says of itself. */
    CommandLine line() {
        return line(around);
    }

    private CommandLine line(Surroundings around) {
        return new CommandLine(this)
                .addSubcommand(new BuildCommand(around))
                .addSubcommand(new CheckCommand(around))
                .addSubcommand(new ServeCommand(around))
                .addSubcommand(new AdoptCommand(around))
                .addSubcommand(new DiffCommand(around))
                .addSubcommand(new DueCommand(around))
                .addSubcommand(new ExplainCommand(around))
                .addSubcommand(new ImpactCommand(around))
                .addSubcommand(new FixCommand(around))
                .addSubcommand(new BindCommand(around))
                .addSubcommand(new PackCommand(around))
                .addSubcommand(NewCommand.with(around))
                .addSubcommand(new InitCommand(around))
                .addSubcommand(new SheetCommand(around))
                .addSubcommand(new SignCommand(around))
                .addSubcommand(new HelpCommand(around))
                .addSubcommand(new CompletionCommand(around))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private int refuse(ParameterException wrong, String[] given) {
        CommandLine command = wrong.getCommandLine();
        around.err().println("dossier: " + message(wrong, command));
        around.err().println("'" + command.getCommandSpec().qualifiedName() + " --help' says how it is used");
        return COMMAND_WRONG;
    }

    private static String message(ParameterException wrong, CommandLine command) {
        // a mistyped option is told before what is missing beside it
        List<String> unmatched = command.getUnmatchedArguments();
        boolean option = !unmatched.isEmpty() && unmatched.get(0).startsWith("-");
        if (unmatched.isEmpty() || !(option || wrong instanceof UnmatchedArgumentException)) {
            return wrong.getMessage();
        }
        String word = option ? unmatched.get(0).replaceFirst("=.*", "") : unmatched.get(0);
        List<String> known = option
                ? command.getCommandSpec().options().stream()
                        .flatMap(o -> List.of(o.names()).stream())
                        .toList()
                : List.copyOf(command.getSubcommands().keySet());
        String hint = Suggestion.didYouMean(word, known);
        String what = option
                ? "no option"
                : command.getSubcommands().isEmpty() ? "one folder is enough, not also" : "no command";
        return what + " '" + word + "'" + (hint.isEmpty() ? "" : ": " + hint);
    }

    private int bug(Throwable bug) {
        around.err().println("dossier: this is a bug in Dossier " + Dossier.version() + ", not a mistake of yours.");
        around.err().println("Please report it with these lines, and with the content that shows it:");
        bug.printStackTrace(around.err());
        return BUG;
    }

    /** Tells the version. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"dossier " + Dossier.version()};
        }
    }
}
