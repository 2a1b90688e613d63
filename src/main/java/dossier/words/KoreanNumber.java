package dossier.words;

import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads Korean numbers: digits with scales, which add up (3.3조, 1조 4,900억, 7천 5백만, 300여만), and words before what they
 * count (삼백만 원, 열두 명).
 */
final class KoreanNumber {
    private static final String DIGITS = "일이삼사오육칠팔구";
    private static final String SMALL = "십백천";
    private static final String LARGE = "만억조";

    private final Line line;
    private final DigitReader digits;
    private final Particles particles;

    KoreanNumber(Line line, DigitReader digits) {
        this.line = line;
        this.digits = digits;
        this.particles = new Particles(line);
    }

    /** 3할, 3할 7푼, 3할 7푼 2리: per cent. */
    Optional<NumberCore> tenths(int from) {
        Optional<NumberCore> tenths = digits(from, "tenths", 10);
        Optional<NumberCore> hundredths = tenths.flatMap(t -> digits(line.skip(t.to()), "hundredths", 1));
        Optional<NumberCore> thousandths = hundredths
                .or(() -> tenths)
                .flatMap(t -> digits(line.skip(t.to()), "thousandths", 1))
                .map(t ->
                        new NumberCore(t.from(), t.to(), t.value().movePointLeft(1), new BigDecimal("0.1"), t.form()));
        return Stream.of(tenths, hundredths, thousandths)
                .flatMap(Optional::stream)
                .reduce((a, b) -> new NumberCore(from, b.to(), a.value().add(b.value()), b.step(), Form.TENTHS))
                .filter(n -> particles.isWordEnd(n.to()) || line.starts("bands", n.to()));
    }

    /** A digit with its unit, the worth of that in per cent. */
    private Optional<NumberCore> digits(int from, String unit, int worth) {
        Optional<NumberCore> digit = line.isDigit(from) ? Optional.of(digits.at(from)) : Optional.empty();
        return digit.filter(d -> d.form() == Form.DIGITS && d.value().compareTo(BigDecimal.TEN) <= 0)
                .filter(d -> d.value().scale() == 0)
                .flatMap(d -> line.at(unit, d.to())
                        .map(m -> new NumberCore(
                                from,
                                m.to(),
                                d.value().multiply(BigDecimal.valueOf(worth)),
                                BigDecimal.valueOf(worth),
                                Form.TENTHS)));
    }

    /** The sum so far, as digits and a power of ten: 14900 and 8. */
    private record Sum(BigDecimal value, BigDecimal step, int places, int to) {
        Sum times(int more, int end) {
            return new Sum(value, step, places + more, end);
        }

        /** What is added is written in smaller units: its step is that of the sum. */
        Sum plus(Sum other) {
            return new Sum(
                    value.scaleByPowerOfTen(places - other.places).add(other.value),
                    other.step,
                    other.places,
                    other.to);
        }
    }

    /** The number whose first digit stands here; nothing where no Korean scale follows it. */
    Optional<NumberCore> at(int from) {
        Optional<Sum> total = Optional.empty();
        int largest = Integer.MAX_VALUE;
        for (Optional<Sum> next = section(from);
                next.isPresent();
                next = section(line.skip(total.get().to()))) {
            Sum section = next.get();
            int large = large(section.to());
            if (large == 0 && total.isEmpty() || large >= largest) {
                break;
            }
            Sum scaled = large == 0 ? section : section.times(large, pastOver(section.to()) + 1);
            total = Optional.of(total.map(t -> t.plus(scaled)).orElse(scaled));
            largest = large;
            if (large == 0) {
                break;
            }
        }
        return total.or(() -> section(from).filter(s -> s.to() > digits.at(from).to()))
                .map(s -> new NumberCore(from, s.to(), s.value(), s.step(), Form.DIGITS, s.places()));
    }

    /** Up to the next of 만, 억, 조: "7천 5백", "4,900". */
    private Optional<Sum> section(int from) {
        Optional<Sum> sum = Optional.empty();
        int at = from;
        while (line.isDigit(at)) {
            NumberCore core = digits.at(at);
            if (core.form() == Form.MALFORMED) {
                return sum;
            }
            int small = SMALL.indexOf(line.charAt(core.to())) + 1;
            Sum part = new Sum(core.value(), core.step(), small, core.to() + (small > 0 ? 1 : 0));
            if (sum.filter(s -> s.places() <= small).isPresent()) {
                return sum;
            }
            sum = Optional.of(sum.map(s -> s.plus(part)).orElse(part));
            if (small == 0) {
                return sum;
            }
            at = large(part.to()) > 0 ? part.to() : line.skip(part.to());
        }
        return sum;
    }

    /** The power of ten of 만, 억 or 조; 0 where none of them stands here. */
    private int large(int at) {
        return 4 * (LARGE.indexOf(line.charAt(pastOver(at))) + 1);
    }

    /** 여 says "and some more": 300여만. */
    private int pastOver(int at) {
        return line.charAt(at) == '여' && LARGE.indexOf(line.charAt(at + 1)) >= 0 ? at + 1 : at;
    }

    /** A number in words, where what it counts follows: 삼백만 원, 천만 명, 열두 곳, 스물다섯 개. */
    Optional<NumberCore> words(int from) {
        return sino(from).or(() -> counting(from)).filter(this::isCounted);
    }

    private Optional<NumberCore> sino(int from) {
        long total = 0;
        long section = 0;
        int digit = 0;
        int largest = Integer.MAX_VALUE;
        int smaller = Integer.MAX_VALUE;
        int at = from;
        for (; line.isHangul(at); at++) {
            char c = line.charAt(at);
            int small = SMALL.indexOf(c) + 1;
            int large = LARGE.indexOf(c) + 1;
            if (small > 0 && small < smaller) {
                smaller = small;
                section += Math.max(digit, 1) * power(small);
                digit = 0;
            } else if (large > 0 && large < largest) {
                total += Math.max(section + digit, 1) * power(4 * large);
                largest = large;
                smaller = Integer.MAX_VALUE;
                section = 0;
                digit = 0;
            } else if (DIGITS.indexOf(c) >= 0 && digit == 0) {
                digit = DIGITS.indexOf(c) + 1;
            } else {
                break;
            }
        }
        long value = total + section + digit;
        return value > digit ? Optional.of(word(from, at, value)) : Optional.empty();
    }

    private static long power(int ten) {
        return BigDecimal.ONE.scaleByPowerOfTen(ten).longValue();
    }

    private Optional<NumberCore> counting(int from) {
        Optional<Match> tens = line.at("counting tens", from);
        int at = tens.map(Match::to).orElse(from);
        Optional<Match> ones = line.at("counting ones", at);
        int to = ones.map(Match::to).orElse(at);
        int value = tens.map(Match::number).orElse(0) + ones.map(Match::number).orElse(0);
        return value > 0 ? Optional.of(word(from, to, value)) : Optional.empty();
    }

    /** 백만장자 counts no sheets. */
    private boolean isEnd(int at) {
        return particles.isWordEnd(at) || line.starts("about behind", at);
    }

    private static NumberCore word(int from, int to, long value) {
        return new NumberCore(from, to, BigDecimal.valueOf(value), BigDecimal.ONE, Form.WORD);
    }

    /** A single syllable has a space behind it, but before a few: 백인, 열대 and 세대 are no numbers. */
    private boolean isCounted(NumberCore core) {
        int next = line.skip(line.charAt(core.to()) == '여' ? core.to() + 1 : core.to());
        boolean free = core.to() - core.from() > 1 || next > core.to() || line.starts("counters glued", next);
        boolean glued = next == core.to();
        return free
                && (line.at("counters", next)
                                .filter(m -> !glued || isEnd(m.to()))
                                .isPresent()
                        || line.starts("currencies behind", next)
                        || line.starts("per cent", next)
                        || line.starts("calendar units", next)
                        || line.starts("times", next)
                        || line.lexicon().units().at(line.low(), next).isPresent());
    }
}
