package dossier.check;

import dossier.diagnostic.Code;
import dossier.model.Bound;
import dossier.model.Interval;
import dossier.model.Kind;
import dossier.model.Language;
import dossier.model.Quantity;
import dossier.model.Unit;
import dossier.words.Printer;
import dossier.words.Reading;
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
    private static final String NUMBER = "{}";
    private static final List<Bound> BOUNDS =
            List.of(Bound.MORE_THAN, Bound.ABOUT, Bound.NEARLY, Bound.LESS_THAN, Bound.JUST_OVER, Bound.EXACT);
    /** What a Korean reporter writes of a figure that is passed: 10억 달러 이상, not 초과. */
    private static final String KOREAN_OVER = "{} 이상";

    private static final List<String> HEDGES = List.of("nearly ", "just over ", "", "about ", "more than ");
    private static final List<String> FRACTIONS =
            List.of("half", "a third", "two thirds", "a quarter", "three quarters", "a fifth", "a tenth");
    /** The same in Korean. */
    private static final List<String> KOREAN_HEDGES = List.of("{} 가까이", "{} 남짓", "{}", "약 {}", "{} 넘게");

    private static final List<String> KOREAN_FRACTIONS =
            List.of("절반", "3분의 1", "3분의 2", "4분의 1", "4분의 3", "5분의 1", "10분의 1");

    private final Printer printer;
    private final Language language;

    public Offers(Printer printer, Language language) {
        this.printer = printer;
        this.language = language;
    }

    /**
     * A refusal with what the fact is, and up to two wordings that would pass.
     *
     * @param read what was read of the author's words
     */
    Verdict added(Verdict verdict, Sentence s, Target target, Optional<Reading> read, QuantityClaims claims) {
        String fact = "the fact is " + target.said() + interval(target);
        List<String> passing = passing(verdict, s, target, read, claims).stream()
                .map(Offer::words)
                .toList();
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
        Quantity q = target.quantity();
        return isExact(q) || !q.interval().isFinite() ? "" : " (" + printer.range(q, language) + ")";
    }

    /** Up to two wordings that pass. */
    List<Offer> passing(Verdict verdict, Sentence s, Target target, Optional<Reading> read, QuantityClaims claims) {
        return passing(verdict, s, target, read, claims, MOST);
    }

    /** As many wordings that pass, with the stretch of the sentence that each replaces. */
    List<Offer> passing(
            Verdict verdict, Sentence s, Target target, Optional<Reading> read, QuantityClaims claims, int most) {
        int start = Math.min(s.from(), read.map(Reading::from).orElse(s.from()));
        boolean verb = verdict.code().equals(Optional.of(Code.CLAIM_DIFFERS)) && verdict.from() < start;
        if (verb && !ClaimComparison.isChange(target)) {
            return List.of(); // a level told as a change: the preposition is at fault
        }
        String before = verb ? claims.verb(target.quantity().nominal().signum()) + " " : "";
        int from = Math.min(verdict.from(), s.from());
        int end = Math.max(s.to(), read.map(Reading::to).orElse(s.to()));
        boolean noun = verdict.to() > end; // it gives the sign: "a 9% fall"
        Set<String> found = new LinkedHashSet<>();
        for (List<String> words : candidates(s, target, read)) {
            if (found.size() < most) {
                words.stream()
                        .filter(w -> !noun || !w.startsWith("-"))
                        .map(w -> before + w)
                        .flatMap(w -> passing(w, s, target, from, end, Math.max(end, verdict.to()), claims).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found.stream().map(words -> new Offer(from, end, words)).toList();
    }

    /** Words that pass in the author's place; in Korean also with the noun that says rose or fell, up to the author's own. */
    private Optional<String> passing(
            String words, Sentence s, Target target, int from, int end, int noun, QuantityClaims claims) {
        if (claims.judge(s.with(from, end, words), target).code().isEmpty()) {
            return Optional.of(words);
        }
        String signed =
                words + " " + claims.nounBehind(target.quantity().nominal().signum());
        boolean change = language == Language.KO && ClaimComparison.isChange(target);
        return change && claims.judge(s.with(from, noun, signed), target).code().isEmpty()
                ? Optional.of(signed)
                : Optional.empty();
    }

    /** The words by which the author bounds a Korean number, with {@code {}} for the number: "{} 넘는". */
    private Optional<String> own(Sentence s, Optional<Reading> read) {
        return read.filter(r -> language == Language.KO && r.bounds().size() == 1)
                .flatMap(r -> {
                    Reading.BoundAt bound = r.bounds().get(0);
                    String words = s.part(bound.from(), bound.to());
                    String before = s.part(0, bound.from());
                    boolean glued = !before.isEmpty() && !Character.isWhitespace(before.charAt(before.length() - 1));
                    boolean within = glued && words.startsWith("여");
                    return within || bound.from() == bound.to()
                            ? Optional.empty()
                            : Optional.of(
                                    bound.from() < r.core()
                                            ? words + " " + NUMBER
                                            : (glued ? NUMBER : NUMBER + " ") + words);
                });
    }

    /**
     * Wordings, of each group the first that passes is meant: a fraction, where the author wrote one; the author's own
     * bound; what the fact says, without its sign first, since a verb may give it; then, unless it is exact, others, the
     * plainest last: it says least.
     */
    private List<List<String>> candidates(Sentence s, Target target, Optional<Reading> read) {
        Bound written = read.map(Reading::bound).orElse(Bound.EXACT);
        boolean fraction = read.filter(r -> r.shape() == Reading.Shape.FRACTION).isPresent();
        Quantity q = target.quantity();
        List<List<String>> groups = new ArrayList<>();
        if (fraction) {
            groups.add(fractions());
        }
        if (written != Bound.EXACT) {
            groups.add(figures(target, written, true, own(s, read)).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        groups.add(
                q.nominal().signum() < 0
                        ? List.of(printer.words(Units.size(q), target.computed(), language), target.said())
                        : List.of(target.said()));
        if (isExact(q)) {
            return groups;
        }
        if (!fraction && target.kind().filter(k -> k == Kind.SHARE).isPresent()) {
            groups.add(fractions());
        }
        if (target.computed()) {
            groups.addAll(figures(target, Bound.EXACT, false, Optional.empty()));
        }
        for (Bound bound : BOUNDS) {
            boolean over = language == Language.KO && bound == Bound.MORE_THAN;
            groups.addAll(figures(target, bound, false, over ? Optional.of(KOREAN_OVER) : Optional.empty()));
        }
        return groups;
    }

    /** The nearest in its hedge first: "nearly half" says more than "half". */
    private List<String> fractions() {
        if (language == Language.KO) {
            return KOREAN_HEDGES.stream()
                    .flatMap(hedge -> KOREAN_FRACTIONS.stream().map(f -> hedge.replace(NUMBER, f)))
                    .toList();
        }
        return HEDGES.stream()
                .flatMap(hedge -> FRACTIONS.stream().map(hedge::concat))
                .toList();
    }

    private static boolean isExact(Quantity q) {
        Interval i = q.interval();
        return i.isFinite() && i.low().compareTo(i.high()) == 0;
    }

    /**
     * The fact's figure at each grain.
     *
     * @param own the words that bound it, in place of the printer's
     * @param beyond whether also one step beyond it, last, where a bound looks that way
     */
    private List<List<String>> figures(Target target, Bound bound, boolean beyond, Optional<String> own) {
        Quantity q = target.quantity();
        BigDecimal size = q.nominal().abs();
        int digits = size.signum() == 0 ? 1 : size.precision() - size.scale();
        RoundingMode mode = mode(bound);
        List<List<String>> groups = new ArrayList<>();
        List<List<String>> further = new ArrayList<>();
        for (int figures = 3; figures >= 1 && bound != Bound.BETWEEN; figures--) {
            BigDecimal grain = BigDecimal.ONE.scaleByPowerOfTen(digits - figures);
            if (grain.compareTo(finest(target)) >= 0) {
                BigDecimal n = size.divide(grain, 0, mode).multiply(grain);
                BigDecimal next = mode == RoundingMode.FLOOR ? n.subtract(grain) : n.add(grain);
                if (beyond || own.isEmpty() || n.compareTo(size) < 0) {
                    groups.add(figure(n, grain, q.unit(), bound, own));
                }
                further.add(figure(next, grain, q.unit(), bound, own));
            }
        }
        if (beyond && mode != RoundingMode.HALF_UP) {
            groups.addAll(further);
        }
        return groups;
    }

    private List<String> figure(BigDecimal n, BigDecimal grain, Unit unit, Bound bound, Optional<String> own) {
        if (n.signum() <= 0) {
            return List.of();
        }
        BigDecimal last =
                BigDecimal.ONE.scaleByPowerOfTen(-n.stripTrailingZeros().scale());
        BigDecimal step = bound == Bound.EXACT ? grain : grain.max(last);
        Quantity q = new Quantity(n, Interval.exactly(n), unit, step, own.isPresent() ? Bound.EXACT : bound);
        String words = printer.words(q, false, language);
        return List.of(own.map(pattern -> pattern.replace(NUMBER, words)).orElse(words));
    }

    /** Figures beyond the fact's own are noise; of what is counted, whole numbers. */
    private static BigDecimal finest(Target target) {
        BigDecimal grain = target.quantity().grain();
        return grain.signum() == 0 && !target.computed() ? BigDecimal.ONE : grain;
    }

    /** So that what is said holds: a figure that is passed is rounded down. */
    static RoundingMode mode(Bound bound) {
        return switch (bound) {
            case MORE_THAN, AT_LEAST, JUST_OVER -> RoundingMode.FLOOR;
            case LESS_THAN, AT_MOST, NEARLY -> RoundingMode.CEILING;
            default -> RoundingMode.HALF_UP;
        };
    }
}
