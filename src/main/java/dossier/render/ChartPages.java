package dossier.render;

import dossier.model.ChartSpec;
import java.util.ArrayList;
import java.util.List;

/** A page for every chart, and all of them on one. */
final class ChartPages {
    private final Material material;

    ChartPages(Material material) {
        this.material = material;
    }

    record ListView(List<ChartFigures.Figure> charts) {}

    record View(ChartFigures.Figure chart, String description, List<FactPages.Used> usedIn) {}

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        String title = material.strings(material.language()).say("nav.charts");
        pages.add(new Page("charts/index.html", "charts", "charts", material.language(), title, "", this::list));
        for (ChartSpec chart : material.site.charts().values()) {
            pages.add(new Page(
                    Links.chartPath(chart.id()) + ".html",
                    "chart",
                    "charts",
                    material.language(),
                    chart.headline().plain(),
                    chart.subtitle().orElse(""),
                    d -> view(d, chart)));
        }
        return pages;
    }

    private ListView list(Desk desk) {
        return new ListView(material.site.charts().values().stream()
                .map(c -> figure(desk, c))
                .toList());
    }

    private static ChartFigures.Figure figure(Desk desk, ChartSpec chart) {
        return desk.charts.figure(chart, desk.prose(chart.place().file().path()), desk.said, desk.links, desk.t);
    }

    private View view(Desk desk, ChartSpec chart) {
        return new View(figure(desk, chart), desk.charts.drawing(chart.id()).description(), usedIn(desk, chart));
    }

    private List<FactPages.Used> usedIn(Desk desk, ChartSpec chart) {
        return material.pagesWith(chart).stream()
                .map(n -> FactPages.used(desk, n))
                .toList();
    }
}
