package dossier.words;

import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number in digits: groups of three by comma, thin or no-break space, a decimal point or a fraction sign. */
final class DigitReader {
    /** Nobody means a number of more digits, and reckoning with it takes long. */
    private static final int MOST = 300;

    private final Line line;

    DigitReader(Line line) {
        this.line = line;
    }

    /** The number whose first digit stands here; malformed where no number is written so, and then read to its end. */
    NumberCore at(int from) {
        StringBuilder plain = new StringBuilder();
        int i = from;
        int group = run(i, plain);
        boolean malformed = false;
        boolean grouped = false;
        while (isGroupMark(i + group) && line.isDigit(i + group + 1)) {
            int next = length(i + group + 1);
            boolean comma = line.charAt(i + group) == ',';
            if (!comma && (next != 3 || grouped && group != 3)) {
                break;
            }
            malformed |= next != 3 || group > 3;
            i += group + 1;
            group = run(i, plain);
            grouped = true;
        }
        int to = i + group;
        int decimals = 0;
        if (line.charAt(to) == '.' && line.isDigit(to + 1)) {
            plain.append('.');
            decimals = run(to + 1, plain);
            to += 1 + decimals;
            while ((line.charAt(to) == '.' || line.charAt(to) == ',') && line.isDigit(to + 1)) {
                malformed = true;
                to += 1 + length(to + 1);
            }
        }
        if (plain.length() > MOST) {
            return new NumberCore(from, to, BigDecimal.ZERO, BigDecimal.ONE, Form.MALFORMED);
        }
        Optional<Match> sign = decimals > 0 || malformed ? Optional.empty() : line.at("fraction signs", to);
        if (sign.isPresent()) {
            BigDecimal part = new BigDecimal(sign.get().worth());
            BigDecimal value = new BigDecimal(plain.toString()).add(part);
            return new NumberCore(from, sign.get().to(), value, part.ulp(), Form.DIGITS);
        }
        Form form = malformed ? Form.MALFORMED : Form.DIGITS;
        return new NumberCore(from, to, new BigDecimal(plain.toString()), BigDecimal.ONE.movePointLeft(decimals), form);
    }

    private int run(int from, StringBuilder plain) {
        int n = length(from);
        for (int i = from; i < from + n; i++) {
            plain.append((char) ('0' + Character.digit(line.charAt(i), 10)));
        }
        return n;
    }

    private int length(int from) {
        int i = from;
        while (line.isDigit(i)) {
            i++;
        }
        return i - from;
    }

    private boolean isGroupMark(int i) {
        char c = line.charAt(i);
        return c == ',' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }
}
