package dossier.words;

import dossier.model.Language;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers with their scale and their unit, in one language.
 *
 * @param nouns the names of the units of measures, by the unit's id
 */
record PrinterUnits(Language language, PrinterWords words, Map<String, List<String>> nouns) {
    /** The power of ten between two Korean scales. */
    private static final int MYRIAD = 4;
    /** How many zeros behind the point a figure on an axis may end in. */
    private static final int MOST_ZEROS = 2;

    /** How a unit is written. */
    enum Style {
        /** As in a sentence: {@code US$1.1 billion}, {@code 7 million users}. */
        FULL,
        /** For tiles: {@code US$1.1bn}, {@code 7m}. */
        SHORT,
        /** A currency as a noun behind: {@code 1.1 billion dollars}. */
        SPELLED,
        /** Without currency and noun: {@code 1.1 billion}, but {@code 34%}. */
        BARE
    }

    /** The number, or the two of a range, of a figure; its bound is not in it. */
    String figure(PrinterFigure f, Unit unit, Style style) {
        boolean isDouble = unit.equals(Unit.RATIO) && f.isTwo() && style != Style.BARE && style != Style.SPELLED;
        if (isDouble) {
            return words.first("double", "-");
        }
        BigDecimal size = f.high()
                .map(h -> h.abs().max(f.number().abs()))
                .orElse(f.number().abs());
        int power = power(size);
        String number = number(f, unit, power, f.places(power));
        boolean one = f.high().isEmpty() && f.number().abs().compareTo(BigDecimal.ONE) == 0;
        return withUnit(mixed(f, power, style).orElse(number + scale(power, style)), unit, one, style);
    }

    /** In Korean a number of two decimals or more is told in two scales: 9조 1,800억, not 9.18조; where these tell all of it. */
    private Optional<String> mixed(PrinterFigure f, int power, Style style) {
        int below = power - MYRIAD;
        BigDecimal n = f.number().abs().scaleByPowerOfTen(-power).stripTrailingZeros();
        boolean apart = language == Language.KO
                && below >= 0
                && f.high().isEmpty()
                && n.scale() <= MYRIAD
                && Math.max(n.scale(), f.places(power)) > 1;
        if (!apart) {
            return Optional.empty();
        }
        BigDecimal[] parts = n.scaleByPowerOfTen(MYRIAD).divideAndRemainder(BigDecimal.TEN.pow(MYRIAD));
        String large = (f.number().signum() < 0 ? "-" : "") + digits(parts[0], 0, 0) + scale(power, style);
        return Optional.of(parts[1].signum() == 0 ? large : large + " " + digits(parts[1], 0, 0) + scale(below, style));
    }

    /** So many of a power of ten, with no unit but per cent. */
    String counted(PrinterFigure f, Unit unit, int power) {
        // the zeros of 310,000 tell nothing where it stands as 0.31 million
        int places = f.places(power) > MOST_ZEROS ? 0 : f.places(power);
        String number = number(f, unit, power, places);
        return unit.equals(Unit.PERCENT) ? fill("percent", number) : number;
    }

    /** The number, or two, of which per cent lacks its last sign. */
    private String number(PrinterFigure f, Unit unit, int power, int places) {
        String first = digits(f.number(), power, places);
        String low = unit.equals(Unit.PERCENT) && f.high().isPresent() ? fill("percent", first) : first;
        return f.high()
                .map(h -> PrinterWords.fill(words.first("range", "-"), low, digits(h, power, places)))
                .orElse(low);
    }

    private String fill(String kind, String number) {
        return PrinterWords.fill(words.first(kind, "-"), number);
    }

    private String withUnit(String number, Unit unit, boolean one, Style style) {
        if (unit.equals(Unit.PERCENT)) {
            return fill("percent", number);
        }
        if (unit.equals(Unit.NONE) || style == Style.BARE) {
            return number;
        }
        if (unit.equals(Unit.RATIO)) {
            return style == Style.SPELLED ? number : fill("ratio", number);
        }
        if (unit.equals(Unit.POINTS)) {
            return PrinterWords.fill(words.of("points", "-").get(one ? 1 : 0), number);
        }
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        unit.powers().forEach((name, power) -> (power > 0 ? above : below)
                .add(Math.abs(power) == 1 ? name : name + "^" + Math.abs(power)));
        String top = number;
        for (String name : above) {
            boolean left = style == Style.SHORT && below.isEmpty() && nouns.containsKey(name);
            top = left ? top : withNoun(top, name, one, style == Style.SPELLED);
        }
        for (String name : below) {
            String amount = top;
            top = words.find("per", name)
                    .map(p -> PrinterWords.fill(p.get(0), amount))
                    .orElseGet(() -> PrinterWords.fill(words.first("per", "-"), amount, noun(name, true)));
        }
        return top;
    }

    private String withNoun(String number, String name, boolean one, boolean spelled) {
        Optional<List<String>> currency = words.find("currency", name);
        if (currency.isPresent() && !spelled) {
            boolean negative = number.startsWith("-");
            String amount = PrinterWords.fill(currency.get().get(0), negative ? number.substring(1) : number);
            return negative ? "-" + amount : amount;
        }
        String noun = noun(name, one);
        boolean glued = TimeWords.isHangul(noun.charAt(0)) && TimeWords.isDigit(number.charAt(number.length() - 1));
        return number + (glued ? "" : " ") + noun;
    }

    /** The name of a unit: of a measure's the first in the language; for one thing its singular, where it has one. */
    private String noun(String name, boolean one) {
        Optional<List<String>> currency = words.find("currency", name);
        if (currency.isPresent()) {
            return currency.get().get(one ? 2 : 1);
        }
        Optional<List<String>> unit = words.find("unit", name);
        if (unit.isPresent()) {
            return unit.get().get(one ? 1 : 0);
        }
        List<String> names = nouns.getOrDefault(name, List.of(name));
        String many = names.stream()
                .filter(n -> (language == Language.KO) == TimeWords.isHangul(n.charAt(0)))
                .findFirst()
                .orElse(names.get(0));
        List<String> singulars =
                List.of(many.replaceAll("s$", ""), many.replaceAll("ies$", "y"), many.replaceAll("es$", ""));
        return one
                ? names.stream()
                        .filter(n -> !n.equals(many) && singulars.contains(n))
                        .findFirst()
                        .orElse(many)
                : many;
    }

    /** A number with its scale and no unit: {@code 724.3 million}. */
    String scaled(BigDecimal n) {
        int power = power(n.abs());
        return digits(n, power, 0) + scale(power, Style.FULL);
    }

    /** The largest power of ten with a name that a number reaches; 0 where it reaches none. */
    private int power(BigDecimal size) {
        int power = size.signum() == 0 ? 0 : Math.min(15, size.precision() - size.scale() - 1);
        while (power > 0 && words.find("scale", Integer.toString(power)).isEmpty()) {
            power--;
        }
        return Math.max(0, power);
    }

    private String scale(int power, Style style) {
        return power == 0 ? "" : words.of("scale", Integer.toString(power)).get(style == Style.SHORT ? 1 : 0);
    }

    /** A number as so many of a power of ten, its thousands parted by commas, with at least so many decimal places. */
    static String digits(BigDecimal value, int power, int places) {
        BigDecimal n = value.scaleByPowerOfTen(-power).stripTrailingZeros();
        BigDecimal shown = n.setScale(Math.max(places, Math.max(0, n.scale())));
        String plain = shown.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return (shown.signum() < 0 ? "-" : "") + grouped;
    }
}
