package dossier.cli;

import dossier.Adding;
import dossier.diagnostic.Suggestion;
import dossier.model.Ids;
import dossier.write.WriteException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command takes that adds a piece to a briefing: the folder, and answers to what was not said. */
final class NewPiece {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the briefing's folder; this one unless said")
    private Path dir;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private final Surroundings around;
    /** Whether something was asked for: then all else is asked for too. */
    private boolean asking;

    NewPiece(Surroundings around) {
        this.around = around;
    }

    /**
     * The briefing.
     *
     * @throws ParameterException where there is none
     */
    Adding open() {
        Adding adding = Adding.to(around.folder(dir, command));
        if (!adding.unread().isEmpty()) {
            String folder = around.tell(around.resolve(dir));
            throw wrong("there is no briefing in " + folder + ": 'dossier new site' writes one, 'dossier init' takes"
                    + " over a folder of notes");
        }
        return adding;
    }

    ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** What was said, or is answered to a question; nothing but an answer will do. */
    String needed(String flag, String said, String question) {
        return needed(flag, said, question, "");
    }

    /** @param offered the answer of who just presses Enter; empty where there is none */
    String needed(String flag, String said, String question, String offered) {
        if (said != null) {
            if (said.isBlank()) {
                throw wrong(flag + " is empty");
            }
            return said.strip();
        }
        Optional<String> answer = around.ask(question(question, offered));
        asking = true;
        while (answer.filter(String::isEmpty).isPresent() && offered.isEmpty()) {
            answer = around.ask(question(question, offered));
        }
        return answer.map(a -> a.isEmpty() ? offered : a)
                .orElseThrow(() -> wrong(flag + " is missing, and nobody sits at a terminal to be asked"));
    }

    private static String question(String question, String offered) {
        return question + (offered.isEmpty() ? "?" : "? [" + offered + "]");
    }

    /** What was said; else asked for, if something else was, and whoever is asked may leave it out. */
    Optional<String> perhaps(String said, String question) {
        if (said != null) {
            return said.isBlank() ? Optional.empty() : Optional.of(said.strip());
        }
        return asking ? around.ask(question + "? [none]").filter(a -> !a.isEmpty()) : Optional.empty();
    }

    /** One of some names; who mistypes one at the terminal is asked again. */
    String oneOf(String flag, String said, String question, String what, Collection<String> names) {
        while (true) {
            String name = needed(flag, said, question);
            if (names.contains(name)) {
                return name;
            }
            String hint = Suggestion.didYouMean(name, names);
            String message = "no " + what + " '" + name + "'" + (hint.isEmpty() ? "" : ": " + hint);
            if (said != null) {
                throw wrong(message);
            }
            around.out().println(message);
        }
    }

    <E extends Enum<E>> String oneOf(String flag, String said, String question, String what, Class<E> choices) {
        List<String> names = Ids.all(choices);
        return oneOf(flag, said, question + " (" + String.join(", ", names) + ")", what, names);
    }

    /** An id that nothing of its sort has; unless it is said, one made of words is offered. */
    String id(String said, String words, String what, Collection<String> taken) {
        return id("--id", said, words, what, taken, ID);
    }

    /** The same for what may lie in folders. */
    String address(String said, String words, String what, Collection<String> taken) {
        return id("--id", said, words, what, taken, ADDRESS);
    }

    private String id(String flag, String said, String words, String what, Collection<String> taken, Pattern pattern) {
        String made = Adding.slug(words).orElse("");
        String known = said == null && !asking && !made.isEmpty() ? made : said;
        if (known == null && around.typed().isEmpty()) {
            throw wrong(flag + " is missing, and none can be made of '" + words + "': it holds a-z, 0-9 and hyphens");
        }
        while (true) {
            String id = needed(flag, known, "Id, of a-z, 0-9 and hyphens", taken.contains(made) ? "" : made);
            String fault = !pattern.matcher(id).matches()
                    ? "'" + id + "' cannot be an id: it holds something else than a-z, 0-9 and hyphens"
                    : taken.contains(id)
                            ? "there is a " + what + " '" + id + "' already: " + flag + " gives another"
                            : "";
            if (fault.isEmpty()) {
                return id;
            }
            if (known != null) {
                throw wrong(fault);
            }
            around.out().println(fault);
        }
    }

    /** The file for a piece, by its name in the folder of its sort: the only one unless said; else asked for. */
    String file(Adding adding, Adding.Piece piece, String said, Optional<String> meant) {
        List<String> files = adding.files(piece);
        String folder = files.get(0).substring(0, files.get(0).lastIndexOf('/') + 1);
        if (said == null && (files.size() == 1 || meant.isPresent())) {
            return meant.orElse(files.get(0));
        }
        Map<String, String> names = new TreeMap<>();
        files.forEach(f -> names.put(f.substring(folder.length(), f.length() - ".yaml".length()), f));
        String name = needed("--file", said, "In which file (" + String.join(", ", names.keySet()) + ")");
        String bare = name.startsWith(folder) ? name.substring(folder.length()) : name;
        String stem = bare.endsWith(".yaml") ? bare.substring(0, bare.length() - ".yaml".length()) : bare;
        if (!ADDRESS.matcher(stem.replace('_', '-')).matches()) {
            throw wrong("--file: '" + name + "' cannot be the name of a file in " + folder);
        }
        return folder + stem + ".yaml";
    }

    /** Tells what is wrong with what is to be added, and writes it if that is not too much. */
    int write(Adding adding, Adding.Addition addition) {
        around.tell(addition.wrong(), dir);
        if (!addition.isSound()) {
            around.err().println("dossier: nothing is written");
            return Main.CONTENT_WRONG;
        }
        try {
            adding.write(addition);
        } catch (WriteException e) {
            around.tell(e.diagnostics(), dir);
            return Main.COMMAND_WRONG;
        }
        around.out()
                .println("written: " + around.tellIn(dir, around.directory()).apply(addition.path()));
        return 0;
    }
}
