package dossier.prose;

import dossier.diagnostic.Text;
import java.util.Arrays;
import org.commonmark.text.Characters;

/**
 * Helps emphasis beside Hangul. CommonMark's rule is made for scripts that part words by spaces: it takes the end of
 * {@code **[18.3%](fact:rate)**로} for a beginning, because a bracket stands before it and a letter behind it. A
 * character that is neither, put between the sign and the mark for the parser's eyes alone, lets it be both.
 *
 * <p>Only double signs are helped: a single * between brackets and Hangul may well be meant as it stands.
 */
final class Joints {
    /** No character at all in Unicode, so that nobody has written it. */
    private static final char JOINT = '\uFDD0';

    private Joints() {}

    /** The text with a joint wherever the parser needs one; mostly the text itself. */
    static Text join(Text text) {
        String written = text.value();
        int[] joints = new int[8];
        int count = 0;
        int at = 0;
        while (at < written.length()) {
            char sign = written.charAt(at);
            int from = at++;
            if (sign == '\\') {
                at++;
            } else if (sign == '*' || sign == '~') {
                while (at < written.length() && written.charAt(at) == sign) {
                    at++;
                }
                int joint = at - from < 2 ? -1 : joint(written, from, at);
                if (joint >= 0 && (count == 0 || joints[count - 1] < joint)) {
                    joints = count == joints.length ? Arrays.copyOf(joints, count * 2) : joints;
                    joints[count++] = joint;
                }
            }
        }
        return count == 0 ? text : insert(text, Arrays.copyOf(joints, count));
    }

    private static int joint(String written, int from, int to) {
        int before = from == 0 ? ' ' : written.codePointBefore(from);
        int after = to == written.length() ? ' ' : written.codePointAt(to);
        return isBetweenMarkAndHangul(before, after) ? from : isBetweenHangulAndMark(before, after) ? to : -1;
    }

    /** Where emphasis may end, though CommonMark sees a beginning. */
    static boolean isBetweenMarkAndHangul(int before, int after) {
        int type = Character.getType(before);
        boolean opens = type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
        return Characters.isPunctuationCodePoint(before) && !opens && isHangul(after);
    }

    /** Where emphasis may begin, though CommonMark sees an end. */
    static boolean isBetweenHangulAndMark(int before, int after) {
        int type = Character.getType(after);
        boolean closes = type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
        return isHangul(before) && Characters.isPunctuationCodePoint(after) && !closes;
    }

    static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    private static Text insert(Text text, int[] joints) {
        StringBuilder joined = new StringBuilder(text.length() + joints.length);
        int[] offsets = new int[text.length() + joints.length + 1];
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            int offset = text.place(i, i).from();
            if (next < joints.length && joints[next] == i) {
                offsets[joined.length()] = offset;
                joined.append(JOINT);
                next++;
            }
            offsets[joined.length()] = offset;
            joined.append(text.value().charAt(i));
        }
        offsets[joined.length()] = text.place().to();
        return Text.mapped(joined.toString(), text.file(), offsets);
    }

    /** What its author wrote of a string that the parser gave. */
    static String without(String joined) {
        return joined.indexOf(JOINT) < 0 ? joined : joined.replace(String.valueOf(JOINT), "");
    }

    static Text without(Text joined) {
        if (joined.value().indexOf(JOINT) < 0) {
            return joined;
        }
        String written = without(joined.value());
        int[] offsets = new int[written.length() + 1];
        int at = 0;
        for (int i = 0; i < joined.length(); i++) {
            if (joined.value().charAt(i) != JOINT) {
                offsets[at++] = joined.place(i, i).from();
            }
        }
        offsets[at] = joined.place().to();
        return Text.mapped(written, joined.file(), offsets);
    }
}
