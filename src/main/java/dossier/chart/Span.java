package dossier.chart;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Interval;
import dossier.model.Quantity;
import java.math.BigDecimal;

/**
 * What of a value is drawn how, on an axis from 0: full from 0 to {@code solid}, striped from {@code low} to
 * {@code high}, an arrow where there is no end.
 *
 * @param solid as far as the number reaches for certain
 * @param low where the stripes start; equal to {@code high} where there are none
 * @param tick where the figure itself is marked: within stripes, or at the one end that an interval has
 * @param ticked whether it is
 * @param arrow 1 where the number may go on upwards without end, -1 where downwards, else 0
 */
record Span(double solid, double low, double high, double tick, boolean ticked, int arrow) {
    /**
     * The digits of a figure that its source states bare already say how far it may be off: it is drawn as it stands. Of a
     * hedged or computed one the interval is shown.
     */
    static Span of(ChartSpec.Point point, Magnitude magnitude) {
        Quantity quantity = point.quantity();
        Interval interval = quantity.interval();
        double nominal = magnitude.scaled(quantity.nominal());
        if (interval.isFinite()) {
            boolean bare = quantity.bound() == Bound.EXACT && !point.computed();
            double low = magnitude.scaled(interval.low());
            double high = magnitude.scaled(interval.high());
            return bare || low == high
                    ? new Span(nominal, nominal, nominal, nominal, false, 0)
                    : between(low, high, nominal, quantity.nominalInside());
        }
        int arrow = interval.high() == null ? 1 : -1;
        BigDecimal end = arrow > 0 ? interval.low() : interval.high();
        double at = magnitude.scaled(end);
        // "more than 7" is full as far as 7; of "less than 7" nothing is certain
        boolean certain = end.signum() == arrow;
        return new Span(certain ? at : 0, at, at, at, !certain, arrow);
    }

    /** A value as it is stacked: full to its figure, which is all that a stack can show. */
    static Span nominal(ChartSpec.Point point, Magnitude magnitude) {
        double nominal = magnitude.scaled(point.quantity().nominal());
        return new Span(nominal, nominal, nominal, nominal, false, 0);
    }

    private static Span between(double low, double high, double nominal, boolean inside) {
        double near = low >= 0 ? low : high <= 0 ? high : 0;
        return new Span(near, low, high, nominal, inside, 0);
    }

    /** A share of a whole: what is known from above alone is at least nothing. */
    static Span part(ChartSpec.Point point) {
        Span span = of(point, Magnitude.ONE);
        return span.arrow < 0 ? new Span(0, 0, span.high, span.high, true, 0) : span;
    }

    /** The same on an axis that starts elsewhere: all its numbers from there. */
    Span from(double origin) {
        return origin == 0 ? this : new Span(solid - origin, low - origin, high - origin, tick - origin, ticked, arrow);
    }

    /** The figure, where a dot marks it; of a range that holds none of its own its middle. */
    double dot() {
        return ticked || !striped() ? tick : (low + high) / 2;
    }

    /** Whether it is known from one side alone, and that the one away from 0. */
    boolean leadsToZero() {
        return arrow != 0 && ticked;
    }

    boolean striped() {
        return low < high;
    }

    /** The lowest of what is drawn, 0 included. */
    double lowest() {
        return Math.min(0, Math.min(solid, low));
    }

    /** The highest of what is drawn, 0 included. */
    double highest() {
        return Math.max(0, Math.max(solid, high));
    }

    /** Whether it lies on the lower side of 0, so that its words do too. */
    boolean isNegative() {
        return highest() == 0 && lowest() < 0;
    }
}
