package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.model.Site;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Of the numbers of a briefing no smaller share leads to a fact than its site.yaml asks for. */
final class LeastCoverage {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LeastCoverage() {}

    static void isReached(Site.Settings settings, List<Findings.Coverage> coverage, Log log) {
        int checked = coverage.stream().mapToInt(Findings.Coverage::checked).sum();
        int numbers = coverage.stream().mapToInt(Findings.Coverage::numbers).sum();
        settings.coverage()
                .filter(least -> BigDecimal.valueOf(checked)
                                .multiply(HUNDRED)
                                .compareTo(least.percent().multiply(BigDecimal.valueOf(numbers)))
                        < 0)
                .ifPresent(least -> log.add(
                        Code.COVERAGE,
                        least.place(),
                        checked + " of " + numbers + " numbers are checked, "
                                + BigDecimal.valueOf(checked)
                                        .multiply(HUNDRED)
                                        .divide(BigDecimal.valueOf(numbers), 1, RoundingMode.FLOOR)
                                        .toPlainString()
                                + "%: fewer than the site asks for",
                        "bind the numbers that lead to no fact"));
    }
}
