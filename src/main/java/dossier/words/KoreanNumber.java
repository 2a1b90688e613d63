package dossier.words;

import dossier.words.NumberCore.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number in digits with Korean scales, which add up: 3.3조, 1조 4,900억, 7천 5백만. */
final class KoreanNumber {
    private static final String SMALL = "십백천";
    private static final String LARGE = "만억조";

    private final Line line;
    private final DigitReader digits;

    KoreanNumber(Line line, DigitReader digits) {
        this.line = line;
        this.digits = digits;
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
            Sum scaled = large == 0 ? section : section.times(large, section.to() + 1);
            total = Optional.of(total.map(t -> t.plus(scaled)).orElse(scaled));
            largest = large;
            if (large == 0) {
                break;
            }
        }
        return total.or(() -> section(from).filter(s -> s.places() > 0))
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
        return 4 * (LARGE.indexOf(line.charAt(at)) + 1);
    }
}
