package dossier.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a command finds around it.
 *
 * @param directory in which it was called, absolute
 * @param environment variables by name
 * @param out the standard output, in UTF-8
 * @param err the standard error, in UTF-8
 */
public record Surroundings(Path directory, Map<String, String> environment, PrintStream out, PrintStream err) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    Path resolve(Path path) {
        return directory.resolve(path).normalize();
    }

    /** How a path is told: from here where it lies below here, else whole; with slashes. */
    String tell(Path path) {
        return tell(path, directory);
    }

    /** How the paths of a briefing's files are told. */
    UnaryOperator<String> tellIn(Path dir, Path from) {
        return path -> tell(resolve(dir).resolve(path), from);
    }

    private static String tell(Path path, Path from) {
        Path told = path.startsWith(from) && !path.equals(from) ? from.relativize(path) : path;
        return told.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
