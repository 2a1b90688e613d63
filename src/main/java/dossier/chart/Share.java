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
        Span span = Span.of(point, new Magnitude(0, ""));
        if (span.arrow() > 0) {
            return new Share(span.solid(), span.solid(), true);
        }
        return new Share(Math.max(0, span.arrow() < 0 ? 0 : span.low()), Math.min(100, span.high()), false);
    }
}
