package dossier.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drawing before it is written in some format.
 *
 * @param marks what is drawn, later ones above; text in the order in which it reads
 */
record Scene(double width, double height, List<Mark> marks) {
    private static final double CLEAR_X = 4;
    private static final double CLEAR_ABOVE = 0.95;
    private static final double CLEAR_BELOW = 0.35;
    /** A shorter rest of a line looks like dirt. */
    private static final double SHORTEST = 6;

    Scene {
        marks = List.copyOf(marks);
    }

    /** The x and y of the upper right corner of the last box, or the middle of the last dot, of which something is told. */
    Optional<double[]> tip(String hint) {
        double[] tip = null;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Box box && box.hint().equals(hint)) {
                tip = new double[] {box.x() + box.width(), box.y()};
            } else if (mark instanceof Mark.Dot dot && dot.hint().equals(hint)) {
                tip = new double[] {dot.x(), dot.y()};
            }
        }
        return Optional.ofNullable(tip);
    }

    /** The same with grid lines interrupted where text stands on them. */
    Scene withClearText(Lettering letters) {
        List<Mark> out = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Line line && line.role() == Role.GRID) {
                cut(line, letters, out);
            } else {
                out.add(mark);
            }
        }
        return new Scene(width, height, out);
    }

    /** Cuts a line that runs across or down, from its lower to its higher end. */
    private void cut(Mark.Line line, Lettering letters, List<Mark> out) {
        double[] xy = line.xy();
        boolean upright = xy[0] == xy[2];
        int along = upright ? 1 : 0;
        double at = xy[1 - along];
        double from = xy[along];
        double end = xy[2 + along];
        List<double[]> gaps = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Words words) {
                double left = words.x() - words.anchor().share * letters.width(words) - CLEAR_X;
                double right = left + letters.width(words) + 2 * CLEAR_X;
                double top = words.y() - CLEAR_ABOVE * words.size();
                double bottom = words.y() + CLEAR_BELOW * words.size();
                if (upright && left < at && at < right) {
                    gaps.add(new double[] {top, bottom});
                } else if (!upright && top < at && at < bottom) {
                    gaps.add(new double[] {left, right});
                }
            }
        }
        gaps.sort((a, b) -> Double.compare(a[0], b[0]));
        for (double[] gap : gaps) {
            if (gap[0] > from) {
                add(line, upright, at, from, Math.min(gap[0], end), out);
            }
            from = Math.max(from, gap[1]);
        }
        if (from < end) {
            add(line, upright, at, from, end, out);
        }
    }

    private static void add(Mark.Line line, boolean upright, double at, double from, double to, List<Mark> out) {
        if (to - from >= SHORTEST) {
            out.add(
                    upright
                            ? new Mark.Line(line.role(), line.width(), at, from, at, to)
                            : new Mark.Line(line.role(), line.width(), from, at, to, at));
        }
    }

    /** The same lower down and in a larger frame, on top of other marks. */
    Scene inside(double newWidth, double newHeight, double dx, double dy, List<Mark> before, List<Mark> after) {
        List<Mark> out = new ArrayList<>(before);
        marks.forEach(m -> out.add(moved(m, dx, dy)));
        out.addAll(after);
        return new Scene(newWidth, newHeight, out);
    }

    private static Mark moved(Mark mark, double dx, double dy) {
        if (mark instanceof Mark.Box b) {
            return new Mark.Box(b.x() + dx, b.y() + dy, b.width(), b.height(), b.role(), b.striped(), b.hint());
        }
        if (mark instanceof Mark.Words w) {
            return new Mark.Words(w.text(), w.x() + dx, w.y() + dy, w.anchor(), w.size(), w.weight(), w.role());
        }
        if (mark instanceof Mark.Dot d) {
            return new Mark.Dot(d.x() + dx, d.y() + dy, d.radius(), d.role(), d.face(), d.hint());
        }
        if (mark instanceof Mark.Area area) {
            return new Mark.Area(area.role(), moved(area.xy(), dx, dy));
        }
        Mark.Line line = (Mark.Line) mark;
        return new Mark.Line(line.role(), line.width(), line.dash(), moved(line.xy(), dx, dy));
    }

    private static double[] moved(double[] points, double dx, double dy) {
        double[] xy = points.clone();
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] += dx;
            xy[i + 1] += dy;
        }
        return xy;
    }
}
