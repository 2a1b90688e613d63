package dossier.words;

import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads numbers in digits and in words, fractions and multiples, at any index of a text. */
final class NumberReader {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private final Line line;
    private final DigitReader digits;
    private final KoreanNumber korean;

    NumberReader(String text, Lexicon lexicon) {
        this(new Line(text, lexicon));
    }

    NumberReader(Line line) {
        this.line = line;
        this.digits = new DigitReader(line);
        this.korean = new KoreanNumber(line, digits);
    }

    String low() {
        return line.low();
    }

    boolean isDigit(int i) {
        return line.isDigit(i);
    }

    boolean isWordStart(int i) {
        return line.isWordStart(i);
    }

    /** The longest number that starts here. */
    Optional<NumberCore> at(int i) {
        if (i >= line.length() || line.isWordStart(i) && line.starts("no number", i)) {
            return Optional.empty();
        }
        if (line.isDigit(i)) {
            return korean.at(i).or(() -> Optional.of(finished(digits.at(i))));
        }
        return line.isWordStart(i) ? words(i) : Optional.empty();
    }

    private NumberCore finished(NumberCore core) {
        NumberCore fraction = inTen(core);
        return fraction.form() == Form.FRACTION ? fraction : times(ordinal(withFraction(core)));
    }

    private Optional<NumberCore> words(int i) {
        Optional<Match> multiple = line.at("multiples", i);
        if (multiple.isPresent()) {
            BigDecimal value = new BigDecimal(multiple.get().worth());
            return Optional.of(new NumberCore(i, multiple.get().to(), value, BigDecimal.ONE, Form.MULTIPLE));
        }
        return fraction(i).or(() -> word(i).map(this::finished));
    }

    /** "a third", "two thirds", "a half", "half"; "half a billion" and "a quarter of a point" are decimals. */
    private Optional<NumberCore> fraction(int i) {
        int at = i;
        BigDecimal above = BigDecimal.ONE;
        Optional<Match> article = line.at("articles", at);
        Optional<NumberCore> count = word(at);
        if (article.isPresent()) {
            at = line.gap(article.get().to());
        } else if (count.isPresent() && count.get().value().compareTo(new BigDecimal(20)) < 0) {
            above = count.get().value();
            at = line.gap(count.get().to());
        }
        Optional<Match> part = line.at("fractions", at);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal below = new BigDecimal(part.get().worth());
        boolean half = below.intValue() == 2;
        if (at == i && !half || above.compareTo(below) >= 0) {
            return Optional.empty(); // "third", "quarter" alone are ordinals and seasons
        }
        int to = part.get().to();
        int decimal = decimalOf(to);
        if (decimal > 0) {
            BigDecimal value = above.divide(below, 2, RoundingMode.HALF_UP);
            return Optional.of(new NumberCore(i, decimal, value, half ? TENTH : HUNDREDTH, Form.DIGITS));
        }
        return Optional.of(new NumberCore(i, to, per100(above, below), BigDecimal.ONE, Form.FRACTION));
    }

    /** Of "half a billion", "a quarter of a million", "a half-point" where the scale or unit follows; else 0. */
    private int decimalOf(int end) {
        int direct = line.gap(end);
        if (line.starts("points", direct)) {
            return end;
        }
        int of = line.at("of", direct).map(m -> line.gap(m.to())).orElse(direct);
        int next = line.at("articles", of).map(m -> line.gap(m.to())).orElse(-1);
        boolean scaled = line.at("scales", next)
                .filter(m -> m.to() - m.from() > 2)
                .or(() -> line.at("points", next))
                .isPresent();
        return next > 0 && scaled ? next - 1 : 0;
    }

    private static BigDecimal per100(BigDecimal above, BigDecimal below) {
        return above.multiply(HUNDRED).divide(below, MathContext.DECIMAL64);
    }

    /** "seventeen", "twenty-one", "three hundred", "two dozen", "a" before a scale. */
    private Optional<NumberCore> word(int i) {
        Optional<Match> match = line.at("numbers", i);
        if (match.isEmpty()) {
            return beforeScale(i);
        }
        int value = match.get().number();
        int to = match.get().to();
        Optional<Match> ones = line.at("numbers", line.gap(to)).filter(o -> o.number() > 0 && o.number() < 10);
        if (value >= 20 && value <= 90 && value % 10 == 0 && ones.isPresent()) {
            value += ones.get().number();
            to = ones.get().to();
        }
        Optional<Match> times = line.at("number scales", line.gap(to));
        if (times.isPresent()) {
            value *= times.get().number();
            to = times.get().to();
        }
        return Optional.of(new NumberCore(i, to, new BigDecimal(value), BigDecimal.ONE, Form.WORD));
    }

    /** "a million": the article counts as one. */
    private Optional<NumberCore> beforeScale(int i) {
        Optional<Match> article = line.at("articles", i);
        int next = article.map(a -> line.gap(a.to())).orElse(-1);
        return line.at("scales", next)
                .filter(m -> m.to() - m.from() > 2)
                .map(m -> new NumberCore(i, article.get().to(), BigDecimal.ONE, BigDecimal.ONE, Form.WORD));
    }

    /** Of "17 out of 20" the first number alone; the same where it is no such fraction. */
    NumberCore counted(NumberCore core) {
        Optional<NumberCore> first = core.form() != Form.FRACTION
                ? Optional.empty()
                : line.isDigit(core.from()) ? Optional.of(digits.at(core.from())) : word(core.from());
        return first.filter(f -> f.to() < core.to() && line.starts("out of", line.skip(f.to())))
                .orElse(core);
    }

    /** "three in ten", "one out of five", "3 in 10", "1/3": a fraction where both sides are at most 100. */
    private NumberCore inTen(NumberCore core) {
        boolean whole = core.value().signum() > 0
                && core.value().stripTrailingZeros().scale() <= 0
                && core.form() != Form.MALFORMED;
        if (!whole) {
            return core;
        }
        if (line.charAt(core.to()) == '/' && line.isDigit(core.to() + 1)) {
            NumberCore below = digits.at(core.to() + 1);
            return isFraction(core, below) && line.charAt(below.to()) != '/' ? of(core, below) : core;
        }
        Optional<Match> out = line.at("out of", line.skip(core.to()));
        int at = out.map(o -> line.skip(o.to())).orElse(-1);
        Optional<NumberCore> below = line.isDigit(at) ? Optional.of(digits.at(at)) : out.flatMap(o -> word(at));
        return below.filter(b -> isFraction(core, b) && !line.starts("scales", line.skip(b.to())))
                .map(b -> of(core, b))
                .orElse(core);
    }

    private static boolean isFraction(NumberCore above, NumberCore below) {
        return above.value().compareTo(below.value()) < 0 && below.value().compareTo(HUNDRED) <= 0;
    }

    private static NumberCore of(NumberCore above, NumberCore below) {
        return new NumberCore(
                above.from(), below.to(), per100(above.value(), below.value()), BigDecimal.ONE, Form.FRACTION);
    }

    /** "seven and a half", and of "a million and a half" what stands behind the scale. */
    NumberCore withFraction(NumberCore core) {
        boolean whole = core.form() == Form.WORD
                || core.form() == Form.DIGITS && core.value().scale() == 0;
        Optional<Match> more = whole ? line.at("and a fraction", line.gap(core.to())) : Optional.empty();
        return more.map(m -> {
                    BigDecimal part = new BigDecimal(m.worth());
                    BigDecimal step = BigDecimal.ONE.movePointLeft(part.scale());
                    return new NumberCore(core.from(), m.to(), core.value().add(part), step, Form.DIGITS);
                })
                .orElse(core);
    }

    private NumberCore ordinal(NumberCore core) {
        boolean whole = core.form() == Form.DIGITS && core.value().scale() == 0;
        Optional<Match> end = whole ? line.at("ordinal ends", core.to()) : Optional.empty();
        return end.filter(m -> line.isWordEnd(m.to()))
                .map(m -> new NumberCore(core.from(), m.to(), core.value(), core.step(), Form.ORDINAL))
                .orElse(core);
    }

    /** "three times", "2 times", "3-fold": a multiple; with other digits a number of times. */
    private NumberCore times(NumberCore core) {
        boolean number = core.form() == Form.DIGITS || core.form() == Form.WORD;
        int at = core.to();
        Optional<Match> times =
                number ? line.at("times", at).or(() -> line.at("times", line.gap(at))) : Optional.empty();
        if (times.isEmpty() || line.isDigit(times.get().to())) {
            return core;
        }
        int to = times.get().to();
        boolean whole = core.step().compareTo(BigDecimal.ONE) == 0;
        return new NumberCore(core.from(), to, core.value(), core.step(), whole ? Form.MULTIPLE : Form.TIMES);
    }
}
