package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Severity;
import dossier.link.Linked;
import dossier.model.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The third stage: every rule, one after another. None of them sees a clock. */
public final class Checker {
    private Checker() {}

    /** A rule that looks at facts. */
    private interface Rule {
        void check(Linked linked, Log log);
    }

    private static final List<Rule> RULES = List.of(
            Quotes::holdTheValue,
            Copies::holdTheQuotation,
            Parts::areNoLargerThanTheWhole,
            Plausible::isEveryValue,
            Origins::areEnough,
            Superseded::isNoFactOfAClaim,
            SignOffs::stillStand,
            SignOffs::areEnough);

    /** Runs every rule on what is sound, and gathers what all stages found. */
    public static Findings check(Linked linked) {
        return check(linked, new Judged());
    }

    /** The same for a briefing that is checked again and again. */
    public static Findings check(Linked linked, Judged judged) {
        Log log = new Log();
        log.addAll(linked.diagnostics());
        RULES.forEach(rule -> rule.check(linked, log));
        List<Findings.Agreement> agreements = Contradictions.find(linked, log);
        List<Findings.Outcome> outcomes = ContentChecks.outcomes(linked, log);
        Claims claims = new Claims(linked, judged, log);
        List<Findings.Coverage> coverage = claims.coverage();
        LeastCoverage.isReached(linked.site().settings(), coverage, log);
        return new Findings(
                coverage,
                outcomes,
                agreements,
                claims.unbound(),
                asTheSiteSays(linked, log.sorted()),
                Dues.of(linked.site()));
    }

    /** A site, or a note for itself, may weigh what is no plain contradiction of its evidence otherwise. */
    private static List<Diagnostic> asTheSiteSays(Linked linked, List<Diagnostic> diagnostics) {
        Site site = linked.site();
        Map<String, Map<String, Severity>> notes = new HashMap<>();
        Stream.concat(site.index().stream(), site.notes().stream())
                .forEach(n -> notes.put(n.file().path(), n.severities()));
        return diagnostics.stream()
                .map(d -> Optional.ofNullable(
                                notes.getOrDefault(d.place().file().path(), Map.of())
                                        .get(d.code().id()))
                        .or(() -> Optional.ofNullable(
                                site.settings().severities().get(d.code().id())))
                        .filter(severity -> d.code() != Code.UNBOUND_NUMBER
                                || linked.adopted().isEmpty())
                        .map(severity -> weighed(d, severity))
                        .orElse(d))
                .toList();
    }

    private static Diagnostic weighed(Diagnostic d, Severity severity) {
        return new Diagnostic(d.code(), severity, d.place(), d.message(), d.hint());
    }
}
