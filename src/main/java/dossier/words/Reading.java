package dossier.words;

import dossier.model.Bound;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A quantity in words as it was read, not yet held against anything. Indexes are into the text in which it was read.
 *
 * @param from of the first character that was read
 * @param to behind the last
 * @param core where the number itself starts
 * @param figure the number, or the lower end of a range, without its sign
 * @param upper the upper end of a range
 * @param unit what it counts; {@link Unit#NONE} where none was read
 * @param places the power of ten of a scale such as "million"; 0 where none was read
 * @param sign -1, 1, or 0 where none was read
 * @param bounds what bounds it, as read
 */
public record Reading(
        int from,
        int to,
        int core,
        Shape shape,
        Figure figure,
        Optional<Figure> upper,
        Unit unit,
        int places,
        int sign,
        List<BoundAt> bounds) {
    public Reading {
        bounds = List.copyOf(bounds);
    }

    /** How its number is written. */
    public enum Shape {
        NUMBER,
        FRACTION,
        MULTIPLE,
        ORDINAL,
        /** 3할 7푼: per cent, or the same as a bare number, 0.37. */
        TENTHS,
        /** 20%대, from 20 up to 30, the upper end left out: a range whose width is the language's, not the author's. */
        BAND
    }

    /**
     * A number.
     *
     * @param nominal in base units; of a fraction per cent
     * @param grains what one step of its last digit may be worth: where trailing zeros may be figures or not, each
     *     possibility, the finest first
     */
    public record Figure(BigDecimal nominal, List<BigDecimal> grains) {
        public Figure {
            grains = List.copyOf(grains);
        }
    }

    /**
     * A word that bounds a number.
     *
     * @param exactly whether it says that the number is just so
     */
    public record BoundAt(Optional<Bound> bound, boolean exactly, int from, int to) {}

    /** The one bound that it has; exact where there is none. */
    public Bound bound() {
        return upper.isPresent()
                ? Bound.BETWEEN
                : bounds.stream()
                        .map(BoundAt::bound)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(Bound.EXACT);
    }

    public boolean exactly() {
        return bounds.stream().anyMatch(BoundAt::exactly);
    }

    /** Whether two different bounds were read: "more than about". */
    public boolean contradictsItself() {
        return bounds.stream().map(b -> b.bound() + "" + b.exactly()).distinct().count() > 1;
    }

    /** The same with a unit, or a scale, that stands elsewhere. */
    public Reading with(Unit other, int places) {
        return new Reading(
                from,
                to,
                core,
                shape,
                scaled(figure, places),
                upper.map(u -> scaled(u, places)),
                other,
                this.places + places,
                sign,
                bounds);
    }

    private static Figure scaled(Figure figure, int places) {
        return new Figure(
                figure.nominal().scaleByPowerOfTen(places),
                figure.grains().stream().map(g -> g.scaleByPowerOfTen(places)).toList());
    }

    /** The same with another bound. */
    public Reading with(Bound bound, int start) {
        List<BoundAt> turned =
                bound == Bound.EXACT ? List.of() : List.of(new BoundAt(Optional.of(bound), false, start, start));
        return new Reading(Math.min(from, start), to, core, shape, figure, upper, unit, places, sign, turned);
    }

    /** The same with a sign. */
    public Reading signed(int other) {
        return new Reading(from, to, core, shape, figure, upper, unit, places, other, bounds);
    }
}
