package dossier.chart;

import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Interval;
import dossier.model.Language;
import dossier.model.Period;
import dossier.model.Prose;
import dossier.model.Quantity;
import dossier.model.Theme;
import dossier.model.Unit;
import dossier.words.Printer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Charts to try things on. */
final class Samples {
    static final Unit DOLLARS = Unit.of("USD");
    static final Theme THEME = new Theme(
            Map.of(
                    "paper", "#fbfaf6", "ink", "#17181a", "ink-2", "#41454b", "ink-3", "#5d6269", "series", "#0b6770",
                    "rest", "#868986", "on-rest", "#17181a", "rule", "#d9d7cf", "grid", "#e6e4dd"),
            Map.of(
                    "paper", "#10151c", "ink", "#e9eae8", "ink-2", "#c0c5cb", "ink-3", "#99a1ab", "series", "#5cc0bb",
                    "rest", "#737d89", "on-rest", "#05070a", "rule", "#2d3641", "grid", "#242c36"));
    static final Caption CAPTION = new Caption(
            Language.EN,
            "Two thirds of the plan has no purpose named",
            "Planned investment by item",
            "US$",
            "Source: a strategy document, via a news agency, 15 March 2024",
            "example.org/briefing");

    static final Printer PRINTER = new Printer(List.of());

    private Samples() {}

    static Labels labels(Magnitude magnitude) {
        return new Labels(PRINTER, magnitude, Language.EN);
    }

    /** As it stands beside its mark where the axis counts ones. */
    static String label(ChartSpec.Point point) {
        return labels(new Magnitude(0, "")).of(point);
    }

    static ChartSpec.Point exact(String label, String value) {
        return point(label, value, value, value, Bound.EXACT, false, false);
    }

    /** @param low, high null where there is no end */
    static ChartSpec.Point point(
            String label, String value, String low, String high, Bound bound, boolean computed, boolean emphasis) {
        Interval interval = new Interval(
                low == null ? null : new BigDecimal(low), false, high == null ? null : new BigDecimal(high), false);
        Quantity quantity = new Quantity(new BigDecimal(value), interval, DOLLARS, BigDecimal.ZERO, bound);
        return new ChartSpec.Point(
                Address.FactRef.of("a-fact"),
                label,
                "",
                Optional.empty(),
                false,
                quantity,
                value,
                "",
                computed,
                emphasis);
    }

    static ChartSpec.Point in(Unit unit, ChartSpec.Point p) {
        Quantity q = p.quantity();
        Quantity other = new Quantity(q.nominal(), q.interval(), unit, q.grain(), q.bound());
        return with(p, other, p.words());
    }

    static ChartSpec.Point said(String words, ChartSpec.Point p) {
        return with(p, p.quantity(), words);
    }

    private static ChartSpec.Point with(ChartSpec.Point p, Quantity quantity, String words) {
        return new ChartSpec.Point(
                p.fact(),
                p.label(),
                p.series(),
                p.time(),
                p.gap(),
                quantity,
                words,
                p.original(),
                p.computed(),
                p.emphasis());
    }

    /** The same as a value of one of several series. */
    static ChartSpec.Point of(String series, ChartSpec.Point p) {
        return new ChartSpec.Point(
                p.fact(),
                p.label(),
                series,
                p.time(),
                p.gap(),
                p.quantity(),
                p.words(),
                p.original(),
                p.computed(),
                p.emphasis());
    }

    /** The same, of which the source states another amount. */
    static ChartSpec.Point from(String original, ChartSpec.Point p) {
        return new ChartSpec.Point(
                p.fact(),
                p.label(),
                p.series(),
                p.time(),
                p.gap(),
                p.quantity(),
                p.words(),
                original,
                p.computed(),
                p.emphasis());
    }

    /** The same at a time, as a value of one of several series. */
    static ChartSpec.Point at(Period time, String series, ChartSpec.Point p) {
        return new ChartSpec.Point(
                p.fact(),
                p.label(),
                series,
                Optional.of(time),
                p.gap(),
                p.quantity(),
                p.words(),
                p.original(),
                p.computed(),
                p.emphasis());
    }

    static ChartSpec bars(ChartSpec.Point... points) {
        return chart(ChartSpec.Kind.BAR, List.of(points));
    }

    static ChartSpec chart(ChartSpec.Kind kind, List<ChartSpec.Point> points) {
        TextFile file = new TextFile("content/charts/plan.yaml", "kind: bar\n");
        return new ChartSpec(
                "plan",
                file.place(6, 9),
                kind,
                Prose.EMPTY,
                Optional.empty(),
                Optional.empty(),
                points,
                Optional.empty());
    }

    /** The chart of the pictures: an interval, computed, and three plain values. */
    static ChartSpec plan() {
        return bars(
                said("about 720", point("Not itemised", "724.3e6", "673.25e6", "775.35e6", Bound.EXACT, true, true)),
                said("200", exact("Logistics centre", "200e6")),
                said("100", exact("Small and medium-sized firms", "100e6")),
                said("75.7", exact("Consumer protection", "75.7e6")));
    }

    static Drawing draw(ChartSpec spec) {
        return new Charts(THEME, PRINTER).draw(spec, CAPTION);
    }
}
