package dossier.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Upright columns side by side, in the order of the points: for what is ordered by itself, as years are. Of several series
 * those of one category stand together.
 */
final class Columns {
    private static final double GAP = 8;
    private static final double ARROW = 24;
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
    private double thickness;
    private ValueAxis axis;
    private int left;
    private double slot;
    private List<List<String>> names;
    private List<List<String>> words;
    private List<List<String>> originals;
    private final List<Mark> marks = new ArrayList<>();

    Columns(Values values, Magnitude magnitude, Lettering letters, int width) {
        this.values = values;
        this.magnitude = magnitude;
        this.letters = letters;
        this.width = width;
        length = width < Rows.NARROW ? 220 : 260;
        // how words break hangs on the room that the axis leaves, and how long the axis is on how words break
        for (int i = 0; i < 2; i++) {
            measure();
            arrange();
        }
        measure();
    }

    private void measure() {
        slot = (double) (width - left) / values.categories().size();
        int lanes = values.lanes();
        thickness = lanes == 1
                ? Math.round(Math.min(WIDEST, slot * 0.58))
                : Math.min(WIDEST, Math.round(slot * 0.78 / lanes));
    }

    /** How wide the words of one value may be: of several series they stand close, each above its own column. */
    private double wordsRoom() {
        return values.lanes() == 1 ? slot - GAP : thickness - 2;
    }

    private void arrange() {
        names = new ArrayList<>();
        words = new ArrayList<>();
        originals = new ArrayList<>();
        for (int c = 0; c < values.categories().size(); c++) {
            names.add(letters.wrap(values.categories().get(c), slot - GAP, SIZE, values.weight(c)));
        }
        List<ValueAxis.Need> needs = new ArrayList<>();
        for (int i = 0; i < values.count(); i++) {
            words.add(letters.wrap(values.words(i), wordsRoom(), SIZE, Weight.SEMIBOLD));
            List<String> original = letters.wrap(values.original(i), wordsRoom(), Ends.SIZE, Weight.REGULAR);
            boolean room = original.size() <= 2 && hasRoom(values.original(i), wordsRoom());
            originals.add(room ? original : List.of());
            needs.add(new ValueAxis.Need(
                    values.spans().get(i),
                    Double.POSITIVE_INFINITY,
                    (words.get(i).size() + originals.get(i).size()) * LINE + GAP,
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
        return values.categories().stream().allMatch(name -> hasRoom(name, slot - GAP))
                && IntStream.range(0, values.count()).allMatch(i -> hasRoom(values.words(i), wordsRoom()))
                && words.stream().mapToInt(List::size).max().orElse(0) <= MOST_LINES;
    }

    private boolean hasRoom(String text, double room) {
        return Stream.of(text.split(" ")).allMatch(word -> letters.width(word, SIZE, Weight.SEMIBOLD) <= room);
    }

    Scene draw() {
        for (BigDecimal tick : axis.ticks()) {
            double y = Math.floor(y(tick.doubleValue())) + 0.5;
            if (tick.signum() != 0) {
                marks.add(new Mark.Line(Role.GRID, 1, left, y, width, y));
            }
        }
        List<Rectangle2D> boxes =
                new House().columns(values.solid(), axis, width - left, values.lanes() * thickness / slot, false);
        for (int i = 0; i < values.count(); i++) {
            drawColumn(i, boxes.get(values.box(i)));
        }
        for (int c = 0; c < names.size(); c++) {
            drawName(c);
        }
        double zero = Math.floor(y(0)) + 0.5;
        marks.add(new Mark.Line(Role.AXIS, 1, left, zero, width, zero));
        for (BigDecimal tick : axis.ticks()) {
            add(magnitude.tick(tick, axis.step()), left - 12, y(tick.doubleValue()) + 4.5, Mark.Anchor.END, Role.TICK);
        }
        int nameLines = names.stream().mapToInt(List::size).max().orElse(1);
        double height = TOP + axis.length() + 8 + nameLines * LINE;
        return new Key(values, letters).above(new Scene(width, height, marks).withClearText(letters));
    }

    private double y(double value) {
        return TOP + axis.length() - axis.zero() - value * axis.perUnit();
    }

    private void drawName(int category) {
        double y = TOP + axis.length() + 19;
        for (String line : names.get(category)) {
            marks.add(new Mark.Words(
                    line,
                    left + slot * (category + 0.5),
                    y,
                    Mark.Anchor.MIDDLE,
                    SIZE,
                    values.weight(category),
                    Role.NAME));
            y += LINE;
        }
    }

    private void drawColumn(int i, Rectangle2D box) {
        Span span = values.spans().get(i);
        // columns of one group are parted by a line of paper
        double apart = values.lanes() > 1 ? 1 : 0;
        double start = left + box.getX() + apart / 2;
        double breadth = box.getWidth() - apart;
        if (span.solid() != 0) {
            double length = Math.max(Bars.SLIVER, box.getHeight());
            double top = TOP + (span.solid() > 0 ? box.getMaxY() - length : box.getY());
            marks.addAll(Mark.filled(values.role(i), start, top, breadth, length, values.hint(i)));
        }
        if (y(span.low()) - y(span.high()) >= THIN) {
            drawInterval(i, span, start, breadth);
        }
        if (span.arrow() != 0) {
            drawArrow(i, span, start, breadth);
        }
        drawWords(i, span, start + breadth / 2);
    }

    private void drawInterval(int i, Span span, double start, double breadth) {
        double high = y(span.high());
        double low = y(span.low());
        marks.add(new Mark.Box(start, high, breadth, low - high, values.role(i).line(), true, values.hint(i)));
        if (span.ticked() && low - high >= Bars.TICKABLE) {
            drawTick(start, breadth, y(span.tick()));
        }
        Ends ends = Ends.upright(values.ends(i), low, high);
        double room = (slot - breadth) / 2 - GAP;
        boolean fits = ends.texts().stream().allMatch(end -> letters.width(end, Ends.SIZE, Weight.REGULAR) <= room);
        if (values.lanes() == 1 && !values.saysEnds(i) && fits) {
            marks.addAll(ends.beside(start + breadth + GAP));
        }
    }

    private void drawTick(double start, double breadth, double y) {
        double out = values.lanes() > 1 ? 0 : 4;
        marks.add(new Mark.Line(Role.AXIS, 2, start - out, y, start + breadth + out, y));
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
        Role role = values.role(i).line();
        marks.add(new Mark.Line(role, 2, x, from, x, to));
        marks.add(new Mark.Line(role, 2, x - 6, back, x, to, x + 6, back));
    }

    private void drawWords(int i, Span span, double middle) {
        List<String> lines = words.get(i);
        boolean below = span.isNegative();
        double arrow = span.arrow() == (below ? -1 : 1) ? ARROW + 4 : 0;
        int all = lines.size() + originals.get(i).size();
        double y = below ? y(span.lowest()) + arrow + LINE : y(span.highest()) - arrow - GAP - (all - 1) * LINE;
        for (String line : lines) {
            marks.add(new Mark.Words(line, middle, y, Mark.Anchor.MIDDLE, SIZE, Weight.SEMIBOLD, Role.VALUE));
            y += LINE;
        }
        for (String line : originals.get(i)) {
            marks.add(new Mark.Words(line, middle, y, Mark.Anchor.MIDDLE, Ends.SIZE, Weight.REGULAR, Role.TICK));
            y += LINE;
        }
    }

    private void add(String text, double x, double y, Mark.Anchor anchor, Role role) {
        marks.add(new Mark.Words(text, x, y, anchor, SIZE, Weight.REGULAR, role));
    }
}
