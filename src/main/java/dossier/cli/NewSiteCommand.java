package dossier.cli;

import dossier.Starting;
import dossier.diagnostic.Diagnostic;
import dossier.model.Language;
import dossier.write.WriteException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier new site}. */
@Command(
        name = "site",
        description = "Writes a small whole briefing into a new folder: an example to be replaced piece by piece.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  dossier new site briefing --title 'What the library costs'")
final class NewSiteCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "a folder that is empty, or not there")
    private Path dir;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "what the briefing is called; unless said, it is asked for, or made from the folder's name")
    private String title;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = Languages.class,
            description = "the language of the briefing: en or ko")
    private Language language;

    @Spec
    private CommandSpec command;

    private final Surroundings around;

    NewSiteCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path folder = around.resolve(dir);
        try {
            if (!Starting.isFree(folder)) {
                throw new ParameterException(
                        command.commandLine(), around.tell(folder) + " is not empty: name a folder that is not there");
            }
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), around.tell(folder) + " cannot be read: " + e, e);
        }
        Starting site = Starting.of(title(folder), language);
        List<Diagnostic> wrong = site.diagnostics();
        if (!wrong.isEmpty()) {
            around.tell(wrong, dir);
            around.err().println("dossier: nothing is written");
            return Main.COMMAND_WRONG;
        }
        try {
            site.write(folder);
        } catch (WriteException e) {
            around.tell(e.diagnostics(), dir);
            return Main.COMMAND_WRONG;
        }
        String told = around.tell(folder);
        around.out().println("written: " + told + ", " + site.size() + " files");
        around.out().println("next: 'dossier build " + told + "', or 'mvn build' in it; its README.md says more");
        return 0;
    }

    private String title(Path folder) {
        if (title != null) {
            return title;
        }
        String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
        String words = name.replaceAll("[-_\\s]+", " ").strip();
        String made = words.isEmpty()
                ? "A briefing"
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
        return around.ask("Title? [" + made + "]").filter(t -> !t.isEmpty()).orElse(made);
    }
}
