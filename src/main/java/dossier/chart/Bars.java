package dossier.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Horizontal bars, one a row, in the order of the points. */
final class Bars {
    private static final double GAP = 8;
    private static final double INSIDE = 10;
    private static final double ARROW = 26;
    private static final double END_SIZE = 12;
    /** Half a tick label. */
    private static final int RIGHT = 14;
    /** The least part of an axis that bars take before their names have to leave it the whole width. */
    private static final double CROWDED = 0.45;
    /** The length of the smallest value: it is not nothing. */
    static final double SLIVER = 2;
    /** How long a striped part is before the figure is marked in it. */
    static final double TICKABLE = 8;
    /** So much of a striped part is too little to see. */
    private static final double THIN = 3;

    private final Values values;
    private final Magnitude magnitude;
    private final Lettering letters;
    private final int width;
    private final List<List<String>> words = new ArrayList<>();
    private final List<ValueAxis.Need> needs = new ArrayList<>();
    private final ValueAxis axis;
    private Rows rows;
    private final List<Mark> marks = new ArrayList<>();

    Bars(Values values, Magnitude magnitude, Lettering letters, int width) {
        this.values = values;
        this.magnitude = magnitude;
        this.letters = letters;
        this.width = width;
        List<Span> spans = values.spans();
        boolean bothWays =
                spans.stream().anyMatch(Span::isNegative) && !spans.stream().allMatch(Span::isNegative);
        double valueWidth = (bothWays ? 0.3 : 0.42) * width;
        for (int i = 0; i < values.count(); i++) {
            words.add(letters.wrap(values.words(i), valueWidth, Rows.SIZE, Weight.SEMIBOLD));
            needs.add(need(i));
        }
        int valueLines = words.stream().mapToInt(List::size).max().orElse(1);
        boolean ends = spans.stream().anyMatch(Span::striped);
        Rows first = Rows.of(values, width, letters, valueLines, ends);
        ValueAxis fitted = axis(first);
        if (!first.above() && fitted.shareOf(needs) < CROWDED) {
            first = Rows.above(values, width, letters, valueLines, ends);
            fitted = axis(first);
        }
        rows = first;
        axis = fitted;
        if (rows.above() && IntStream.range(0, values.count()).noneMatch(this::nameMeetsEnds)) {
            rows = Rows.above(values, width, letters, valueLines, false);
        }
    }

    /** Whether the name above a bar and the numbers of its interval would meet on one line. */
    private boolean nameMeetsEnds(int i) {
        if (!showsStripes(i)) {
            return false;
        }
        List<String> name = rows.names().get(i);
        double end = letters.width(name.get(name.size() - 1), Rows.SIZE, values.nameWeight(i));
        return end + 2 * GAP > new Ends(i).left();
    }

    /** The axis with as many ticks as have room for their labels. */
    private ValueAxis axis(Rows rows) {
        int length = width - rows.plotLeft() - RIGHT;
        double room = width < Rows.NARROW ? 52 : 64;
        ValueAxis fitted = ValueAxis.fit(needs, length, room);
        double widest = 0;
        for (BigDecimal tick : fitted.ticks()) {
            String label = magnitude.tick(tick, fitted.step());
            widest = Math.max(widest, letters.width(label, Rows.SIZE, Weight.REGULAR));
        }
        // labels at both ends may have to move inward by half their width
        double wanted = Math.max(widest, 2 * widest - RIGHT) + GAP;
        return wanted > room ? ValueAxis.fit(needs, length, wanted) : fitted;
    }

    private ValueAxis.Need need(int i) {
        double longest = words.get(i).stream()
                .mapToDouble(line -> letters.width(line, Rows.SIZE, Weight.SEMIBOLD))
                .max()
                .orElse(0);
        boolean inside = values.role(i) == Role.SERIES && words.get(i).size() == 1;
        return new ValueAxis.Need(
                values.spans().get(i),
                inside ? longest + 2 * INSIDE : Double.POSITIVE_INFINITY,
                longest + GAP,
                ARROW + 4);
    }

    Scene draw() {
        drawGrid();
        List<Rectangle2D> boxes =
                new House().bars(values.solid(), axis, rows.height(), (double) rows.bar() / rows.pitch());
        for (int i = 0; i < boxes.size(); i++) {
            drawRow(i, boxes.get(i));
        }
        drawTicks();
        return new Scene(width, bottom() + 25, marks).withClearText(letters);
    }

    private int bottom() {
        return rows.top() + rows.height();
    }

    private void drawGrid() {
        for (BigDecimal tick : axis.ticks()) {
            if (tick.signum() != 0) {
                double x = Math.floor(x(tick.doubleValue())) + 0.5;
                marks.add(new Mark.Line(Role.GRID, 1, x, 0, x, bottom()));
            }
        }
    }

    private double x(double value) {
        return rows.plotLeft() + axis.zero() + value * axis.perUnit();
    }

    private void drawRow(int i, Rectangle2D box) {
        drawName(i);
        Span span = values.spans().get(i);
        String hint = values.hint(i);
        if (span.solid() != 0) {
            double length = Math.max(SLIVER, box.getWidth());
            double start = rows.plotLeft() + (span.solid() < 0 ? box.getMaxX() - length : box.getX());
            marks.add(new Mark.Box(start, rows.barTop(i), length, rows.bar(), values.role(i), false, hint));
        }
        if (showsStripes(i)) {
            double low = x(span.low());
            marks.add(new Mark.Box(low, rows.barTop(i), x(span.high()) - low, rows.bar(), values.role(i), true, hint));
            if (span.ticked() && x(span.high()) - low >= TICKABLE) {
                drawTick(i, x(span.tick()));
            }
            new Ends(i).draw();
        }
        if (span.arrow() != 0) {
            drawArrow(i, span);
        }
        drawValue(i, span);
    }

    private boolean showsStripes(int i) {
        Span span = values.spans().get(i);
        return (span.high() - span.low()) * axis.perUnit() >= THIN;
    }

    private void drawName(int i) {
        List<String> lines = rows.names().get(i);
        Weight weight = values.nameWeight(i);
        Mark.Anchor anchor = rows.above() ? Mark.Anchor.START : Mark.Anchor.END;
        double y = rows.nameY(i, rows.above() && nameMeetsEnds(i));
        for (String line : lines) {
            marks.add(new Mark.Words(line, rows.nameX(), y, anchor, Rows.SIZE, weight, Role.NAME));
            y += Rows.LINE;
        }
    }

    private void drawTick(int i, double x) {
        marks.add(new Mark.Line(Role.AXIS, 2, x, rows.barTop(i) - 4, x, rows.barTop(i) + rows.bar() + 4));
    }

    /** The numbers at both ends of an interval, above them, moved apart where they are close. */
    private final class Ends {
        private final int row;
        private final List<String> texts;
        private final double lowWidth;
        private final double lowX;
        private final double highX;

        Ends(int row) {
            this.row = row;
            texts = values.ends(row);
            lowWidth = letters.width(texts.get(0), END_SIZE, Weight.REGULAR);
            double highWidth = letters.width(texts.get(1), END_SIZE, Weight.REGULAR);
            double apart = (lowWidth + highWidth) / 2 + GAP;
            double low = x(values.spans().get(row).low());
            double high = x(values.spans().get(row).high());
            double overlap = Math.max(0, apart - (high - low)) / 2;
            double leftmost = Math.max(low - overlap, rows.plotLeft() + lowWidth / 2);
            highX = clamp(Math.max(high + overlap, leftmost + apart), highWidth);
            lowX = Math.min(leftmost, highX - apart);
        }

        double left() {
            return lowX - lowWidth / 2;
        }

        void draw() {
            double y = rows.barTop(row) - 5;
            marks.add(new Mark.Words(texts.get(0), lowX, y, Mark.Anchor.MIDDLE, END_SIZE, Weight.REGULAR, Role.TICK));
            marks.add(new Mark.Words(texts.get(1), highX, y, Mark.Anchor.MIDDLE, END_SIZE, Weight.REGULAR, Role.TICK));
        }
    }

    /** The middle of a text, so that it stays within the drawing. */
    private double clamp(double middle, double textWidth) {
        return Math.max(textWidth / 2, Math.min(width - textWidth / 2, middle));
    }

    /** From where the number is certain to where it may go: "more than 7" outward, "less than 7" from a tick to 0. */
    private void drawArrow(int i, Span span) {
        double from = x(span.low());
        double y = rows.barTop(i) + rows.bar() / 2.0;
        double to = from + span.arrow() * ARROW;
        if (span.ticked()) {
            drawTick(i, from);
            to = span.arrow() < 0 ? Math.max(x(axis.min()), Math.min(to, x(0))) : Math.max(to, x(0));
        }
        double back = to - span.arrow() * 6;
        marks.add(new Mark.Line(values.role(i), 2, from, y, to, y));
        marks.add(new Mark.Line(values.role(i), 2, back, y - 6, to, y, back, y + 6));
    }

    private void drawValue(int i, Span span) {
        List<String> lines = words.get(i);
        boolean inside = needs.get(i).fitsInside(axis.perUnit());
        double side = span.isNegative() ? -1 : 1;
        double end = x(inside ? span.solid() : span.isNegative() ? span.lowest() : span.highest());
        double away = inside ? -INSIDE : GAP + (span.arrow() == side ? ARROW + 4 : 0);
        Mark.Anchor anchor = inside == span.isNegative() ? Mark.Anchor.START : Mark.Anchor.END;
        double y = rows.valueY(i, lines.size(), showsStripes(i));
        for (String line : lines) {
            marks.add(new Mark.Words(
                    line, end + side * away, y, anchor, Rows.SIZE, Weight.SEMIBOLD, inside ? Role.INSIDE : Role.VALUE));
            y += Rows.LINE;
        }
    }

    private void drawTicks() {
        drawZero();
        for (BigDecimal tick : axis.ticks()) {
            String text = magnitude.tick(tick, axis.step());
            double x = clamp(x(tick.doubleValue()), letters.width(text, Rows.SIZE, Weight.REGULAR));
            marks.add(new Mark.Words(text, x, bottom() + 19, Mark.Anchor.MIDDLE, Rows.SIZE, Weight.REGULAR, Role.TICK));
        }
    }

    /** The line at 0: through, or where names stand in its way beside each bar. */
    private void drawZero() {
        double x = Math.floor(x(0)) + 0.5;
        if (!rows.above()) {
            marks.add(new Mark.Line(Role.AXIS, 1, x, 0, x, bottom()));
            return;
        }
        for (int i = 0; i < values.count(); i++) {
            double top = rows.barTop(i);
            marks.add(new Mark.Line(Role.AXIS, 1, x, top - 2, x, top + rows.bar() + 2));
        }
    }
}
