package dossier.chart;

import java.util.ArrayList;
import java.util.List;

/** The names of layers, each beside its own in the last stack; they take the place of a key where all have room. */
final class SideNames {
    private static final double SIZE = Rows.SIZE;
    private static final int LINE = Rows.LINE;
    private static final double APART = 4;
    /** So far a name may stand from the middle of its layer, and still be seen to belong to it. */
    private static final double FARTHEST = 12;

    private final Values values;
    private final Lettering letters;
    private final List<List<String>> names = new ArrayList<>();
    private final double[] middles;
    private final boolean fit;

    /**
     * @param layers the heights of the layers, the lowest first
     * @param bottom where the lowest starts, from above
     * @param room how wide a name may be
     */
    SideNames(Values values, Lettering letters, double[] layers, double bottom, double room) {
        this.values = values;
        this.letters = letters;
        middles = new double[layers.length];
        boolean close = true;
        double top = bottom;
        double free = Double.POSITIVE_INFINITY;
        for (int lane = 0; lane < layers.length; lane++) {
            names.add(letters.wrap(values.series().get(lane), room, SIZE, weight(lane)));
            double half = names.get(lane).size() * LINE / 2.0;
            double wanted = top - layers[lane] / 2;
            middles[lane] = Math.min(wanted, free - half);
            close &= layers[lane] > 0
                    && wanted - middles[lane] <= FARTHEST
                    && names.get(lane).size() <= 3;
            free = middles[lane] - half - APART;
            top -= layers[lane];
        }
        fit = close && free >= -APART;
    }

    private Weight weight(int lane) {
        return values.laneRole(lane) == Role.SERIES ? Weight.SEMIBOLD : Weight.REGULAR;
    }

    boolean fit() {
        return fit;
    }

    double width() {
        double widest = 0;
        for (int lane = 0; lane < names.size(); lane++) {
            for (String line : names.get(lane)) {
                widest = Math.max(widest, letters.width(line, SIZE, weight(lane)));
            }
        }
        return widest;
    }

    /** Adds them from the highest down, as they read. */
    void draw(double x, List<Mark> marks) {
        for (int lane = names.size() - 1; lane >= 0; lane--) {
            double y = middles[lane] - (names.get(lane).size() - 1) * LINE / 2.0 + 4.6;
            for (String line : names.get(lane)) {
                marks.add(new Mark.Words(line, x, y, Mark.Anchor.START, SIZE, weight(lane), Role.NAME));
                y += LINE;
            }
        }
    }
}
