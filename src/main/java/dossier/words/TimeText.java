package dossier.words;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text in which times are read, at any index.
 *
 * @param low the text in lower case, of the same length
 * @param anchor the date from which words are counted
 * @param fiscalYear the month in which fiscal years begin, if that is known
 */
record TimeText(String text, String low, TimeWords words, Optional<LocalDate> anchor, Optional<Integer> fiscalYear) {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2199;

    /** A number or an ordinal, and where it ends. */
    record Num(int value, int end) {}

    /**
     * A year that is told.
     *
     * @param year 0 where it is counted from a date that is not known
     */
    record Year(int year, int end, boolean counted) {}

    int length() {
        return text.length();
    }

    char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    /** Past spaces. */
    int skip(int i) {
        int at = i;
        while (at < text.length() && TimeWords.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    Optional<TimeWords.Match> word(String kind, int i) {
        return words.find(kind, low, i);
    }

    /** Past a word of a kind and the spaces behind it, if one stands there. */
    int pass(String kind, int i) {
        return word(kind, i).map(m -> skip(m.end())).orElse(i);
    }

    /** Where a run of digits that starts here ends. */
    int digits(int i) {
        int at = i;
        while (TimeWords.isDigit(at(at))) {
            at++;
        }
        return at;
    }

    /** A whole number of so many digits that is no part of a longer one. */
    Optional<Num> digits(int i, int least, int most) {
        int end = digits(i);
        return end - i >= least && end - i <= most && startsNumber(i)
                ? Optional.of(new Num(Integer.parseInt(text, i, end, 10), end))
                : Optional.empty();
    }

    /** Whether what stands before lets a number start here: no letter, digit, sign or currency. */
    boolean startsNumber(int i) {
        char before = at(i - 1);
        if (before == '-' || before == '−' || before == '+') {
            return i > 1 && !TimeWords.isSpace(at(i - 2)) && at(i - 2) != '(';
        }
        boolean inside = (before == '.' || before == ',' || before == '/') && TimeWords.isDigit(at(i - 2));
        return !inside && !TimeWords.isLatin(before) && Character.getType(before) != Character.CURRENCY_SYMBOL;
    }

    /** Whether a number may end here: no letter, per cent sign, or further digits behind a point. */
    boolean endsNumber(int i) {
        char c = at(i);
        boolean goesOn = (c == '.' || c == ',' || c == '/') && TimeWords.isDigit(at(i + 1));
        return !goesOn && !TimeWords.isLatin(c) && c != '%' && Character.getType(c) != Character.CURRENCY_SYMBOL;
    }

    /** A whole number in digits, or in words, before a unit. */
    Optional<Num> number(int i) {
        return digits(i, 1, 3).filter(n -> n.value > 0).or(() -> word("number", i)
                .map(m -> new Num(m.number(), m.end())));
    }

    /** The day of a month: 15, 15th. */
    Optional<Num> day(int i) {
        return digits(i, 1, 2).filter(n -> n.value >= 1 && n.value <= 31).flatMap(n -> {
            String suffix = low.substring(n.end, Math.min(low.length(), n.end + 2));
            boolean ordinal = suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th");
            int end = ordinal ? n.end + 2 : n.end;
            return endsNumber(end) ? Optional.of(new Num(n.value, end)) : Optional.empty();
        });
    }

    /** A year in four digits. */
    Optional<Num> yearDigits(int i) {
        return digits(i, 4, 4)
                .filter(n -> n.value >= FIRST_YEAR && n.value <= LAST_YEAR && endsNumber(n.end))
                .filter(n -> word("scale", skip(n.end)).isEmpty())
                .map(n -> at(n.end) == '년' ? new Num(n.value, n.end + 1) : n);
    }

    /** A year in digits, or one that is counted: last year, 지난해. */
    Optional<Year> year(int i) {
        Optional<Num> plain = yearDigits(i);
        if (plain.isPresent()) {
            return plain.map(n -> new Year(n.value, n.end, false));
        }
        Optional<TimeWords.Match> korean = word("year", i);
        if (korean.isPresent()) {
            return korean.map(m -> counted(m.number(), m.end()));
        }
        Optional<TimeWords.Match> which = word("which", i).filter(m -> !low.startsWith("past", i));
        return which.flatMap(w -> word("unit", skip(w.end()))
                .filter(u -> u.value().equals("12m") && !low.startsWith("years", skip(w.end())))
                .map(u -> counted(w.number(), u.end())));
    }

    /** 초, 중순, 말 behind a time, no part of another word: not 말했다. */
    Optional<TimeWords.Match> partBehind(int end) {
        return word("part-behind", skip(end))
                .filter(m -> !TimeWords.isHangul(at(m.end()))
                        || word("glued", m.end()).isPresent()
                        || word("side-behind", m.end()).isPresent());
    }

    /** The year so many years after the anchor's. */
    Year counted(int by, int end) {
        return new Year(anchor.map(a -> a.getYear() + by).orElse(0), end, true);
    }

    /** The name of a month: one that is also another word needs its capital, or a digit beside it. */
    Optional<TimeWords.Match> month(int i) {
        return word("month", i)
                .map(m -> at(m.end()) == '.' && m.end() - i <= 4 ? new TimeWords.Match(m.end() + 1, m.value()) : m)
                .filter(m -> Character.isUpperCase(at(i))
                        || TimeWords.isDigit(at(skip(m.end())))
                        || i > 1 && TimeWords.isDigit(at(i - 2))
                        || i > 3 && TimeWords.isDigit(at(i - 4))
                        || m.end() - i > 5
                        || m.end() == length());
    }

    /** Past a dash or dots that join the ends of a range; or -1. */
    int dash(int i) {
        int at = skip(i);
        char c = at(at);
        if (c == '.' && at(at + 1) == '.') {
            return skip(at + 2);
        }
        return c == '-' || c == '–' || c == '—' || c == '~' || c == '〜' || c == '∼' ? skip(at + 1) : -1;
    }
}
