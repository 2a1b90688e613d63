package dossier.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns of layers, one on another: the first series lowest. Each layer is drawn at its figure, for what rounding leaves open
 * cannot be shown where the next layer starts.
 */
final class Stacks {
    private static final double GAP = 8;
    private static final double INSIDE = 6;
    private static final double TOP = 10;
    private static final double TICK_ROOM = 46;
    private static final int WIDEST = 104;
    private static final double SIZE = Rows.SIZE;
    private static final int LINE = Rows.LINE;

    private final Values values;
    private final Magnitude magnitude;
    private final Lettering letters;
    private final int width;
    private final ValueAxis axis;
    private final int left;
    private final SideNames beside;
    private final boolean named;
    private final double longest;
    private final int plot;
    private final double slot;
    private final double thickness;
    private final List<List<String>> names;
    private final List<Mark> marks = new ArrayList<>();

    /** With the names of the layers beside the last stack where that costs no value its room, else in a key. */
    static Stacks of(Values values, Magnitude magnitude, Lettering letters, int width) {
        Stacks keyed = new Stacks(values, magnitude, letters, width, false);
        if (width < Rows.NARROW || values.lanes() == 1 || !keyed.beside.fit()) {
            return keyed;
        }
        Stacks named = new Stacks(values, magnitude, letters, width, true);
        return named.fits() && named.shown() == keyed.shown() ? named : keyed;
    }

    private Stacks(Values values, Magnitude magnitude, Lettering letters, int width, boolean named) {
        this.named = named;
        this.values = values;
        this.magnitude = magnitude;
        this.letters = letters;
        this.width = width;
        int count = values.categories().size();
        List<ValueAxis.Need> needs = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            double sum = sum(c);
            double words = values.total(c).isPresent() ? LINE + GAP : 0;
            needs.add(new ValueAxis.Need(new Span(sum, sum, sum, sum, false, 0), Double.POSITIVE_INFINITY, words, 0));
        }
        axis = ValueAxis.fit(needs, width < Rows.NARROW ? 220 : 260, TICK_ROOM);
        double widest = 0;
        for (BigDecimal tick : axis.ticks()) {
            widest = Math.max(widest, letters.width(magnitude.tick(tick, axis.step()), SIZE, Weight.REGULAR));
        }
        left = (int) Math.ceil(widest) + 12;
        beside = new SideNames(values, letters, lastLayers(), y(0), width * 0.26);
        plot = width - left - (named ? (int) Math.ceil(beside.width() + 2) : 0);
        slot = (double) plot / count;
        longest = IntStream.range(0, values.count())
                .mapToDouble(this::length)
                .max()
                .orElse(0);
        thickness = Math.round(Math.min(WIDEST, Math.max(slot * 0.62, Math.min(longest + INSIDE, slot * 0.84))));
        names = IntStream.range(0, count)
                .mapToObj(c -> letters.wrap(values.categories().get(c), slot - GAP, SIZE, Weight.REGULAR))
                .toList();
    }

    /** The heights of the layers of the last stack, the lowest first. */
    private double[] lastLayers() {
        int last = values.categories().size() - 1;
        return values.solid().stream()
                .mapToDouble(lane -> lane.get(last) * axis.perUnit())
                .toArray();
    }

    /** How many values have room in or beside their layer. */
    private long shown() {
        return IntStream.range(0, values.count())
                .filter(i -> isInside(i) || isBeside(i))
                .count();
    }

    /** Either all values have room across their layers or none is written in one: a few would look like a choice. */
    private boolean isInside(int i) {
        return longest <= thickness - INSIDE && values.spans().get(i).solid() * axis.perUnit() - 1 >= LINE;
    }

    private boolean isBeside(int i) {
        return longest <= thickness - INSIDE && length(i) <= (slot - thickness) / 2 - INSIDE;
    }

    private double length(int i) {
        return letters.width(values.words(i), SIZE, Weight.SEMIBOLD);
    }

    private double sum(int category) {
        return values.solid().stream().mapToDouble(lane -> lane.get(category)).sum();
    }

    /** Whether every name has room below its column. */
    boolean fits() {
        return values.categories().stream()
                .flatMap(name -> Stream.of(name.split(" ")))
                .allMatch(word -> letters.width(word, SIZE, Weight.SEMIBOLD) <= slot - GAP);
    }

    Scene draw() {
        for (BigDecimal tick : axis.ticks()) {
            double y = Math.floor(y(tick.doubleValue())) + 0.5;
            if (tick.signum() != 0) {
                marks.add(new Mark.Line(Role.GRID, 1, left, y, left + plot, y));
            }
        }
        List<Rectangle2D> boxes = new House().columns(values.solid(), axis, plot, thickness / slot, true);
        for (int c = 0; c < names.size(); c++) {
            drawStack(c, boxes);
        }
        double zero = Math.floor(y(0)) + 0.5;
        marks.add(new Mark.Line(Role.AXIS, 1, left, zero, left + plot, zero));
        for (BigDecimal tick : axis.ticks()) {
            add(
                    magnitude.tick(tick, axis.step()),
                    left - 12,
                    y(tick.doubleValue()) + 4.5,
                    Mark.Anchor.END,
                    Weight.REGULAR,
                    Role.TICK);
        }
        int nameLines = names.stream().mapToInt(List::size).max().orElse(1);
        double height = TOP + axis.length() + 8 + nameLines * LINE;
        if (named) {
            // not behind the values that may stand beside the last stack
            beside.draw(left + plot + 2, marks);
        }
        Scene scene = new Scene(width, height, marks).withClearText(letters);
        return named ? scene : new Key(values, letters).above(scene);
    }

    private double y(double value) {
        return TOP + axis.length() - axis.zero() - value * axis.perUnit();
    }

    private void drawStack(int category, List<Rectangle2D> boxes) {
        double middle = left + slot * (category + 0.5);
        double baseline = TOP + axis.length() + 19;
        for (String line : names.get(category)) {
            add(line, middle, baseline, Mark.Anchor.MIDDLE, Weight.REGULAR, Role.NAME);
            baseline += LINE;
        }
        double free = Double.POSITIVE_INFINITY;
        for (int lane = 0; lane < values.lanes(); lane++) {
            Optional<Integer> point = point(category, lane);
            if (point.isPresent() && values.spans().get(point.get()).solid() > 0) {
                free = drawLayer(point.get(), boxes.get(values.box(point.get())), free);
            }
        }
        double top = y(sum(category));
        values.total(category)
                .ifPresent(total -> add(total, middle, top - GAP, Mark.Anchor.MIDDLE, Weight.SEMIBOLD, Role.VALUE));
    }

    private Optional<Integer> point(int category, int lane) {
        return IntStream.range(0, values.count())
                .filter(i -> values.category(i) == category && values.lane(i) == lane)
                .boxed()
                .findFirst();
    }

    /**
     * Draws a layer with its value in it, or beside it, where there is room; else it is read from the axis.
     *
     * @param free above which baseline words may stand beside the column
     * @return the same after this layer
     */
    private double drawLayer(int i, Rectangle2D box, double free) {
        double x = left + box.getX();
        double y = TOP + box.getY();
        // the line of paper between two layers
        double height = Math.max(1, box.getHeight() - 1);
        marks.addAll(Mark.filled(values.role(i), x, y + 1, box.getWidth(), height, values.hint(i)));
        String words = values.words(i);
        double baseline = y + 1 + height / 2 + 4.6;
        if (isInside(i)) {
            Role role = values.role(i).inside();
            add(words, x + box.getWidth() / 2, baseline, Mark.Anchor.MIDDLE, Weight.SEMIBOLD, role);
            return free;
        }
        if (isBeside(i) && baseline <= free) {
            add(words, x + box.getWidth() + 4, baseline, Mark.Anchor.START, Weight.SEMIBOLD, Role.VALUE);
            return baseline - LINE + 2;
        }
        return free;
    }

    private void add(String text, double x, double y, Mark.Anchor anchor, Weight weight, Role role) {
        marks.add(new Mark.Words(text, x, y, anchor, SIZE, weight, role));
    }
}
