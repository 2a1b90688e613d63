package dossier.check;

import dossier.check.Sentence.Side;
import dossier.diagnostic.Code;
import dossier.diagnostic.Text;
import dossier.link.Linked;
import dossier.model.Bound;
import dossier.model.Kind;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Unit;
import dossier.words.Directions;
import dossier.words.Directions.Direction;
import dossier.words.Glue;
import dossier.words.Levels;
import dossier.words.Lexicon;
import dossier.words.Negations;
import dossier.words.QuantityReader;
import dossier.words.Reading;
import dossier.words.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the words of a claim, with what touches them in their sentence, agree with a number. First what was read is
 * settled (glued signs, unread words, negation, what is said once for two links), then units, direction and level
 * ({@link ClaimComparison}); the rest is arithmetic ({@link Agreement}).
 */
public final class QuantityClaims {
    /** How much of a passage is looked at on either side of a link: no sentence that is read reaches further. */
    private static final int REACH = 300;
    /** How many claims on either side may say what is said once. */
    private static final int SIDES = 6;

    private final Lexicon lexicon;
    private final Offers offers;

    public QuantityClaims(Lexicon lexicon, Offers offers) {
        this.lexicon = lexicon;
        this.offers = offers;
    }

    static QuantityClaims of(Linked linked) {
        return new QuantityClaims(
                linked.lexicon(),
                new Offers(linked.printer(), linked.site().settings().language()));
    }

    /** Checks a claim that is not empty. */
    public Verdict check(Passage passage, Link link, Target target, Function<Link, Optional<Target>> neighbours) {
        int start = start(passage, link);
        Sentence sentence = sentence(passage, link, start, neighbours);
        Verdict verdict = judge(sentence, target);
        Verdict told = verdict.code().isEmpty()
                ? verdict
                : offers.added(verdict, sentence, target, read(sentence, target), this);
        return new Verdict(told.code(), told.from() + start, told.to() + start, told.message(), told.hint());
    }

    /** Wordings that would pass in the place of a claim's own, the best first; none where it passes as it is. */
    List<Offer> offers(Passage passage, Link link, Target target, Function<Link, Optional<Target>> neighbours) {
        int start = start(passage, link);
        Sentence sentence = sentence(passage, link, start, neighbours);
        Verdict verdict = judge(sentence, target);
        return verdict.code().isEmpty()
                ? List.of()
                : offers.passing(verdict, sentence, target, read(sentence, target), this).stream()
                        .map(o -> new Offer(o.from() + start, o.to() + start, o.words()))
                        .toList();
    }

    /** As many wordings that pass in the place of a claim's own, whether it passes or not. */
    List<String> wordings(
            Passage passage, Link link, Target target, Function<Link, Optional<Target>> neighbours, int most) {
        Sentence sentence = sentence(passage, link, start(passage, link), neighbours);
        Optional<Reading> read = read(sentence, target);
        return offers.passing(judge(sentence, target), sentence, target, read, this, most).stream()
                .map(Offer::words)
                .toList();
    }

    /** What was read of a claim's words, with what touches them; its indexes are not those of the passage. */
    Optional<Reading> read(Passage passage, Link link, Target target) {
        return read(sentence(passage, link, start(passage, link), l -> Optional.empty()), target);
    }

    private static int start(Passage passage, Link link) {
        return wordStart(passage.text().value(), link.from() - REACH);
    }

    private static Sentence sentence(
            Passage passage, Link link, int start, Function<Link, Optional<Target>> neighbours) {
        String text = passage.text().value();
        int end = Math.min(text.length(), link.to() + REACH);
        return new Sentence(
                text.substring(start, end),
                link.from() - start,
                link.to() - start,
                sides(passage, link, start, end, -1, neighbours),
                sides(passage, link, start, end, 1, neighbours),
                passage.heads().stream().map(Text::value).toList());
    }

    private static int wordStart(String text, int near) {
        int start = Math.max(0, near);
        while (start > Math.max(0, near - REACH) && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** A verb that says that something rose or fell, 1 or -1: for wordings that are offered. */
    String verb(int sign) {
        return lexicon.verb(sign);
    }

    String nounBehind(int sign) {
        return lexicon.nounBehind(sign);
    }

    private Optional<Reading> read(Sentence s, Target target) {
        return new QuantityReader(s.text(), lexicon)
                .read(s.from(), s.to(), Optional.of(target.quantity().unit()));
    }

    private static List<Side> sides(
            Passage passage, Link link, int start, int end, int step, Function<Link, Optional<Target>> neighbours) {
        List<Side> sides = new ArrayList<>();
        List<Link> links = passage.links();
        int own = Collections.binarySearch(links, link, Comparator.comparingInt(Link::from));
        for (int i = own + step; i >= 0 && i < links.size() && sides.size() < SIDES; i += step) {
            Link other = links.get(i);
            Optional<Target> target = neighbours.apply(other);
            if (other.from() < start || other.to() > end || other.from() == other.to() || target.isEmpty()) {
                break;
            }
            boolean same = other.address().equals(link.address());
            sides.add(new Side(other.from() - start, other.to() - start, target.get(), same));
        }
        return sides;
    }

    /** The verdict alone, without wordings that would pass. */
    Verdict judge(Sentence s, Target target) {
        QuantityReader reader = new QuantityReader(s.text(), lexicon);
        Optional<Reading> first =
                reader.read(s.from(), s.to(), Optional.of(target.quantity().unit()));
        if (first.isEmpty()) {
            return numberless(s, target, reader);
        }
        boolean change = target.kind().filter(k -> k == Kind.GROWTH).isPresent();
        Reading read = change ? reader.leftOver(first.get()) : first.get();
        Directions directions = new Directions(s.text(), lexicon);
        Optional<Direction> behind = ClaimComparison.isChange(target) ? directions.behind(read) : Optional.empty();
        int to = behind.map(Direction::to).orElse(read.to());
        Optional<Verdict> early = changed(s, read, reader, behind)
                .or(() -> unread(s, read, Math.max(to, reader.trail(read)), reader))
                .or(() -> counted(s, read, target, reader))
                .or(() -> unsigned(s, read, target, directions));
        if (early.isPresent()) {
            return early.get();
        }
        Negations negations = new Negations(s.text(), lexicon);
        Optional<Stretch> negation = negations.of(read);
        Optional<Bound> turned = negation.flatMap(n -> negations.opposite(read));
        if (negation.isPresent() && turned.isEmpty()) {
            return cut(s, read, negation.get(), "a negation says something else than the number: put it another way");
        }
        Reading r = turned.map(b -> read.with(b, negation.get().from())).orElse(read);
        ClaimComparison comparison = new ClaimComparison(s, target, directions, new Levels(s.text(), lexicon), read);
        Verdict main = new SaidOnce(s, target, reader, lexicon)
                .readings(r).stream()
                        .map(c -> comparison.of(c, to))
                        .reduce((a, b) -> a.code().isPresent() && b.code().isEmpty() ? b : a)
                        .orElseThrow();
        Optional<Reading> bracket = bracket(s, read, reader);
        return bracket.isEmpty() || main.code().isPresent() ? main : comparison.of(bracket.get(), to);
    }

    /** Of 700만 명 no other counter tells: 700만 가구. */
    private Optional<Verdict> counted(Sentence s, Reading read, Target target, QuantityReader reader) {
        Optional<String> counter = reader.counter(read);
        Optional<String> own = counter.isEmpty() ? counter : counter(target.said());
        int from = Math.min(s.from(), read.from());
        int to = Math.max(s.to(), read.to());
        return own.filter(o -> !o.equals(counter.get()))
                .map(o -> Verdict.refused(
                        Code.CLAIM_DIFFERS,
                        from,
                        to,
                        "'" + s.part(from, to).strip() + "' is not what " + target.fact() + " says",
                        "the fact counts '" + o + "'"));
    }

    private Optional<String> counter(String said) {
        QuantityReader reader = new QuantityReader(said, lexicon);
        return reader.read(0, said.length()).flatMap(reader::counter);
    }

    /** In Korean the verb behind a number says whether it rose or fell: one that is not known may say either. */
    private static Optional<Verdict> unsigned(Sentence s, Reading read, Target target, Directions directions) {
        boolean change = target.kind().filter(k -> k == Kind.GROWTH).isPresent() && read.sign() == 0;
        Optional<Stretch> word = change && directions.of(read).isEmpty() ? directions.unknown(read) : Optional.empty();
        return word.map(w -> Verdict.refused(
                Code.CLAIM_UNREAD,
                Math.min(s.from(), read.from()),
                Math.max(s.to(), w.to()),
                "'" + s.part(w.from(), w.to()) + "' behind the number cannot be read: did it rise or fall?",
                "write a verb such as 늘었다 or 줄었다 right behind the number"));
    }

    private Verdict numberless(Sentence s, Target target, QuantityReader reader) {
        String linked = s.part(s.from(), s.to());
        if (reader.isMalformed(s.from(), s.to())) {
            String message = "'" + linked + "' is no number as it is written in English";
            return Verdict.refused(Code.CLAIM_UNREAD, s.from(), s.to(), message, "write 1,234.5 or 1234.5");
        }
        String message = "'" + linked + "' holds no number, and " + target.fact() + " is one";
        String hint = new Glue(s.text(), lexicon)
                .refused(s.from(), s.to())
                .map(Glue.Refused::hint)
                .orElse("");
        return Verdict.refused(Code.CLAIM_UNREAD, s.from(), s.to(), message, hint);
    }

    /** What is glued to the number, or changes it from beside it. */
    private Optional<Verdict> changed(Sentence s, Reading read, QuantityReader reader, Optional<Direction> behind) {
        if (reader.splitsDigits(s.to())) {
            Stretch digit = new Stretch(s.to(), s.to() + 1);
            return Optional.of(cut(s, read, digit, "the link ends within the number: put all of it inside"));
        }
        if (read.shape() == Reading.Shape.ORDINAL && read.to() > s.to()) {
            Stretch ending = new Stretch(s.to(), read.to());
            return Optional.of(cut(s, read, ending, "it makes the number an ordinal: put it inside the link"));
        }
        Glue glue = new Glue(s.text(), lexicon);
        Optional<Stretch> glued = glue.glued(read.from(), read.to()).filter(g -> !joins(s, g));
        if (glued.isPresent()) {
            String hint = "it is glued to the number, and changes it: put it inside the link, or a space between";
            return Optional.of(cut(s, read, glued.get(), hint));
        }
        if (read.unit().equals(Unit.RATIO) && glue.isTimesMore(read.to())) {
            return Optional.of(Verdict.refused(
                    Code.CLAIM_UNREAD,
                    Math.min(s.from(), read.from()),
                    Math.max(s.to(), read.to()),
                    "'" + s.part(read.from(), read.to()) + " more' may mean two things",
                    "write 'as many', 'as much' or 'as high', or the per cent"));
        }
        if (read.unit().equals(Unit.RATIO) && glue.isTimesUp(read)) {
            return Optional.of(Verdict.refused(
                    Code.CLAIM_UNREAD,
                    Math.min(s.from(), read.from()),
                    Math.max(s.to(), read.to()),
                    "'" + s.part(read.from(), read.to())
                            + "' with a verb of direction right behind it may mean two things",
                    "write '" + s.part(read.from(), read.to()) + "로', or the per cent"));
        }
        Optional<Stretch> more = reader.goesOn(read).filter(n -> n.from() >= s.to());
        if (more.isPresent()) {
            return Optional.of(cut(s, read, more.get(), "a number right behind a number: write it in one, 3,500"));
        }
        Optional<Glue.Refused> refused = glue.refused(read.from(), read.from());
        if (refused.isPresent()) {
            Stretch word = new Stretch(refused.get().from(), refused.get().to());
            return Optional.of(cut(s, read, word, refused.get().hint()));
        }
        boolean part = read.unit().equals(Unit.PERCENT) || read.unit().equals(Unit.POINTS);
        return glue.cutBehind(read.to())
                .filter(c -> !part || behind.filter(b -> b.from() == c.from()).isEmpty())
                .filter(c -> !s.isBound(c.from(), c.to()))
                .or(() -> glue.cutBefore(read.from()).filter(c -> !s.isBound(c.from(), c.to())))
                .map(c -> cut(s, read, c, "it changes what the number says: put it another way"));
    }

    /** A dash between two claims is glued to both. */
    private static boolean joins(Sentence s, Stretch glued) {
        return s.before().stream().anyMatch(x -> x.to() == glued.from())
                || s.behind().stream().anyMatch(x -> x.from() == glued.to());
    }

    private static Optional<Verdict> unread(Sentence s, Reading read, int to, QuantityReader reader) {
        int from = Math.min(s.from(), read.from());
        int end = Math.max(s.to(), read.to());
        String rest = to < s.to() ? s.part(to, s.to()) : "";
        if (bracket(s, read, reader).isEmpty() && rest.codePoints().anyMatch(QuantityClaims::isTelling)) {
            String number = s.part(Math.max(s.from(), read.from()), to);
            String message = "'" + rest.strip() + "' behind the number cannot be read";
            return Optional.of(
                    Verdict.refused(Code.CLAIM_UNREAD, from, end, message, "link '" + number.strip() + "' alone"));
        }
        if (read.contradictsItself()) {
            String message = "'" + s.part(from, end) + "' is bounded in two ways at once";
            return Optional.of(Verdict.refused(Code.CLAIM_UNREAD, from, end, message, "keep one of them"));
        }
        return Optional.empty();
    }

    /** Letters, digits, and the signs of money and arithmetic: anything that may change what a number says. */
    private static boolean isTelling(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.OTHER_NUMBER
                || type == Character.CURRENCY_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.OTHER_SYMBOL
                || c == '%';
    }

    private static Verdict cut(Sentence s, Reading read, Stretch word, String hint) {
        return Verdict.refused(
                Code.CLAIM_CUT,
                Math.min(Math.min(s.from(), read.from()), word.from()),
                Math.max(Math.max(s.to(), read.to()), word.to()),
                "'" + s.part(word.from(), word.to()) + "' stands beside the number",
                hint);
    }

    /** "100 billion won (US$75.7 million)" in one link. */
    private static Optional<Reading> bracket(Sentence s, Reading r, QuantityReader reader) {
        String rest = r.to() < s.to() ? s.part(r.to(), s.to()).strip() : "";
        if (!rest.startsWith("(") || !rest.endsWith(")")) {
            return Optional.empty();
        }
        int open = s.text().indexOf('(', r.to());
        return reader.read(open, s.to())
                .filter(b -> s.part(b.to(), s.to()).strip().equals(")"));
    }
}
