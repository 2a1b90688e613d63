package dossier.words;

import dossier.words.NumberCore.Form;
import dossier.words.Phrases.Match;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads numbers in digits and in words, fractions and multiples, at any index of a text. */
final class NumberReader {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private final String text;
    private final String low;
    private final Lexicon lexicon;

    NumberReader(String text, Lexicon lexicon) {
        this.text = text;
        this.low = lower(text);
        this.lexicon = lexicon;
    }

    /** In lower case, character by character: never longer or shorter than the text. */
    static String lower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    String low() {
        return low;
    }

    /** The longest number that starts here. */
    Optional<NumberCore> at(int i) {
        if (i >= text.length() || lexicon.list("no number").at(low, i).isPresent() && isWordStart(i)) {
            return Optional.empty();
        }
        if (isDigit(i)) {
            return Optional.of(inTen(digits(i)));
        }
        return isWordStart(i) ? words(i) : Optional.empty();
    }

    private Optional<NumberCore> words(int i) {
        Optional<Match> multiple = lexicon.list("multiples").at(low, i);
        if (multiple.isPresent()) {
            BigDecimal value = new BigDecimal(multiple.get().worth());
            return Optional.of(new NumberCore(i, multiple.get().to(), value, BigDecimal.ONE, Form.MULTIPLE));
        }
        Optional<NumberCore> fraction = fraction(i);
        if (fraction.isPresent()) {
            return fraction;
        }
        Optional<NumberCore> word = word(i);
        return word.map(this::inTen).map(this::times);
    }

    /** "half a billion", "a third", "two thirds", "a half", "half". */
    private Optional<NumberCore> fraction(int i) {
        int at = i;
        BigDecimal above = BigDecimal.ONE;
        Optional<Match> article = article(at);
        Optional<NumberCore> count = word(at);
        if (article.isPresent()) {
            at = gap(article.get().to());
        } else if (count.isPresent() && count.get().value().compareTo(new BigDecimal(20)) < 0) {
            above = count.get().value();
            at = gap(count.get().to());
        }
        Optional<Match> part =
                at < 0 ? Optional.empty() : lexicon.list("fractions").at(low, at);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal below = new BigDecimal(part.get().worth());
        boolean bare = at == i;
        if (bare && below.intValue() != 2) {
            return Optional.empty(); // "third", "quarter" alone are ordinals and seasons
        }
        if (above.compareTo(below) >= 0) {
            return Optional.empty();
        }
        int scale = halfOf(part.get().to());
        if (bare && scale > 0) {
            return Optional.of(new NumberCore(i, scale, new BigDecimal("0.5"), new BigDecimal("0.1"), Form.DIGITS));
        }
        return Optional.of(new NumberCore(i, part.get().to(), per100(above, below), BigDecimal.ONE, Form.FRACTION));
    }

    /** Of "half a billion" the index behind "a ", where a scale follows; else 0. */
    private int halfOf(int end) {
        int at = gap(end);
        Optional<Match> article = at < 0 ? Optional.empty() : article(at);
        int next = article.isEmpty() ? -1 : gap(article.get().to());
        return next > 0
                        && lexicon.list("scales")
                                .at(low, next)
                                .filter(m -> m.to() - m.from() > 2)
                                .isPresent()
                ? next - 1
                : 0;
    }

    private Optional<Match> article(int i) {
        for (String word : new String[] {"an", "a"}) {
            if (low.startsWith(word, i)
                    && (i + word.length() >= low.length() || !Character.isLetter(low.charAt(i + word.length())))) {
                return Optional.of(new Match(i, i + word.length(), ""));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal per100(BigDecimal above, BigDecimal below) {
        return above.multiply(HUNDRED).divide(below, MathContext.DECIMAL64);
    }

    /** "seventeen", "twenty-one", "a dozen", "a" before a scale. */
    private Optional<NumberCore> word(int i) {
        Optional<Match> match = lexicon.list("numbers").at(low, i);
        if (match.isEmpty()) {
            return beforeScale(i);
        }
        BigDecimal value = new BigDecimal(match.get().worth());
        int to = match.get().to();
        int at = to < low.length() && (low.charAt(to) == '-' || low.charAt(to) == ' ') ? to + 1 : -1;
        Optional<Match> ones =
                at < 0 ? Optional.empty() : lexicon.list("numbers").at(low, at);
        int number = value.intValue();
        if (number >= 20
                && number <= 90
                && number % 10 == 0
                && ones.filter(o -> o.number() > 0 && o.number() < 10).isPresent()) {
            value = value.add(new BigDecimal(ones.get().worth()));
            to = ones.get().to();
        }
        return Optional.of(new NumberCore(i, to, value, BigDecimal.ONE, Form.WORD));
    }

    /** "a million": the article counts as one. */
    private Optional<NumberCore> beforeScale(int i) {
        Optional<Match> article = article(i);
        int next = article.isEmpty() ? -1 : gap(article.get().to());
        boolean scale = next > 0
                && lexicon.list("scales")
                        .at(low, next)
                        .filter(m -> m.to() - m.from() > 2)
                        .isPresent();
        return scale
                ? Optional.of(new NumberCore(i, article.get().to(), BigDecimal.ONE, BigDecimal.ONE, Form.WORD))
                : Optional.empty();
    }

    /** "three in ten", "one out of five", "3 in 10", "1/3": a fraction where both sides are at most 100. */
    private NumberCore inTen(NumberCore core) {
        boolean whole = core.value().signum() > 0
                && core.value().stripTrailingZeros().scale() <= 0
                && core.form() != Form.MALFORMED;
        if (!whole) {
            return core;
        }
        if (core.to() + 1 < text.length() && text.charAt(core.to()) == '/' && isDigit(core.to() + 1)) {
            NumberCore below = digits(core.to() + 1);
            return isFraction(core, below) ? of(core, below) : core;
        }
        for (String link : new String[] {" in every ", " out of ", " in "}) {
            if (low.startsWith(link, core.to())) {
                int at = core.to() + link.length();
                Optional<NumberCore> below = isDigit(at) ? Optional.of(digits(at)) : word(at);
                if (below.isPresent() && isFraction(core, below.get()) && !isYear(below.get())) {
                    return of(core, below.get());
                }
            }
        }
        return core;
    }

    private boolean isYear(NumberCore core) {
        return core.to() - core.from() == 4 && core.form() == Form.DIGITS;
    }

    private static boolean isFraction(NumberCore above, NumberCore below) {
        return above.value().compareTo(below.value()) < 0 && below.value().compareTo(HUNDRED) <= 0;
    }

    private static NumberCore of(NumberCore above, NumberCore below) {
        return new NumberCore(
                above.from(), below.to(), per100(above.value(), below.value()), BigDecimal.ONE, Form.FRACTION);
    }

    /** "three times", "2 times", "3-fold": a multiple; with other digits a number of times. */
    NumberCore times(NumberCore core) {
        int at = core.to() < low.length() && low.charAt(core.to()) == ' ' ? core.to() + 1 : core.to();
        Optional<Match> times = lexicon.list("times").at(low, at);
        boolean number = core.form() == Form.DIGITS || core.form() == Form.WORD;
        if (!number || times.isEmpty() || isDigit(times.get().to())) {
            return core;
        }
        boolean whole = core.step().compareTo(BigDecimal.ONE) == 0;
        return new NumberCore(
                core.from(), times.get().to(), core.value(), core.step(), whole ? Form.MULTIPLE : Form.DIGITS);
    }

    /** Digits with their groups and decimals. */
    private NumberCore digits(int from) {
        int i = from;
        StringBuilder plain = new StringBuilder();
        int group = run(i, plain);
        boolean malformed = false;
        boolean grouped = false;
        while (i + group + 1 < text.length() && isGroupMark(i + group) && isDigit(i + group + 1)) {
            int next = length(i + group + 1);
            boolean comma = text.charAt(i + group) == ',';
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
        if (to + 1 < text.length() && text.charAt(to) == '.' && isDigit(to + 1)) {
            plain.append('.');
            decimals = run(to + 1, plain);
            to += 1 + decimals;
            while (to + 1 < text.length() && (text.charAt(to) == '.' || text.charAt(to) == ',') && isDigit(to + 1)) {
                malformed = true;
                to += 1 + length(to + 1);
            }
        }
        Form form = malformed ? Form.MALFORMED : Form.DIGITS;
        BigDecimal value = new BigDecimal(plain.toString());
        return times(new NumberCore(from, to, value, BigDecimal.ONE.movePointLeft(decimals), form));
    }

    private int run(int from, StringBuilder plain) {
        int n = length(from);
        for (int i = from; i < from + n; i++) {
            plain.append((char) ('0' + Character.digit(text.charAt(i), 10)));
        }
        return n;
    }

    private int length(int from) {
        int i = from;
        while (isDigit(i)) {
            i++;
        }
        return i - from;
    }

    /** ASCII and full-width digits: other scripts' are letters here. */
    boolean isDigit(int i) {
        if (i < 0 || i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private boolean isGroupMark(int i) {
        char c = text.charAt(i);
        return c == ',' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    boolean isWordStart(int i) {
        return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    /** Past one space or hyphen; -1 where there is none. */
    private int gap(int i) {
        return i < low.length() && (low.charAt(i) == ' ' || low.charAt(i) == '-') ? i + 1 : -1;
    }
}
