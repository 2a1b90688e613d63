package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.link.Linked;
import dossier.model.Fact;
import dossier.model.Language;
import dossier.model.Quantity;
import dossier.model.Site;
import dossier.reckon.Comparison;
import dossier.reckon.Expr;
import dossier.words.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks that the content itself declares. One that cannot be run is an error, whatever its severity. */
final class ContentChecks {
    private ContentChecks() {}

    static List<Findings.Outcome> outcomes(Linked linked, Log log) {
        Site site = linked.site();
        Printer printer = linked.printer();
        List<Findings.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < site.checks().size(); i++) {
            Site.Check check = site.checks().get(i);
            Log errors = new Log();
            Optional<Comparison.Outcome> outcome =
                    linked.comparisons().get(i).flatMap(c -> linked.reckoner().check(c, errors));
            errors.sorted()
                    .forEach(e -> log.add(
                            Code.CHECK_CANNOT_RUN, e.place(), "this check cannot run: " + e.message(), e.hint()));
            if (outcome.isPresent()) {
                Findings.Outcome told = told(check, linked.comparisons().get(i).get(), outcome.get(), site, printer);
                outcomes.add(told);
                if (told.result() == Findings.Outcome.Result.FAILS) {
                    log.add(new Diagnostic(
                            Code.CHECK_FAILED,
                            check.severity(),
                            check.that().place(),
                            "this does not hold: " + told.reckoned(),
                            "it must, because: " + check.because()));
                }
            }
        }
        return outcomes;
    }

    private static Findings.Outcome told(
            Site.Check check, Comparison that, Comparison.Outcome outcome, Site site, Printer printer) {
        Findings.Outcome.Result result =
                switch (outcome.verdict()) {
                    case HOLDS -> Findings.Outcome.Result.HOLDS;
                    case FAILS -> Findings.Outcome.Result.FAILS;
                    case CANNOT_TELL -> Findings.Outcome.Result.CANNOT_TELL;
                };
        String sign =
                switch (outcome.operator()) {
                    case LESS -> "<";
                    case AT_MOST -> "≤";
                    case EQUAL -> "=";
                    case AT_LEAST -> "≥";
                    case GREATER -> ">";
                };
        String reckoned = side(that.left(), outcome.left(), site, printer) + " " + sign + " "
                + side(that.right(), outcome.right(), site, printer);
        return new Findings.Outcome(check, result, reckoned);
    }

    /** A fact by itself is told as it says itself; what was reckoned, as computed. */
    private static String side(Expr side, Quantity q, Site site, Printer printer) {
        Language language = site.settings().language();
        if (side instanceof Expr.Amount amount) {
            return amount.text().value();
        }
        Optional<Fact> fact =
                side instanceof Expr.Ref r ? Optional.ofNullable(site.facts().get(r.id())) : Optional.empty();
        return fact.map(f -> printer.words(f, language)).orElseGet(() -> printer.words(q, true, language));
    }
}
