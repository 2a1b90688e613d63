package dossier.cli;

import dossier.Questions;
import dossier.model.Fact;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What every question about one fact takes: its id, the briefing's folder, and for whom the answer is. */
final class FactQuestion {
    /** For whom an answer is. */
    enum Form {
        TEXT,
        JSON
    }

    /** Reads a form as it is written in the help. */
    static final class Forms implements ITypeConverter<Form> {
        @Override
        public Form convert(String word) {
            return Arrays.stream(Form.values())
                    .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("text or json, not '" + word + "'"));
        }
    }

    @Parameters(index = "0", paramLabel = "ID", description = "the fact's id")
    private String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the briefing's folder; this one unless said")
    private Path dir;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Forms.class,
            description = "for whom the answer is: text (people), json (programs)")
    private Form form;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private final Surroundings around;

    FactQuestion(Surroundings around) {
        this.around = around;
    }

    Form form() {
        return form;
    }

    /** The question cannot be asked so. */
    ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /**
     * Answers on standard output. What else is wrong with the briefing keeps nobody from asking: of that a line on
     * standard error tells.
     *
     * @param answer given the fact, and how paths are told
     * @return the exit code
     */
    int answer(BiFunction<Fact, UnaryOperator<String>, String> answer, Questions questions) {
        if (questions.isEmpty()) {
            around.tell(questions.diagnostics(), dir);
            around.err().println("dossier: there is no fact to ask about");
            return Main.CONTENT_WRONG;
        }
        Optional<Fact> fact = questions.fact(id);
        if (fact.isEmpty()) {
            String hint = questions.meant(id);
            throw wrong("no fact '" + id + "'" + (hint.isEmpty() ? "" : ": " + hint));
        }
        around.out().print(answer.apply(fact.get(), around.tellIn(dir, around.directory())));
        around.tellOfErrors(questions.diagnostics());
        return 0;
    }

    Questions questions() {
        return Questions.of(around.folder(dir, command));
    }
}
