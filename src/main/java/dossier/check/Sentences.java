package dossier.check;

/** Where one sentence ends and another begins. */
final class Sentences {
    private Sentences() {}

    /** Whether no sentence ends between two places in a text. */
    static boolean same(String text, int a, int b) {
        for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
            if (ends(text, i)) {
                return false;
            }
        }
        return true;
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
        boolean initial = c == '.' && (i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2)));
        return next < text.length() && !Character.isLowerCase(text.charAt(next)) && !initial;
    }
}
