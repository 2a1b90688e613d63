package dossier.chart;

import dossier.model.ChartSpec;
import dossier.model.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one series, in the order of time, and how their line looks.
 *
 * @param name empty where there is but one
 * @param strong whether the headline is about it, or about nothing else either
 */
record Strand(String name, List<ChartSpec.Point> points, boolean strong, Role role, Mark.Dash dash) {
    private static final Mark.Dash[] DASHES = Mark.Dash.values();
    /** Where nothing is emphasised lines take turns in these. */
    private static final List<Role> COLOURS = List.of(Role.SERIES, Role.AXIS, Role.REST);

    Strand {
        points = List.copyOf(points);
    }

    /** In the order in which they first occur. */
    static List<Strand> of(ChartSpec spec) {
        Map<String, List<ChartSpec.Point>> series = new LinkedHashMap<>();
        for (ChartSpec.Point point : spec.points()) {
            series.computeIfAbsent(point.series(), name -> new ArrayList<>()).add(point);
        }
        boolean emphasised = spec.points().stream().anyMatch(ChartSpec.Point::emphasis);
        List<Strand> strands = new ArrayList<>();
        int strong = 0;
        int rest = 0;
        for (Map.Entry<String, List<ChartSpec.Point>> entry : series.entrySet()) {
            List<ChartSpec.Point> points = entry.getValue();
            points.sort(Comparator.comparingDouble(p -> middle(p.time().orElseThrow())));
            String name = entry.getKey();
            if (series.size() == 1) {
                strands.add(new Strand(name, points, true, Role.SERIES, Mark.Dash.SOLID));
            } else if (!emphasised) {
                int turn = strands.size();
                Role role = COLOURS.get(turn % COLOURS.size());
                strands.add(new Strand(name, points, true, role, DASHES[turn / COLOURS.size()]));
            } else if (points.stream().anyMatch(ChartSpec.Point::emphasis)) {
                strands.add(new Strand(name, points, true, Role.SERIES, DASHES[strong++ % DASHES.length]));
            } else {
                strands.add(new Strand(name, points, false, Role.REST, DASHES[rest++ % DASHES.length]));
            }
        }
        return strands;
    }

    /** The axis around all that is drawn of their values. */
    static ValueAxis axis(List<Strand> strands, Magnitude magnitude, double length, double tickRoom, boolean zero) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Strand strand : strands) {
            for (ChartSpec.Point point : strand.points()) {
                Level level = Level.of(point, magnitude);
                low = Math.min(low, level.low());
                high = Math.max(high, level.high());
            }
        }
        return ValueAxis.around(low, high, length, tickRoom, zero);
    }

    /** The middle of a period, in days since 1970. */
    static double middle(Period period) {
        return period.from().toEpochDay() + period.days() / 2.0;
    }

    double width() {
        return strong ? 2.5 : 1.5;
    }

    Weight weight() {
        return strong ? Weight.SEMIBOLD : Weight.REGULAR;
    }

    /** The colour of its words: grey lines are too pale to be read. */
    Role wordsRole() {
        return role == Role.REST ? Role.TICK : role;
    }
}
