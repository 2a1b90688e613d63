package dossier.render;

import dossier.model.Address;
import dossier.model.Link;
import dossier.model.Passage;
import java.util.ArrayList;
import java.util.List;

/** A sentence in which something is marked. */
final class SheetWords {
    /** More of a sentence on either side is left out: some run over a page, and hold hundreds of claims. */
    private static final int REACH = 400;

    private final Material material;
    private final Said said;

    SheetWords(Material material, Said said) {
        this.material = material;
        this.said = said;
    }

    /** A stretch of a passage, in a table with the heads of its column and row before it. */
    List<Sheet.Piece> pieces(Passage passage, int start, int end, int from, int to) {
        List<Sheet.Piece> pieces = new ArrayList<>();
        passage.heads().forEach(h -> add(pieces, h.value() + " \u2014 ", false));
        int near = Math.max(start, from - REACH);
        int far = Math.min(end, to + REACH);
        add(pieces, (near > start ? "\u2026" : "") + filled(passage, near, from).stripLeading(), false);
        add(pieces, from == to ? filled(passage, from) : passage.text().value().substring(from, to), true);
        add(pieces, filled(passage, to, far).stripTrailing() + (far < end ? "\u2026" : ""), false);
        return pieces;
    }

    /** The text between two places, with the words that the page fills into empty claims; not into those at its ends. */
    private String filled(Passage passage, int from, int to) {
        String text = passage.text().value();
        StringBuilder words = new StringBuilder();
        int at = from;
        for (Link link : passage.links()) {
            if (link.from() == link.to() && from < link.from() && link.from() < to) {
                words.append(text, at, link.from()).append(filled(passage, link.from()));
                at = link.from();
            }
        }
        return words.append(text, at, to).toString();
    }

    /** The words that the page fills into the claim at a place. */
    private String filled(Passage passage, int at) {
        return passage.links().stream()
                .filter(l -> l.from() == at && l.to() == at)
                .map(Link::address)
                .filter(a -> a instanceof Address.FactRef ref && material.fact(ref.fact()) != null)
                .map(a -> said.filled((Address.FactRef) a))
                .findFirst()
                .orElse("");
    }

    private static void add(List<Sheet.Piece> pieces, String words, boolean marked) {
        if (!words.isEmpty()) {
            // code is left out of a passage, with a sign in its place
            pieces.add(new Sheet.Piece(words.replace("\uFFFC", "\u2026"), marked));
        }
    }
}
