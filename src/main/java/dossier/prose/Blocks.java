package dossier.prose;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Segment;
import dossier.prose.WrittenLinks.WordsLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Reads the blocks of a document, from top to bottom. */
final class Blocks {
    private final Source source;
    private final Log log;
    private final Passages passages = new Passages();
    private final SegmentList out = new SegmentList();
    private final Outline outline = new Outline();
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
    private final Inlines inlines;
    private final int maxDepth;

    /** @param maxDepth how deep the parser nests blocks; what lies deeper it takes for text */
    Blocks(Source source, int maxDepth, Log log) {
        this.source = source;
        this.maxDepth = maxDepth;
        this.log = log;
        this.inlines = new Inlines(source, passages, log);
    }

    /** Everything, as the body of a page. */
    Prose body(Node document) {
        children(document, false, 0);
        for (LinkReferenceDefinition definition : definitions) {
            if (!inlines.isUsed(definition)) {
                unused(definition);
            }
        }
        return new Prose(out.done(), passages.done());
    }

    /** One line, without a paragraph's tags. */
    Prose line(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof LinkReferenceDefinition definition) {
                unused(definition);
            } else {
                PassageText text = passages.begin(source.place(block));
                inlines.read(block, source, text, out);
                passages.end(text, text.passage(Passage.Kind.LINE, List.of(), false));
            }
        }
        return new Prose(out.done(), passages.done());
    }

    private void unused(LinkReferenceDefinition definition) {
        Addresses.parse(WrittenLinks.parts(definition, source).get(0), log);
        log.add(
                Code.LEFT_OVER,
                source.place(definition),
                "an address for '" + Joints.without(definition.getLabel()).strip()
                        + "' that no link uses: it would be lost",
                "leave it out, or write \\[ for a bracket itself");
    }

    private void children(Node parent, boolean quoted, int depth) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, quoted, depth + 1);
        }
    }

    private void block(Node node, boolean quoted, int depth) {
        boolean isContainer = node instanceof BlockQuote || node instanceof ListBlock || node instanceof ListItem;
        if (depth == maxDepth && isContainer) {
            log.add(Code.LEFT_OVER, firstLine(node), "lists or quotations in each other, too deep", "part them");
        }
        if (node instanceof Paragraph) {
            paragraph(node, quoted);
        } else if (node instanceof Heading heading) {
            heading(heading, quoted);
        } else if (node instanceof BlockQuote) {
            quotation(node, quoted, depth);
        } else if (node instanceof BulletList) {
            nested("<ul>\n", "</ul>\n", node, quoted, depth);
        } else if (node instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            nested(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n", "</ol>\n", node, quoted, depth);
        } else if (node instanceof ListItem) {
            nested("<li>", "</li>\n", node, quoted, depth);
        } else if (node instanceof FencedCodeBlock code) {
            if (code.getClosingFenceLength() == null) {
                log.add(Code.LEFT_OVER, firstLine(code), "code that does not end", "close it by a line like this one");
            }
            code(code.getLiteral(), Optional.ofNullable(code.getInfo()));
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getLiteral(), Optional.empty());
        } else if (node instanceof ThematicBreak) {
            out.html("<hr>\n");
        } else if (node instanceof TableBlock) {
            new Tables(source, inlines, passages, out, log).table(node, quoted);
        } else if (node instanceof LinkReferenceDefinition definition) {
            definitions.add(definition);
        } else {
            throw new IllegalStateException("no such block: " + node);
        }
    }

    private void nested(String open, String close, Node node, boolean quoted, int depth) {
        out.html(open);
        children(node, quoted, depth);
        out.html(close);
    }

    private void quotation(Node node, boolean quoted, int depth) {
        Optional<Node> attribution = attribution(node);
        attribution.ifPresent(inlines::allowAttribution);
        nested("<blockquote>\n", "</blockquote>\n", node, quoted || attribution.isPresent(), depth);
    }

    /** The {@code quote:} link that ends a quotation; a full stop and a comment may stand behind it. */
    private static Optional<Node> attribution(Node quotation) {
        Node last = quotation.getLastChild() instanceof Paragraph paragraph ? paragraph.getLastChild() : null;
        while (last instanceof HtmlInline
                || last instanceof org.commonmark.node.Text text
                        && text.getLiteral().chars().noneMatch(Character::isLetterOrDigit)) {
            last = last.getPrevious();
        }
        return last instanceof WordsLink link && link.getDestination().startsWith("quote:")
                ? Optional.of(link)
                : Optional.empty();
    }

    private void paragraph(Node node, boolean quoted) {
        boolean isItem = node.getParent() instanceof ListItem;
        boolean isTight = isItem && node.getParent().getParent() instanceof ListBlock list && list.isTight();
        PassageText text = passages.begin(source.place(node));
        if (Figures.isOneFigure(node)) {
            new Figures(source, inlines, log).read(node, text, out);
        } else {
            SegmentList content = new SegmentList();
            inlines.read(node, source, text, content);
            boolean isEmpty = text.length() == 0 && content.isBlank();
            out.html(isTight || isEmpty ? "" : "<p>");
            out.addAll(content.done());
            out.html(isTight ? (node.getNext() == null ? "" : "\n") : isEmpty ? "" : "</p>\n");
        }
        Passage.Kind kind = isItem ? Passage.Kind.ITEM : Passage.Kind.PARAGRAPH;
        passages.end(text, text.passage(kind, List.of(), quoted));
    }

    private void heading(Heading node, boolean quoted) {
        PassageText text = passages.begin(source.place(node));
        SegmentList content = new SegmentList();
        inlines.read(node, source, text, content);
        if (content.isBlank()) {
            log.add(Code.LEFT_OVER, source.place(node), "a heading without words", "write them behind the #");
        }
        out.add(new Segment.Heading(outline.level(node.getLevel()), outline.anchor(words(node)), content.done()));
        passages.end(text, text.passage(Passage.Kind.HEADING, List.of(), quoted));
    }

    /** The words below a node, code too, as plain text. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        words(node, words);
        return Joints.without(words.toString());
    }

    private static void words(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            } else if (child instanceof org.commonmark.node.Code code) {
                words.append(code.getLiteral());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                words.append(' ');
            }
            words(child, words);
        }
    }

    private Place firstLine(Node node) {
        SourceSpan first = node.getSourceSpans().get(0);
        return source.raw(List.of(first)).strip().place();
    }

    /** Code is shown as it is written. A reader without a mouse can scroll it. */
    private void code(String code, Optional<String> info) {
        String language = info.map(i -> i.strip().split("\\s+", 2)[0])
                .filter(l -> l.matches("[A-Za-z0-9_+-]+"))
                .map(l -> " class=\"language-" + l + "\"")
                .orElse("");
        out.html("<pre tabindex=\"0\"><code" + language + ">");
        out.html(SegmentList.escaped(Joints.without(code)));
        out.html("</code></pre>\n");
    }
}
