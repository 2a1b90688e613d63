package dossier.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** How diagnostics are told to a person at a terminal. */
public final class Console {
    private Console() {}

    /**
     * Each diagnostic with its place, its line and a caret, and a count last.
     *
     * <pre>
     * content/facts/korea.yaml:14:31: error[unknown-entity]: no entity 'yonap'
     *    14 |     source: scmp-2024-03-15 &lt; yonap
     *       |                               ^^^^^ did you mean 'yonhap'?
     * </pre>
     *
     * @param path how a file's path within the site is shown
     */
    public static String tell(List<Diagnostic> diagnostics, UnaryOperator<String> path) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic d : diagnostics) {
            tell(d, path, out);
        }
        return out.append(count(diagnostics)).toString();
    }

    private static void tell(Diagnostic d, UnaryOperator<String> path, StringBuilder out) {
        Place place = d.place();
        int line = place.line();
        out.append(path.apply(place.file().path()))
                .append(':')
                .append(line)
                .append(':')
                .append(place.column());
        out.append(": ")
                .append(d.severity().word())
                .append('[')
                .append(d.code().id())
                .append("]: ");
        out.append(d.message()).append('\n');
        // of a line only what is shown of it is cut out: it may be as long as the file, and each of its numbers be told
        String text = place.file().text();
        int start = place.file().start(line);
        int lineEnd = place.file().end(line);
        int shown = Math.max(start, place.from() - 90);
        int shownEnd = Math.min(lineEnd, shown + 180);
        String shownText = shown < shownEnd ? text.substring(shown, shownEnd) : "";
        if (shownText.isBlank()) {
            if (!d.hint().isEmpty()) {
                out.append("       = ").append(d.hint()).append('\n');
            }
            return;
        }
        int end = Math.min(lineEnd, place.from() + Math.max(1, place.to() - place.from()));
        String cut = shown > start ? "…" : "";
        out.append(String.format(Locale.ROOT, "%5d | ", line))
                .append(printable(cut + shownText + (shownEnd < lineEnd ? "…" : "")))
                .append('\n');
        int from = Math.min(place.from(), shownEnd);
        out.append("      | ").append(" ".repeat(width(cut + text.substring(shown, from))));
        out.append("^".repeat(Math.max(1, width(text.substring(from, Math.max(from, Math.min(end, shownEnd)))))));
        out.append(d.hint().isEmpty() ? "" : " " + d.hint()).append('\n');
    }

    /** Controls would move the cursor or speak to the terminal. */
    private static String printable(String line) {
        StringBuilder out = new StringBuilder(line.length());
        line.codePoints()
                .forEach(c -> out.appendCodePoint(
                        c == '\t'
                                ? ' '
                                : Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '�' : c));
        return out.toString();
    }

    /** How many columns a terminal gives a string: Hangul and other East Asian wide characters take two. */
    private static int width(String s) {
        return s.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF;
    }

    /** {@code 2 errors, 1 warning}. */
    public static String count(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long n = diagnostics.stream().filter(d -> d.severity() == severity).count();
            if (n > 0) {
                out.append(out.length() == 0 ? "" : ", ").append(n).append(' ').append(severity.word());
                out.append(n == 1 || severity == Severity.INFO ? "" : "s");
            }
        }
        return out.append(out.length() == 0 ? "" : "\n").toString();
    }
}
