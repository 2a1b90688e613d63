package dossier.render;

import dossier.model.Address;
import dossier.model.Fact;
import dossier.model.Prose;
import dossier.model.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The text of one page, block by block, each with the facts that it claims and no block before it did. */
final class BlockWriter {
    private final Material material;
    private final ProseWriter prose;
    private final Lines lines;
    private final ChartFigures charts;
    private final Said said;
    private final Links links;
    private final Strings t;

    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> drawn = new HashSet<>();
    private List<Part> parts = new ArrayList<>();
    private final Set<Fact> claimed = new LinkedHashSet<>();
    private StringBuilder markup = new StringBuilder();
    private int depth;

    BlockWriter(Material material, ProseWriter prose, Lines lines, ChartFigures charts, Said said, Links links) {
        this.material = material;
        this.prose = prose;
        this.lines = lines;
        this.charts = charts;
        this.said = said;
        this.links = links;
        this.t = said.strings();
    }

    /**
     * A paragraph, a list, a table, a heading or a figure.
     *
     * @param kind text, heading or figure
     * @param facts those that it claims first
     */
    record Block(String kind, List<Part> parts, List<Fact> facts) {}

    /** Markup, or one of the figures. */
    record Part(
            Html html,
            Optional<ChartFigures.Figure> chart,
            List<Lines.Tile> tiles,
            List<Lines.Line> table,
            List<Lines.Event> timeline,
            Optional<Lines.Ref> elsewhere) {
        static Part html(String markup) {
            return new Part(new Html(markup), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
        }

        private static Part chart(ChartFigures.Figure chart) {
            return new Part(Html.NONE, Optional.of(chart), List.of(), List.of(), List.of(), Optional.empty());
        }

        private static Part tiles(List<Lines.Tile> tiles) {
            return new Part(Html.NONE, Optional.empty(), tiles, List.of(), List.of(), Optional.empty());
        }

        private static Part table(List<Lines.Line> lines) {
            return new Part(Html.NONE, Optional.empty(), List.of(), lines, List.of(), Optional.empty());
        }

        private static Part timeline(List<Lines.Event> events) {
            return new Part(Html.NONE, Optional.empty(), List.of(), List.of(), events, Optional.empty());
        }

        private static Part elsewhere(Lines.Ref ref) {
            return new Part(Html.NONE, Optional.empty(), List.of(), List.of(), List.of(), Optional.of(ref));
        }
    }

    List<Block> write(Prose body) {
        for (Segment segment : body.segments()) {
            if (segment instanceof Segment.Html html) {
                html(html.html());
            } else if (segment instanceof Segment.Figure figure) {
                figure(figure.address());
            } else {
                prose.write(segment, markup);
                ProseWriter.claims(segment).forEach(c -> claim(c.fact().fact()));
                if (segment instanceof Segment.Heading && depth == 0) {
                    end("heading");
                }
            }
        }
        end("text");
        return List.copyOf(blocks);
    }

    private void claim(String id) {
        if (told.add(id)) {
            claimed.add(material.fact(id));
        }
    }

    /** Cuts where an outermost element ends. */
    private void html(String text) {
        int from = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int close = text.indexOf('>', at);
            if (close < 0) {
                break;
            }
            boolean isVoid = isVoid(text, at);
            depth += isVoid ? 0 : text.charAt(at + 1) == '/' ? -1 : 1;
            if (depth == 0 && (text.charAt(at + 1) == '/' || isVoid)) {
                boolean isBlock = !isVoid || text.startsWith("<hr", at);
                markup.append(text, from, close + 1);
                from = close + 1;
                if (isBlock) {
                    end("text");
                }
            }
            at = close;
        }
        markup.append(text, from, text.length());
    }

    private static boolean isVoid(String text, int at) {
        return text.startsWith("<br", at) || text.startsWith("<hr", at) || text.startsWith("<img", at);
    }

    private void figure(Address address) {
        flush();
        part(address).ifPresent(parts::add);
        if (depth == 0) {
            end("figure");
        }
    }

    private Optional<Part> part(Address address) {
        if (address instanceof Address.ChartRef ref) {
            if (!charts.isDrawn(ref.id())) {
                return Optional.empty();
            }
            var figure = charts.figure(material.site.charts().get(ref.id()), prose, said, links, t);
            // a drawing has ids: a second one on the page would have them too
            return Optional.of(
                    drawn.add(ref.id())
                            ? Part.chart(figure)
                            : Part.elsewhere(new Lines.Ref(figure.title(), figure.href())));
        }
        if (address instanceof Address.FiguresRef ref) {
            return Optional.of(Part.tiles(ref.facts().stream()
                    .map(f -> material.fact(f.fact()))
                    .peek(prose::claimed)
                    .map(lines::tile)
                    .toList()));
        }
        if (address instanceof Address.TableRef ref) {
            return Optional.of(Part.table(lines.lines(material.select(ref.filters()))));
        }
        if (address instanceof Address.TimelineRef ref) {
            return Optional.of(Part.timeline(lines.events(material.select(ref.filters()))));
        }
        throw new IllegalStateException("no figure: " + address);
    }

    private void flush() {
        if (!markup.toString().isBlank()) {
            parts.add(Part.html(markup.toString().strip()));
        }
        markup = new StringBuilder();
    }

    private void end(String kind) {
        flush();
        if (!parts.isEmpty()) {
            blocks.add(new Block(kind, List.copyOf(parts), List.copyOf(claimed)));
        }
        parts = new ArrayList<>();
        claimed.clear();
    }
}
