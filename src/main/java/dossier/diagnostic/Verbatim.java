package dossier.diagnostic;

/**
 * Text of a stranger in Markdown of GitHub's kind: in code, where neither markup, HTML, a mention nor an address means
 * anything.
 */
public final class Verbatim {
    private static final int LONGEST = 300;

    private Verbatim() {}

    /** On one line, cut where it is long, without what moves a cursor or turns the direction of reading. */
    public static String line(String said) {
        StringBuilder line = new StringBuilder();
        int[] points = said.codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
            int c = points[i];
            boolean blank = Character.isWhitespace(c) || c == 0x2028 || c == 0x2029;
            boolean hidden = Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE;
            line.appendCodePoint(blank ? ' ' : hidden ? '\uFFFD' : c);
        }
        return line.append(points.length > LONGEST ? "…" : "").toString();
    }

    /** The same as a code span. */
    public static String span(String said) {
        String text = line(said);
        String fence = "`".repeat(longestRun(text) + 1);
        String gap = text.isEmpty() || text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + gap + text + gap + fence;
    }

    /** Lines as they are, as a code block. */
    public static String block(String lines) {
        String fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
        return fence + "text\n" + lines.stripTrailing() + "\n" + fence + "\n";
    }

    /** A fence must be longer than any run of backticks between. */
    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
