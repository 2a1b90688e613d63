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
        List<Findings.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < linked.site().checks().size(); i++) {
            outcome(linked, linked.site().checks().get(i), linked.comparisons().get(i), log)
                    .ifPresent(outcomes::add);
        }
        return outcomes;
    }

    /** A comparison with what came of it. */
    private record Reckoned(Comparison that, Comparison.Outcome outcome) {
        boolean is(Comparison.Verdict verdict) {
            return outcome.verdict() == verdict;
        }
    }

    /** All of its comparisons must hold; it is told by the first that fails, else by the first that cannot be told. */
    private static Optional<Findings.Outcome> outcome(
            Linked linked, Site.Check check, List<Comparison> comparisons, Log log) {
        Log errors = new Log();
        List<Reckoned> all = new ArrayList<>();
        for (Comparison that : comparisons) {
            linked.reckoner().check(that, errors).ifPresent(outcome -> all.add(new Reckoned(that, outcome)));
        }
        errors.sorted()
                .forEach(e ->
                        log.add(Code.CHECK_CANNOT_RUN, e.place(), "this check cannot run: " + e.message(), e.hint()));
        if (all.isEmpty() || all.size() < comparisons.size()) {
            return Optional.empty();
        }
        Optional<Reckoned> broken = first(all, Comparison.Verdict.FAILS);
        Optional<Reckoned> unclear = first(all, Comparison.Verdict.CANNOT_TELL);
        if (broken.isPresent()) {
            String facts =
                    String.join(", ", linked.reckoner().inputs(broken.get().that()));
            log.add(new Diagnostic(
                    Code.CHECK_FAILED,
                    check.severity(),
                    check.that().place(),
                    "this does not hold: " + told(linked, broken.get()) + (all.size() > 1 ? " (" + facts + ")" : ""),
                    "it must, because: " + check.because()));
        }
        Findings.Outcome.Result result = broken.isPresent()
                ? Findings.Outcome.Result.FAILS
                : unclear.isPresent() ? Findings.Outcome.Result.CANNOT_TELL : Findings.Outcome.Result.HOLDS;
        return Optional.of(new Findings.Outcome(
                check,
                result,
                broken.or(() -> unclear).map(r -> told(linked, r)).orElseGet(() -> chain(linked, all))));
    }

    private static Optional<Reckoned> first(List<Reckoned> all, Comparison.Verdict verdict) {
        return all.stream().filter(r -> r.is(verdict)).findFirst();
    }

    /** Both sides in words; of a chain of comparisons its ends. */
    private static String chain(Linked linked, List<Reckoned> all) {
        Reckoned first = all.get(0);
        if (all.size() == 1) {
            return told(linked, first);
        }
        Reckoned last = all.get(all.size() - 1);
        String sign = " " + sign(first.outcome()) + " ";
        return side(first.that().left(), first.outcome().left(), linked)
                + sign
                + "…"
                + sign
                + side(last.that().right(), last.outcome().right(), linked);
    }

    private static String told(Linked linked, Reckoned reckoned) {
        Comparison.Outcome outcome = reckoned.outcome();
        return side(reckoned.that().left(), outcome.left(), linked) + " " + sign(outcome) + " "
                + side(reckoned.that().right(), outcome.right(), linked);
    }

    private static String sign(Comparison.Outcome outcome) {
        return switch (outcome.operator()) {
            case LESS -> "<";
            case AT_MOST -> "≤";
            case EQUAL -> "=";
            case AT_LEAST -> "≥";
            case GREATER -> ">";
        };
    }

    /** A fact by itself is told as it says itself; what was reckoned, as computed. */
    private static String side(Expr side, Quantity q, Linked linked) {
        Site site = linked.site();
        Printer printer = linked.printer();
        Language language = site.settings().language();
        if (side instanceof Expr.Amount amount) {
            return amount.text().value();
        }
        Optional<Fact> fact =
                side instanceof Expr.Ref r ? Optional.ofNullable(site.facts().get(r.id())) : Optional.empty();
        return fact.map(f -> printer.words(f, language)).orElseGet(() -> printer.words(q, true, language));
    }
}
