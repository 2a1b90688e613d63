package dossier.cli;

import dossier.diagnostic.Code;
import dossier.diagnostic.CodePage;
import dossier.diagnostic.Suggestion;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier help}. */
@Command(
        name = "help",
        description =
                "Explains a code such as claim-differs, with a wrong and a mended example, or says how a command is"
                        + " used.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  dossier help claim-differs", "  dossier help build"})
final class HelpCommand implements Callable<Integer> {
    /** Every code, for whoever completes a command line. */
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Code.values()).map(Code::id).iterator();
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE|COMMAND",
            completionCandidates = Codes.class,
            description = "what stands in brackets where a mistake is told, or a command; all commands unless said")
    private String word;

    @Spec
    private CommandSpec spec;

    private final Surroundings around;

    HelpCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.parent().commandLine();
        Map<String, CommandLine> commands = new TreeMap<>(root.getSubcommands());
        commands.put(root.getCommandName(), root);
        Optional<Code> code =
                Arrays.stream(Code.values()).filter(c -> c.id().equals(word)).findFirst();
        CommandLine command = word == null ? root : commands.get(word);
        if (code.isPresent()) {
            around.out().print(CodePage.text(code.get()));
        } else if (command != null) {
            around.out().print(command.getUsageMessage());
        } else {
            throw unknown(commands);
        }
        return 0;
    }

    private ParameterException unknown(Map<String, CommandLine> commands) {
        String hint = Suggestion.didYouMean(
                word,
                Stream.concat(Arrays.stream(Code.values()).map(Code::id), commands.keySet().stream())
                        .toList());
        return new ParameterException(
                spec.commandLine(), "no code and no command '" + word + "'" + (hint.isEmpty() ? "" : ": " + hint));
    }
}
