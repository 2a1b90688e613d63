package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Text;
import dossier.link.Linked;
import dossier.model.Bound;
import dossier.model.Kind;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Quantity;
import dossier.model.Unit;
import dossier.words.Lexicon;
import dossier.words.Printer;
import dossier.words.QuantityReader;
import dossier.words.Reading;
import dossier.words.Surroundings;
import dossier.words.UnitWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether the words of a claim, with what touches them in their sentence, agree with a number. First what was read is
 * settled (glued signs, unread words, what is said once for two links, negation), then units, direction and level; the
 * rest is arithmetic ({@link Agreement}).
 */
public final class QuantityClaims {
    private static final Set<String> JOINTS = Set.of("to", "and", "or", ",", "-", "–", "—", "~", "through", "");
    private static final Set<Kind> LEVELS = Set.of(Kind.SHARE, Kind.RATE, Kind.STOCK, Kind.BALANCE);

    /** How far around a link words are read: further than any sentence reaches back. */
    private static final int REACH = 300;

    private final Lexicon lexicon;
    private final Offers offers;

    public QuantityClaims(Lexicon lexicon, Offers offers) {
        this.lexicon = lexicon;
        this.offers = offers;
    }

    static QuantityClaims of(Linked linked) {
        Printer printer = new Printer(linked.site().measures().values());
        return new QuantityClaims(
                linked.lexicon(), new Offers(printer, linked.site().settings().language()));
    }

    /**
     * What a claim is held against.
     *
     * @param fact its id, as messages name it
     * @param also the amount in its brackets
     * @param computed whether it follows from a formula
     * @param said what it says, in words
     */
    public record Target(
            String fact,
            Quantity quantity,
            Optional<Quantity> also,
            Optional<Kind> kind,
            boolean computed,
            String said) {}

    /** What stands around the link that is judged, its place in it, and the links beside it. */
    record Sentence(String text, int from, int to, Optional<Side> before, Optional<Side> behind, List<String> heads) {}

    /** A neighbour: its place, what it is held against, and whether that is the same fact. */
    record Side(int from, int to, Target target, boolean same) {}

    /** Checks a claim that is not empty. */
    public Verdict check(Passage passage, Link link, Target target, Function<Link, Optional<Target>> neighbours) {
        String text = passage.text().value();
        int start = wordStart(text, link.from() - REACH);
        int own = Collections.binarySearch(passage.links(), link, Comparator.comparingInt(Link::from));
        Sentence sentence = new Sentence(
                text.substring(start, Math.min(text.length(), link.to() + REACH)),
                link.from() - start,
                link.to() - start,
                side(passage, own - 1, link, start, neighbours),
                side(passage, own + 1, link, start, neighbours),
                passage.heads().stream().map(Text::value).toList());
        Verdict verdict = withOffers(judge(sentence, target), sentence, target);
        return new Verdict(
                verdict.code(), verdict.from() + start, verdict.to() + start, verdict.message(), verdict.hint());
    }

    private static int wordStart(String text, int near) {
        int start = Math.max(0, near);
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private Verdict withOffers(Verdict verdict, Sentence sentence, Target target) {
        if (verdict.code().isEmpty()) {
            return verdict;
        }
        Bound written = new QuantityReader(sentence.text, lexicon)
                .read(sentence.from, sentence.to)
                .map(Reading::bound)
                .orElse(Bound.EXACT);
        return offers.added(verdict, sentence, target, written, this);
    }

    private static Optional<Side> side(
            Passage passage, int index, Link link, int start, Function<Link, Optional<Target>> neighbours) {
        if (index < 0 || index >= passage.links().size()) {
            return Optional.empty();
        }
        Link other = passage.links().get(index);
        if (other.from() < start || other.from() == other.to() || other.to() > link.to() + REACH) {
            return Optional.empty();
        }
        boolean same = other.address().equals(link.address());
        return neighbours.apply(other).map(t -> new Side(other.from() - start, other.to() - start, t, same));
    }

    /** The verdict alone, without wordings that would pass. */
    Verdict judge(Sentence s, Target target) {
        QuantityReader reader = new QuantityReader(s.text, lexicon);
        Surroundings around = new Surroundings(s.text, lexicon);
        Optional<Reading> first = reader.read(s.from, s.to);
        String linked = s.text.substring(s.from, s.to);
        if (first.isEmpty()) {
            return reader.isMalformed(s.from, s.to)
                    ? Verdict.refused(
                            Code.CLAIM_UNREAD,
                            s.from,
                            s.to,
                            "'" + linked + "' is no number as it is written in English",
                            "write 1,234.5 or 1234.5")
                    : Verdict.refused(
                            Code.CLAIM_UNREAD,
                            s.from,
                            s.to,
                            "'" + linked + "' holds no number, and " + target.fact + " is one",
                            "");
        }
        Reading read = first.get();
        Reading r = read;
        int from = Math.min(s.from, r.from());
        int to = Math.max(s.to, r.to());
        if (reader.splitsDigits(s.to)) {
            return cut(s, s.from, s.to, s.to, s.to + 1, "the link ends within the number: put all of it inside");
        }
        Optional<Verdict> cut = around.glued(read.from(), read.to())
                .map(g -> cut(
                        s,
                        from,
                        to,
                        g.from(),
                        g.to(),
                        "it is glued to the number, and changes it: put it inside the link, or a space between"));
        if (cut.isPresent()) {
            return cut.get();
        }
        String rest = r.to() < s.to ? s.text.substring(r.to(), s.to) : "";
        Optional<Reading> bracket = bracket(s, r, reader);
        if (bracket.isEmpty() && rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
            String number = s.text.substring(Math.max(s.from, r.from()), r.to());
            return Verdict.refused(
                    Code.CLAIM_UNREAD,
                    from,
                    to,
                    "'" + rest.strip() + "' behind the number cannot be read",
                    "link '" + number + "' alone");
        }
        if (r.contradictsItself()) {
            return Verdict.refused(
                    Code.CLAIM_UNREAD,
                    from,
                    to,
                    "'" + s.text.substring(from, to) + "' is bounded in two ways at once",
                    "keep one of them");
        }
        Optional<Verdict> changed = around.cutBehind(read.to())
                .or(() -> around.cutBefore(read.from()))
                .map(c -> cut(
                        s,
                        Math.min(from, c.from()),
                        Math.max(to, c.to()),
                        c.from(),
                        c.to(),
                        "it changes what the number says: put it another way"));
        if (changed.isPresent()) {
            return changed.get();
        }
        Optional<Surroundings.Stretch> negation = around.negation(r.from());
        if (negation.isPresent()) {
            Optional<Bound> opposite = opposite(r.bound());
            if (opposite.isEmpty()) {
                int start = Math.min(from, negation.get().from());
                return cut(
                        s,
                        start,
                        to,
                        negation.get().from(),
                        negation.get().to(),
                        "a negation says something else than the number: put it another way");
            }
            r = r.with(opposite.get(), negation.get().from());
        }
        Verdict main = candidates(s, r, reader, target).stream()
                .map(c -> sized(s, c, read.from(), target, around))
                .reduce((a, b) -> a.code().isEmpty() ? a : b.code().isEmpty() ? b : a)
                .orElseThrow();
        return bracket.isEmpty() || main.code().isPresent()
                ? main
                : sized(s, bracket.get(), bracket.get().from(), target, around);
    }

    private static Verdict cut(Sentence s, int from, int to, int wordFrom, int wordTo, String hint) {
        return Verdict.refused(
                Code.CLAIM_CUT,
                from,
                to,
                "'" + s.text.substring(wordFrom, wordTo) + "' stands beside the number",
                hint);
    }

    /** "100 billion won (US$75.7 million)" in one link. */
    private static Optional<Reading> bracket(Sentence s, Reading r, QuantityReader reader) {
        String rest = r.to() < s.to ? s.text.substring(r.to(), s.to) : "";
        String stripped = rest.strip();
        if (!stripped.startsWith("(") || !stripped.endsWith(")")) {
            return Optional.empty();
        }
        int open = s.text.indexOf('(', r.to());
        return reader.read(open, s.to)
                .filter(b -> s.text.substring(b.to(), s.to).strip().equals(")"));
    }

    private static Optional<Bound> opposite(Bound bound) {
        return switch (bound) {
            case MORE_THAN -> Optional.of(Bound.AT_MOST);
            case LESS_THAN -> Optional.of(Bound.AT_LEAST);
            case AT_LEAST -> Optional.of(Bound.LESS_THAN);
            case AT_MOST -> Optional.of(Bound.MORE_THAN);
            default -> Optional.empty();
        };
    }

    /** As it stands, and as it is with what a neighbour or a table's head says once for both. */
    private List<Reading> candidates(Sentence s, Reading r, QuantityReader reader, Target target) {
        List<Reading> all = new ArrayList<>(List.of(r));
        joined(s, s.behind, r, reader, true).ifPresent(o -> take(s.behind.get(), r, o, target, all));
        joined(s, s.before, r, reader, false).ifPresent(o -> take(s.before.get(), r, o, target, all));
        for (String head : s.heads) {
            UnitWords.in(head, lexicon)
                    .ifPresent(u -> all.add(r.with(
                            r.unit().equals(Unit.NONE) ? u.unit() : r.unit(), r.places() == 0 ? u.places() : 0)));
        }
        if (s.heads.size() > 1) {
            Optional<UnitWords.Found> a = UnitWords.in(s.heads.get(0), lexicon);
            Optional<UnitWords.Found> b = UnitWords.in(s.heads.get(1), lexicon);
            if (a.isPresent() && b.isPresent()) {
                Unit unit = a.get().unit().equals(Unit.NONE)
                        ? b.get().unit()
                        : a.get().unit();
                all.add(r.with(
                        unit,
                        r.places() == 0 ? Math.max(a.get().places(), b.get().places()) : 0));
            }
        }
        return all;
    }

    private Optional<Reading> joined(
            Sentence s, Optional<Side> side, Reading r, QuantityReader reader, boolean behind) {
        Optional<Reading> other = side.flatMap(o -> reader.read(o.from, o.to));
        return other.filter(o -> {
            int start = behind ? r.to() : o.to();
            int end = behind ? o.from() : r.from();
            return start <= end
                    && JOINTS.contains(reader.low().substring(start, end).strip());
        });
    }

    private static void take(Side side, Reading r, Reading other, Target target, List<Reading> all) {
        if (!side.target.quantity().unit().equals(target.quantity().unit())) {
            return;
        }
        Unit unit = r.unit().equals(Unit.NONE) ? other.unit() : r.unit();
        int places = r.places() == 0 ? other.places() : 0;
        Reading full = r.with(unit, places);
        if (side.same) {
            boolean first = r.core() < other.core();
            Reading o = other.with(
                    other.unit().equals(Unit.NONE) ? r.unit() : other.unit(), other.places() == 0 ? r.places() : 0);
            Reading low = first ? full : o;
            Reading high = first ? o : full;
            all.clear();
            all.add(new Reading(
                    Math.min(low.from(), high.from()),
                    Math.max(low.to(), high.to()),
                    low.core(),
                    Reading.Shape.NUMBER,
                    low.figure(),
                    Optional.of(high.figure()),
                    unit,
                    full.places(),
                    0,
                    List.of()));
        } else {
            all.add(full);
        }
    }

    /**
     * Units, then direction and level, then size.
     *
     * @param start where the reading starts without a negation before it
     */
    private Verdict sized(Sentence s, Reading r, int start, Target target, Surroundings around) {
        int from = Math.min(s.from, r.from());
        int to = Math.max(s.to, r.to());
        String words = s.text.substring(from, to).strip();
        String differs = "'" + words + "' is not what " + target.fact + " says";
        Optional<Quantity> matched = Units.matched(r, target);
        if (matched.isEmpty()) {
            return Verdict.refused(Code.CLAIM_DIFFERS, from, to, differs, "");
        }
        Quantity q = matched.get();
        boolean multiple = r.unit().equals(Unit.RATIO);
        int sign = r.sign();
        boolean change = target.kind()
                .map(k -> k == Kind.GROWTH)
                .orElse(isPart(target.quantity().unit()));
        if (!multiple && change && sign == 0) {
            Optional<Surroundings.Direction> direction = around.direction(start, r.to());
            sign = direction.map(Surroundings.Direction::sign).orElse(0);
            from = direction
                    .map(d -> Math.min(d.from(), s.from))
                    .filter(f -> q.nominal().signum() != 0)
                    .orElse(from);
            from = Math.min(from, r.from());
        } else if (target.kind().filter(LEVELS::contains).isPresent()) {
            Optional<Surroundings.Direction> level = around.rightBefore(start);
            if (level.isPresent() && target.kind().get() != Kind.BALANCE) {
                String verb = s.text.substring(level.get().from(), level.get().to());
                return Verdict.refused(
                        Code.CLAIM_DIFFERS,
                        Math.min(from, level.get().from()),
                        to,
                        "'" + verb + " " + words + "' tells a change, and " + target.fact + " is a level",
                        "write '" + verb + " to " + words + "', if that is meant");
            }
            sign = sign == 0 && target.kind().get() == Kind.BALANCE ? around.balance(start, r.to()) : sign;
        }
        if (!multiple && q.nominal().signum() < 0 != sign < 0 && (q.nominal().signum() < 0 || sign < 0)) {
            String hint = q.nominal().signum() < 0
                    ? "the fact is a fall: say so with a verb before it, such as 'fell', or inside the link"
                    : "the fact is a rise: another verb, or the verb inside the link";
            return Verdict.refused(Code.CLAIM_DIFFERS, from, to, differs, hint);
        }
        Quantity size = q.nominal().signum() < 0 && !multiple ? Units.size(q) : q;
        Optional<Code> code = new Agreement(size, target.computed).of(r);
        if (code.isEmpty()) {
            return Verdict.agrees(Math.min(s.from, r.from()), to, "it is " + target.said);
        }
        String what = code.get() == Code.CLAIM_TOO_FINE
                ? "'" + words + "' is finer than what is known of " + target.fact
                : code.get() == Code.CLAIM_TOO_COARSE
                        ? "'" + words + "' is true of " + target.fact + ", but so loose that it misleads"
                        : differs;
        return Verdict.refused(code.get(), Math.min(s.from, r.from()), to, what, "");
    }

    private static boolean isPart(Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS);
    }
}
