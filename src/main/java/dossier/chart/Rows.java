package dossier.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the rows of a bar chart stand, and their names beside or above them. All rows are of one height, and hold one bar
 * or, of several series, one below another.
 *
 * @param names by row, in lines
 * @param above whether the names stand above their bars, as where there is little room
 * @param plotLeft where the bars' part starts
 * @param top where the first row starts
 * @param pitch from one row to the next
 * @param lanes how many bars are in a row
 * @param lane from one of them to the next
 * @param bar how thick a bar is
 * @param barTop where the first starts within its row
 */
record Rows(
        List<List<String>> names,
        boolean above,
        int plotLeft,
        int top,
        int pitch,
        int lanes,
        int lane,
        int bar,
        int barTop) {
    static final double SIZE = 13;
    static final int LINE = 17;
    /** Up to here a drawing is for a phone. */
    static final int NARROW = 480;

    private static final int GAP = 14;
    private static final int END_LABEL = 15;
    private static final int GROUP_GAP = 20;

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
        double column = 0;
        for (int i = 0; i < names.size(); i++) {
            for (String line : names.get(i)) {
                column = Math.max(column, letters.width(line, SIZE, values.weight(i)));
            }
        }
        int plotLeft = (int) Math.ceil(column) + GAP;
        int lanes = values.lanes();
        if (lanes > 1) {
            int bar = groupBar(values);
            int lane = lane(bar, valueLines);
            int pitch = Math.max(lanes * lane + GROUP_GAP, tallest(names) * LINE + 12);
            return new Rows(names, false, plotLeft, 0, pitch, lanes, lane, bar, (pitch - lanes * lane) / 2);
        }
        int count = names.size();
        int roomy = narrow ? 40 : 48;
        int usual = count > 20 ? 24 : count > 10 ? 32 : roomy;
        int bar = Math.max(14, Math.min(28, (int) Math.round(usual * 0.58)));
        int words = Math.max(tallest(names) * LINE, valueLines * LINE + (endLabels ? END_LABEL : 0)) + 8;
        int pitch = Math.max(Math.max(usual, words), endLabels ? roomy : 0);
        int top = endLabels ? Math.max(0, END_LABEL + 3 - (pitch - bar) / 2) : 0;
        return new Rows(names, false, plotLeft, top, pitch, 1, bar, bar, (pitch - bar) / 2);
    }

    /** Names above the bars, which have the whole width. */
    static Rows above(Values values, int width, Lettering letters, int valueLines, boolean endLabels) {
        List<List<String>> names = wrap(values, width, letters);
        boolean many = names.size() > 20;
        int lanes = values.lanes();
        int bar = lanes > 1 ? groupBar(values) : many ? 14 : 20;
        int lane = lanes > 1 ? lane(bar, valueLines) : Math.max(bar, valueLines * LINE);
        int barTop = tallest(names) * LINE + 3 + (endLabels ? END_LABEL : 0);
        int pitch = barTop + lanes * lane + (many ? 10 : 16);
        int top = (names.get(0).size() - tallest(names)) * LINE;
        return new Rows(names, true, 0, top, pitch, lanes, lane, bar, barTop);
    }

    /** How thick a bar of several is. */
    private static int groupBar(Values values) {
        return values.count() > 16 || values.lanes() > 3 ? 15 : 18;
    }

    /** From one bar to the next: a line of paper, or what the words beside it need. */
    private static int lane(int bar, int valueLines) {
        return Math.max(bar + 1, valueLines > 1 ? valueLines * LINE + 2 : 0);
    }

    private static List<List<String>> wrap(Values values, double width, Lettering letters) {
        return IntStream.range(0, values.categories().size())
                .mapToObj(i -> letters.wrap(values.categories().get(i), width, SIZE, values.weight(i)))
                .toList();
    }

    private static int tallest(List<List<String>> names) {
        return names.stream().mapToInt(List::size).max().orElse(1);
    }

    /** Of all rows together. */
    int height() {
        return pitch * names.size();
    }

    /** Where the first bar of a row starts. */
    int barTop(int row) {
        return barTop(row, 0);
    }

    int barTop(int row, int inLane) {
        return top + row * pitch + barTop + inLane * lane;
    }

    /** How much of a row its bars take. */
    double fill() {
        return (double) (lanes * lane) / pitch;
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
        return above
                ? barTop(row) - 7 - (raised ? END_LABEL : 0) - (lines - 1) * LINE
                : middle(barTop(row), lanes * lane - (lane - bar), lines);
    }

    /**
     * The first baseline of a value's lines.
     *
     * @param barTop where its bar starts
     * @param low whether they may not reach above it
     */
    double valueY(int barTop, int lines, boolean low) {
        boolean under = (low || above || lanes > 1) && lines * LINE > bar;
        return under ? barTop + 12 : middle(barTop, bar, lines);
    }

    /** The first baseline of lines in the middle of a height. */
    private static double middle(double from, double height, int lines) {
        return from + height / 2 - (lines - 1) * LINE / 2.0 + 4.7;
    }
}
