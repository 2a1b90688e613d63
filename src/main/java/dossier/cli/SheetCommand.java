package dossier.cli;

import dossier.Signing;
import dossier.model.Note;
import dossier.write.WriteException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier sheet}. */
@Command(
        name = "sheet",
        description =
                "Makes a page to print: each claim of a note beside its fact and what bears it, with a box to tick."
                        + " Then 'dossier sign' writes down who checked it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  dossier sheet content/notes/plan.md", "  dossier sheet plan path/to/briefing --output plan.html"})
final class SheetCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NOTE", description = "a note by path or slug; index is the front page")
    private String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the briefing's folder; this one unless said")
    private Path dir;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "where it is written; DIR/.dossier/sheets/NOTE.html unless said. Only an older sheet is replaced")
    private Optional<Path> output = Optional.empty();

    @Spec
    private CommandSpec command;

    private final Surroundings around;

    SheetCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path folder = around.folder(dir, command);
        Signing signing = Signing.of(folder);
        SortedMap<String, Note> notes = signing.notes();
        if (notes.isEmpty()) {
            around.tell(signing.diagnostics(), dir);
            around.err().println("dossier: there is no note to make a sheet of");
            return Main.CONTENT_WRONG;
        }
        Map<String, String> paths = notes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().file().path()));
        Note note = notes.get(new Notes(around, folder, paths, command).path(name));
        try {
            Path written = signing.sheet(note, output.map(around::resolve));
            around.tellOfErrors(signing.diagnostics());
            around.out().println("written: " + around.tell(written));
            return 0;
        } catch (WriteException e) {
            around.tell(e.diagnostics(), dir);
            return Main.CONTENT_WRONG;
        }
    }
}
