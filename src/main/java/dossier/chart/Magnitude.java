package dossier.chart;

import dossier.model.Language;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The size in which an axis counts: millions, 억.
 *
 * @param exponent of ten
 * @param word empty for ones
 */
record Magnitude(int exponent, String word) {
    static final Magnitude ONE = new Magnitude(0, "");
    private static final List<Magnitude> ENGLISH =
            List.of(new Magnitude(12, "trillion"), new Magnitude(9, "billion"), new Magnitude(6, "million"));
    private static final List<Magnitude> KOREAN =
            List.of(new Magnitude(12, "조"), new Magnitude(8, "억"), new Magnitude(4, "만"));
    static final char MINUS = '\u2212';

    /** The largest that leaves the largest value at one or more. */
    static Magnitude of(BigDecimal largest, Unit unit, Language language) {
        if (!unit.equals(Unit.NONE) && unit.isDimensionless()) {
            return ONE;
        }
        return (language == Language.KO ? KOREAN : ENGLISH)
                .stream()
                        .filter(m -> largest.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(m.exponent)) >= 0)
                        .findFirst()
                        .orElse(ONE);
    }

    double scaled(BigDecimal value) {
        return value.movePointLeft(exponent).doubleValue();
    }

    /**
     * A unit with this size: {@code US$ million}, {@code trillion won}, {@code 억 달러}. A currency's sign goes before.
     *
     * @param unit its name in the plural
     */
    String of(String unit) {
        boolean sign =
                !unit.isEmpty() && Character.getType(unit.codePointBefore(unit.length())) == Character.CURRENCY_SYMBOL;
        return (sign ? unit + " " + word : word + " " + unit).strip();
    }

    /** A number of the axis: already of this size, and a multiple of the step. */
    String tick(BigDecimal scaled, BigDecimal step) {
        return scaled.signum() == 0
                ? "0"
                : print(scaled.setScale(Math.max(0, step.stripTrailingZeros().scale()), RoundingMode.HALF_EVEN));
    }

    private String rounded(BigDecimal value, BigDecimal step) {
        BigDecimal scaled = value.movePointLeft(exponent);
        BigDecimal rounded = scaled.divide(step, 0, RoundingMode.HALF_EVEN).multiply(step);
        return print(rounded.stripTrailingZeros());
    }

    /** Both ends of an interval, to three digits or as many as tell them apart. */
    List<String> ends(BigDecimal low, BigDecimal high) {
        BigDecimal width = high.subtract(low).movePointLeft(exponent);
        BigDecimal largest = low.abs().max(high.abs()).movePointLeft(exponent);
        int step = Math.min(leading(largest) - 2, leading(width) - 1);
        BigDecimal grain = BigDecimal.ONE.scaleByPowerOfTen(step);
        return List.of(rounded(low, grain), rounded(high, grain));
    }

    /** The power of ten of the first digit. */
    private static int leading(BigDecimal n) {
        return n.signum() == 0 ? 0 : n.precision() - n.scale() - 1;
    }

    private static String print(BigDecimal n) {
        String plain = n.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int i = point - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return (n.signum() < 0 ? MINUS : "") + out.toString();
    }
}
