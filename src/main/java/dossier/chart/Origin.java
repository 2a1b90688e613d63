package dossier.chart;

import dossier.model.ChartSpec;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where the axis of dots starts: at 0, or where all values lie far from it at a round number near them.
 *
 * @param at in the size in which the axis counts
 */
record Origin(BigDecimal at) {
    static final Origin ZERO = new Origin(BigDecimal.ZERO);
    /** So much of the way from 0 to the farthest value is worth its room. */
    private static final double FAR = 0.6;

    /** @param spans as from 0 */
    static Origin near(List<Span> spans) {
        double low = spans.stream().mapToDouble(Span::low).min().orElse(0);
        double high = spans.stream().mapToDouble(Span::high).max().orElse(0);
        double nearest = Math.min(Math.abs(low), Math.abs(high));
        double farthest = Math.max(Math.abs(low), Math.abs(high));
        if (low == high
                || low < 0 != high < 0
                || nearest <= FAR * farthest
                || spans.stream().anyMatch(Span::leadsToZero)) {
            return ZERO;
        }
        BigDecimal step = ValueAxis.step(Math.max((farthest - nearest) / 4, farthest * 1e-6));
        BigDecimal steps = BigDecimal.valueOf(Math.max(0, Math.floor(nearest / step.doubleValue()) - 1));
        return new Origin(steps.multiply(step).multiply(BigDecimal.valueOf((long) Math.signum(high))));
    }

    /** Whether a chart's axis does not start at 0. */
    static boolean isFar(ChartSpec spec) {
        return spec.kind() == ChartSpec.Kind.DOT
                && near(spec.points().stream()
                                        .map(p -> Span.of(p, Magnitude.ONE))
                                        .toList())
                                .at()
                                .signum()
                        != 0;
    }

    double value() {
        return at.doubleValue();
    }
}
