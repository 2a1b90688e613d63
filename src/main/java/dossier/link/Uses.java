package dossier.link;

import dossier.model.Address;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers where each fact is used. */
final class Uses {
    private final Map<String, Set<Use>> uses = new HashMap<>();

    /** What uses a value of a series uses the series. */
    void add(String fact, Use use) {
        uses.computeIfAbsent(fact, f -> new TreeSet<>()).add(use);
        int point = fact.indexOf('@');
        if (point > 0) {
            add(fact.substring(0, point), use);
        }
    }

    /** Every fact that a piece of prose names. */
    void add(Prose prose, Use use) {
        for (Passage passage : prose.passages()) {
            for (Link link : passage.links()) {
                if (link.address() instanceof Address.FactRef ref) {
                    add(ref.fact(), use);
                } else if (link.address() instanceof Address.QuoteRef ref) {
                    add(ref.fact().fact(), use);
                } else if (link.address() instanceof Address.FiguresRef ref) {
                    ref.facts().forEach(f -> add(f.fact(), use));
                }
            }
        }
    }

    /** Every fact that a note names. */
    void add(Note note, String id) {
        note.prose().forEach(p -> add(p, new Use(Use.Kind.NOTE, id)));
    }

    List<Use> of(String fact) {
        return List.copyOf(uses.getOrDefault(fact, Set.of()));
    }
}
