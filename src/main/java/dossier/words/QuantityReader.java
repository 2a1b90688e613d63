package dossier.words;

import dossier.model.Unit;
import dossier.words.NumberCore.Form;
import dossier.words.Rightwards.Number;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the quantity around a number: first rightwards (scale, unit, what it is counted per, the end of a range, bounds),
 * then leftwards (currency, sign, bounds), until nothing more is known.
 */
public final class QuantityReader {
    private final Line line;
    private final NumberReader numbers;
    private final Rightwards rightwards;
    private final Leftwards leftwards;

    public QuantityReader(String text, Lexicon lexicon) {
        this(new Line(text, lexicon));
    }

    QuantityReader(Line line) {
        this.line = line;
        this.numbers = new NumberReader(line);
        this.rightwards = new Rightwards(line, numbers);
        this.leftwards = new Leftwards(line);
    }

    /** The text in lower case, of the same length. */
    public String low() {
        return line.low();
    }

    /** The quantity of the first number that starts within a stretch, with what touches it outside. */
    public Optional<Reading> read(int from, int to) {
        return read(from, to, Optional.empty());
    }

    /**
     * The quantity of the first number that starts within a stretch, with what touches it outside.
     *
     * @param expected the unit that it may have: of a noun behind several unknown words, and of "won" the verb
     */
    public Optional<Reading> read(int from, int to, Optional<Unit> expected) {
        return first(from, to)
                .filter(c -> c.form() != Form.MALFORMED)
                .map(c -> c.to() > to ? numbers.whole(c, to) : c)
                .map(c -> expected.filter(u -> !u.isDimensionless()).isPresent() ? numbers.counted(c) : c)
                .map(c -> new Assembly(line, numbers, rightwards, leftwards, c, Number.of(c, to, expected)).reading());
    }

    /** Whether a number in digits goes on across a place: "1|0", "2|½". */
    public boolean splitsDigits(int at) {
        return line.isDigit(at - 1) && (line.isDigit(at) || line.starts("fraction signs", at));
    }

    /** Behind all that is known to follow a reading in Korean: its particle, verbs of direction, of being and reaching. */
    public int trail(Reading r) {
        return new Predicate(line).trail(r.to());
    }

    /** The kind of counter that a number has in Korean: 명, 가구, 대. */
    public Optional<String> counter(Reading r) {
        for (int i = r.core() + 1; i < r.to() && r.shape() == Reading.Shape.NUMBER; i++) {
            Optional<String> kind = line.isHangul(i - 1) && line.charAt(i - 1) != '만' && line.charAt(i - 1) != '억'
                    ? Optional.empty()
                    : line.at("counters", i).map(Phrases.Match::worth);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /** "Fell to half": a fraction that something came down to is a multiple of it; else the reading as it is. */
    public Reading leftOver(Reading r) {
        boolean left = r.shape() == Reading.Shape.FRACTION && new Predicate(line).isDownTo(r.to());
        return left ? r.with(Unit.RATIO, -2) : r;
    }

    /** Whether 사이 stands behind the upper end of a range. */
    public boolean isBetween(Reading upper) {
        return line.starts("between behind", line.skip(upper.to()));
    }

    /**
     * The number right behind a reading that may be part of it: "three thousand | five", "12 | 345"; not "12 | three years
     * before".
     */
    public Optional<Stretch> goesOn(Reading r) {
        int next = line.skip(r.to());
        boolean bare = r.unit().equals(Unit.NONE) && next > r.to();
        return bare
                ? numbers.at(next)
                        .filter(c -> c.form() == Form.DIGITS || c.form() == Form.WORD && !isLength(r, c))
                        .map(c -> new Stretch(c.from(), c.to()))
                : Optional.empty();
    }

    /** Whether a number in words behind one in digits begins a length of time. */
    private boolean isLength(Reading r, NumberCore behind) {
        return Character.isDigit(line.charAt(r.to() - 1)) && line.starts("calendar units", line.skip(behind.to()));
    }

    /** Where digits stand that no number is written with. */
    public boolean isMalformed(int from, int to) {
        return first(from, to).filter(c -> c.form() == Form.MALFORMED).isPresent();
    }

    /** The first number that starts within a stretch; a date or an ordinal only where there is no other. */
    Optional<NumberCore> first(int from, int to) {
        List<NumberCore> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Optional<NumberCore> core = isStart(i, from) ? numbers.at(i) : Optional.empty();
            if (core.isPresent()) {
                int each = each(core.get(), to);
                i = Math.max(core.get().to(), each) - 1;
                if (each == 0) {
                    found.add(core.get());
                }
            }
        }
        return (found.size() < 2 ? Optional.<NumberCore>empty() : undated(found, from, to))
                .or(() -> found.stream().findFirst());
    }

    /** Behind 1인당 and 1달러당, which tell what another number is counted per; else 0. */
    private int each(NumberCore core, int to) {
        return rightwards
                .unit(core.to(), Number.of(core, to, Optional.empty()))
                .flatMap(u -> line.at("each", u.to()))
                .map(Phrases.Match::to)
                .orElse(0);
    }

    private boolean isStart(int i, int from) {
        return line.isDigit(i) ? i == from || !line.isDigit(i - 1) : line.isWordStart(i);
    }

    private Optional<NumberCore> undated(List<NumberCore> found, int from, int to) {
        List<TimeSpan> times = line.lexicon().times().spans(line.text().substring(from, to), Optional.empty());
        int time = 0;
        for (NumberCore core : found) {
            while (time < times.size() && times.get(time).to() < core.to() - from) {
                time++;
            }
            boolean dated = time < times.size()
                    && times.get(time).from() <= core.from() - from
                    && times.get(time).length().isEmpty()
                    && !isMeasured(core, to);
            if (!dated && core.form() != Form.ORDINAL) {
                return Optional.of(core);
            }
        }
        return Optional.empty();
    }

    /** "2,000" and "2000 users" are no years. */
    private boolean isMeasured(NumberCore core, int to) {
        return rightwards.scale(core.to()).isPresent()
                || leftwards.currency(core.from()).isPresent()
                || rightwards
                        .unit(core.to(), Number.of(core, to, Optional.empty()))
                        .filter(u -> !line.isHangul(u.to() - 1) || !line.starts("calendar units", line.skip(core.to())))
                        .isPresent();
    }
}
