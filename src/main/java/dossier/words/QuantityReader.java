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
                .map(c -> expected.filter(u -> !u.isDimensionless()).isPresent() ? numbers.counted(c) : c)
                .map(c -> new Assembly(line, numbers, rightwards, leftwards, c, Number.of(c, to, expected)).reading());
    }

    /** Whether a place stands between two digits of one number. */
    public boolean splitsDigits(int at) {
        return line.isDigit(at - 1) && line.isDigit(at);
    }

    /** Where digits stand that no number is written with. */
    public boolean isMalformed(int from, int to) {
        return first(from, to).filter(c -> c.form() == Form.MALFORMED).isPresent();
    }

    /** The first number that starts within a stretch; a year or a date only where there is no other. */
    Optional<NumberCore> first(int from, int to) {
        List<NumberCore> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Optional<NumberCore> core = isStart(i, from) ? numbers.at(i) : Optional.empty();
            if (core.isPresent()) {
                found.add(core.get());
                i = core.get().to() - 1;
            }
        }
        List<NumberCore> numeric = found.size() < 2 ? found : undated(found, from, to);
        return numeric.stream().findFirst().or(() -> found.stream().findFirst());
    }

    private boolean isStart(int i, int from) {
        return line.isDigit(i) ? i == from || !line.isDigit(i - 1) : line.isWordStart(i);
    }

    private List<NumberCore> undated(List<NumberCore> found, int from, int to) {
        List<TimeSpan> times = line.lexicon().times().spans(line.text().substring(from, to), Optional.empty());
        return found.stream()
                .filter(c -> times.stream()
                        .noneMatch(t -> t.length().isEmpty()
                                && t.from() <= c.from() - from
                                && t.to() >= c.to() - from
                                && !isMeasured(c, to)))
                .toList();
    }

    /** "2,000" and "2000 users" are no years. */
    private boolean isMeasured(NumberCore core, int to) {
        return rightwards.scale(core.to()).isPresent()
                || leftwards.currency(core.from()).isPresent()
                || rightwards
                        .unit(core.to(), Number.of(core, to, Optional.empty()))
                        .isPresent();
    }
}
