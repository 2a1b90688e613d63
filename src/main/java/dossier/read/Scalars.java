package dossier.read;

import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;

/**
 * Finds where in its file each character of a YAML scalar stands: quotes, escapes, folded lines and indentation make a
 * scalar differ from what is written.
 */
final class Scalars {
    /** The width of an escape such as {@code \\U0001F600}. */
    private static final int LONG_ESCAPE = 10;

    private final String source;
    private final int to;
    private final String value;
    private final char style;
    private int at;

    private Scalars(String source, int from, int to, String value) {
        this.source = source;
        this.to = to;
        this.value = value;
        this.style = source.charAt(from);
        this.at = from;
    }

    /**
     * @param from where the scalar starts in its file, at its quote where it has one
     * @param to behind its last character, or its closing quote
     */
    static Text locate(TextFile file, int from, int to, String value) {
        String source = file.text();
        int inner = isQuote(source, from, to) ? from + 1 : from;
        if (to - from == value.length() + 2 * (inner - from) && source.startsWith(value, inner)) {
            return Text.plain(value, file, inner);
        }
        return Text.mapped(value, file, new Scalars(source, from, to, value).offsets());
    }

    private static boolean isQuote(String source, int from, int to) {
        return from < to && (source.charAt(from) == '"' || source.charAt(from) == '\'');
    }

    /** Whether a scalar is written without quotes, and not as a block of text. */
    static boolean isPlain(String source, int from, int to) {
        return from == to || "\"'|>".indexOf(source.charAt(from)) < 0;
    }

    private int[] offsets() {
        boolean quoted = style == '"' || style == '\'';
        if (quoted) {
            at++;
        } else if (style == '|' || style == '>') {
            at = Math.min(to, source.indexOf('\n', at) + 1);
        }
        int[] offsets = new int[value.length() + 1];
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            pass(!isSpace(c));
            offsets[i] = Math.min(at, to);
            int width = width();
            if (width == LONG_ESCAPE && Character.isHighSurrogate(c) && i + 1 < value.length()) {
                // one escape stands for both halves of the character
                offsets[++i] = offsets[i - 1];
            }
            at += width;
        }
        offsets[value.length()] = Math.min(at, quoted ? to - 1 : to);
        return offsets;
    }

    /** Goes over what the value has nothing of: lines joined by a backslash and, where asked for, white space. */
    private void pass(boolean spaces) {
        while (at < to && (joinsLines() || spaces && isSpace(source.charAt(at)))) {
            if (joinsLines()) {
                at = source.indexOf('\n', at) + 1;
                while (at < to && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private boolean joinsLines() {
        return style == '"' && at + 1 < to && source.charAt(at) == '\\' && "\r\n".indexOf(source.charAt(at + 1)) >= 0;
    }

    /** How many characters of the source stand for the next one of the value. */
    private int width() {
        if (at + 1 >= to) {
            return 1;
        }
        char c = source.charAt(at);
        if (style == '\'' && c == '\'') {
            return 2;
        }
        if (style != '"' || c != '\\') {
            return 1;
        }
        return switch (source.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> LONG_ESCAPE;
            default -> 2;
        };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
