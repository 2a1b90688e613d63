package dossier.cli;

import dossier.Adoption;
import dossier.Dossier;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dossier adopt}. */
@Command(
        name = "adopt",
        description = {
            "Writes DIR/content/adopted.yaml: the numbers that lead to no fact today.",
            "They stay warnings from then on, and any new one is an error."
        },
        footerHeading = "%nExample:%n",
        footer = "  dossier adopt path/to/briefing",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class AdoptCommand implements Callable<Integer> {
    @Mixin
    private final Briefing briefing;

    private final Surroundings around;

    AdoptCommand(Surroundings around) {
        this.around = around;
        this.briefing = new Briefing(around);
    }

    @Override
    public Integer call() {
        Path folder = briefing.folder();
        Path file = folder.resolve(Adoption.PATH);
        List<Diagnostic> found =
                briefing.work(stages -> Dossier.check(folder, stages)).diagnostics();
        List<Diagnostic> wrong = found.stream()
                .filter(d -> d.severity() == Severity.ERROR && d.code() != Code.UNBOUND_NUMBER)
                .toList();
        if (!wrong.isEmpty()) {
            briefing.tell(wrong);
            return Main.CONTENT_WRONG;
        }
        Adoption unbound = Adoption.of(found);
        try {
            write(file, unbound.yaml());
        } catch (FileAlreadyExistsException e) {
            around.err()
                    .println("dossier: " + around.tell(file)
                            + " is there already; delete it to adopt what leads to no fact today");
            return Main.COMMAND_WRONG;
        } catch (IOException e) {
            around.err().println("dossier: " + around.tell(file) + " cannot be written: " + reason(e));
            return Main.CONTENT_WRONG;
        }
        briefing.done(
                unbound.numbers().size() + (unbound.numbers().size() == 1 ? " number" : " numbers") + " adopted",
                List.of(),
                around.tell(file));
        return 0;
    }

    /** The whole file, or none. */
    private static void write(Path file, String yaml) throws IOException {
        Files.createFile(file);
        try {
            Files.writeString(file, yaml);
        } catch (IOException cut) {
            Files.deleteIfExists(file);
            throw cut;
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException named && named.getReason() != null ? named.getReason() : e.getMessage();
    }
}
