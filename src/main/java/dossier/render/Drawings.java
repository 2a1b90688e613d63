package dossier.render;

import dossier.chart.Caption;
import dossier.chart.Charts;
import dossier.chart.Drawing;
import dossier.model.ChartSpec;
import dossier.model.Measure;
import dossier.model.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The charts of a site, each drawn when it is asked for, and then once. Threads may share it. */
final class Drawings {
    private final Material material;
    private final SortedMap<String, ChartSpec> specs;
    private final Charts charts;
    private final List<Measure> measures;
    private final Map<String, Drawn> drawn = new ConcurrentHashMap<>();
    /** Those of an earlier state of the site, which may do for this one. */
    private final Map<String, Drawn> earlier;

    private final Map<String, Optional<byte[]>> card = new ConcurrentHashMap<>();

    private Drawings(Material material, SortedMap<String, ChartSpec> specs, Optional<Drawings> before) {
        this.material = material;
        this.specs = specs;
        this.charts = new Charts(material.site.theme(), material.printer);
        this.measures = List.copyOf(material.site.measures().values());
        this.earlier = before.map(Drawings::known).orElse(Map.of());
    }

    /** @param before those of another state of the site */
    static Drawings of(Material material, Optional<Drawings> before) {
        return new Drawings(material, material.site.charts(), before);
    }

    /** For what is read where no chart can be shown. */
    static Drawings none(Material material) {
        return new Drawings(material, new TreeMap<>(), Optional.empty());
    }

    /** All that a drawing hangs on: the measures give the names of the units. */
    private record Drawn(Theme theme, List<Measure> measures, ChartSpec chart, Caption caption, Drawing drawing) {
        boolean isOf(Theme theme, List<Measure> measures, ChartSpec chart, Caption caption) {
            return this.chart.equals(chart)
                    && this.caption.equals(caption)
                    && this.theme.equals(theme)
                    && this.measures.equals(measures);
        }
    }

    /** The last drawing of each chart. */
    private Map<String, Drawn> known() {
        Map<String, Drawn> known = new ConcurrentHashMap<>(earlier);
        known.putAll(drawn);
        known.keySet().retainAll(specs.keySet());
        return known;
    }

    boolean has(String chart) {
        return specs.containsKey(chart);
    }

    /** @param chart its id; there is one of that id */
    Drawing of(String chart) {
        return drawn.computeIfAbsent(chart, this::draw).drawing();
    }

    private Drawn draw(String id) {
        ChartSpec chart = specs.get(id);
        Caption caption = ChartFigures.caption(material, chart);
        Drawn before = earlier.get(id);
        return before != null && before.isOf(material.site.theme(), measures, chart, caption)
                ? before
                : new Drawn(material.site.theme(), measures, chart, caption, charts.draw(chart, caption));
    }

    /** The picture of the site as a whole; none where it has no address, or a letter is in no font at hand. */
    Optional<byte[]> card() {
        return card.computeIfAbsent(Previews.CARD, path -> Previews.card(charts, material));
    }
}
