package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import dossier.diagnostic.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a number that leads to no fact is told. In a briefing that was adopted, one that stood there then stays a warning,
 * and a new one is an error: what is unsourced can only become less.
 */
final class Adopted {
    private final boolean adopting;
    private final Map<String, Map<String, Deque<Text>>> left = new HashMap<>();

    /** @param words as they are written, by the path of their file under {@code content/} */
    Adopted(Optional<Map<String, List<Text>>> words) {
        adopting = words.isPresent();
        words.ifPresent(map -> map.forEach(
                (path, texts) -> texts.forEach(t -> left.computeIfAbsent("content/" + path, p -> new HashMap<>())
                        .computeIfAbsent(t.value(), w -> new ArrayDeque<>())
                        .add(t))));
    }

    Diagnostic unbound(Place place, String words) {
        String message = "'" + words + "' leads to no fact";
        String hint = "bind it: [" + words + "](fact:...), or say why it may stand: <!-- number-ok: reason -->";
        if (!adopting) {
            return new Diagnostic(Code.UNBOUND_NUMBER, place, message, hint);
        }
        Deque<Text> stood = left.getOrDefault(place.file().path(), Map.of()).get(words.replaceAll("\\s+", " "));
        boolean adopted = stood != null && stood.poll() != null;
        return new Diagnostic(Code.UNBOUND_NUMBER, adopted ? Severity.WARNING : Severity.ERROR, place, message, hint);
    }

    /** Tells what was adopted and needs it no more. */
    void tellUnused(Log log) {
        left.values().forEach(words -> words.values()
                .forEach(texts -> texts.forEach(t -> log.add(
                        Code.ADOPTED_UNUSED,
                        t.place(),
                        "'" + t + "' leads to a fact by now, or is gone",
                        "take it out: what is new must lead to a fact"))));
    }
}
