package dossier.prose;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.model.Address;
import dossier.model.Segment;
import dossier.prose.WrittenLinks.WordsLink;
import dossier.prose.WrittenLinks.Written;
import dossier.prose.WrittenLinks.WrittenImage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Reads what stands within one block: into segments, and at once into the plain text of its passage. */
final class Inlines {
    private static final Pattern NUMBER_OK = Pattern.compile("<!--\\s*number-ok:(.*)-->", Pattern.DOTALL);

    private final Source document;
    private final Passages passages;
    private final Log log;
    private final LeftOvers leftOvers;
    private final Set<LinkReferenceDefinition> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Links that end a block quotation: there alone one may say who is quoted. */
    private final Set<Node> attributions = Collections.newSetFromMap(new IdentityHashMap<>());

    Inlines(Source document, Passages passages, Log log) {
        this.document = document;
        this.passages = passages;
        this.log = log;
        this.leftOvers = new LeftOvers(log);
    }

    /** Allows a link to be a {@code quote:} link. */
    void allowAttribution(Node link) {
        attributions.add(link);
    }

    boolean isUsed(LinkReferenceDefinition definition) {
        return used.contains(definition);
    }

    /** Reads the children of a node. */
    void read(Node parent, Source source, PassageText text, SegmentList out) {
        LeftOverSigns signs = new LeftOverSigns(source, log);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Text words) {
                Literal literal = Literal.of(words.getLiteral(), source.raw(words.getSourceSpans()));
                leftOvers.check(literal, child.getPrevious() instanceof Link);
                signs.check(child, literal);
                out.words(literal.text().value());
                text.append(literal.text());
            } else {
                read(child, text, source, out);
            }
        }
    }

    private void read(Node node, PassageText text, Source source, SegmentList out) {
        if (node instanceof SoftLineBreak) {
            text.lineBreak();
            out.words("\n");
        } else if (node instanceof HardLineBreak) {
            text.lineBreak();
            out.html("<br>\n");
        } else if (node instanceof Emphasis) {
            tagged("em", node, source, text, out);
        } else if (node instanceof StrongEmphasis) {
            tagged("strong", node, source, text, out);
        } else if (node instanceof Strikethrough) {
            tagged("del", node, source, text, out);
        } else if (node instanceof org.commonmark.node.Code code) {
            text.object(source.place(code));
            out.html("<code>" + SegmentList.escaped(Joints.without(code.getLiteral())) + "</code>");
        } else if (node instanceof WordsLink link) {
            link(link, source, text, out);
        } else if (node instanceof Link link) {
            addressShown(link, source, text, out);
        } else if (node instanceof WrittenImage image) {
            new Images(this, passages, log).read(image, source, text, out);
        } else if (node instanceof HtmlInline html) {
            html(html, source, text);
        } else {
            throw new IllegalStateException("no such inline: " + node);
        }
    }

    private void tagged(String tag, Node node, Source source, PassageText text, SegmentList out) {
        out.html("<" + tag + ">");
        read(node, source, text, out);
        out.html("</" + tag + ">");
    }

    private void link(WordsLink node, Source source, PassageText text, SegmentList out) {
        int from = text.length();
        SegmentList content = new SegmentList();
        read(node, source, text, content);
        Text written = parts(node.written, source).get(0);
        Place place = source.place(node);
        Optional<Address> address = Addresses.parse(written, log).filter(a -> mayStandHere(a, node, place));
        if (address.isEmpty()) {
            out.addAll(content.done());
            return;
        }
        if (from == text.length() && !(address.get() instanceof Address.FactRef)) {
            log.add(Code.LEFT_OVER, place, "a link without words", "write them between the brackets");
        }
        var link = text.link(from, address.get(), place, written.place());
        out.add(
                address.get() instanceof Address.FactRef fact
                        ? new Segment.Claim(link, fact, content.done())
                        : new Segment.Cite(link, content.done()));
    }

    private boolean mayStandHere(Address address, Node node, Place place) {
        if (Figures.isFigure(address)) {
            log.add(
                    Code.BAD_ADDRESS,
                    place,
                    "a figure in the middle of a line",
                    "put it in a paragraph of its own, with empty lines around it");
            return false;
        }
        if (address instanceof Address.QuoteRef && !attributions.contains(node)) {
            log.add(
                    Code.BAD_ADDRESS,
                    place,
                    "a quote: link that ends no block quotation is not checked",
                    "begin the lines of the quotation with >, and let the link end it");
            return false;
        }
        return true;
    }

    /** {@code <https://example.org>}: the address is shown as it is, and is no text in which numbers are read. */
    private void addressShown(Link node, Source source, PassageText text, SegmentList out) {
        Place place = source.place(node);
        Text raw = Joints.without(source.raw(node.getSourceSpans()));
        Text written = raw.part(1, raw.length() - 1);
        int from = text.length();
        text.object(place);
        boolean isMail =
                node.getDestination().startsWith("mailto:") && !written.value().startsWith("mailto:");
        Optional<Address> address =
                isMail ? Optional.of(new Address.External("mailto:" + written)) : Addresses.parse(written, log);
        if (address.isPresent() && address.get() instanceof Address.External) {
            var link = text.link(from, address.get(), place, written.place());
            out.add(new Segment.Cite(link, List.of(new Segment.Words(written.value()))));
            return;
        }
        out.words(written.value());
        if (address.isPresent()) {
            log.add(
                    Code.BAD_ADDRESS,
                    place,
                    "an address in angle brackets is shown as it is, and this one says nothing to a reader",
                    "write [words](" + written + ")");
        }
    }

    /** The one comment that is allowed goes into the passage; every other markup is an error. */
    void html(HtmlInline node, Source source, PassageText text) {
        Place place = source.place(node);
        Matcher comment = NUMBER_OK.matcher(Joints.without(node.getLiteral()));
        if (comment.matches() && !comment.group(1).isBlank()) {
            text.numberOk(comment.group(1).strip().replaceAll("\\s+", " "), place);
        } else if (comment.matches()) {
            log.add(Code.RAW_HTML, place, "a number-ok without a reason", "write <!-- number-ok: reason -->");
        } else if (node.getLiteral().startsWith("<!--")) {
            log.add(
                    Code.RAW_HTML,
                    place,
                    "a comment is not published, and would be lost",
                    "the one comment that means something is <!-- number-ok: reason -->");
        } else {
            log.add(Code.RAW_HTML, place, "HTML in a note", "write it in Markdown; \\< for the sign itself");
        }
    }

    /** The address of a link or an image, and its title, if it has one. */
    List<Text> parts(Written written, Source source) {
        if (written.definition() != null) {
            used.add(written.definition());
        }
        return WrittenLinks.parts(written, source, document).stream()
                .map(Joints::without)
                .toList();
    }
}
