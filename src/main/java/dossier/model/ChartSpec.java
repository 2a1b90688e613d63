package dossier.model;

import dossier.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * A chart as its author means it, with the values in it.
 *
 * @param headline what it shows, as a sentence
 * @param points in the order in which they are drawn, all of one unit
 * @param annotation what is written at the point on which the headline hinges
 */
public record ChartSpec(
        String id,
        Place place,
        Kind kind,
        Prose headline,
        Optional<String> subtitle,
        Optional<String> description,
        List<Point> points,
        Optional<Annotation> annotation) {
    public ChartSpec {
        points = List.copyOf(points);
    }

    /** How a chart is drawn. */
    public enum Kind {
        BAR,
        COLUMN,
        STACK,
        LINE,
        AREA,
        DOT,
        PART,
        SLOPE
    }

    /**
     * One value of a chart.
     *
     * @param fact where it leads
     * @param label its name, plain: that of its fact, or of the time at which its series has it
     * @param series the name of what it is a value of, where a chart shows several side by side over time or by name: points of
     *     one series are one line, one layer of a stack, one colour of a group; empty where there is one
     * @param time when it holds
     * @param gap whether values between it and the point before it in its series are missing, so that no line joins them
     * @param words the value in words, as the site prints it
     * @param original the amount that its source states, in words, where the chart shows it in another unit; else empty
     * @param computed whether it follows from a formula
     * @param emphasis whether the headline is about it
     */
    public record Point(
            Address.FactRef fact,
            String label,
            String series,
            Optional<Period> time,
            boolean gap,
            Quantity quantity,
            String words,
            String original,
            boolean computed,
            boolean emphasis) {}

    /**
     * Words at one point of a chart.
     *
     * @param at the fact of that point
     */
    public record Annotation(Address.FactRef at, Prose words) {}

    public Unit unit() {
        return points.get(0).quantity().unit();
    }
}
