package dossier.prose;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Address;
import dossier.model.Segment;
import dossier.prose.WrittenLinks.WordsLink;
import java.util.List;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/** Reads charts, key figures, tables of facts and timelines: links that stand alone in their paragraphs. */
final class Figures {
    private static final List<String> SCHEMES = List.of("chart:", "figures:", "table:", "timeline:");

    private final Source source;
    private final Inlines inlines;
    private final Log log;

    Figures(Source source, Inlines inlines, Log log) {
        this.source = source;
        this.inlines = inlines;
        this.log = log;
    }

    static boolean isFigure(Address address) {
        return address instanceof Address.ChartRef
                || address instanceof Address.FiguresRef
                || address instanceof Address.TableRef
                || address instanceof Address.TimelineRef;
    }

    /** Whether a paragraph holds one link to a figure, and no words; a comment may stand beside it. */
    static boolean isOneFigure(Node paragraph) {
        int links = 0;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof WordsLink link && SCHEMES.stream().anyMatch(link.getDestination()::startsWith)) {
                links++;
            } else if (!isBeside(child)) {
                return false;
            }
        }
        return links == 1;
    }

    private static boolean isBeside(Node child) {
        return child instanceof HtmlInline
                || child instanceof SoftLineBreak
                || child instanceof org.commonmark.node.Text words
                        && words.getLiteral().isBlank();
    }

    /** Reads such a paragraph. Its words are a passage, since no number may hide in them. */
    void read(Node paragraph, PassageText text, SegmentList out) {
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof WordsLink link) {
                int from = text.length();
                inlines.read(link, source, text, new SegmentList());
                Text written = inlines.parts(link.written, source).get(0);
                Addresses.parse(written, log)
                        .ifPresent(a -> out.add(
                                new Segment.Figure(text.link(from, a, source.place(link), written.place()), a)));
            } else if (child instanceof HtmlInline html) {
                inlines.html(html, source, text);
            }
        }
    }
}
