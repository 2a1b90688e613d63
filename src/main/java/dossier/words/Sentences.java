package dossier.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Where the sentences of a text end. */
public final class Sentences {
    /** What a full stop behind shortens, before a capital letter or a digit too: "approx. 3,000". */
    private static final Set<String> SHORTENED = Set.of(
            "approx", "ca", "est", "no", "nos", "vs", "vol", "fig", "mr", "mrs", "ms", "dr", "prof", "gen", "sen",
            "gov", "st", "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov",
            "dec");

    private final TreeSet<Integer> ends = new TreeSet<>();
    private final int length;

    public Sentences(String text) {
        this.length = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i)) {
                ends.add(i);
            }
        }
    }

    /** The sentence in which a place stands: where it ends, or -1 for the last. */
    public int at(int index) {
        Integer end = ends.ceiling(index);
        return end == null ? -1 : end;
    }

    /** Where the sentence starts in which a place stands. */
    public int start(int index) {
        Integer stop = ends.lower(index);
        return stop == null ? 0 : stop + 1;
    }

    /** Where the sentence ends in which a place stands that is itself left out. */
    public int end(int index) {
        Integer stop = ends.ceiling(Math.max(0, index - 1));
        return stop == null ? length : stop + 1;
    }

    /** The sentences of the text, each without the white space around it. */
    public List<String> in(String text) {
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            found.add(text.substring(from, end + 1).strip());
            from = end + 1;
        }
        found.add(text.substring(from).strip());
        return found;
    }

    /** A full stop counts where white space and no small letter follows: "c. 1900" and "p. 4" go on. */
    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == '。' || c == '？' || c == '！') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?' || i + 1 >= text.length() || !Character.isWhitespace(text.charAt(i + 1))) {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && !Character.isLowerCase(text.charAt(next)) && !(c == '.' && isShortened(text, i));
    }

    private static boolean isShortened(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean initial = stop - start == 1 && (start == 0 || !Character.isDigit(text.charAt(start - 1)));
        return initial || SHORTENED.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
    }
}
