package dossier.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the rows of a bar chart stand, and their names beside or above them. All rows are of one height.
 *
 * @param names by row, in lines
 * @param above whether the names stand above their bars, as where there is little room
 * @param plotLeft where the bars' part starts
 * @param top where the first row starts
 * @param pitch from one row to the next
 * @param bar how thick a bar is
 * @param barTop where it starts within its row
 */
record Rows(List<List<String>> names, boolean above, int plotLeft, int top, int pitch, int bar, int barTop) {
    static final double SIZE = 13;
    static final int LINE = 17;
    /** Up to here a drawing is for a phone. */
    static final int NARROW = 480;

    private static final int GAP = 14;
    private static final int END_LABEL = 15;

    /**
     * Names beside the bars, or above them where they would be tall.
     *
     * @param valueLines in how many lines the longest value stands
     * @param endLabels whether numbers stand above the ends of intervals
     */
    static Rows of(Values values, int width, Lettering letters, int valueLines, boolean endLabels) {
        boolean narrow = width < NARROW;
        List<List<String>> names = wrap(values, (narrow ? 0.36 : 0.38) * width, letters);
        if (tallest(names) > (narrow ? 2 : 3)) {
            return above(values, width, letters, valueLines, endLabels);
        }
        int count = values.count();
        int roomy = narrow ? 40 : 48;
        int usual = count > 20 ? 24 : count > 10 ? 32 : roomy;
        int bar = Math.max(14, Math.min(28, (int) Math.round(usual * 0.58)));
        int words = Math.max(tallest(names) * LINE, valueLines * LINE + (endLabels ? END_LABEL : 0)) + 8;
        int pitch = Math.max(Math.max(usual, words), endLabels ? roomy : 0);
        double column = 0;
        for (int i = 0; i < count; i++) {
            for (String line : names.get(i)) {
                column = Math.max(column, letters.width(line, SIZE, values.nameWeight(i)));
            }
        }
        int top = endLabels ? Math.max(0, END_LABEL + 3 - (pitch - bar) / 2) : 0;
        return new Rows(names, false, (int) Math.ceil(column) + GAP, top, pitch, bar, (pitch - bar) / 2);
    }

    /** Names above the bars, which have the whole width. */
    static Rows above(Values values, int width, Lettering letters, int valueLines, boolean endLabels) {
        boolean many = values.count() > 20;
        List<List<String>> names = wrap(values, width, letters);
        int bar = many ? 14 : 20;
        int barTop = tallest(names) * LINE + 3 + (endLabels ? END_LABEL : 0);
        int pitch = barTop + Math.max(bar, valueLines * LINE) + (many ? 10 : 16);
        int top = (names.get(0).size() - tallest(names)) * LINE;
        return new Rows(names, true, 0, top, pitch, bar, barTop);
    }

    private static List<List<String>> wrap(Values values, double width, Lettering letters) {
        return IntStream.range(0, values.count())
                .mapToObj(i -> letters.wrap(values.name(i), width, SIZE, values.nameWeight(i)))
                .toList();
    }

    private static int tallest(List<List<String>> names) {
        return names.stream().mapToInt(List::size).max().orElse(1);
    }

    /** Of all rows together. */
    int height() {
        return pitch * names.size();
    }

    /** Where the bar of a row starts. */
    int barTop(int row) {
        return top + row * pitch + barTop;
    }

    double nameX() {
        return above ? 0 : plotLeft - GAP;
    }

    /**
     * The baseline of the first line of a row's name.
     *
     * @param raised whether the numbers of an interval stand between it and the bar
     */
    double nameY(int row, boolean raised) {
        int lines = names.get(row).size();
        return above ? barTop(row) - 7 - (raised ? END_LABEL : 0) - (lines - 1) * LINE : middle(row, lines);
    }

    /**
     * The first baseline of a value's lines.
     *
     * @param low whether they may not reach above their bar
     */
    double valueY(int row, int lines, boolean low) {
        return (low || above) && lines * LINE > bar ? barTop(row) + 12 : middle(row, lines);
    }

    /** The first baseline of lines that stand in the middle of a bar. */
    private double middle(int row, int lines) {
        return barTop(row) + bar / 2.0 - (lines - 1) * LINE / 2.0 + 4.7;
    }
}
