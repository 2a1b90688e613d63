package dossier.model;

import dossier.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * A chart as its author means it, with the values in it.
 *
 * @param headline what it shows, as a sentence
 * @param points in the order in which they are drawn, all of one unit
 */
public record ChartSpec(
        String id,
        Place place,
        Kind kind,
        Prose headline,
        Optional<String> subtitle,
        Optional<String> description,
        List<Point> points) {
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
     * @param label its name, plain
     * @param words the value in words, as the site prints it
     * @param computed whether it follows from a formula
     * @param emphasis whether the headline is about it
     */
    public record Point(
            Address.FactRef fact, String label, Quantity quantity, String words, boolean computed, boolean emphasis) {}

    public Unit unit() {
        return points.get(0).quantity().unit();
    }
}
