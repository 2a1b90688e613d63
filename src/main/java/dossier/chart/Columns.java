package dossier.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Upright columns side by side, in the order of the points: for what is ordered by itself, as years are. */
final class Columns {
    private static final double GAP = 8;
    private static final double ARROW = 24;
    private static final double END_SIZE = 12;
    private static final double THIN = 3;
    private static final double TOP = 10;
    private static final double TICK_ROOM = 46;
    private static final int MOST_LINES = 3;
    private static final int WIDEST = 104;
    private static final double SIZE = Rows.SIZE;
    private static final int LINE = Rows.LINE;

    private final Values values;
    private final Magnitude magnitude;
    private final Lettering letters;
    private final int width;
    private final int length;
    private final double thickness;
    private ValueAxis axis;
    private int left;
    private double slot;
    private List<List<String>> names;
    private List<List<String>> words;
    private final List<Mark> marks = new ArrayList<>();

    Columns(Values values, Magnitude magnitude, Lettering letters, int width) {
        this.values = values;
        this.magnitude = magnitude;
        this.letters = letters;
        this.width = width;
        length = width < Rows.NARROW ? 220 : 260;
        // how words break hangs on the room that the axis leaves, and how long the axis is on how words break
        for (int i = 0; i < 2; i++) {
            slot = (double) (width - left) / values.count();
            arrange();
        }
        slot = (double) (width - left) / values.count();
        thickness = Math.round(Math.min(WIDEST, slot * 0.58));
    }

    private void arrange() {
        names = new ArrayList<>();
        words = new ArrayList<>();
        List<ValueAxis.Need> needs = new ArrayList<>();
        for (int i = 0; i < values.count(); i++) {
            names.add(letters.wrap(values.name(i), slot - GAP, SIZE, values.nameWeight(i)));
            words.add(letters.wrap(values.words(i), slot - GAP, SIZE, Weight.SEMIBOLD));
            needs.add(new ValueAxis.Need(
                    values.spans().get(i),
                    Double.POSITIVE_INFINITY,
                    words.get(i).size() * LINE + GAP,
                    ARROW + 4));
        }
        axis = ValueAxis.fit(needs, length, TICK_ROOM);
        for (BigDecimal tick : axis.ticks()) {
            double tickWidth = letters.width(magnitude.tick(tick, axis.step()), SIZE, Weight.REGULAR);
            left = Math.max(left, (int) Math.ceil(tickWidth) + 12);
        }
    }

    /** Whether every name and value has room beside its neighbours with no word cut, and the columns have room below. */
    boolean fits() {
        for (int i = 0; i < values.count(); i++) {
            for (String word : (values.name(i) + " " + values.words(i)).split(" ")) {
                if (letters.width(word, SIZE, Weight.SEMIBOLD) > slot - GAP) {
                    return false;
                }
            }
        }
        return words.stream().mapToInt(List::size).max().orElse(0) <= MOST_LINES;
    }

    Scene draw() {
        for (BigDecimal tick : axis.ticks()) {
            double y = Math.floor(y(tick.doubleValue())) + 0.5;
            if (tick.signum() != 0) {
                marks.add(new Mark.Line(Role.GRID, 1, left, y, width, y));
            }
        }
        List<Rectangle2D> boxes = new House().columns(values.solid(), axis, width - left, thickness / slot);
        for (int i = 0; i < values.count(); i++) {
            drawColumn(i, boxes.get(i));
        }
        double zero = Math.floor(y(0)) + 0.5;
        marks.add(new Mark.Line(Role.AXIS, 1, left, zero, width, zero));
        for (BigDecimal tick : axis.ticks()) {
            add(magnitude.tick(tick, axis.step()), left - 12, y(tick.doubleValue()) + 4.5, Mark.Anchor.END, Role.TICK);
        }
        int nameLines = names.stream().mapToInt(List::size).max().orElse(1);
        return new Scene(width, TOP + axis.length() + 8 + nameLines * LINE, marks).withClearText(letters);
    }

    private double y(double value) {
        return TOP + axis.length() - axis.zero() - value * axis.perUnit();
    }

    private void drawColumn(int i, Rectangle2D box) {
        Span span = values.spans().get(i);
        double start = left + box.getX();
        double middle = start + box.getWidth() / 2;
        double nameY = TOP + axis.length() + 19;
        for (String line : names.get(i)) {
            marks.add(new Mark.Words(line, middle, nameY, Mark.Anchor.MIDDLE, SIZE, values.nameWeight(i), Role.NAME));
            nameY += LINE;
        }
        if (span.solid() != 0) {
            double length = Math.max(Bars.SLIVER, box.getHeight());
            double top = TOP + (span.solid() > 0 ? box.getMaxY() - length : box.getY());
            marks.add(new Mark.Box(start, top, box.getWidth(), length, values.role(i), false, values.hint(i)));
        }
        if (y(span.low()) - y(span.high()) >= THIN) {
            drawInterval(i, span, start, box.getWidth());
        }
        if (span.arrow() != 0) {
            drawArrow(i, span, start, box.getWidth());
        }
        drawWords(i, span, middle);
    }

    private void drawInterval(int i, Span span, double start, double breadth) {
        double high = y(span.high());
        double low = y(span.low());
        marks.add(new Mark.Box(start, high, breadth, low - high, values.role(i), true, values.hint(i)));
        if (span.ticked() && low - high >= Bars.TICKABLE) {
            drawTick(start, breadth, y(span.tick()));
        }
        List<String> ends = values.ends(i);
        double room = (slot - breadth) / 2 - GAP;
        if (ends.stream().allMatch(end -> letters.width(end, END_SIZE, Weight.REGULAR) <= room)) {
            double x = start + breadth + GAP;
            // where the ends are close their numbers move apart, away from the value's words
            double upper = span.isNegative() ? Math.min(high + 4, low + 4 - END_SIZE - 2) : high + 5;
            double lower = span.isNegative() ? low + 4 : Math.max(low + 4, upper + END_SIZE + 2);
            marks.add(end(ends.get(1), x, upper));
            marks.add(end(ends.get(0), x, lower));
        }
    }

    private static Mark end(String text, double x, double y) {
        return new Mark.Words(text, x, y, Mark.Anchor.START, END_SIZE, Weight.REGULAR, Role.TICK);
    }

    private void drawTick(double start, double breadth, double y) {
        marks.add(new Mark.Line(Role.AXIS, 2, start - 4, y, start + breadth + 4, y));
    }

    private void drawArrow(int i, Span span, double start, double breadth) {
        double from = y(span.low());
        double to = from - span.arrow() * ARROW;
        if (span.ticked()) {
            drawTick(start, breadth, from);
            to = span.arrow() < 0 ? Math.min(y(axis.min()), Math.max(to, y(0))) : Math.min(to, y(0));
        }
        double x = start + breadth / 2;
        double back = to + span.arrow() * 6;
        marks.add(new Mark.Line(values.role(i), 2, x, from, x, to));
        marks.add(new Mark.Line(values.role(i), 2, x - 6, back, x, to, x + 6, back));
    }

    private void drawWords(int i, Span span, double middle) {
        List<String> lines = words.get(i);
        boolean below = span.isNegative();
        double arrow = span.arrow() == (below ? -1 : 1) ? ARROW + 4 : 0;
        double y =
                below ? y(span.lowest()) + arrow + LINE : y(span.highest()) - arrow - GAP - (lines.size() - 1) * LINE;
        for (String line : lines) {
            marks.add(new Mark.Words(line, middle, y, Mark.Anchor.MIDDLE, SIZE, Weight.SEMIBOLD, Role.VALUE));
            y += LINE;
        }
    }

    private void add(String text, double x, double y, Mark.Anchor anchor, Role role) {
        marks.add(new Mark.Words(text, x, y, anchor, SIZE, Weight.REGULAR, role));
    }
}
