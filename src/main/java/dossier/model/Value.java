package dossier.model;

import java.util.List;
import java.util.Optional;

/** What a fact says. */
public sealed interface Value {
    /**
     * A number.
     *
     * @param written as its source wrote it; empty where it is computed
     * @param also the same amount in another unit, as the source itself converted it, in brackets
     */
    record Number(Quantity quantity, Optional<Quantity> also, String written) implements Value {}

    /** When something happened. */
    record Moment(Time time, String written) implements Value {}

    /** A statement, cited and not checked. */
    record Statement(String text) implements Value {}

    /**
     * Values over time. Each that is known is a fact of its own.
     *
     * @param points in the order of time
     */
    record Series(List<Point> points) implements Value {
        public Series {
            points = List.copyOf(points);
        }

        /** The ids of the facts that it consists of, in the order of time. */
        public List<String> facts() {
            return points.stream().filter(Point::known).map(Point::fact).toList();
        }
    }

    /**
     * A value of a series.
     *
     * @param fact its id: {@code users@2023}
     * @param known whether there is a value at that time
     */
    record Point(String fact, Period time, boolean known) {}
}
