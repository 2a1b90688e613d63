package dossier.words;

import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers of any form, at any index of a text. */
final class NumberReader {
    private final Line line;
    private final DigitReader digits;
    private final KoreanNumber korean;
    private final NumberWords words;
    private final Fractions fractions;

    NumberReader(Line line) {
        this.line = line;
        this.digits = new DigitReader(line);
        this.korean = new KoreanNumber(line, digits);
        this.words = new NumberWords(line);
        this.fractions = new Fractions(line, digits, words, korean);
    }

    /** The longest number that starts here. */
    Optional<NumberCore> at(int i) {
        if (i >= line.length() || line.isWordStart(i) && line.starts("no number", i)) {
            return Optional.empty();
        }
        if (line.isDigit(i)) {
            return fractions
                    .outOfFirst(i)
                    .or(() -> korean.tenths(i))
                    .or(() -> korean.at(i))
                    .or(() -> Optional.of(finished(digits.at(i))));
        }
        return line.isWordStart(i) ? words(i) : Optional.empty();
    }

    private NumberCore finished(NumberCore core) {
        NumberCore fraction = fractions.inTen(core);
        return fraction.form() == Form.FRACTION ? fraction : times(ordinal(withFraction(core)));
    }

    private Optional<NumberCore> words(int i) {
        Optional<Match> multiple = line.at("multiples", i);
        if (multiple.isPresent()) {
            BigDecimal value = new BigDecimal(multiple.get().worth());
            return Optional.of(new NumberCore(i, multiple.get().to(), value, BigDecimal.ONE, Form.MULTIPLE));
        }
        return fractions
                .at(i)
                .or(() -> fractions.outOfFirst(i))
                .or(() -> words.at(i).map(this::finished))
                .or(() -> korean.words(i).map(this::koreanOrdinal).map(this::times))
                .or(() -> ordinalWord(i));
    }

    /** Of "17 out of 20" the first number alone; the same where it is no such fraction. */
    NumberCore counted(NumberCore core) {
        return fractions.counted(core);
    }

    /** Of [12명] 중 3명 the whole alone, where a link ends before the part; the same where it is no such fraction. */
    NumberCore whole(NumberCore core, int linkEnd) {
        return fractions.whole(core, linkEnd);
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

    /** "5th", "twenty-first". */
    private NumberCore ordinal(NumberCore core) {
        boolean whole = core.value().scale() == 0;
        boolean tens = core.form() == Form.WORD && line.charAt(core.to()) == '-';
        Optional<Match> end = whole && core.form() == Form.DIGITS
                ? line.at("ordinal ends", core.to())
                : tens ? line.at("ordinals", core.to() + 1) : Optional.empty();
        return end.filter(m -> line.isWordEnd(m.to()) || line.isHangul(m.to() - 1))
                .map(m -> new NumberCore(
                        core.from(),
                        m.to(),
                        m.worth().isEmpty() ? core.value() : core.value().add(new BigDecimal(m.worth())),
                        core.step(),
                        Form.ORDINAL))
                .orElse(core);
    }

    /** 세 번째. */
    private NumberCore koreanOrdinal(NumberCore core) {
        return line.at("ordinal ends", line.skip(core.to()))
                .filter(m -> line.starts("counters", m.from()))
                .map(m -> new NumberCore(core.from(), m.to(), core.value(), core.step(), Form.ORDINAL))
                .orElse(core);
    }

    /** Of 10명 중 [6명] the fraction, where the link holds the part alone; the same where it is no part. */
    NumberCore part(NumberCore core) {
        return fractions.partOf(core);
    }

    /** "fifth", where it is no part: "a fifth". */
    private Optional<NumberCore> ordinalWord(int i) {
        return line.at("ordinals", i)
                .map(m -> new NumberCore(i, m.to(), new BigDecimal(m.worth()), BigDecimal.ONE, Form.ORDINAL));
    }

    /** "three times", "2 times", "3-fold": a multiple; with other digits a number of times. */
    private NumberCore times(NumberCore core) {
        boolean number = core.form() == Form.DIGITS || core.form() == Form.WORD;
        int at = core.to();
        Optional<Match> times =
                number ? line.at("times", at).or(() -> line.at("times", line.gap(at))) : Optional.empty();
        if (times.isEmpty()
                || line.isDigit(times.get().to())
                || line.starts("no times", times.get().from())) {
            return core;
        }
        int to = times.get().to();
        boolean whole = core.step().compareTo(BigDecimal.ONE) == 0;
        return new NumberCore(core.from(), to, core.value(), core.step(), whole ? Form.MULTIPLE : Form.TIMES);
    }
}
