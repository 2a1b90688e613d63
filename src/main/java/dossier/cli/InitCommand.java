package dossier.cli;

import dossier.Adoption;
import dossier.TakingOver;
import dossier.model.Language;
import dossier.write.WriteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier init}. */
@Command(
        name = "init",
        description = {
            "Makes a briefing of a folder of Markdown: copies its notes, and the files to which they link, into"
                    + " DIR/content, and adopts the numbers in them. What is there stays as it is.",
            "The numbers stay warnings until they lead to facts, and any new one is an error: 'dossier adopt --help'."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  dossier init path/to/notes")
final class InitCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the folder; this one unless said")
    private Path dir;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description = "the language of the notes, en or ko; told by their letters unless said")
    private Language language;

    @Spec
    private CommandSpec command;

    private final Surroundings around;

    InitCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path folder = around.folder(dir, command);
        if (Files.exists(folder.resolve("content"), LinkOption.NOFOLLOW_LINKS)) {
            throw new ParameterException(
                    command.commandLine(),
                    around.tell(folder.resolve("content"))
                            + " is there already: 'dossier adopt' takes over its numbers");
        }
        String name = folder.getFileName() == null
                ? "A briefing"
                : folder.getFileName().toString();
        try {
            TakingOver over = TakingOver.of(folder, name, Optional.ofNullable(language))
                    .orElseThrow(() -> new ParameterException(
                            command.commandLine(), "there is no Markdown in " + around.tell(folder)));
            over.write(folder);
            return told(over);
        } catch (WriteException e) {
            around.tell(e.diagnostics(), dir);
            return Main.COMMAND_WRONG;
        } catch (IOException e) {
            throw new ParameterException(
                    command.commandLine(), around.tell(folder) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private int told(TakingOver over) {
        around.out()
                .println("written: "
                        + around.tellIn(dir, around.directory()).apply("content") + ", " + counted(over.notes(), "note")
                        + ", " + counted(over.adopted(), "number") + " adopted in " + Adoption.PATH);
        over.leftOut()
                .forEach(path -> around.err().println("dossier: " + path + " is too large or no UTF-8, and left out"));
        over.mended().stream().sorted().forEach(path -> around.err()
                .println("dossier: in " + path + " HTML is shown as text, and links that lead nowhere are words"));
        around.tell(over.wrong(), dir);
        return over.wrong().isEmpty() ? 0 : Main.CONTENT_WRONG;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
