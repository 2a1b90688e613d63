package dossier.chart;

import dossier.model.ChartSpec;

/**
 * A part of a whole, in per cent of it.
 *
 * @param certain as far as it reaches for certain
 * @param end as far as it may reach; 100 is the whole
 * @param open whether nothing but the whole itself ends it
 */
record Share(double certain, double end, boolean open) {
    static Share of(ChartSpec.Point point) {
        Span span = Span.part(point);
        return span.arrow() > 0
                ? new Share(span.solid(), span.solid(), true)
                : new Share(Math.max(0, span.low()), Math.min(100, span.high()), false);
    }
}
