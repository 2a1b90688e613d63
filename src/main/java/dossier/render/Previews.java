package dossier.render;

import dossier.chart.Caption;
import dossier.chart.Charts;
import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Note;
import dossier.model.Segment;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/**
 * What other sites show of a page where a link to it is passed on. They take nothing but whole addresses, so a site
 * without one has none.
 */
final class Previews {
    /** The picture of pages that show no chart. */
    static final String CARD = "card.png";

    private final Material material;
    private final Drawings drawings;
    /** The chart that a page shows first, by the path of the page. */
    private final Map<String, ChartSpec> charts = new HashMap<>();

    private final String about;

    Previews(Material material, Drawings drawings) {
        this.material = material;
        this.drawings = drawings;
        this.about = about(material);
        for (ChartSpec chart : material.site.charts().values()) {
            charts.putIfAbsent("charts/index.html", chart);
            charts.put(Links.chartPath(chart.id()) + ".html", chart);
        }
        material.site.index().ifPresent(this::index);
        material.site.notes().forEach(this::index);
    }

    /**
     * What is shown of one page.
     *
     * @param type a type of the Open Graph protocol
     * @param alt the picture in words
     */
    record Preview(String type, String title, String description, Optional<String> image, String alt) {}

    private void index(Note note) {
        for (Segment segment : note.body().segments()) {
            if (segment instanceof Segment.Figure figure
                    && figure.address() instanceof Address.ChartRef ref
                    && drawings.has(ref.id())) {
                charts.put(Links.notePath(note), material.site.charts().get(ref.id()));
                return;
            }
        }
    }

    Optional<Preview> of(Page page) {
        return material.site
                .settings()
                .url()
                .filter(url -> !page.section().isEmpty())
                .map(url -> preview(page, url));
    }

    private Preview preview(Page page, String url) {
        String site = material.site.settings().title();
        Optional<ChartSpec> chart = Optional.ofNullable(charts.get(page.path()))
                .filter(c -> drawings.of(c.id()).card().isPresent());
        String said = page.body().equals("chart") ? chartInWords(page) : page.description();
        return new Preview(
                page.body().equals("note") ? "article" : "website",
                page.title().isEmpty() ? site : page.title(),
                said.isEmpty() ? about : said,
                chart.map(c -> url + cardPath(c.id())).or(() -> drawings.card().map(png -> url + CARD)),
                chart.map(c -> ChartFigures.headline(material, c)).orElse(site));
    }

    private String chartInWords(Page page) {
        return drawings.of(charts.get(page.path()).id()).description();
    }

    static String cardPath(String chart) {
        return Links.chartPath(chart) + "-card.png";
    }

    /** The picture of the site as a whole. */
    static Optional<byte[]> card(Charts charts, Material material) {
        return material.site
                .settings()
                .url()
                .flatMap(url -> charts.card(new Caption(
                        material.language(),
                        material.site.settings().title(),
                        about(material),
                        "",
                        "",
                        ChartFigures.typed(url))));
    }

    private static String about(Material material) {
        return material.site
                .index()
                .flatMap(note -> note.summary().map(s -> new ProseWriter(
                                material,
                                new Said(material, note.language()),
                                new Links(""),
                                note.file().path(),
                                new LinkedHashSet<>())
                        .plain(s)))
                .orElse("");
    }
}
