package dossier.read;

/** What an author wrote, as a message repeats it. */
final class Quoting {
    /** So much of a text is shown. */
    private static final int SHOWN = 80;

    private Quoting() {}

    /** In quotes, on one line, and no longer than can be taken in. */
    static String of(Object written) {
        String text = written.toString();
        int end = Math.min(SHOWN, text.length());
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder("'");
        text.substring(0, end)
                .codePoints()
                .map(c -> c == '\n' || c == '\t' ? ' ' : Characters.isForbidden(c) ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return shown.append(end < text.length() ? "…'" : "'").toString();
    }

    /** The advice to quote a value, which shows it in quotes where that is all there is to do. */
    static String advice(String value) {
        String shown = value.strip();
        boolean simple = shown.length() <= SHOWN && "\"\\\n".chars().noneMatch(c -> shown.indexOf(c) >= 0);
        return simple ? "quote it: \"" + shown + "\"" : "quote the value";
    }
}
