package dossier.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers at both ends of an interval. Where its ends are too close for two numbers they stand in one, {@code 1.47 – 1.52},
 * at its middle.
 *
 * @param middles of the texts, along the axis
 * @param left where the first text starts
 */
record Ends(List<String> texts, List<Double> middles, double left) {
    static final double SIZE = 12;
    private static final double GAP = 8;

    /** Along an axis that runs across, within a stretch of it. */
    static Ends across(List<String> ends, double low, double high, double from, double to, Lettering letters) {
        double lowWidth = letters.width(ends.get(0), SIZE, Weight.REGULAR);
        double highWidth = letters.width(ends.get(1), SIZE, Weight.REGULAR);
        double first = Math.max(low, from + lowWidth / 2);
        double second = Math.min(high, to - highWidth / 2);
        if (second - first >= (lowWidth + highWidth) / 2 + GAP) {
            return new Ends(ends, List.of(first, second), first - lowWidth / 2);
        }
        String joined = joined(ends);
        double width = letters.width(joined, SIZE, Weight.REGULAR);
        double middle = Math.min(Math.max((low + high) / 2, from + width / 2), to - width / 2);
        return new Ends(List.of(joined), List.of(middle), middle - width / 2);
    }

    /** Along an axis that runs upwards, beside a column: {@code high} is above {@code low}. */
    static Ends upright(List<String> ends, double low, double high) {
        return low - high >= SIZE + 4
                ? new Ends(ends, List.of(low, high), 0)
                : new Ends(List.of(joined(ends)), List.of((low + high) / 2), 0);
    }

    private static String joined(List<String> ends) {
        return ends.get(0) + " – " + ends.get(1);
    }

    /** Adds them, for an axis that runs across. */
    void draw(double baseline, List<Mark> marks) {
        for (int i = 0; i < texts.size(); i++) {
            marks.add(words(texts.get(i), middles.get(i), baseline, Mark.Anchor.MIDDLE));
        }
    }

    /** As marks beside a column. */
    List<Mark> beside(double x) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            marks.add(words(texts.get(i), x, middles.get(i) + 4.3, Mark.Anchor.START));
        }
        return marks;
    }

    private static Mark words(String text, double x, double y, Mark.Anchor anchor) {
        return new Mark.Words(text, x, y, anchor, SIZE, Weight.REGULAR, Role.TICK);
    }
}
