package dossier.render;

import dossier.model.Passage;
import java.util.ArrayList;
import java.util.List;

/** A sentence in which something is marked. */
final class SheetWords {
    /** More of a sentence on either side is left out: some run over a page, and hold hundreds of claims. */
    private static final int REACH = 400;

    private SheetWords() {}

    /**
     * A stretch of a passage, in a table with the heads of its column and row before it.
     *
     * @param filled what stands where the marked stretch is empty
     */
    static List<Sheet.Piece> pieces(Passage passage, int start, int end, int from, int to, String filled) {
        String text = passage.text().value();
        List<Sheet.Piece> pieces = new ArrayList<>();
        passage.heads().forEach(h -> add(pieces, h.value() + " \u2014 ", false));
        int near = Math.max(start, from - REACH);
        int far = Math.min(end, to + REACH);
        add(pieces, (near > start ? "\u2026" : "") + text.substring(near, from).stripLeading(), false);
        add(pieces, from == to ? filled : text.substring(from, to), true);
        add(pieces, text.substring(to, far).stripTrailing() + (far < end ? "\u2026" : ""), false);
        return pieces;
    }

    private static void add(List<Sheet.Piece> pieces, String words, boolean marked) {
        if (!words.isEmpty()) {
            // code is left out of a passage, with a sign in its place
            pieces.add(new Sheet.Piece(words.replace("\uFFFC", "\u2026"), marked));
        }
    }
}
