package dossier.render;

import dossier.chart.Caption;
import dossier.chart.Drawing;
import dossier.chart.Note;
import dossier.model.ChartSpec;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Charts as figures of pages. */
final class ChartFigures {
    private final Material material;
    private final Drawings drawings;

    ChartFigures(Material material, Drawings drawings) {
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
    record Row(String label, String href, Decimals.Aligned value, String range, boolean computed) {}

    boolean isDrawn(String id) {
        return drawings.has(id);
    }

    Drawing drawing(String id) {
        return drawings.of(id);
    }

    Figure figure(ChartSpec chart, ProseWriter prose, Said said, Links links, Strings t) {
        Drawing drawing = drawings.of(chart.id());
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
                notes(chart, t),
                rows(chart, links),
                path + ".csv",
                path + ".svg",
                drawing.png().map(b -> path + ".png"));
    }

    /** What is to be known of stripes, arrows and marks: as much as the chart at hand has. */
    private static String notes(ChartSpec chart, Strings t) {
        return Note.of(chart).stream().map(note -> note(note, t)).collect(Collectors.joining(" "));
    }

    private static String note(Note note, Strings t) {
        return switch (note.kind()) {
            case INPUTS -> t.say("chart.inputs");
            case WORDS -> t.say("chart.words", note.words());
            case RANGE -> t.say("chart.range");
            case ARROW -> t.say("chart.arrow");
            case NOMINAL -> t.say("chart.nominal");
            case AXIS -> t.say("chart.axis");
            case COMPUTED -> t.say("chart.computed");
        };
    }

    private List<Row> rows(ChartSpec chart, Links links) {
        List<Decimals.Aligned> values =
                Decimals.of(chart.points().stream().map(ChartSpec.Point::words).toList());
        return IntStream.range(0, values.size())
                .mapToObj(i -> row(chart.points().get(i), values.get(i), links))
                .toList();
    }

    private Row row(ChartSpec.Point p, Decimals.Aligned value, Links links) {
        return new Row(
                p.series().isEmpty() ? p.label() : p.series() + ", " + p.label(),
                links.fact(p.fact().fact()),
                value,
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
        return new Caption(
                material.language(),
                headline(material, chart),
                chart.subtitle().orElse(""),
                said.unit(chart.unit()),
                below(sources(material, facts(material, chart), said, t), notes(chart, t)),
                material.site
                        .settings()
                        .url()
                        .map(url -> typed(url + Links.chartPath(chart.id()) + ".html"))
                        .orElse(""));
    }

    static String headline(Material material, ChartSpec chart) {
        Said said = new Said(material, material.language());
        String file = chart.place().file().path();
        return new ProseWriter(material, said, new Links(""), file, new LinkedHashSet<>()).plain(chart.headline());
    }

    /** The line below a picture that stands alone. */
    private static String below(String source, String notes) {
        return source.isEmpty() || notes.isEmpty() ? source + notes : source + ". " + notes;
    }

    /** An address as readers type it. */
    static String typed(String url) {
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
