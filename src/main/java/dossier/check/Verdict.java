package dossier.check;

import dossier.diagnostic.Code;
import java.util.Optional;

/**
 * What a claim's words are worth.
 *
 * @param code what is wrong; empty where the words agree with the fact
 * @param from the index in the passage's text of the first character that was read
 * @param to the index behind the last
 * @param message why the words agree, or what is wrong, in one line
 * @param hint what to do about it; empty where the words agree
 */
public record Verdict(Optional<Code> code, int from, int to, String message, String hint) {
    public static Verdict agrees(int from, int to, String because) {
        return new Verdict(Optional.empty(), from, to, because, "");
    }

    public static Verdict refused(Code code, int from, int to, String message, String hint) {
        return new Verdict(Optional.of(code), from, to, message, hint);
    }
}
