package dossier.chart;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Interval;
import dossier.model.Quantity;

/**
 * Where a value stands on an axis on which it is a point.
 *
 * @param at the point: the figure, or the one end that an interval has, or its middle where the figure is not in it
 * @param low the lower end of what it may be, equal to {@code high} where that is not shown
 * @param arrow 1 where it may go on upwards without end, -1 where downwards, else 0
 */
record Level(double at, double low, double high, int arrow) {
    /** The interval is shown of a hedged or computed figure, as beside bars. */
    static Level of(ChartSpec.Point point, Magnitude magnitude) {
        Quantity quantity = point.quantity();
        Interval interval = quantity.interval();
        if (!interval.isFinite()) {
            int arrow = interval.high() == null ? 1 : -1;
            double end = magnitude.scaled(arrow > 0 ? interval.low() : interval.high());
            return new Level(end, end, end, arrow);
        }
        double nominal = magnitude.scaled(quantity.nominal());
        if (quantity.bound() == Bound.EXACT && !point.computed()) {
            return new Level(nominal, nominal, nominal, 0);
        }
        double low = magnitude.scaled(interval.low());
        double high = magnitude.scaled(interval.high());
        return new Level(quantity.nominalInside() ? nominal : (low + high) / 2, low, high, 0);
    }
}
