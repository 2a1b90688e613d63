package dossier.words;

import dossier.words.Phrases.Match;
import java.util.Optional;

/** A text in which words of the lists are looked for: at a place, or right before one. */
final class Line {
    private final String text;
    private final String low;
    private final Lexicon lexicon;

    Line(String text, Lexicon lexicon) {
        this.text = text;
        this.low = lower(text);
        this.lexicon = lexicon;
    }

    /** In lower case, character by character: never longer or shorter than the text. */
    static String lower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    String text() {
        return text;
    }

    String low() {
        return low;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int length() {
        return text.length();
    }

    /** A space where there is no character. */
    char charAt(int i) {
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }

    /** The longest entry of a list that starts at an index. */
    Optional<Match> at(String list, int i) {
        return lexicon.list(list).at(low, i);
    }

    /** The longest entry of a list that ends before an index. */
    Optional<Match> before(String list, int i) {
        return lexicon.list(list).before(low, i);
    }

    /** The entry of a list that ends before an index, or before the particle that ends there. */
    Optional<Match> noun(String list, int end) {
        Optional<Match> found = before(list, end);
        for (int at = end - 1; found.isEmpty() && at > end - 3 && isHangul(at); at--) {
            int behind = at;
            found = at("particles", at).filter(p -> p.to() == end).flatMap(p -> before(list, behind));
        }
        return found;
    }

    boolean starts(String list, int i) {
        return at(list, i).isPresent();
    }

    boolean endsBefore(String list, int i) {
        return before(list, i).isPresent();
    }

    /** Past white space. */
    int skip(int i) {
        int at = i;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Back past white space. */
    int unskip(int i) {
        int at = i;
        while (at > 0 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Past one hyphen, or white space: "7-million", "7 million". */
    int join(int i) {
        return charAt(i) == '-' ? i + 1 : skip(i);
    }

    /** Past one space or hyphen; -1 where there is none. */
    int gap(int i) {
        return i < text.length() && (isSpace(text.charAt(i)) || text.charAt(i) == '-') ? i + 1 : -1;
    }

    /** ASCII and full-width digits: other scripts' are letters here. */
    boolean isDigit(int i) {
        char c = charAt(i);
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    boolean isHangul(int i) {
        return TimeWords.isHangul(charAt(i));
    }

    boolean isLetter(int i) {
        return Character.isLetter(charAt(i));
    }

    boolean isWordStart(int i) {
        return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    boolean isWordEnd(int i) {
        return !Character.isLetterOrDigit(charAt(i));
    }

    /** Behind the word that starts here: letters, and hyphens and apostrophes between them. */
    int wordEnd(int i) {
        int at = i;
        while (isLetter(at) || at > i && isJoint(charAt(at)) && isLetter(at + 1)) {
            at++;
        }
        return at;
    }

    /** Where the word starts that ends here. */
    int wordStart(int i) {
        int at = i;
        while (isLetter(at - 1) || at < i && isJoint(charAt(at - 1)) && isLetter(at - 2)) {
            at--;
        }
        return at;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '\'' || c == '’';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f' || c == '\t' || c == '\n' || c == '\r';
    }
}
