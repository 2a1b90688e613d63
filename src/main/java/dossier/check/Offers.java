package dossier.check;

import dossier.check.QuantityClaims.Sentence;
import dossier.check.QuantityClaims.Target;
import dossier.diagnostic.Code;
import dossier.model.Bound;
import dossier.model.Interval;
import dossier.model.Language;
import dossier.model.Quantity;
import dossier.words.Printer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which wordings would pass: the fact's figure at each grain, with each bound, put into the author's own sentence and
 * held against the fact by the rule itself.
 */
public final class Offers {
    private static final int MOST = 2;
    private static final List<Bound> BOUNDS =
            List.of(Bound.MORE_THAN, Bound.ABOUT, Bound.NEARLY, Bound.LESS_THAN, Bound.JUST_OVER, Bound.EXACT);
    private static final List<String> FRACTIONS = List.of(
            "half",
            "a third",
            "two thirds",
            "a quarter",
            "three quarters",
            "a fifth",
            "a tenth",
            "nearly half",
            "more than half",
            "about half",
            "about a third",
            "about two thirds",
            "about a quarter");

    private final Printer printer;
    private final Language language;

    public Offers(Printer printer, Language language) {
        this.printer = printer;
        this.language = language;
    }

    /**
     * A refusal with what the fact is, and up to two wordings that would pass.
     *
     * @param written the author's own bound
     */
    Verdict added(Verdict verdict, Sentence s, Target target, Bound written, QuantityClaims claims) {
        String fact = "the fact is " + target.said() + interval(target);
        List<String> passing = passing(verdict, s, target, written, claims);
        String offers = passing.isEmpty() ? "" : "; '" + String.join("' or '", passing) + "' would pass";
        String hint = verdict.code()
                                .filter(c -> c == Code.CLAIM_UNREAD || c == Code.CLAIM_CUT)
                                .isPresent()
                        && !verdict.hint().isEmpty()
                ? verdict.hint()
                : (verdict.hint().isEmpty() ? "" : verdict.hint() + "; ") + fact + offers;
        return new Verdict(verdict.code(), verdict.from(), verdict.to(), verdict.message(), hint);
    }

    private String interval(Target target) {
        Interval i = target.quantity().interval();
        boolean exact = i.isFinite() && i.low().compareTo(i.high()) == 0;
        return exact || !i.isFinite() ? "" : " (" + printer.range(target.quantity(), language) + ")";
    }

    private List<String> passing(Verdict verdict, Sentence s, Target target, Bound written, QuantityClaims claims) {
        Set<String> found = new LinkedHashSet<>();
        for (String words : candidates(target, written)) {
            if (found.size() < MOST && !found.contains(words) && passes(words, verdict, s, target, claims)) {
                found.add(words);
            }
        }
        return List.copyOf(found);
    }

    /** In place of all that was read: the words outside the link may be at fault too. */
    private static boolean passes(String words, Verdict verdict, Sentence s, Target target, QuantityClaims claims) {
        int from = Math.min(verdict.from(), s.from());
        int to = Math.max(verdict.to(), s.to());
        String text = s.text().substring(0, from) + words + s.text().substring(to);
        Sentence trial = new Sentence(text, from, from + words.length(), Optional.empty(), Optional.empty(), List.of());
        return claims.judge(trial, target).code().isEmpty();
    }

    /** What the fact says; then fractions, of a share; then the author's own bound; then others, the plainest last: it says least. */
    private List<String> candidates(Target target, Bound written) {
        List<String> words = new ArrayList<>(List.of(target.said()));
        if (target.quantity().unit().isDimensionless()) {
            words.addAll(FRACTIONS);
        }
        if (written != Bound.EXACT || target.computed()) {
            words.addAll(figures(target, written));
        }
        BOUNDS.forEach(bound -> words.addAll(figures(target, bound)));
        return words;
    }

    private List<String> figures(Target target, Bound bound) {
        Quantity q = target.quantity();
        BigDecimal size = q.nominal().abs();
        int digits = size.signum() == 0 ? 1 : size.precision() - size.scale();
        List<String> words = new ArrayList<>();
        for (int figures = 3; figures >= 1 && bound != Bound.BETWEEN; figures--) {
            BigDecimal grain = BigDecimal.ONE.scaleByPowerOfTen(digits - figures);
            BigDecimal n = size.divide(grain, 0, mode(bound)).multiply(grain);
            if (grain.compareTo(finest(target)) >= 0 && n.signum() > 0) {
                words.add(printer.words(new Quantity(n, Interval.exactly(n), q.unit(), grain, bound), false, language));
            }
        }
        return words;
    }

    /** Figures beyond the fact's own are noise; of what is counted, whole numbers. */
    private static BigDecimal finest(Target target) {
        BigDecimal grain = target.quantity().grain();
        return grain.signum() == 0 && !target.computed() ? BigDecimal.ONE : grain;
    }

    private static RoundingMode mode(Bound bound) {
        return switch (bound) {
            case MORE_THAN, AT_LEAST, JUST_OVER -> RoundingMode.FLOOR;
            case LESS_THAN, AT_MOST, NEARLY -> RoundingMode.CEILING;
            default -> RoundingMode.HALF_UP;
        };
    }
}
