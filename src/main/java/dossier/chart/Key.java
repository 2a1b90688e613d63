package dossier.chart;

import java.util.ArrayList;
import java.util.List;

/** Which colour is which series, in a line above a drawing. */
record Key(Values values, Lettering letters) {
    private static final double SWATCH = 12;
    private static final double BESIDE = 7;
    private static final double APART = 22;
    private static final double BELOW = 12;

    /** A drawing with its key above it; where there is one series it needs none. */
    Scene above(Scene scene) {
        if (values.lanes() == 1) {
            return scene;
        }
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int lane = 0; lane < values.lanes(); lane++) {
            Role role = values.laneRole(lane);
            Weight weight = role == Role.SERIES ? Weight.SEMIBOLD : Weight.REGULAR;
            double room = scene.width() - SWATCH - BESIDE;
            List<String> lines = letters.wrap(values.series().get(lane), room, Rows.SIZE, weight);
            double longest = lines.stream()
                    .mapToDouble(line -> letters.width(line, Rows.SIZE, weight))
                    .max()
                    .orElse(0);
            if (x > 0 && x + SWATCH + BESIDE + longest > scene.width()) {
                x = 0;
                y += Rows.LINE + 3;
            }
            marks.addAll(Mark.filled(role, x, y + 1, SWATCH, SWATCH, ""));
            for (int i = 0; i < lines.size(); i++) {
                double baseline = y + 12 + i * Rows.LINE;
                marks.add(new Mark.Words(
                        lines.get(i), x + SWATCH + BESIDE, baseline, Mark.Anchor.START, Rows.SIZE, weight, Role.NAME));
            }
            y += (lines.size() - 1) * Rows.LINE;
            x += SWATCH + BESIDE + longest + APART;
        }
        double height = y + Rows.LINE + BELOW;
        return scene.inside(scene.width(), scene.height() + height, 0, height, marks, List.of());
    }
}
