package dossier.check;

import dossier.diagnostic.Code;
import dossier.model.Kind;
import dossier.model.Quantity;
import dossier.model.Unit;
import dossier.words.Directions;
import dossier.words.Directions.Direction;
import dossier.words.Levels;
import dossier.words.Reading;
import java.util.Optional;
import java.util.Set;

/** Holds what was read against a fact: units, then direction and level, then size. */
final class ClaimComparison {
    private static final Set<Kind> LEVELS = Set.of(Kind.SHARE, Kind.RATE, Kind.STOCK, Kind.BALANCE);

    private final Sentence s;
    private final Target target;
    private final Directions directions;
    private final Levels levels;
    /** What was read in the sentence, before a negation or a neighbour added to it. */
    private final Reading read;

    ClaimComparison(Sentence s, Target target, Directions directions, Levels levels, Reading read) {
        this.s = s;
        this.target = target;
        this.directions = directions;
        this.levels = levels;
        this.read = read;
    }

    /** Whether words of direction say how a number changed, where the fact is such. */
    static boolean isChange(Target target) {
        Unit unit = target.quantity().unit();
        return target.kind().map(k -> k == Kind.GROWTH).orElse(unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS));
    }

    /**
     * The verdict on one meaning of what was read.
     *
     * @param to behind all that was read, a word of direction behind the number too
     */
    Verdict of(Reading r, int to) {
        int from = Math.min(s.from(), r.from());
        int end = Math.max(Math.max(s.to(), r.to()), to);
        Optional<Quantity> matched = Units.matched(r, target);
        if (matched.isEmpty()) {
            return differs(from, end, "");
        }
        Quantity q = matched.get();
        Optional<Verdict> change = toldAsChange(r, from, end);
        if (change.isPresent()) {
            return change.get();
        }
        boolean multiple = r.unit().equals(Unit.RATIO);
        Optional<Direction> direction = multiple || r.sign() != 0 ? Optional.empty() : direction();
        int sign = direction.map(Direction::sign).orElse(r.sign());
        boolean negative = q.nominal().signum() < 0;
        if (!multiple && q.nominal().signum() != 0 && negative != sign < 0) {
            int start = direction.map(d -> Math.min(d.from(), from)).orElse(from);
            int stop = direction.map(d -> Math.max(d.to(), end)).orElse(end);
            return differs(start, stop, hint(negative, direction));
        }
        Reading sized = r.sign() < 0 && negative ? levels.placed(r) : r;
        Optional<Code> code = new Agreement(negative && !multiple ? Units.size(q) : q, target.computed()).of(sized);
        return code.map(c -> refused(c, from, end))
                .orElseGet(() -> Verdict.agrees(from, end, "it is " + target.said()));
    }

    private Optional<Direction> direction() {
        if (isChange(target)) {
            return directions.of(read);
        }
        return isOf(Kind.BALANCE) ? directions.balance(read) : Optional.empty();
    }

    private boolean isOf(Kind kind) {
        return target.kind().filter(k -> k == kind).isPresent();
    }

    /** "rose by 3.7%" of a rate: a level is not a change; "rose 200%" of a multiple is not "doubled". */
    private Optional<Verdict> toldAsChange(Reading r, int from, int end) {
        boolean level = target.kind().filter(LEVELS::contains).isPresent();
        boolean multiple = isOf(Kind.RATIO) && r.unit().equals(Unit.PERCENT);
        boolean share = isOf(Kind.SHARE);
        Optional<Direction> word =
                level && !directions.isLevel(read) || multiple ? levels.before(read, share) : Optional.empty();
        Optional<Direction> behind = level && !isOf(Kind.BALANCE) ? levels.behind(read) : Optional.empty();
        behind = behind.or(() -> isOf(Kind.STOCK) ? levels.addition(read) : Optional.empty());
        if (word.isEmpty() && behind.isPresent()) {
            int start = Math.min(from, behind.get().from());
            int stop = Math.max(end, behind.get().to());
            String told = s.part(start, stop).strip();
            return Optional.of(Verdict.refused(
                    Code.CLAIM_DIFFERS,
                    start,
                    stop,
                    "'" + told + "' tells a difference, and " + target.fact() + " is a level",
                    s.part(behind.get().from(), stop).codePoints().anyMatch(ClaimComparison::isHangul)
                            ? "put 로 or 으로 behind the number, if the level is meant"
                            : ""));
        }
        Optional<Direction> change = word.filter(w -> !isOf(Kind.BALANCE)
                || directions
                        .balance(read)
                        .filter(b -> b.from() <= w.from() && w.to() <= b.to())
                        .isEmpty());
        return change.map(c -> {
            String told = s.part(c.from(), end).strip();
            String verb = s.part(c.from(), c.to());
            String words = s.part(from, end).strip();
            return Verdict.refused(
                    Code.CLAIM_DIFFERS,
                    Math.min(from, c.from()),
                    end,
                    "'" + told + "' tells a change, and " + target.fact() + " is a "
                            + (multiple ? "multiple" : "level"),
                    multiple ? "" : "write '" + verb + " to " + words + "', if that is meant");
        });
    }

    private String hint(boolean negative, Optional<Direction> direction) {
        boolean korean = s.text().codePoints().anyMatch(ClaimComparison::isHangul);
        if (isOf(Kind.BALANCE) && korean) {
            return negative ? "the fact is below 0: say so with a word such as 적자 or 순유출" : "the fact is above 0";
        }
        if (isOf(Kind.BALANCE)) {
            return negative
                    ? "the fact is below 0: say so with a word such as 'deficit' or 'lost' before it"
                    : "the fact is above 0";
        }
        String found = direction
                .map(d -> "'" + s.part(d.from(), d.to()) + "' says otherwise; ")
                .orElse("");
        if (korean) {
            return negative
                    ? "the fact is a fall: " + found
                            + "say so with a verb behind it, such as 줄었다, or with 감소율 before it"
                    : "the fact is a rise: " + found + "put the verb that is meant inside the link";
        }
        return negative
                ? "the fact is a fall: " + found + "say so with a verb before it, such as 'fell', or inside the link"
                : "the fact is a rise: " + found + "put the verb that is meant inside the link";
    }

    private static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    private Verdict differs(int from, int to, String hint) {
        return Verdict.refused(Code.CLAIM_DIFFERS, from, to, message(from, to), hint);
    }

    private String message(int from, int to) {
        return "'" + s.part(from, to).strip() + "' is not what " + target.fact() + " says";
    }

    private Verdict refused(Code code, int from, int to) {
        String words = "'" + s.part(from, to).strip() + "'";
        String message = code == Code.CLAIM_TOO_FINE
                ? words + " is finer than what is known of " + target.fact()
                : code == Code.CLAIM_TOO_COARSE
                        ? words + " is true of " + target.fact() + ", but so loose that it misleads"
                        : message(from, to);
        return Verdict.refused(code, from, to, message, "");
    }
}
