package dossier.cli;

import dossier.diagnostic.Console;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What a command finds around it.
 *
 * @param directory in which it was called, absolute
 * @param environment variables by name
 * @param out the standard output, in UTF-8
 * @param err the standard error, in UTF-8
 * @param typed what somebody types at the terminal; empty where nobody sits at one
 */
public record Surroundings(
        Path directory,
        Map<String, String> environment,
        PrintStream out,
        PrintStream err,
        Optional<BufferedReader> typed) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** With nobody at a terminal. */
    public Surroundings(Path directory, Map<String, String> environment, PrintStream out, PrintStream err) {
        this(directory, environment, out, err, Optional.empty());
    }

    /**
     * Asks whoever sits at the terminal.
     *
     * @return what was typed, without blanks at its ends; empty where nobody is there, or the input has ended
     */
    Optional<String> ask(String question) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        out.print(question + " ");
        out.flush();
        try {
            Optional<String> answer =
                    Optional.ofNullable(typed.get().readLine()).map(String::strip);
            if (answer.isEmpty()) {
                out.println();
            }
            return answer;
        } catch (IOException closed) {
            err.println("dossier: nothing can be read from the terminal: " + closed.getMessage());
            return Optional.empty();
        }
    }

    /**
     * The folder of a briefing, absolute.
     *
     * @param command to which it was given
     * @throws ParameterException where it is not there
     */
    Path folder(Path dir, CommandSpec command) {
        Path folder = resolve(dir);
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "there is no folder " + tell(folder));
        }
        return folder;
    }

    /** Tells a person what is wrong with a briefing. */
    void tell(List<Diagnostic> diagnostics, Path dir) {
        err.print(Console.tell(diagnostics, tellIn(dir, directory)));
    }

    /** One line where a briefing that can be asked all the same has errors. */
    void tellOfErrors(List<Diagnostic> diagnostics) {
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        if (errors > 0) {
            err.println("dossier: the content has " + errors + (errors == 1 ? " error" : " errors")
                    + "; 'dossier check' tells " + (errors == 1 ? "it" : "them"));
        }
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
