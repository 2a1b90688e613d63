package dossier.read;

import java.util.regex.Pattern;

/** Text as a scalar of YAML that is read as just this text: bare where that can be, else in double quotes. */
public final class YamlText {
    /** Starts with what means something to YAML, or is one of its words for nothing. */
    private static final Pattern BITES = Pattern.compile("[?:,\\[\\]{}#&*!|>'\"%@`~].*|-(\\D.*)?|null", Pattern.DOTALL);

    private YamlText() {}

    /** For a value that stands alone on its line. */
    public static String ofLine(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** For a value in a map or list in brackets. */
    public static String ofBrackets(String text) {
        return isPlain(text) && text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && text.chars().noneMatch(c -> c < ' ')
                && !BITES.matcher(text).matches()
                && !text.startsWith("---")
                && !text.startsWith("...")
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.contains(" #");
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
