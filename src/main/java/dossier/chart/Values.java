package dossier.chart;

import dossier.model.ChartSpec;
import dossier.model.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of a chart as they are drawn: how far they reach, what is said of them, in which colour. Each belongs to a
 * category, and where a chart has several series to a lane within it.
 */
final class Values {
    private final ChartSpec.Kind kind;
    private final List<ChartSpec.Point> points;
    private final Labels labels;
    private final Origin origin;
    private final List<Span> spans;
    private final boolean emphasised;
    private final List<String> categories;
    private final List<String> series;
    private final int leading;

    Values(ChartSpec spec, Labels labels) {
        this.labels = labels;
        kind = spec.kind();
        points = spec.points();
        Magnitude magnitude = labels.magnitude();
        List<Span> full = points.stream()
                .map(p -> kind == ChartSpec.Kind.STACK ? Span.nominal(p, magnitude) : Span.of(p, magnitude))
                .toList();
        origin = kind == ChartSpec.Kind.DOT ? Origin.near(full) : Origin.ZERO;
        spans = full.stream().map(s -> s.from(origin.value())).toList();
        emphasised = points.stream().anyMatch(ChartSpec.Point::emphasis);
        categories = points.stream().map(ChartSpec.Point::label).distinct().toList();
        series = points.stream().map(ChartSpec.Point::series).distinct().toList();
        leading = points.stream()
                .filter(ChartSpec.Point::emphasis)
                .findFirst()
                .map(p -> series.indexOf(p.series()))
                .orElse(series.size() - 1);
    }

    int count() {
        return points.size();
    }

    /** From the axis's origin. */
    List<Span> spans() {
        return spans;
    }

    Origin origin() {
        return origin;
    }

    boolean isDots() {
        return kind == ChartSpec.Kind.DOT;
    }

    /** The names of the categories, in order. */
    List<String> categories() {
        return categories;
    }

    /** The names of the series, in order; one without a name where there are none. */
    List<String> series() {
        return series;
    }

    int lanes() {
        return series.size();
    }

    int category(int i) {
        return categories.indexOf(points.get(i).label());
    }

    int lane(int i) {
        return series.indexOf(points.get(i).series());
    }

    /** Where the box of a value is among those that XChart lays out: lane by lane. */
    int box(int i) {
        return lane(i) * categories.size() + category(i);
    }

    /** How far each is full, by lane and category, for XChart; 0 where a series has no value. */
    List<List<Double>> solid() {
        double[][] solid = new double[lanes()][categories.size()];
        for (int i = 0; i < points.size(); i++) {
            solid[lane(i)][category(i)] = spans.get(i).solid();
        }
        List<List<Double>> out = new ArrayList<>();
        for (double[] lane : solid) {
            out.add(IntStream.range(0, lane.length).mapToObj(c -> lane[c]).toList());
        }
        return out;
    }

    /** Of a category's name. */
    Weight weight(int category) {
        boolean bold = lanes() == 1
                && points.stream()
                        .anyMatch(p -> p.emphasis() && p.label().equals(categories.get(category)));
        return bold ? Weight.SEMIBOLD : Weight.REGULAR;
    }

    /** The value, with the mark of a computed one. */
    String words(int i) {
        return labels.of(points.get(i));
    }

    /** The amount that the source states where it is shown in another unit, or nothing. */
    String original(int i) {
        return points.get(i).original();
    }

    String rest() {
        return labels.rest();
    }

    /** What is told of it when it is pointed at. */
    String hint(int i) {
        ChartSpec.Point p = points.get(i);
        String name = p.series().isEmpty() ? p.label() : p.label() + ", " + p.series();
        return name + ": " + p.words() + (p.original().isEmpty() ? "" : " (" + p.original() + ")");
    }

    /** Where nothing is emphasised everything has the series colour; of several series the last has it. */
    Role role(int i) {
        return lanes() > 1
                ? laneRole(lane(i))
                : !emphasised || points.get(i).emphasis() ? Role.SERIES : Role.REST;
    }

    Role laneRole(int lane) {
        if (lane == leading) {
            return Role.SERIES;
        }
        int rank = lane < leading ? lane : lane - 1;
        return rank == 0 ? Role.REST : rank == 1 ? Role.LIGHT : Role.DARK;
    }

    /** The ends of its interval in numbers of the axis. */
    List<String> ends(int i) {
        Interval interval = points.get(i).quantity().interval();
        return labels.magnitude().ends(interval.low(), interval.high());
    }
}
