package dossier.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words at one point of a drawing, put where nothing else is, with a thin line that leads to them. */
final class Callout {
    private static final double SIZE = Rows.SIZE;
    private static final int LINE = Rows.LINE;
    private static final double NEAR = 4;
    private static final double START = 7;
    private static final double[] WIDTHS = {0.26, 0.19, 0.34};
    private static final double[] DISTANCES = {16, 26, 38, 54, 74, 100, 130};
    /** Right and down of the point, by eighths of a turn: words stand best above. */
    private static final int[][] DIRECTIONS = {{0, -1}, {1, -1}, {-1, -1}, {1, 0}, {-1, 0}, {1, 1}, {-1, 1}, {0, 1}};

    private final Lettering letters;
    private final Scene scene;
    private final double x;
    private final double y;
    private final String words;

    private Callout(Lettering letters, Scene scene, double x, double y, String words) {
        this.letters = letters;
        this.scene = scene;
        this.x = x;
        this.y = y;
        this.words = words;
    }

    /** A drawing with words at one of its points; where they have no room in it, it grows at the top. */
    static Scene on(Scene scene, double x, double y, String words, Lettering letters) {
        return new Callout(letters, scene, x, y, words).place();
    }

    private Scene place() {
        Occupancy occupancy = new Occupancy(letters, 0, 0, scene.width(), scene.height());
        scene.marks().forEach(occupancy::take);
        return find(occupancy, false)
                .or(() -> find(occupancy, true))
                .map(place -> {
                    List<Mark> marks = new ArrayList<>(scene.marks());
                    place.draw(marks);
                    return new Scene(scene.width(), scene.height(), marks);
                })
                .orElseGet(this::above);
    }

    /**
     * The nearest place that is free.
     *
     * @param across whether the line that leads to it may cross lines
     */
    private Optional<Place> find(Occupancy occupancy, boolean across) {
        for (double distance : DISTANCES) {
            for (double share : WIDTHS) {
                List<String> lines = letters.wrap(words, share * scene.width(), SIZE, Weight.REGULAR);
                for (int[] direction : DIRECTIONS) {
                    Place place = new Place(lines, direction, distance);
                    if (place.isFree(occupancy, across)) {
                        return Optional.of(place);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Scene above() {
        List<String> lines = letters.wrap(words, scene.width(), SIZE, Weight.REGULAR);
        int height = lines.size() * LINE + 4;
        double left = Math.max(0, Math.min(x - widest(lines) / 2, scene.width() - widest(lines)));
        List<Mark> before = new ArrayList<>();
        write(lines, left, 0, before);
        before.add(new Mark.Line(Role.TICK, 1, x, height - 2, x, Math.max(height - 2, y + height - START)));
        return scene.inside(scene.width(), scene.height() + height, 0, height, before, List.of());
    }

    private double widest(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> letters.width(line, SIZE, Weight.REGULAR))
                .max()
                .orElse(0);
    }

    private static void write(List<String> lines, double left, double top, List<Mark> out) {
        double baseline = top + 12.5;
        for (String line : lines) {
            out.add(new Mark.Words(line, left, baseline, Mark.Anchor.START, SIZE, Weight.REGULAR, Role.DEK));
            baseline += LINE;
        }
    }

    /** One place that the words could have. */
    private final class Place {
        private final List<String> lines;
        private final double left;
        private final double top;
        private final double right;
        private final double bottom;

        Place(List<String> lines, int[] direction, double distance) {
            this.lines = lines;
            double width = widest(lines);
            double height = lines.size() * LINE;
            double atX = x + direction[0] * distance;
            double atY = y + direction[1] * distance;
            left = Math.max(
                    0,
                    Math.min(
                            scene.width() - width,
                            atX - (direction[0] > 0 ? 0 : direction[0] < 0 ? width : width / 2)));
            top = atY - (direction[1] > 0 ? 0 : direction[1] < 0 ? height : height / 2);
            right = left + width;
            bottom = top + height;
        }

        private double endX() {
            return Math.max(left - NEAR, Math.min(x, right + NEAR));
        }

        private double endY() {
            return Math.max(top - 1, Math.min(y, bottom + 1));
        }

        boolean isFree(Occupancy occupancy, boolean across) {
            boolean outside = x < left - START || x > right + START || y < top - START || y > bottom + START;
            return outside
                    && occupancy.isFree(left, top, right, bottom)
                    && occupancy.isClear(x, y, endX(), endY(), across);
        }

        void draw(List<Mark> out) {
            double dx = endX() - x;
            double dy = endY() - y;
            double length = Math.sqrt(dx * dx + dy * dy);
            if (length > START + 3) {
                out.add(new Mark.Line(Role.TICK, 1, x + dx * START / length, y + dy * START / length, endX(), endY()));
            }
            write(lines, left, top, out);
        }
    }
}
