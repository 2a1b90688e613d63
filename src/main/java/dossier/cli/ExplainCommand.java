package dossier.cli;

import dossier.Questions;
import dossier.ask.AnswerJson;
import dossier.ask.Explanation;
import dossier.ask.ExplanationText;
import dossier.model.Fact;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dossier explain}. */
@Command(
        name = "explain",
        description = "Says what a fact says and why: its interval, evidence and chain, formula and inputs, where it is"
                + " used.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  dossier explain unitemised-share path/to/briefing")
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private final FactQuestion question;

    ExplainCommand(Surroundings around) {
        this.question = new FactQuestion(around);
    }

    @Override
    public Integer call() {
        Questions questions = question.questions();
        return question.answer((fact, path) -> told(questions, fact, path), questions);
    }

    private String told(Questions questions, Fact fact, UnaryOperator<String> path) {
        Explanation explanation = questions.explain(fact);
        return question.form() == FactQuestion.Form.JSON
                ? AnswerJson.of(explanation, path)
                : ExplanationText.of(explanation, path);
    }
}
