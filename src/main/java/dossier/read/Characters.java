package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.TextFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** From bytes to characters that a reader can see. */
final class Characters {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** So many of one file are told; a file with more of them is no text. */
    private static final int TOLD = 20;

    private Characters() {}

    /**
     * A decoded file.
     *
     * @param sound whether nothing was wrong with it; else its text is good for showing places and for no more
     */
    record Decoded(TextFile file, boolean sound) {}

    /** Decodes a file without its byte order mark, and tells every character that cannot stand in it. */
    static Decoded decode(String path, byte[] bytes, Log log) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            int mark = out.position() > 0 && out.get(0) == BYTE_ORDER_MARK ? 1 : 0;
            TextFile file = new TextFile(path, new String(out.array(), mark, out.position() - mark));
            return new Decoded(file, areVisible(file, log));
        }
        TextFile shown = new TextFile(path, new String(bytes, StandardCharsets.UTF_8));
        log.add(
                Code.BAD_TEXT,
                shown.place(out.position(), out.position() + 1),
                String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", bytes[in.position()]),
                isUtf16(bytes) ? "the file is UTF-16: save it as UTF-8" : "save the file as UTF-8");
        return new Decoded(shown, false);
    }

    /** Whether a file starts with a byte order mark of UTF-8. */
    static boolean hasMark(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    private static boolean isUtf16(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE;
    }

    private static boolean areVisible(TextFile file, Log log) {
        String text = file.text();
        int told = 0;
        for (int i = 0; i < text.length() && told < TOLD; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
                continue;
            }
            boolean endsLine = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            int point = text.codePointAt(i);
            int width = Character.charCount(point);
            if (!endsLine && isForbidden(point)) {
                log.add(
                        Code.BAD_TEXT,
                        file.place(i, i + width),
                        name(point) + " cannot stand in a file",
                        remedy(point));
                told++;
            }
            i += width - 1;
        }
        return told == 0;
    }

    /** Controls, marks that turn the direction of writing, ends of line that few programs know, and the like. */
    static boolean isForbidden(int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL:
                return point != '\n' && point != '\t';
            case Character.FORMAT:
                // these two join and part letters in emoji and in some scripts
                return point != 0x200C && point != 0x200D;
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
            case Character.SURROGATE:
                return true;
            default:
                return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        }
    }

    /** {@code U+202E}, and what it is where that can be said in a word. */
    static String name(int point) {
        String code = String.format(Locale.ROOT, "U+%04X", point);
        return code
                + switch (Character.getType(point)) {
                    case Character.CONTROL -> " (a control character)";
                    case Character.FORMAT -> " (a mark that nobody can see)";
                    case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        " (an end of line that few programs know)";
                    case Character.SURROGATE -> " (half a character)";
                    default -> " (no character)";
                };
    }

    private static String remedy(int point) {
        return switch (point) {
            case '\r' -> "end lines with LF, or with CR LF";
            case 0x85, 0x2028, 0x2029 -> "end the line with LF instead";
            default -> "delete it";
        };
    }
}
