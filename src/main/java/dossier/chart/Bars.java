package dossier.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Horizontal bars or dots, in the order of the points: one a row, or of several series one below another in each. */
final class Bars {
    private static final double GAP = 8;
    private static final double INSIDE = 10;
    private static final double ARROW = 26;
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

    private static final double DOT = 5.5;
    private static final int WHISKER = 12;

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
        boolean ends = values.lanes() == 1 && spans.stream().anyMatch(Span::striped);
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
        if (values.lanes() > 1 || values.saysEnds(i) || !showsStripes(i)) {
            return false;
        }
        List<String> name = rows.names().get(i);
        double end = letters.width(name.get(name.size() - 1), Rows.SIZE, values.weight(i));
        return end + 2 * GAP > ends(i).left();
    }

    /** The axis with as many ticks as have room for their labels. */
    private ValueAxis axis(Rows rows) {
        int length = width - rows.plotLeft() - RIGHT;
        double room = width < Rows.NARROW ? 52 : 64;
        ValueAxis fitted = ValueAxis.fit(needs, length, room);
        double widest = 0;
        for (BigDecimal tick : fitted.ticks(values.origin().value())) {
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
        boolean inside = values.role(i) == Role.SERIES
                && values.lanes() == 1
                && !values.isDots()
                && words.get(i).size() == 1;
        return new ValueAxis.Need(
                values.spans().get(i),
                inside ? longest + 2 * INSIDE : Double.POSITIVE_INFINITY,
                longest + GAP + (values.isDots() ? DOT : 0),
                ARROW + 4);
    }

    Scene draw() {
        drawGrid();
        List<Rectangle2D> boxes = new House().bars(values.solid(), axis, rows.height(), rows.fill());
        int named = -1;
        for (int i = 0; i < values.count(); i++) {
            // points of one category may stand apart: its name stands before the first
            if (values.category(i) > named) {
                named = values.category(i);
                drawName(named);
            }
            drawValue(i, boxes.get(values.box(i)));
        }
        drawTicks();
        return new Key(values, letters).above(new Scene(width, bottom() + 25, marks).withClearText(letters));
    }

    private int bottom() {
        return rows.top() + rows.height();
    }

    private void drawGrid() {
        for (BigDecimal tick : axis.ticks(values.origin().value())) {
            if (tick.signum() != 0 || values.origin().at().signum() != 0) {
                double x = Math.floor(x(tick.doubleValue() - values.origin().value())) + 0.5;
                marks.add(new Mark.Line(Role.GRID, 1, x, 0, x, bottom()));
            }
        }
    }

    private double x(double value) {
        return rows.plotLeft() + axis.zero() + value * axis.perUnit();
    }

    private int top(int i) {
        return rows.barTop(values.category(i), values.lane(i));
    }

    private void drawValue(int i, Rectangle2D box) {
        Span span = values.spans().get(i);
        if (values.isDots()) {
            drawDot(i, span);
        } else {
            drawBar(i, span, box);
        }
        if (span.arrow() != 0) {
            drawArrow(i, span);
        }
        if (values.isDots() && (span.ticked() || !showsStripes(i))) {
            drawFigure(i, span);
        }
        drawWords(i, span);
    }

    private void drawBar(int i, Span span, Rectangle2D box) {
        if (span.solid() != 0) {
            double length = Math.max(SLIVER, box.getWidth());
            double start = rows.plotLeft() + (span.solid() < 0 ? box.getMaxX() - length : box.getX());
            marks.addAll(Mark.filled(values.role(i), start, top(i), length, rows.bar(), values.hint(i)));
        }
        if (showsStripes(i)) {
            drawStripes(i, span, rows.bar());
            if (span.ticked() && x(span.high()) - x(span.low()) >= TICKABLE) {
                drawTick(i, x(span.tick()));
            }
        }
    }

    /** What a dot may be is striped, in a band thinner than a bar: it has no length of its own. */
    private void drawDot(int i, Span span) {
        if (showsStripes(i)) {
            drawStripes(i, span, WHISKER);
        }
    }

    /** A dot with paper around it; a ring where it is a bound. */
    private void drawFigure(int i, Span span) {
        double x = x(span.dot());
        Role role = values.role(i);
        marks.add(new Mark.Dot(x, middle(i), DOT + 1, Role.PAPER, Mark.Face.FULL, ""));
        marks.add(new Mark.Dot(
                x, middle(i), DOT, role.line(), span.arrow() != 0 ? Mark.Face.HOLLOW : Mark.Face.FULL, values.hint(i)));
        if (role.line() != role && span.arrow() == 0) {
            marks.add(new Mark.Dot(x, middle(i), DOT - 1, role, Mark.Face.FULL, ""));
        }
    }

    private void drawStripes(int i, Span span, int height) {
        double low = x(span.low());
        double y = top(i) + (rows.bar() - height) / 2.0;
        Role role = values.role(i).line();
        marks.add(new Mark.Box(low, y, x(span.high()) - low, height, role, true, values.hint(i)));
        if (values.lanes() == 1 && !values.saysEnds(i)) {
            ends(i).draw(top(i) - 5, marks);
        }
    }

    private double middle(int i) {
        return top(i) + rows.bar() / 2.0;
    }

    private Ends ends(int i) {
        Span span = values.spans().get(i);
        return Ends.across(values.ends(i), x(span.low()), x(span.high()), rows.plotLeft(), width, letters);
    }

    private boolean showsStripes(int i) {
        Span span = values.spans().get(i);
        return (span.high() - span.low()) * axis.perUnit() >= THIN;
    }

    private void drawName(int i) {
        List<String> lines = rows.names().get(i);
        Weight weight = values.weight(i);
        Mark.Anchor anchor = rows.above() ? Mark.Anchor.START : Mark.Anchor.END;
        double y = rows.nameY(i, rows.above() && nameMeetsEnds(i));
        for (String line : lines) {
            marks.add(new Mark.Words(line, rows.nameX(), y, anchor, Rows.SIZE, weight, Role.NAME));
            y += Rows.LINE;
        }
    }

    private void drawTick(int i, double x) {
        int out = values.lanes() > 1 ? 0 : 4;
        marks.add(new Mark.Line(Role.AXIS, 2, x, top(i) - out, x, top(i) + rows.bar() + out));
    }

    /** The middle of a text, so that it stays within the drawing. */
    private double clamp(double middle, double textWidth) {
        return Math.max(textWidth / 2, Math.min(width - textWidth / 2, middle));
    }

    /** From where the number is certain to where it may go: "more than 7" outward, "less than 7" from a tick to 0. */
    private void drawArrow(int i, Span span) {
        double from = x(span.low());
        double y = middle(i);
        double to = from + span.arrow() * ARROW;
        if (span.ticked()) {
            if (!values.isDots()) {
                drawTick(i, from);
            }
            to = span.arrow() < 0 ? Math.max(x(axis.min()), Math.min(to, x(0))) : Math.max(to, x(0));
        }
        double back = to - span.arrow() * 6;
        Role role = values.role(i).line();
        marks.add(new Mark.Line(role, 2, from, y, to, y));
        marks.add(new Mark.Line(role, 2, back, y - 6, to, y, back, y + 6));
    }

    private void drawWords(int i, Span span) {
        List<String> lines = words.get(i);
        boolean inside = needs.get(i).fitsInside(axis.perUnit());
        double side = span.isNegative() ? -1 : 1;
        double outer = x(span.isNegative() ? span.lowest() : span.highest());
        double beyond = GAP + (span.arrow() == side ? ARROW + 4 : 0) + (values.isDots() ? DOT : 0);
        double at = inside ? x(span.solid()) - side * INSIDE : outer + side * beyond;
        Mark.Anchor anchor = inside == span.isNegative() ? Mark.Anchor.START : Mark.Anchor.END;
        double y = rows.valueY(top(i), lines.size(), showsStripes(i));
        Role role = inside ? values.role(i).inside() : Role.VALUE;
        for (String line : lines) {
            marks.add(new Mark.Words(line, at, y, anchor, Rows.SIZE, Weight.SEMIBOLD, role));
            y += Rows.LINE;
        }
        String original = values.original(i);
        double start = inside ? outer + GAP : at + letters.width(lines.get(0), Rows.SIZE, Weight.SEMIBOLD) + GAP;
        boolean room = start + letters.width(original, Rows.SIZE, Weight.REGULAR) <= width;
        if (!original.isEmpty() && lines.size() == 1 && side > 0 && room) {
            marks.add(new Mark.Words(
                    original, start, y - Rows.LINE, Mark.Anchor.START, Rows.SIZE, Weight.REGULAR, Role.TICK));
        }
    }

    private void drawTicks() {
        drawZero();
        for (BigDecimal tick : axis.ticks(values.origin().value())) {
            String text = magnitude.tick(tick, axis.step());
            double x = clamp(
                    x(tick.doubleValue() - values.origin().value()), letters.width(text, Rows.SIZE, Weight.REGULAR));
            marks.add(new Mark.Words(text, x, bottom() + 19, Mark.Anchor.MIDDLE, Rows.SIZE, Weight.REGULAR, Role.TICK));
        }
    }

    /** The line at 0: through, or where names stand in its way beside each bar. */
    private void drawZero() {
        if (values.origin().at().signum() != 0) {
            return;
        }
        double x = Math.floor(x(0)) + 0.5;
        if (!rows.above()) {
            marks.add(new Mark.Line(Role.AXIS, 1, x, 0, x, bottom()));
            return;
        }
        double height = (rows.lanes() - 1) * rows.lane() + rows.bar();
        for (int i = 0; i < rows.names().size(); i++) {
            double top = rows.barTop(i);
            marks.add(new Mark.Line(Role.AXIS, 1, x, top - 2, x, top + height + 2));
        }
    }
}
