package dossier.check;

import dossier.model.Quantity;
import dossier.words.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An author's words with another number in them: digits in the place of digits, with as many decimals first, a word for
 * a word, the scale as it was or the next one. Signs, units, hedges and all else stay. Whether it passes, the check says.
 */
final class OwnWords {
    private static final Pattern DIGITS = Pattern.compile("\\d++(?:,\\d{3})*+(?:\\.\\d++)?+");
    private static final Pattern WORD = Pattern.compile(
            "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    /** How many decimals to try, more or fewer than the author's: the author's own first. */
    private static final List<Integer> FINER = List.of(0, 1, -1, 2, -2, -3, 3);
    /** Words of scale in their order, and how many powers of ten lie between them. */
    private static final List<Scales> SCALES = List.of(
            new Scales(3, List.of("thousand", "million", "billion", "trillion")),
            new Scales(3, List.of("k", "m", "bn", "tn")),
            new Scales(4, List.of("만", "억", "조")));

    private record Scales(int step, List<String> words) {}

    private final String words;

    OwnWords(String words) {
        this.words = words;
    }

    /**
     * The words with a quantity in them, in the order in which they keep closest to the author's.
     *
     * @param read what was read of the words, with what touches them
     */
    List<String> saying(Quantity q, Reading read) {
        return saying(q.nominal().abs(), read, Offers.mode(read.bound()));
    }

    /** The same for a bare number, rounded in one way. */
    List<String> saying(BigDecimal size, Reading read, RoundingMode mode) {
        if (read.shape() != Reading.Shape.NUMBER || read.figure().nominal().signum() == 0) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        List<MatchResult> digits = DIGITS.matcher(words).results().toList();
        List<MatchResult> named = WORD.matcher(words).results().toList();
        if (digits.size() == 1) {
            inDigits(digits.get(0), size, read, mode, found);
        } else if (digits.isEmpty() && named.size() == 1) {
            inWords(named.get(0), size, read, mode, found);
        }
        found.remove(words);
        return List.copyOf(found);
    }

    private void inDigits(MatchResult old, BigDecimal size, Reading read, RoundingMode mode, Set<String> found) {
        String own = old.group();
        BigDecimal figure = new BigDecimal(own.replace(",", ""));
        if (figure.signum() == 0) {
            return;
        }
        int decimals = Math.max(0, figure.scale());
        boolean grouped = own.contains(",") || figure.precision() - figure.scale() < 4;
        BigDecimal value = size.multiply(figure).divide(read.figure().nominal().abs(), MathContext.DECIMAL64);
        Optional<Shift> shift = shift(old.end(), figure, value);
        BigDecimal shown = shift.map(s -> value.scaleByPowerOfTen(-s.places)).orElse(value);
        for (int finer : FINER) {
            int places = decimals + finer;
            for (BigDecimal rounded : rounded(shown, places, mode)) {
                String digits = digits(rounded, grouped);
                int end = shift.map(Shift::to).orElse(old.end());
                String scale = shift.map(Shift::word).orElse("");
                found.add(words.substring(0, old.start()) + digits + scale + words.substring(end));
            }
        }
    }

    /** Where a bound looks one way also one step further: "almost 2.5" of what may be 2.45. */
    private static List<BigDecimal> rounded(BigDecimal n, int places, RoundingMode mode) {
        BigDecimal rounded = n.setScale(places, mode);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-places);
        BigDecimal next = mode == RoundingMode.FLOOR ? rounded.subtract(step) : rounded.add(step);
        return Stream.of(rounded, next)
                .limit(mode == RoundingMode.HALF_UP ? 1 : 2)
                .filter(r -> r.signum() > 0)
                .toList();
    }

    private static String digits(BigDecimal n, boolean grouped) {
        String plain =
                n.setScale(Math.max(0, n.scale()), RoundingMode.UNNECESSARY).toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int i = point - 3; i > 0 && grouped; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    /** Another word of scale behind the digits: up to where it ends, and how many powers of ten it is worth more. */
    private record Shift(int to, String word, int places) {}

    /** "0.12 billion" is 120 million, and "1,200 million" 1.2 billion, unless the author likes it so. */
    private Optional<Shift> shift(int at, BigDecimal own, BigDecimal value) {
        int start = at < words.length() && (words.charAt(at) == ' ' || words.charAt(at) == '\u00a0') ? at + 1 : at;
        for (Scales scales : SCALES) {
            for (int i = 0; i < scales.words.size(); i++) {
                String word = scales.words.get(i);
                int end = start + word.length();
                boolean here = words.startsWith(word, start)
                        && (scales.step == 4 || end == words.length() || !Character.isLetter(words.charAt(end)));
                if (here) {
                    int steps = steps(scales, own, value);
                    int next = i + steps;
                    if (steps == 0 || next < -1 || next >= scales.words.size()) {
                        return Optional.empty();
                    }
                    String with = next < 0 ? "" : words.substring(at, start) + scales.words.get(next);
                    return Optional.of(new Shift(end, with, steps * scales.step));
                }
            }
        }
        return Optional.empty();
    }

    private static int steps(Scales scales, BigDecimal own, BigDecimal value) {
        int above = digitsBefore(value);
        if (above > scales.step && digitsBefore(own) <= scales.step) {
            return (above - 1) / scales.step;
        }
        return above < 1 && digitsBefore(own) >= 1 ? -((scales.step - above) / scales.step) : 0;
    }

    /** How many digits a number has before its point; 0 or less where it is below 1. */
    private static int digitsBefore(BigDecimal n) {
        return n.precision() - n.scale();
    }

    private void inWords(MatchResult old, BigDecimal size, Reading read, RoundingMode mode, Set<String> found) {
        int figure = NUMBERS.indexOf(old.group().toLowerCase(Locale.ROOT)) + 1;
        BigDecimal value = size.multiply(BigDecimal.valueOf(figure))
                .divide(read.figure().nominal().abs(), MathContext.DECIMAL64);
        BigDecimal whole = value.setScale(0, mode);
        boolean isNamed = whole.signum() > 0 && whole.compareTo(BigDecimal.valueOf(NUMBERS.size())) <= 0;
        String said = isNamed ? NUMBERS.get(whole.intValueExact() - 1) : digits(whole, true);
        found.add(words.substring(0, old.start()) + likeIn(old.group(), said) + words.substring(old.end()));
        if (whole.compareTo(value) != 0) {
            String exact = digits(value.round(new MathContext(6)).stripTrailingZeros(), true);
            found.add(words.substring(0, old.start()) + exact + words.substring(old.end()));
        }
    }

    /** Words of ours as the author writes: "per cent", a dollar without its country, a capital at the start. */
    List<String> styled(String ours) {
        String styled = ours;
        Matcher percent = Pattern.compile("\\s?per ?cent").matcher(words);
        if (percent.find()) {
            styled = styled.replace("%", percent.group());
        }
        if (words.contains("$") && !words.contains("US$")) {
            styled = styled.replace("US$", "$");
        }
        styled = likeIn(words, styled);
        String plain = likeIn(words, ours);
        return styled.equals(plain) ? List.of(plain) : List.of(styled, plain);
    }

    /** With a capital where the other has one. */
    static String likeIn(String own, String ours) {
        boolean capital = !own.isEmpty()
                && Character.isUpperCase(own.charAt(0))
                && own.chars().anyMatch(Character::isLowerCase);
        return capital && !ours.isEmpty() && Character.isLowerCase(ours.charAt(0))
                ? Character.toUpperCase(ours.charAt(0)) + ours.substring(1)
                : ours;
    }

    /** The words in two parts, before a bracket and from it on, where they have one. */
    static List<String> parts(String words) {
        int bracket = words.indexOf('(');
        List<String> parts = new ArrayList<>(List.of(bracket < 0 ? words : words.substring(0, bracket)));
        if (bracket >= 0) {
            parts.add(words.substring(bracket));
        }
        return parts;
    }
}
