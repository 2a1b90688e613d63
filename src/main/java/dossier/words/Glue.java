package dossier.words;

import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What stands right beside a number and changes what it says. */
public final class Glue {
    /** Signs that change the number which they touch. */
    private static final String SIGNS_BEFORE = "#<>≤≥±";

    private static final String SIGNS_BEHIND = "%‰°±×^½¼¾⅓⅔";

    private static final BigDecimal TWO = new BigDecimal(2);
    private static final Set<Form> PARTS = Set.of(Form.FRACTION, Form.MULTIPLE, Form.TIMES);

    private final Line line;
    private final Particles particles;
    private final Predicate predicate;
    private final NumberReader numbers;

    public Glue(String text, Lexicon lexicon) {
        this.line = new Line(text, lexicon);
        this.particles = new Particles(line);
        this.predicate = new Predicate(line);
        this.numbers = new NumberReader(line);
    }

    /** A digit, letter or sign glued to a reading and not read. */
    public Optional<Stretch> glued(int from, int to) {
        return before(from).or(() -> behind(particles.end(to)));
    }

    private Optional<Stretch> before(int from) {
        char c = line.charAt(from - 1);
        boolean inNumber = (c == '.' || c == ',' || c == '/' || c == ':') && line.isDigit(from - 2);
        boolean sign = c == '-' || SIGNS_BEFORE.indexOf(c) >= 0 || c == '.' && line.isDigit(from);
        boolean glued = Character.isLetterOrDigit(c) || isCurrency(c) || sign || inNumber;
        return glued ? Optional.of(new Stretch(from - 1, from)) : Optional.empty();
    }

    private Optional<Stretch> behind(int to) {
        char c = line.charAt(to);
        boolean inNumber = (c == '.' || c == ',' || c == '/' || c == ':') && line.isDigit(to + 1);
        boolean per = c == '/' && line.isLetter(to + 1);
        boolean glued =
                Character.isLetterOrDigit(c) || isCurrency(c) || SIGNS_BEHIND.indexOf(c) >= 0 || inNumber || per;
        return glued ? Optional.of(new Stretch(to, to + 1)) : Optional.empty();
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** One of the few words behind a number that change what it says: "former", "fewer", "short of". */
    public Optional<Stretch> cutBehind(int to) {
        int at = line.skip(particles.end(to));
        return line.at("cut behind", line.join(to))
                .or(() -> line.at("cut behind", at))
                .or(() -> particles.role(to).equals("not only") ? Optional.empty() : line.at("stems of bounds", at))
                .or(() -> particles.role(to).equals("of") ? part(at) : Optional.empty())
                .map(Glue::stretch);
    }

    /** 3조 원의 두 배, 3조 원의 절반. */
    private Optional<Match> part(int at) {
        return numbers.at(at)
                .filter(c -> PARTS.contains(c.form()))
                .map(c -> new Match(c.from(), c.to(), ""))
                .or(() -> line.at("cut behind of", at));
    }

    /** A multiple or fraction before a number: "twice 3 million"; "double the 3 million" tells the number itself. */
    public Optional<Stretch> cutBefore(int from) {
        return line.before("cut before", line.unskip(from)).map(Glue::stretch);
    }

    /** "three times | more". */
    public boolean isTimesMore(int to) {
        return line.starts("times more", line.skip(to));
    }

    /** 3배 늘었다 may be three or four times; 두 배 늘었다 is twice, 3배로 늘었다 three times, and 두 배 줄었다 nothing. */
    public boolean isTimesUp(Reading r) {
        Optional<Directions.Direction> change = predicate.change(r.to(), false);
        boolean above = r.figure().nominal().compareTo(TWO) > 0;
        return change.filter(c -> line.isHangul(c.from())
                        && (above || c.sign() < 0 && r.figure().nominal().compareTo(BigDecimal.ONE) > 0))
                .isPresent();
    }

    /** A word that no number is read with, inside a stretch or right before it: "dozens", "barely"; with its hint. */
    public Optional<Refused> refused(int from, int to) {
        Optional<Match> before = line.before("refused before", line.unskip(from));
        if (before.isPresent()) {
            return before.map(Refused::new);
        }
        for (int i = from; i < to; i++) {
            Optional<Match> inside = line.isWordStart(i) ? line.at("refused", i) : Optional.empty();
            if (inside.isPresent()) {
                return inside.map(Refused::new);
            }
        }
        return Optional.empty();
    }

    /** A word that is refused, and what to write in its place. */
    public record Refused(int from, int to, String hint) {
        Refused(Match match) {
            this(match.from(), match.to(), match.worth());
        }
    }

    private static Stretch stretch(Match match) {
        return new Stretch(match.from(), match.to());
    }
}
