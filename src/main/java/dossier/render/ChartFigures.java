package dossier.render;

import dossier.chart.Caption;
import dossier.chart.Drawing;
import dossier.model.ChartSpec;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Quantity;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Charts as figures of pages. */
final class ChartFigures {
    private final Material material;
    private final Map<String, Drawing> drawings;

    /** @param drawings by the id of the chart */
    ChartFigures(Material material, Map<String, Drawing> drawings) {
        this.material = material;
        this.drawings = drawings;
    }

    /**
     * A chart with what stands around it.
     *
     * @param wide, narrow the drawing for a wide and for a narrow place
     * @param png empty where there is no picture
     */
    record Figure(
            String id,
            String href,
            Html headline,
            String title,
            String subtitle,
            Html wide,
            Html narrow,
            String source,
            String note,
            List<Row> rows,
            String csv,
            String svg,
            Optional<String> png) {}

    /** A value of it. */
    record Row(String label, String href, String words, String range, boolean computed) {}

    boolean isDrawn(String id) {
        return drawings.containsKey(id);
    }

    Drawing drawing(String id) {
        return drawings.get(id);
    }

    Figure figure(ChartSpec chart, ProseWriter prose, Said said, Links links, Strings t) {
        Drawing drawing = drawings.get(chart.id());
        String path = links.page(Links.chartPath(chart.id()));
        return new Figure(
                chart.id(),
                path + ".html",
                prose.line(chart.headline()),
                prose.plain(chart.headline()),
                drawing.subtitle(),
                new Html(drawing.wide()),
                new Html(drawing.narrow()),
                sources(material, facts(material, chart), said, t),
                chart.points().stream().anyMatch(p -> isStriped(p.quantity())) ? t.say("chart.stripes") : "",
                chart.points().stream().map(p -> row(p, said, links)).toList(),
                path + ".csv",
                path + ".svg",
                drawing.png().map(b -> path + ".png"));
    }

    private static boolean isStriped(Quantity q) {
        return q.interval().isFinite()
                && q.grain().signum() == 0
                && q.interval().halfWidth().signum() > 0;
    }

    private Row row(ChartSpec.Point p, Said said, Links links) {
        return new Row(
                p.series().isEmpty() ? p.label() : p.series() + ", " + p.label(),
                links.fact(p.fact().fact()),
                p.words(),
                material.printer.range(p.quantity(), material.language()),
                p.computed());
    }

    private static List<Fact> facts(Material material, ChartSpec chart) {
        return chart.points().stream().map(p -> material.fact(p.fact().fact())).toList();
    }

    /** The words around the picture itself. */
    static Caption caption(Material material, ChartSpec chart) {
        Strings t = material.strings(material.language());
        Said said = new Said(material, material.language());
        ProseWriter prose = new ProseWriter(
                material, said, new Links(""), chart.place().file().path(), new LinkedHashSet<>());
        return new Caption(
                material.language(),
                prose.plain(chart.headline()),
                chart.subtitle().orElse(""),
                said.unit(chart.unit()),
                sources(material, facts(material, chart), said, t),
                material.site.settings().url().map(ChartFigures::typed).orElse(""));
    }

    /** An address as readers type it. */
    private static String typed(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    /** {@code Source: a document, via an agency and a newspaper, 15 March 2024}. */
    private static String sources(Material material, List<Fact> facts, Said said, Strings t) {
        Set<String> lines = new LinkedHashSet<>();
        for (Evidence evidence : material.roots(facts)) {
            Source source = material.site.sources().get(evidence.source());
            String day = source == null ? "" : said.published(source);
            lines.add(said.via(evidence) + (day.isEmpty() ? "" : ", " + day));
        }
        List<String> all = new ArrayList<>(lines);
        return all.isEmpty() ? "" : t.say(all.size() == 1 ? "source-line" : "source-lines", String.join("; ", all));
    }
}
