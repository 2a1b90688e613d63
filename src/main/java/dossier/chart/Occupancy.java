package dossier.chart;

import java.util.ArrayList;
import java.util.List;

/** What of a drawing is taken by marks, so that words can be put where nothing is. */
final class Occupancy {
    private static final double ASCENT = 0.95;
    private static final double DESCENT = 0.3;
    private static final double BESIDE = 4;
    /** How near to a point a line may come that starts at it. */
    private static final double START = 9;

    private final Lettering letters;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final List<double[]> boxes = new ArrayList<>();
    private final List<double[]> segments = new ArrayList<>();

    /** Of a drawing between these edges. */
    Occupancy(Lettering letters, double left, double top, double right, double bottom) {
        this.letters = letters;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** Takes the place of a mark; grid lines, pale areas and what is not seen take none. */
    void take(Mark mark) {
        if (mark instanceof Mark.Words words) {
            double start = words.x() - words.anchor().share * letters.width(words);
            boxes.add(new double[] {
                start - BESIDE,
                words.y() - ASCENT * words.size(),
                start + letters.width(words) + BESIDE,
                words.y() + DESCENT * words.size()
            });
        } else if (mark instanceof Mark.Box box) {
            boxes.add(new double[] {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()});
        } else if (mark instanceof Mark.Dot dot && dot.face() != Mark.Face.UNSEEN) {
            double r = dot.radius() + 1;
            boxes.add(new double[] {dot.x() - r, dot.y() - r, dot.x() + r, dot.y() + r});
        } else if (mark instanceof Mark.Line line && line.role() != Role.GRID) {
            double[] xy = line.xy();
            for (int i = 2; i < xy.length; i += 2) {
                segments.add(new double[] {xy[i - 2], xy[i - 1], xy[i], xy[i + 1]});
            }
        }
    }

    /** Whether a box lies in the drawing and nothing in the box. */
    boolean isFree(double x0, double y0, double x1, double y1) {
        return x0 >= left
                && y0 >= top
                && x1 <= right
                && y1 <= bottom
                && boxes.stream().noneMatch(b -> b[0] < x1 && x0 < b[2] && b[1] < y1 && y0 < b[3])
                && segments.stream().noneMatch(s -> meets(s, x0, y0, x1, y1));
    }

    /**
     * Whether a line from a point on the drawing crosses nothing, apart from what meets at that point.
     *
     * @param across whether it may cross lines, though no words
     */
    boolean isClear(double fromX, double fromY, double toX, double toY, boolean across) {
        double length = Math.sqrt((toX - fromX) * (toX - fromX) + (toY - fromY) * (toY - fromY));
        if (length <= START) {
            return true;
        }
        double x = fromX + (toX - fromX) * START / length;
        double y = fromY + (toY - fromY) * START / length;
        double[] leader = {x, y, toX, toY};
        return boxes.stream().noneMatch(b -> meets(leader, b[0], b[1], b[2], b[3]))
                && (across || segments.stream().noneMatch(s -> cross(s, leader)));
    }

    /** Whether a segment has a point in a box: what is left of it after cutting it at each side. */
    private static boolean meets(double[] s, double x0, double y0, double x1, double y1) {
        double dx = s[2] - s[0];
        double dy = s[3] - s[1];
        double[] towards = {-dx, dx, -dy, dy};
        double[] room = {s[0] - x0, x1 - s[0], s[1] - y0, y1 - s[1]};
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (towards[i] == 0) {
                if (room[i] < 0) {
                    return false;
                }
            } else if (towards[i] < 0) {
                from = Math.max(from, room[i] / towards[i]);
            } else {
                to = Math.min(to, room[i] / towards[i]);
            }
        }
        return from <= to;
    }

    private static boolean cross(double[] a, double[] b) {
        return side(a, b[0], b[1]) * side(a, b[2], b[3]) <= 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) <= 0;
    }

    private static double side(double[] s, double x, double y) {
        return Math.signum((s[2] - s[0]) * (y - s[1]) - (s[3] - s[1]) * (x - s[0]));
    }
}
