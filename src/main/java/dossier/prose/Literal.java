package dossier.prose;

import dossier.diagnostic.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Text as it is read, beside the characters that the author wrote for it: backslash escapes and entities make them
 * differ.
 *
 * @param text as it is read; every character knows where it stands
 * @param bare the same, but with {@link #ESCAPED} for each character that an escape or an entity made: what is left of
 *     markup in it was meant as markup
 */
record Literal(Text text, String bare) {
    static final char ESCAPED = '\uE000';

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Parser ENTITIES = Parser.builder().build();

    /**
     * @param parsed as the parser read it
     * @param parsedFrom as it stands; white space at its end may be missing from what was read
     */
    static Literal of(String parsed, Text parsedFrom) {
        String value = Joints.without(parsed);
        Text raw = Joints.without(parsedFrom);
        if (raw.value().equals(value)) {
            return new Literal(raw, value);
        }
        String written = raw.value();
        StringBuilder bare = new StringBuilder(value);
        int[] offsets = new int[value.length() + 1];
        Matcher entity = ENTITY.matcher(written);
        int at = 0;
        int read = 0;
        while (read < value.length()) {
            int start = raw.place(Math.min(at, raw.length()), Math.min(at, raw.length()))
                    .from();
            int width = 1;
            int made = 1;
            if (isEscape(written, at)) {
                width = 2;
                bare.setCharAt(read, ESCAPED);
            } else if (written.startsWith("&", at)
                    && entity.region(at, written.length()).lookingAt()) {
                String meaning = meaning(entity.group());
                if (!meaning.equals(entity.group())) {
                    width = entity.end() - at;
                    made = Math.min(meaning.length(), value.length() - read);
                    bare.replace(read, read + made, String.valueOf(ESCAPED).repeat(made));
                }
            }
            for (int i = 0; i < made; i++) {
                offsets[read++] = start;
            }
            at += width;
        }
        int end = Math.min(at, raw.length());
        offsets[read] = raw.place(0, end).to();
        return new Literal(Text.mapped(value, raw.file(), offsets), bare.toString());
    }

    private static boolean isEscape(String written, int at) {
        return at + 1 < written.length() && written.charAt(at) == '\\' && isAsciiPunctuation(written.charAt(at + 1));
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }

    /** What an entity stands for: the parser's own table says it. One that it does not know stands for itself. */
    private static String meaning(String entity) {
        Node block = ENTITIES.parse(entity).getFirstChild();
        return block.getFirstChild() instanceof org.commonmark.node.Text read ? read.getLiteral() : entity;
    }
}
