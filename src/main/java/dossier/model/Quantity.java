package dossier.model;

import java.math.BigDecimal;

/**
 * A number that was stated or computed, and what it may be.
 *
 * @param nominal the figure itself, in base units (1.1 billion dollars is 1100000000); of a range its middle
 * @param interval what the number may be
 * @param grain the worth of one step of the last digit written, 0 where the figure is exact or computed
 */
public record Quantity(BigDecimal nominal, Interval interval, Unit unit, BigDecimal grain, Bound bound) {
    /** The same figure, known to lie in another interval. */
    public Quantity in(Interval other) {
        return new Quantity(nominal, other, unit, grain, bound);
    }

    /** Whether the figure is among the numbers that it may be; only then is it printed. */
    public boolean nominalInside() {
        return interval.contains(nominal);
    }
}
