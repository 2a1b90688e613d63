package dossier.cli;

import dossier.Dossier;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dossier adopt}. */
@Command(
        name = "adopt",
        description = {
            "Writes DIR/content/adopted.yaml: the numbers that lead to no fact today.",
            "They stay warnings from then on, and any new one is an error."
        },
        footer = {"%nExample:", "  dossier adopt ~/briefing"},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class AdoptCommand implements Callable<Integer> {
    private static final String PATH = "content/adopted.yaml";

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
        Path file = folder.resolve(PATH);
        List<Diagnostic> found = Dossier.check(folder).diagnostics();
        List<Diagnostic> wrong = found.stream()
                .filter(d -> d.severity() == Severity.ERROR && d.code() != Code.UNBOUND_NUMBER)
                .toList();
        if (!wrong.isEmpty()) {
            briefing.tell(wrong);
            return Main.CONTENT_WRONG;
        }
        List<Place> unbound = found.stream()
                .filter(d -> d.code() == Code.UNBOUND_NUMBER)
                .map(Diagnostic::place)
                .toList();
        try {
            Files.writeString(file, yaml(unbound), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            around.err()
                    .println("dossier: " + around.tell(file)
                            + " is there already; delete it to adopt what leads to no fact today");
            return Main.COMMAND_WRONG;
        } catch (IOException e) {
            around.err().println("dossier: " + around.tell(file) + " cannot be written: " + e.getMessage());
            return Main.CONTENT_WRONG;
        }
        briefing.done(
                unbound.size() + (unbound.size() == 1 ? " number" : " numbers") + " adopted in " + around.tell(file));
        return 0;
    }

    private static String yaml(List<Place> places) {
        Map<String, List<String>> words = new TreeMap<>();
        for (Place place : places) {
            words.computeIfAbsent(place.file().path().substring("content/".length()), p -> new ArrayList<>())
                    .add(place.file().text().substring(place.from(), place.to()));
        }
        if (words.isEmpty()) {
            return "adopted: {}\n";
        }
        return words.entrySet().stream()
                .map(e -> "  " + e.getKey() + ": ["
                        + e.getValue().stream().map(AdoptCommand::quoted).collect(Collectors.joining(", ")) + "]\n")
                .collect(Collectors.joining("", "adopted:\n", ""));
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
