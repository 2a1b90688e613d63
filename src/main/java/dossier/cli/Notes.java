package dossier.cli;

import dossier.diagnostic.Suggestion;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Which file of a briefing is meant by a name: a path from here or from the briefing's folder, or a note's slug. */
final class Notes {
    private final Surroundings around;
    private final Path folder;
    private final Map<String, String> known;
    private final CommandSpec command;

    /** @param known the paths of files by the names by which they can be called, those paths too */
    Notes(Surroundings around, Path folder, Map<String, String> known, CommandSpec command) {
        this.around = around;
        this.folder = folder;
        this.known = Map.copyOf(known);
        this.command = command;
    }

    /**
     * The path of a file in the briefing's folder.
     *
     * @throws ParameterException where none is meant
     */
    String path(String name) {
        Path here = around.resolve(Path.of(name));
        Optional<String> below = here.startsWith(folder)
                ? Optional.ofNullable(
                        known.get(folder.relativize(here).toString().replace('\\', '/')))
                : Optional.empty();
        return below.or(() -> Optional.ofNullable(known.get(name.replace('\\', '/'))))
                .orElseThrow(() -> {
                    String hint = Suggestion.didYouMean(name, known.keySet());
                    return new ParameterException(
                            command.commandLine(), "no note '" + name + "'" + (hint.isEmpty() ? "" : ": " + hint));
                });
    }
}
