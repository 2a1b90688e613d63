package dossier.cli;

import dossier.Questions;
import dossier.ask.AnswerJson;
import dossier.ask.Impact;
import dossier.ask.ImpactText;
import dossier.model.Fact;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier impact}. */
@Command(
        name = "impact",
        description = "Says what hangs on a fact: computed facts, claims, charts, checks, pages; and what another value"
                + " would make wrong.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  dossier impact korea-investment --value \"US$1.2 billion\"")
final class ImpactCommand implements Callable<Integer> {
    @Option(
            names = "--value",
            paramLabel = "WORDS",
            description = "another value, in words as in the fact's file: nothing is written")
    private String value;

    @Mixin
    private final FactQuestion question;

    ImpactCommand(Surroundings around) {
        this.question = new FactQuestion(around);
    }

    @Override
    public Integer call() {
        Questions questions = question.questions();
        return question.answer((fact, path) -> told(impact(questions, fact), path), questions);
    }

    private Impact impact(Questions questions, Fact fact) {
        if (value == null) {
            return questions.impact(fact);
        }
        Questions.Supposed supposed = questions.impact(fact, value);
        return supposed.impact().orElseThrow(() -> question.wrong("--value: " + supposed.refused()));
    }

    private String told(Impact impact, UnaryOperator<String> path) {
        return question.form() == FactQuestion.Form.JSON ? AnswerJson.of(impact, path) : ImpactText.of(impact, path);
    }
}
