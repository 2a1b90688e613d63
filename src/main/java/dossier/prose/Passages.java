package dossier.prose;

import dossier.diagnostic.Place;
import dossier.model.Passage;
import java.util.ArrayList;
import java.util.List;

/** The passages of one prose, in the order in which their blocks begin. */
final class Passages {
    private final List<Passage> passages = new ArrayList<>();

    /** Begins a passage: those that begin inside it come behind it. */
    PassageText begin(Place start) {
        passages.add(null);
        return new PassageText(passages.size() - 1, start);
    }

    /** Ends a passage; one that holds nothing at all, as an empty cell, is none. */
    void end(PassageText text, Passage passage) {
        boolean isNothing = text.length() == 0
                && passage.links().isEmpty()
                && passage.numberOk().isEmpty();
        if (isNothing && text.number() == passages.size() - 1) {
            passages.remove(text.number());
        } else {
            passages.set(text.number(), passage);
        }
    }

    List<Passage> done() {
        return List.copyOf(passages);
    }
}
