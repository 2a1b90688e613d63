package dossier.chart;

import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The line of a series in a drawing.
 *
 * @param spots its points in order, of more than a line can show those that shape it
 */
record Trail(Strand strand, List<Spot> spots) {
    private static final double ARROW = 24;
    private static final double BARB = 5;
    private static final double DOT = 3.5;
    private static final double RING = 4.5;
    /** Points nearer than that stand on the line without dots, their intervals as a band. */
    private static final double APART = 14;

    private static final double DENSE = 6;
    /** Of no more points than that each can be pointed at. */
    private static final int POINTED = 80;
    /** Values in one pixel column are the highest and the lowest of them. */
    private static final int UNREDUCED = 600;
    /** A line of points nearer than that is thin, so that its turns stay apart. */
    private static final double FINE = 2;

    /**
     * One point.
     *
     * @param top where the upper end of its interval stands
     * @param bottom where the lower end does
     * @param start whether no line joins it to the one before
     */
    record Spot(ChartSpec.Point point, Level level, double x, double y, double top, double bottom, boolean start) {}

    /**
     * The lines of all series.
     *
     * @param position where a time stands, in whole and parts of pixels between {@code left} and {@code right}
     */
    static List<Trail> of(
            List<Strand> strands,
            Magnitude magnitude,
            ValueAxis axis,
            int left,
            int right,
            ToDoubleFunction<Period> position) {
        int all = strands.stream().mapToInt(s -> s.points().size()).sum();
        int column = all <= UNREDUCED ? 0 : Math.min(3, strands.size());
        List<List<Spot>> wanted = new ArrayList<>();
        List<double[]> pairs = new ArrayList<>();
        for (Strand strand : strands) {
            List<Spot> spots = spots(strand, magnitude, axis, position);
            List<Spot> kept = column == 0 ? spots : reduced(spots, column);
            wanted.add(kept);
            kept.forEach(s -> pairs.add(new double[] {s.x(), s.level().at()}));
        }
        double[] xs = pairs.stream().mapToDouble(p -> p[0]).toArray();
        double[] ys = pairs.stream().mapToDouble(p -> p[1]).toArray();
        List<double[]> placed = new House().points(xs, ys, left, right, right - left, axis);
        List<Trail> trails = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < strands.size(); i++) {
            List<Spot> spots = new ArrayList<>();
            for (Spot s : wanted.get(i)) {
                double[] xy = placed.get(at++);
                double x = left + (column == 0 ? xy[0] : tenths(xy[0]));
                double y = column == 0 ? xy[1] : tenths(xy[1]);
                spots.add(new Spot(s.point(), s.level(), x, y, s.top(), s.bottom(), s.start()));
            }
            trails.add(new Trail(strands.get(i), List.copyOf(spots)));
        }
        return trails;
    }

    /** More digits of thousands of points would be half of the file. */
    private static double tenths(double n) {
        return Math.round(10 * n) / 10.0;
    }

    private static List<Spot> spots(
            Strand strand, Magnitude magnitude, ValueAxis axis, ToDoubleFunction<Period> position) {
        List<Spot> spots = new ArrayList<>();
        for (ChartSpec.Point point : strand.points()) {
            Level level = Level.of(point, magnitude);
            spots.add(new Spot(
                    point,
                    level,
                    position.applyAsDouble(point.time().orElseThrow()),
                    axis.down(level.at()),
                    axis.down(level.high()),
                    axis.down(level.low()),
                    spots.isEmpty() || point.gap()));
        }
        return spots;
    }

    /** The ends of each stretch, and of each pixel column in it the highest and the lowest. */
    private static List<Spot> reduced(List<Spot> spots, int column) {
        TreeSet<Integer> kept = new TreeSet<>();
        int from = 0;
        for (int i = 1; i <= spots.size(); i++) {
            boolean ends = i == spots.size() || spots.get(i).start();
            if (ends
                    || Math.floor(spots.get(i).x() / column)
                            != Math.floor(spots.get(from).x() / column)) {
                keep(spots, from, i, kept);
                if (spots.get(from).start()) {
                    kept.add(from);
                }
                if (ends) {
                    kept.add(i - 1);
                }
                from = i;
            }
        }
        return kept.stream().map(spots::get).toList();
    }

    private static void keep(List<Spot> spots, int from, int to, TreeSet<Integer> kept) {
        int highest = from;
        int lowest = from;
        for (int i = from; i < to; i++) {
            highest = spots.get(i).y() < spots.get(highest).y() ? i : highest;
            lowest = spots.get(i).y() > spots.get(lowest).y() ? i : lowest;
        }
        kept.add(highest);
        kept.add(lowest);
    }

    Spot first() {
        return spots.get(0);
    }

    Spot last() {
        return spots.get(spots.size() - 1);
    }

    /** The least distance from one point to the next. */
    private double spacing() {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < spots.size(); i++) {
            least = Math.min(least, spots.get(i).x() - spots.get(i - 1).x());
        }
        return least;
    }

    /** The stretches without gaps. */
    private List<List<Spot>> runs() {
        List<List<Spot>> runs = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot.start()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(spot);
        }
        return runs;
    }

    void drawLine(List<Mark> out) {
        for (List<Spot> run : runs()) {
            if (run.size() > 1) {
                double[] xy = new double[2 * run.size()];
                for (int i = 0; i < run.size(); i++) {
                    xy[2 * i] = run.get(i).x();
                    xy[2 * i + 1] = run.get(i).y();
                }
                double pitch = (last().x() - first().x()) / spots.size();
                double width = pitch < FINE ? strand.width() * 0.6 : strand.width();
                out.add(new Mark.Line(strand.role(), width, strand.dash(), xy));
            }
        }
    }

    /** The area from the line to a height. */
    void fill(double to, List<Mark> out) {
        for (List<Spot> run : runs()) {
            if (run.size() > 1) {
                double[] xy = new double[2 * run.size() + 4];
                for (int i = 0; i < run.size(); i++) {
                    xy[2 * i] = run.get(i).x();
                    xy[2 * i + 1] = run.get(i).y();
                }
                int end = 2 * run.size();
                xy[end] = run.get(run.size() - 1).x();
                xy[end + 1] = to;
                xy[end + 2] = run.get(0).x();
                xy[end + 3] = to;
                out.add(new Mark.Area(strand.role(), xy));
            }
        }
    }

    /** Intervals as stripes at their points, or where those are dense as one band. */
    void drawIntervals(List<Mark> out) {
        double spacing = spacing();
        if (spacing < DENSE) {
            runs().forEach(run -> band(run, out));
            return;
        }
        double breadth = Math.min(12, Math.round(spacing / 2));
        for (Spot spot : spots) {
            if (spot.bottom() - spot.top() >= 1) {
                out.add(new Mark.Box(
                        spot.x() - breadth / 2,
                        spot.top(),
                        breadth,
                        spot.bottom() - spot.top(),
                        strand.role(),
                        true,
                        ""));
            }
        }
    }

    private void band(List<Spot> run, List<Mark> out) {
        if (run.size() < 2 || run.stream().allMatch(s -> s.bottom() - s.top() < 1)) {
            return;
        }
        double[] xy = new double[4 * run.size()];
        for (int i = 0; i < run.size(); i++) {
            int back = xy.length - 2 * i - 2;
            xy[2 * i] = run.get(i).x();
            xy[2 * i + 1] = run.get(i).top();
            xy[back] = run.get(i).x();
            xy[back + 1] = run.get(i).bottom();
        }
        out.add(new Mark.Area(strand.role(), xy));
    }

    /**
     * Arrows at bounds, dots where the points stand apart or something is said at them, and what is told when one is pointed
     * at.
     *
     * @param told those that are labelled
     * @param all how many points the chart has
     * @param annotated the fact with words beside it, or null
     */
    void drawPoints(List<Spot> told, int all, Address.FactRef annotated, Language language, List<Mark> out) {
        double spacing = spacing();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            boolean alone =
                    spot.start() && (i + 1 == spots.size() || spots.get(i + 1).start());
            int arrow = spot.level().arrow();
            if (arrow != 0 && spacing >= DENSE) {
                double tip = spot.y() - arrow * ARROW;
                out.add(new Mark.Line(strand.role(), 1.5, spot.x(), spot.y(), spot.x(), tip));
                out.add(new Mark.Line(
                        strand.role(),
                        1.5,
                        spot.x() - BARB,
                        tip + arrow * BARB,
                        spot.x(),
                        tip,
                        spot.x() + BARB,
                        tip + arrow * BARB));
            }
            boolean seen = alone
                    || spacing >= APART
                    || told.contains(spot)
                    || annotated != null && Plate.isAt(annotated, spot.point().fact());
            String hint = seen || all <= POINTED ? Hints.of(spot.point(), language) : "";
            if (seen && arrow != 0) {
                out.add(new Mark.Dot(spot.x(), spot.y(), RING, strand.role(), Mark.Face.HOLLOW, hint));
            } else if (seen) {
                double radius = spot.point().emphasis() && strand.name().isEmpty() ? RING : DOT;
                out.add(new Mark.Dot(spot.x(), spot.y(), radius, strand.role(), Mark.Face.FULL, hint));
            } else if (!hint.isEmpty()) {
                double radius = Math.max(3, Math.min(APART, spacing) / 2);
                out.add(new Mark.Dot(spot.x(), spot.y(), radius, strand.role(), Mark.Face.UNSEEN, hint));
            }
        }
    }
}
