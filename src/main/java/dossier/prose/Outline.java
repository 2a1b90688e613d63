package dossier.prose;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The headings of a note: their levels and anchors. The page's title is its one heading of level 1, so that those of
 * the text begin at 2, and none skips a level.
 */
final class Outline {
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<String, Integer> anchors = new HashMap<>();

    /**
     * @param written how many # the author wrote
     * @return one more than the level of the heading under which it stands
     */
    int level(int written) {
        while (!open.isEmpty() && open.peek() >= written) {
            open.pop();
        }
        open.push(written);
        return Math.min(6, open.size() + 1);
    }

    /**
     * An anchor made as GitHub makes them, so that a link to it works in the raw file too: small letters, hyphens for
     * spaces, no punctuation. Latin letters lose their accents; those of other scripts stay.
     */
    String anchor(String heading) {
        StringBuilder anchor = new StringBuilder();
        String apart = Normalizer.normalize(heading.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        boolean afterLatin = false;
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            int c = apart.codePointAt(i);
            boolean isAccent = Character.getType(c) == Character.NON_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || isAccent && !afterLatin) {
                anchor.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                anchor.append('-');
            }
            afterLatin = c < 0x250 || isAccent && afterLatin;
        }
        boolean hasWords = anchor.chars().anyMatch(c -> c != '-');
        return unique(hasWords ? Normalizer.normalize(anchor, Normalizer.Form.NFC) : "section");
    }

    private String unique(String base) {
        String anchor = base;
        while (anchors.containsKey(anchor)) {
            anchor = base + "-" + anchors.merge(base, 1, Integer::sum);
        }
        anchors.put(anchor, 0);
        return anchor;
    }
}
