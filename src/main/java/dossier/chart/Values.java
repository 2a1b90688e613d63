package dossier.chart;

import dossier.model.ChartSpec;
import dossier.model.Interval;
import dossier.model.Quantity;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Span> full = points.stream().map(p -> span(p, magnitude)).toList();
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

    private Span span(ChartSpec.Point point, Magnitude magnitude) {
        return switch (kind) {
            case STACK -> Span.nominal(point, magnitude);
            case PART -> Span.part(point);
            default -> Span.of(point, magnitude);
        };
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

    /** Whether it is one bar of all values: they are the parts of something. */
    boolean isWhole() {
        return kind == ChartSpec.Kind.PART
                || kind == ChartSpec.Kind.STACK
                        && series.size() == 1
                        && series.get(0).isEmpty();
    }

    boolean isPart() {
        return kind == ChartSpec.Kind.PART;
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
                && points.stream().anyMatch(p -> p.emphasis() && p.label().equals(categories.get(category)));
        return bold ? Weight.SEMIBOLD : Weight.REGULAR;
    }

    /** The value, with the mark of a computed one. */
    String words(int i) {
        return labels.of(points.get(i));
    }

    /** The amount that the source states where it is shown in another unit, or nothing. */
    String original(int i) {
        // behind it, in brackets, a source may give the very amount that is shown
        return points.get(i).original().replaceFirst(" \\([^()]*\\)$", "");
    }

    /** The lower end, where there is no upper one. */
    String bound(int i) {
        return labels.number(points.get(i).quantity().interval().low());
    }

    /** Whether its words are the ends of its interval themselves: {@code 0.8 to 1}. */
    boolean saysEnds(int i) {
        String words = words(i);
        return points.get(i).quantity().interval().isFinite()
                && ends(i).stream().allMatch(words::contains);
    }

    /**
     * The sum of a category, or nothing where it is not known to the last digit: a sum of rounded numbers would claim more
     * than they do.
     */
    Optional<String> total(int category) {
        List<Quantity> all = points.stream()
                .filter(p -> p.label().equals(categories.get(category)))
                .map(ChartSpec.Point::quantity)
                .toList();
        boolean exact = all.size() > 1
                && all.stream()
                        .allMatch(q -> q.interval().isFinite()
                                && q.interval().halfWidth().signum() == 0
                                && !q.unit().equals(Unit.PERCENT));
        BigDecimal sum = all.stream().map(Quantity::nominal).reduce(BigDecimal.ZERO, BigDecimal::add);
        return exact ? Optional.of(labels.number(sum)) : Optional.empty();
    }

    /** Parts of a whole, one after another from 0. */
    List<Share> shares() {
        return points.stream().map(Share::of).toList();
    }

    String rest() {
        return labels.rest();
    }

    /** What is told of it when it is pointed at. */
    String hint(int i) {
        ChartSpec.Point p = points.get(i);
        String name = p.series().isEmpty() ? p.label() : p.label() + ", " + p.series();
        String original = original(i);
        return name + ": " + p.words() + (original.isEmpty() ? "" : " (" + original + ")");
    }

    /** Where nothing is emphasised everything has the series colour; of several series the last has it. */
    Role role(int i) {
        return lanes() > 1 ? laneRole(lane(i)) : !emphasised || points.get(i).emphasis() ? Role.SERIES : Role.REST;
    }

    Role laneRole(int lane) {
        if (lane == leading) {
            return Role.SERIES;
        }
        int rank = lane < leading ? lane : lane - 1;
        return rank == 0 ? Role.REST : rank == 1 ? Role.LIGHT : Role.DARK;
    }

    /** The ends of its interval, which has an upper one, in numbers of the axis; where it has no lower one that is 0. */
    List<String> ends(int i) {
        Interval interval = points.get(i).quantity().interval();
        BigDecimal low = interval.low() == null ? BigDecimal.ZERO : interval.low();
        return labels.magnitude().ends(low, interval.high());
    }
}
