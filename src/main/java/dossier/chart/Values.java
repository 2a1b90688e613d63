package dossier.chart;

import dossier.model.ChartSpec;
import dossier.model.Interval;
import java.util.List;

/** The values of a chart as they are drawn: how far they reach, what is said of them, in which colour. */
final class Values {
    private final List<ChartSpec.Point> points;
    private final List<Span> spans;
    private final Magnitude magnitude;
    private final boolean emphasised;

    Values(ChartSpec spec, Magnitude magnitude) {
        this.magnitude = magnitude;
        points = spec.points();
        spans = points.stream().map(p -> Span.of(p, magnitude)).toList();
        emphasised = points.stream().anyMatch(ChartSpec.Point::emphasis);
    }

    int count() {
        return points.size();
    }

    List<Span> spans() {
        return spans;
    }

    /** How far each is full, for XChart. */
    List<Double> solid() {
        return spans.stream().map(Span::solid).toList();
    }

    String name(int i) {
        return points.get(i).label();
    }

    Weight nameWeight(int i) {
        return points.get(i).emphasis() ? Weight.SEMIBOLD : Weight.REGULAR;
    }

    /** The value, with the mark of a computed one. */
    String words(int i) {
        return (points.get(i).computed() ? "= " : "") + points.get(i).words();
    }

    /** What is told of it when it is pointed at. */
    String hint(int i) {
        return name(i) + ": " + points.get(i).words();
    }

    /** Where nothing is emphasised everything has the series colour. */
    Role role(int i) {
        return !emphasised || points.get(i).emphasis() ? Role.SERIES : Role.REST;
    }

    /** The ends of its interval in numbers of the axis. */
    List<String> ends(int i) {
        Interval interval = points.get(i).quantity().interval();
        return magnitude.ends(interval.low(), interval.high());
    }
}
