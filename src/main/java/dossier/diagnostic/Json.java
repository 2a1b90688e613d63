package dossier.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** How diagnostics are told to a program. */
public final class Json {
    private Json() {}

    /**
     * One object, and a line end:
     *
     * <pre>
     * {"diagnostics": [{"code", "severity", "path", "line", "column", "end_line", "end_column", "message", "hint"}],
     *  "errors": 1, "warnings": 0, "infos": 0}
     * </pre>
     *
     * Lines and columns are counted from 1, columns in code points; the end is behind the last character. A hint is absent
     * where there is none.
     *
     * @param path how a file's path within the site is told
     */
    public static String tell(List<Diagnostic> diagnostics, UnaryOperator<String> path) {
        StringBuilder out = new StringBuilder("{\"diagnostics\": [");
        String before = "\n  ";
        for (Diagnostic d : diagnostics) {
            out.append(before);
            tell(d, path, out);
            before = ",\n  ";
        }
        out.append(diagnostics.isEmpty() ? "]" : "\n]");
        for (Severity severity : Severity.values()) {
            long n = diagnostics.stream().filter(d -> d.severity() == severity).count();
            out.append(", \"").append(severity.word()).append("s\": ").append(n);
        }
        return out.append("}\n").toString();
    }

    private static void tell(Diagnostic d, UnaryOperator<String> path, StringBuilder out) {
        Place place = d.place();
        TextFile file = place.file();
        out.append("{\"code\": ").append(string(d.code().id()));
        out.append(", \"severity\": ").append(string(d.severity().word()));
        out.append(", \"path\": ").append(string(path.apply(file.path())));
        out.append(", \"line\": ").append(place.line()).append(", \"column\": ").append(place.column());
        out.append(", \"end_line\": ").append(file.line(place.to()));
        out.append(", \"end_column\": ").append(file.column(place.to()));
        out.append(", \"message\": ").append(string(d.message()));
        if (!d.hint().isEmpty()) {
            out.append(", \"hint\": ").append(string(d.hint()));
        }
        out.append('}');
    }

    /** A string with its quotes. */
    public static String string(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c) && !isPaired(value, i)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPaired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
