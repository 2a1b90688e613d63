package dossier.chart;

import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Then and now: a line for each series from one time to the next, the values at both ends. */
final class Slopes {
    private static final double TICK_ROOM = 46;
    private static final double GAP = 12;
    /** The least part of the width that lines have. */
    private static final double STEEP = 0.33;

    /** What the number of the line at 0 needs. */
    private static final double ZERO = 24;

    private static final double SIZE = Rows.SIZE;

    private final ChartSpec spec;
    private final Magnitude magnitude;
    private final Lettering letters;
    private final Language language;
    private final int width;
    private final List<Strand> strands;
    private final Names before;
    private final Names after;
    private final ValueAxis axis;
    private final int left;
    private final int right;
    private final TreeMap<Double, Period> times = new TreeMap<>();
    private final List<Trail> trails;
    private final List<Mark> marks = new ArrayList<>();

    Slopes(ChartSpec spec, Magnitude magnitude, Lettering letters, Language language, int width) {
        this.spec = spec;
        this.magnitude = magnitude;
        this.letters = letters;
        this.language = language;
        this.width = width;
        strands = Strand.of(spec);
        boolean narrow = width < Rows.NARROW;
        int length = narrow ? 240 : 280;
        double share = narrow ? 0.27 : 0.24;
        after = Names.of(strands, true, share, width, length, letters);
        Names both = Names.of(strands, false, share, width, length, letters);
        // the names stand at one end where lines would be short between both
        before = width - both.room() - after.room() < STEEP * width
                ? Names.values(strands, false, share, width, length, letters)
                : both;
        axis = Strand.axis(strands, magnitude, length, TICK_ROOM, false);
        left = (int) Math.max(before.room(), ZERO);
        right = (int) (width - after.room());
        spec.points().stream().map(p -> p.time().orElseThrow()).forEach(time -> times.put(Strand.middle(time), time));
        trails = Trail.of(strands, magnitude, axis, left, right, this::x);
    }

    private double x(Period time) {
        double step = (double) (right - left) / (times.size() - 1);
        return left + step * times.headMap(Strand.middle(time)).size();
    }

    Scene draw() {
        double zero = Math.floor(axis.down(0)) + 0.5;
        for (Period time : times.values()) {
            double x = Math.floor(x(time)) + 0.5;
            marks.add(new Mark.Line(Role.RULE, 1, x, 0, x, axis.length()));
        }
        if (!axis.cut()) {
            marks.add(new Mark.Line(Role.AXIS, 1, left, zero, right, zero));
        }
        trails.forEach(t -> t.drawIntervals(marks));
        trails.stream().sorted(Comparator.comparing(t -> t.strand().strong())).forEach(t -> t.drawLine(marks));
        trails.forEach(t -> t.drawPoints(t.spots(), spec.points().size(), null, language, marks));
        List<EndLabels.Label> starts = before.labels(trails, t -> t.first().x() < left + 1);
        if (!axis.cut()) {
            starts.add(new EndLabels.Label(left, zero, List.of("0"), Weight.REGULAR, Role.TICK));
        }
        before.draw(starts, left, axis.length(), marks);
        after.draw(after.labels(trails, t -> t.last().x() > left + 1), right, axis.length(), marks);
        new ValueLabels(letters, 0, width, axis.length(), false).draw(trails, between(), marks);
        int lines = drawTimes();
        Plate plate = new Plate(letters, width);
        plate.list(after, strands);
        plate.warn(axis, magnitude, language);
        return plate.finish(marks, axis.length() + 10 + lines * Rows.LINE, spec, trails);
    }

    /** By line the points that are not labelled at its ends. */
    private List<List<Trail.Spot>> between() {
        List<List<Trail.Spot>> out = new ArrayList<>();
        for (int i = 0; i < trails.size(); i++) {
            Trail trail = trails.get(i);
            boolean first = before.ends().get(i).isEmpty();
            boolean last = after.ends().get(i).isEmpty();
            out.add(trail.spots().stream()
                    .filter(s -> (first || s != trail.first()) && (last || s != trail.last()))
                    .toList());
        }
        return out;
    }

    /** The times below their columns, and in how many lines they stand. */
    private int drawTimes() {
        double room = (double) (right - left) / (times.size() - 1) - GAP;
        int most = 1;
        for (Period time : times.values()) {
            double y = axis.length() + 20;
            List<String> lines = letters.wrap(new ShortDates(language).whole(time), room, SIZE, Weight.REGULAR);
            for (String line : lines) {
                double half = letters.width(line, SIZE, Weight.REGULAR) / 2;
                double x = Math.max(half, Math.min(width - half, x(time)));
                write(line, x, y, Mark.Anchor.MIDDLE, Role.NAME);
                y += Rows.LINE;
            }
            most = Math.max(most, lines.size());
        }
        return most;
    }

    private void write(String text, double x, double y, Mark.Anchor anchor, Role role) {
        marks.add(new Mark.Words(text, x, y, anchor, SIZE, Weight.REGULAR, role));
    }
}
