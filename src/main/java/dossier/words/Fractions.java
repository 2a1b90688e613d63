package dossier.words;

import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads fractions: "half", "two thirds", "1/3", "one in five", "three out of ten", and "half a billion". */
final class Fractions {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TWENTY = new BigDecimal(20);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final Line line;
    private final DigitReader digits;
    private final NumberWords words;
    private final KoreanNumber korean;

    Fractions(Line line, DigitReader digits, NumberWords words, KoreanNumber korean) {
        this.line = line;
        this.digits = digits;
        this.words = words;
        this.korean = korean;
    }

    /** "a third", "two thirds", "a half", "half"; "half a billion" and "a quarter of a point" are decimals. */
    Optional<NumberCore> at(int i) {
        Optional<Match> sign = line.at("fraction signs", i);
        if (sign.isPresent()) {
            BigDecimal percent = new BigDecimal(sign.get().worth()).multiply(HUNDRED);
            return Optional.of(new NumberCore(i, sign.get().to(), percent, BigDecimal.ONE, Form.FRACTION));
        }
        int at = i;
        BigDecimal above = BigDecimal.ONE;
        Optional<Match> article = line.at("articles", at);
        Optional<NumberCore> count = words.at(at);
        if (article.isPresent()) {
            at = line.gap(article.get().to());
        } else if (count.isPresent() && count.get().value().compareTo(TWENTY) < 0) {
            above = count.get().value();
            at = line.gap(count.get().to());
        }
        Optional<Match> part = line.at("fractions", at);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal below = new BigDecimal(part.get().worth());
        boolean half = below.intValue() == 2;
        int to = part.get().to();
        int decimal = decimalOf(to);
        if (at == i && !half && decimal == 0 || above.compareTo(below) >= 0) {
            return Optional.empty(); // "third", "quarter" alone are ordinals and seasons
        }
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

    /** What is parted stands first in Korean: 3분의 1, 10명 중 3명, 다섯 곳 가운데 한 곳. */
    Optional<NumberCore> outOfFirst(int i) {
        return part(i).flatMap(above -> small(i).filter(below -> isFraction(above, below))
                .map(below -> {
                    NumberCore f = of(above, below);
                    return new NumberCore(i, above.to(), f.value(), f.step(), f.form());
                }));
    }

    /** The part of such a fraction, behind its whole; with its counter. */
    private Optional<NumberCore> part(int i) {
        Optional<NumberCore> below = small(i);
        int end = below.map(b -> line.skip(b.to())).orElse(-1);
        Optional<Match> parts = line.at("parts of", end);
        if (parts.isPresent()) {
            return small(line.skip(parts.get().to()));
        }
        Optional<Match> out = line.at("counters", end).flatMap(c -> line.at("out of these", line.skip(c.to())));
        return out.flatMap(o -> small(line.skip(o.to()))).flatMap(a -> line.at("counters", line.skip(a.to()))
                .map(c -> new NumberCore(a.from(), c.to(), a.value(), a.step(), a.form())));
    }

    /** Of 10명 중 [6명] the fraction; the same where it is no part of such. */
    NumberCore partOf(NumberCore core) {
        Optional<Match> whole = core.form() == Form.FRACTION
                ? Optional.empty()
                : line.before("out of these", line.unskip(core.from()))
                        .flatMap(o -> line.before("counters", line.unskip(o.from())));
        return whole.map(c -> numberStart(line.unskip(c.from())))
                .flatMap(this::outOfFirst)
                .filter(f -> f.to() > core.from())
                .orElse(core);
    }

    /** Where the number in digits, or the word, that ends at an index starts. */
    private int numberStart(int end) {
        int at = end;
        while (line.isDigit(at - 1)) {
            at--;
        }
        return at < end ? at : line.wordStart(end);
    }

    private Optional<NumberCore> small(int i) {
        return line.isDigit(i) ? Optional.of(digits.at(i)) : line.isWordStart(i) ? korean.words(i) : Optional.empty();
    }

    /** Of [12명] 중 3명 the whole alone, where a link ends before the part; the same where it is no such fraction. */
    NumberCore whole(NumberCore core, int linkEnd) {
        boolean fraction = core.form() == Form.FRACTION && line.isHangul(core.to() - 1);
        return fraction && part(core.from()).filter(p -> p.from() >= linkEnd).isPresent()
                ? small(core.from()).orElse(core)
                : core;
    }

    /** Of "17 out of 20" the first number alone, of 20곳 중 17곳 the last; the same where it is no such fraction. */
    NumberCore counted(NumberCore core) {
        Optional<NumberCore> last =
                core.form() == Form.FRACTION && line.isHangul(core.to() - 1) ? part(core.from()) : Optional.empty();
        if (last.isPresent()) {
            return small(last.get().from()).orElse(core);
        }
        Optional<NumberCore> first = core.form() != Form.FRACTION
                ? Optional.empty()
                : line.isDigit(core.from()) ? Optional.of(digits.at(core.from())) : words.at(core.from());
        return first.filter(f -> f.to() < core.to() && line.starts("out of", line.skip(f.to())))
                .filter(f -> core.value().compareTo(f.value()) >= 0) // of up to a hundred
                .orElse(core);
    }

    /** "three in ten", "one out of five", "3 in 10", "3 in 1,000", "1/3"; the same where it is no fraction. */
    NumberCore inTen(NumberCore core) {
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
        Optional<NumberCore> below = line.isDigit(at) ? Optional.of(digits.at(at)) : out.flatMap(o -> words.at(at));
        return below.map(this::scaled)
                .filter(b -> isFraction(core, b) && !line.starts("calendar units", line.skip(b.to())))
                .map(b -> of(core, b))
                .orElse(core);
    }

    /** "a thousand" as a number of its own. */
    private NumberCore scaled(NumberCore core) {
        return line.at("scales", line.skip(core.to()))
                .map(m -> new NumberCore(
                        core.from(), m.to(), core.value().scaleByPowerOfTen(m.number()), core.step(), core.form()))
                .orElse(core);
    }

    /** Up to 100 below, or 1,000, 10,000 and so on: "3 in 1,000", not "3 in 2024". */
    private static boolean isFraction(NumberCore above, NumberCore below) {
        BigDecimal n = below.value().stripTrailingZeros();
        boolean round = n.precision() == 1 && n.unscaledValue().intValue() == 1;
        boolean year = below.form() == Form.DIGITS && below.to() - below.from() == 4;
        return above.value().compareTo(n) < 0 && (n.compareTo(HUNDRED) <= 0 || round && !year);
    }

    private static NumberCore of(NumberCore above, NumberCore below) {
        BigDecimal percent = per100(above.value(), below.value());
        BigDecimal step = percent.compareTo(BigDecimal.ONE) < 0
                ? percent.round(new MathContext(1)).ulp()
                : BigDecimal.ONE;
        return new NumberCore(above.from(), below.to(), percent, step, Form.FRACTION);
    }
}
