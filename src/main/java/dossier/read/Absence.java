package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import java.util.Optional;

/**
 * Says why a key has no value: often YAML takes for a comment, a block of text or the next key what was meant as the
 * value.
 */
final class Absence {
    private final TextFile file;
    private final String text;
    private final int end;

    /** @param end where the YAML of the file ends */
    Absence(TextFile file, int end) {
        this.file = file;
        this.text = file.text();
        this.end = end;
    }

    /** What the value of an entry was meant to be, where a comma between braces has cut it and the rest became a key. */
    Optional<Node.Scalar> cutByComma(Node.Entry before, Text key) {
        int keyEnd = key.place().to();
        if (",}".indexOf(charAt(keyEnd)) < 0 || !(before.value() instanceof Node.Scalar cut)) {
            return Optional.empty();
        }
        boolean adjoins =
                text.substring(cut.place().to(), key.place().from()).strip().equals(",");
        Place whole = file.place(cut.place().from(), keyEnd);
        return adjoins ? Optional.of(new Node.Scalar(cut.text(), whole)) : Optional.empty();
    }

    /** @param whole what the value was meant to be */
    Diagnostic ofCut(Node.Scalar whole, Text key) {
        Place place = whole.place();
        boolean plain = Scalars.isPlain(text, place.from(), place.to());
        return new Diagnostic(
                Code.BAD_YAML,
                key.place(),
                "a comma ends a value between { and }, so that " + Quoting.of(key) + " is a key without a value",
                plain ? Quoting.advice(text.substring(place.from(), place.to())) : "put all of it between the quotes");
    }

    /**
     * @param from where what YAML takes for the value starts
     * @param to where it ends; equal to {@code from} where there is nothing at all
     */
    Diagnostic of(Text key, int from, int to) {
        if (from < to && "|>".indexOf(charAt(from)) >= 0) {
            char c = charAt(from);
            return none(
                    file.place(from, from + 1),
                    key,
                    ": '" + c + "' starts a block of text, and none follows",
                    "quote the value if '" + c + "' is part of it");
        }
        if (from < to) {
            return none(
                    file.place(from, to),
                    key,
                    ": " + text.substring(from, to) + " means none",
                    "leave the key out, or quote the word if it is meant");
        }
        int next = to;
        while (charAt(next) == ' ' || charAt(next) == '\t') {
            next++;
        }
        return charAt(next) == '#'
                ? none(key.place(), key, ": '#' starts a comment", "quote the value if '#' is part of it")
                : none(key.place(), key, "", "write one behind the colon, or delete the key");
    }

    private static Diagnostic none(Place place, Text key, String why, String hint) {
        return new Diagnostic(Code.BAD_VALUE, place, Quoting.of(key) + " has no value" + why, hint);
    }

    private char charAt(int at) {
        return at < end ? text.charAt(at) : '\n';
    }
}
