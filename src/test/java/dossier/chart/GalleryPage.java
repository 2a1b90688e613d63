package dossier.chart;

import dossier.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The gallery as a page: each chart in both themes and both widths, as a site would show it, and its pictures. */
final class GalleryPage {
    private GalleryPage() {}

    static String head() {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <title>Every kind of chart</title>
                <style>
                @font-face { font-family: Inter; src: url(../../templates/assets/fonts/inter.woff2); font-weight: 100 900 }
                body { margin: 2rem; font: 16px/1.5 Inter, sans-serif; --sans: Inter, sans-serif }
                h2 { margin: 3rem 0 .5rem; font-size: 1.1rem }
                .row { display: flex; gap: 16px; align-items: start }
                .row > div { padding: 16px; background: var(--paper) }
                img { width: 600px; border: 1px solid #ccc }
                .light { %s }
                .dark { %s }
                </style>
                <h1>Every kind of chart</h1>
                """.formatted(variables(Samples.THEME.light()), variables(Samples.THEME.dark()));
    }

    private static String variables(Map<String, String> colours) {
        return colours.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(c -> "--" + c.getKey() + ": " + c.getValue())
                .collect(Collectors.joining("; "));
    }

    static String refused(Gallery.Case c, List<Diagnostic> faults) {
        return heading(c)
                + faults.stream()
                        .limit(3)
                        .map(d -> "<p>Refused: " + Svg.escape(d.message()) + ". " + Svg.escape(d.hint()) + ".</p>\n")
                        .collect(Collectors.joining());
    }

    static String drawn(Gallery.Case c, Drawing drawing) {
        String id = c.spec().id();
        String dark = "chart-" + id + "-dark";
        StringBuilder out = new StringBuilder(heading(c));
        for (String svg : List.of(drawing.wide(), drawing.narrow())) {
            out.append("<div class=\"row\"><div class=\"light\">").append(svg);
            out.append("</div><div class=\"dark\">").append(svg.replace("chart-" + id, dark));
            out.append("</div></div>\n");
        }
        out.append("<div class=\"row\"><img src=\"").append(id).append(".png\" alt=\"as a file\">");
        if (drawing.card().isPresent()) {
            out.append("<img src=\"").append(id).append("-card.png\" alt=\"as a card\">");
        }
        return out.append("</div>\n<p><a href=\"")
                .append(id)
                .append(".svg\">SVG</a></p>\n")
                .toString();
    }

    private static String heading(Gallery.Case c) {
        return "<h2 id=\"" + c.spec().id() + "\">" + Svg.escape(c.name()) + "</h2>\n";
    }
}
