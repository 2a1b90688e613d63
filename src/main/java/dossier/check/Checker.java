package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Severity;
import dossier.link.Linked;
import dossier.model.Site;
import java.util.List;
import java.util.Optional;

/** The third stage: every rule, one after another. None of them sees a clock. */
public final class Checker {
    private Checker() {}

    /** A rule that looks at facts. */
    private interface Rule {
        void check(Linked linked, Log log);
    }

    private static final List<Rule> RULES = List.of(
            Quotes::holdTheValue,
            Parts::areNoLargerThanTheWhole,
            Plausible::isEveryValue,
            Contradictions::areNone,
            Superseded::isNoFactOfAClaim);

    /** Runs every rule on what is sound, and gathers what all stages found. */
    public static Findings check(Linked linked) {
        Log log = new Log();
        log.addAll(linked.diagnostics());
        RULES.forEach(rule -> rule.check(linked, log));
        List<Findings.Outcome> outcomes = ContentChecks.outcomes(linked, log);
        List<Findings.Coverage> coverage = new Claims(linked, log).coverage();
        return new Findings(
                coverage, outcomes, asTheSiteSays(linked.site().settings(), log.sorted()), Dues.of(linked.site()));
    }

    /** A site may weigh what is no plain contradiction of its evidence otherwise. */
    private static List<Diagnostic> asTheSiteSays(Site.Settings settings, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> Optional.ofNullable(settings.severities().get(d.code().id()))
                        .map(severity -> weighed(d, severity))
                        .orElse(d))
                .toList();
    }

    private static Diagnostic weighed(Diagnostic d, Severity severity) {
        return new Diagnostic(d.code(), severity, d.place(), d.message(), d.hint());
    }
}
