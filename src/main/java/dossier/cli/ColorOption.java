package dossier.cli;

import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** {@code --color}, which every command takes. */
final class ColorOption {
    /** When mistakes are told in colours. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** Reads it as it is written in the help. */
    static final class Whens extends Words<When> {
        Whens() {
            super(When.class);
        }
    }

    @Option(
            names = "--color",
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Whens.class,
            completionCandidates = Whens.class,
            description = "whether mistakes are told in colours: auto (at a terminal, unless NO_COLOR is set or TERM is"
                    + " dumb), always, never")
    private When when = When.AUTO;

    /** The variables of the environment, with those that say what a command line says. It outweighs them. */
    static Map<String, String> applied(Map<String, String> environment, String... args) {
        ColorOption option = new ColorOption();
        try {
            new CommandLine(option).setUnmatchedArgumentsAllowed(true).parseArgs(args);
        } catch (ParameterException toldWhereTheWholeLineIsRead) {
            return environment;
        }
        Map<String, String> applied = new HashMap<>(environment);
        if (option.when != When.AUTO) {
            applied.remove("NO_COLOR");
            applied.put(option.when == When.ALWAYS ? "CLICOLOR_FORCE" : "NO_COLOR", "1");
        }
        return applied;
    }
}
