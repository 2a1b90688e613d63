package dossier.chart;

import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.words.Printer;
import java.math.BigDecimal;

/** How the values of a chart are written beside its marks: as numbers of its axis, with the words that bound them. */
record Labels(Printer printer, Magnitude magnitude, Language language) {
    private static final double SMALLEST = 0.001;

    /**
     * A value: {@code 75.7}, {@code = about 720}, {@code more than 7}. What its source says without a digit ("nearly half")
     * stays as it is said, and so does what would be all zeros on this axis.
     */
    String of(ChartSpec.Point point) {
        boolean digits = point.words().chars().anyMatch(Character::isDigit);
        double size = Math.abs(magnitude.scaled(point.quantity().nominal()));
        String said = digits && (size == 0 || size >= SMALLEST)
                ? printer.counted(point.quantity(), isReckoned(point), magnitude.exponent(), language)
                : point.words();
        return (point.computed() ? "= " : "") + said.replaceAll("(^|[ ~])-(?=\\d)", "$1" + Magnitude.MINUS);
    }

    /** Whether it is printed as a computed number is: a source's own amount in another unit is not. */
    private boolean isReckoned(ChartSpec.Point point) {
        boolean converted = !point.original().isEmpty();
        return point.computed()
                || converted
                        && !printer.words(point.quantity(), false, language).equals(point.words());
    }

    /** A number of the axis, with all its digits. */
    String number(BigDecimal value) {
        return printer.number(value.movePointLeft(magnitude.exponent()));
    }

    /** What is left of a whole. */
    String rest() {
        return language == Language.KO ? "나머지" : "The rest";
    }
}
