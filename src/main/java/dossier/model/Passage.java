package dossier.model;

import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import java.util.List;

/**
 * A block of prose as one plain string, in which numbers are read as if there were no markup: emphasis gone, line breaks
 * as spaces, link texts in their places. Code is left out of it, replaced by U+FFFC, one a span.
 *
 * @param links the links in it, in order; empty claims too, as links of no length
 * @param heads of a table's cell: the texts that stand at the head of its column and of its row, in this order, as far
 *     as it has them; else empty
 * @param quoted whether it stands in a block quotation that ends in a {@code quote:} link
 * @param numberOk the comments that excuse a number in it
 */
public record Passage(
        Kind kind, Text text, List<Link> links, List<Text> heads, boolean quoted, List<NumberOk> numberOk) {
    public Passage {
        links = List.copyOf(links);
        heads = List.copyOf(heads);
        numberOk = List.copyOf(numberOk);
    }

    /** What sort of block it is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        ALT,
        /** A title, a summary, a headline or a label: a line of its own outside the notes' text. */
        LINE
    }

    /**
     * A comment {@code number-ok: reason}: it covers the last unbound number before {@code at}.
     *
     * @param at the index in the passage's text at which it stands
     */
    public record NumberOk(int at, String reason, Place place) {}
}
