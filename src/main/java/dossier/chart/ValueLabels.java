package dossier.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values written at points of lines, where they have room: at all of few, else at the ends and the extremes. */
final class ValueLabels {
    private static final double SIZE = Rows.SIZE;
    private static final int LINE = Rows.LINE;
    /** What a word may leave above the plot. */
    private static final double HEAD = 64;

    private static final int MOST_LINES = 3;
    private static final double NEAR = 14;
    private static final double ASIDE = 9;
    private static final int[][] OVER = {{0, -1}, {1, -1}, {-1, -1}, {1, 0}, {-1, 0}, {0, 1}, {1, 1}, {-1, 1}};
    private static final int[][] UNDER = {{0, 1}, {1, 1}, {-1, 1}, {1, 0}, {-1, 0}, {0, -1}, {1, -1}, {-1, -1}};
    private static final int[][] BESIDE = {{1, 0}, {-1, 0}, {1, 1}, {-1, 1}, {0, 1}, {1, -1}, {-1, -1}, {0, -1}};

    private final Lettering letters;
    private final double width;
    private final double left;
    private final boolean above;
    private final Occupancy occupancy;

    /**
     * @param foot below which none may stand
     * @param left left of which none may stand
     * @param above whether they stand above the line, as where what lies below it is filled
     */
    ValueLabels(Lettering letters, double left, double width, double foot, boolean above) {
        this.left = left;
        this.above = above;
        this.letters = letters;
        this.width = width;
        occupancy = new Occupancy(letters, left, -HEAD, width, foot);
    }

    /**
     * The points that are to be labelled: the more important ones first.
     *
     * @param all whether each is
     */
    static List<Trail.Spot> told(Trail trail, boolean all) {
        if (all) {
            return trail.spots();
        }
        Set<Trail.Spot> told = new LinkedHashSet<>();
        if (trail.strand().strong()) {
            Comparator<Trail.Spot> byHeight = Comparator.comparingDouble(Trail.Spot::y);
            told.add(trail.spots().stream().min(byHeight).orElseThrow());
            told.add(trail.spots().stream().max(byHeight).orElseThrow());
            told.add(trail.first());
        }
        told.add(trail.last());
        return List.copyOf(told);
    }

    /**
     * Writes them.
     *
     * @param told by line, the points that have no label yet
     */
    void draw(List<Trail> trails, List<List<Trail.Spot>> told, List<Mark> marks) {
        marks.forEach(occupancy::take);
        for (int i = 0; i < trails.size(); i++) {
            Trail trail = trails.get(i);
            SortedMap<Double, List<Mark>> out = new TreeMap<>();
            List<Trail.Spot> done = new ArrayList<>();
            for (Trail.Spot spot : told.get(i)) {
                // beside a point that has its label another's would seem to be its own
                if (done.stream().noneMatch(d -> Math.abs(d.x() - spot.x()) < NEAR && Math.abs(d.y() - spot.y()) < NEAR)
                        && label(trail, spot, out)) {
                    done.add(spot);
                }
            }
            out.values().forEach(marks::addAll);
        }
    }

    private boolean label(Trail trail, Trail.Spot spot, SortedMap<Double, List<Mark>> out) {
        List<String> lines = letters.wrap(Hints.said(spot.point()), Math.max(90, 0.27 * width), SIZE, Weight.SEMIBOLD);
        if (lines.size() > MOST_LINES) {
            return false;
        }
        double breadth = lines.stream()
                .mapToDouble(line -> letters.width(line, SIZE, Weight.SEMIBOLD))
                .max()
                .orElse(0);
        double height = lines.size() * LINE - 4;
        for (int[] direction : directions(trail, spot)) {
            double right = direction[0] * ASIDE + (direction[0] - 1) * breadth / 2;
            double x = Math.max(left, Math.min(width - breadth, spot.x() + right));
            double reach = direction[0] == 0 ? ASIDE - 2 : direction[1] == 0 ? 0 : 2;
            double from = direction[1] < 0
                    ? Math.min(spot.y(), spot.top())
                    : direction[1] > 0 ? Math.max(spot.y(), spot.bottom()) : spot.y();
            double y = from + direction[1] * reach + (direction[1] - 1) * height / 2;
            if (occupancy.isFree(x, y, x + breadth, y + height)) {
                write(lines, x, y, trail, spot, out);
                return true;
            }
        }
        return false;
    }

    private void write(
            List<String> lines, double x, double top, Trail trail, Trail.Spot spot, SortedMap<Double, List<Mark>> out) {
        boolean strong = spot.point().emphasis() || !trail.strand().name().isEmpty();
        double baseline = top + 11;
        for (String line : lines) {
            Mark.Words words = new Mark.Words(
                    line,
                    x,
                    baseline,
                    Mark.Anchor.START,
                    SIZE,
                    Weight.SEMIBOLD,
                    strong ? trail.strand().wordsRole() : Role.VALUE);
            out.computeIfAbsent(spot.x(), at -> new ArrayList<>()).add(words);
            occupancy.take(words);
            baseline += LINE;
        }
    }

    /** Above a peak and a rise, below a trough, beside an arrow. */
    private int[][] directions(Trail trail, Trail.Spot spot) {
        if (spot.level().arrow() != 0) {
            return BESIDE;
        }
        int i = trail.spots().indexOf(spot);
        boolean falls = i > 0 && trail.spots().get(i - 1).y() < spot.y();
        boolean rises = i + 1 < trail.spots().size() && trail.spots().get(i + 1).y() < spot.y();
        return !above
                        && (falls && rises
                                || i == 0 && rises
                                || falls && i + 1 == trail.spots().size())
                ? UNDER
                : OVER;
    }
}
