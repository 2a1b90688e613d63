package dossier.prose;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.text.Characters;

/** Finds signs of emphasis that begin and end nothing, and would show on the page. */
final class LeftOverSigns {
    private final Source source;
    private final Log log;

    LeftOverSigns(Source source, Log log) {
        this.source = source;
        this.log = log;
    }

    void check(Node node, Literal literal) {
        String bare = literal.bare();
        int at = 0;
        while (at < bare.length()) {
            char sign = bare.charAt(at);
            int from = at++;
            if (sign != '*' && sign != '_' && sign != '~') {
                continue;
            }
            while (at < bare.length() && bare.charAt(at) == sign) {
                at++;
            }
            String value = literal.text().value();
            int before = from > 0 ? value.codePointBefore(from) : before(node);
            int after = at < value.length() ? value.codePointAt(at) : after(node);
            if (isMeant(sign, at - from, before, after)) {
                log.add(
                        Code.LEFT_OVER,
                        literal.text().place(from, at),
                        "'" + value.substring(from, at) + "' begins or ends nothing here, and would show on the page",
                        "let it touch the words it marks, with a space on its other side; write "
                                + ("\\" + sign).repeat(Math.min(3, at - from))
                                + " for the signs");
            }
        }
    }

    private static boolean isMeant(char sign, int length, int before, int after) {
        boolean isAlone = isSpace(before) && isSpace(after);
        boolean isByHangul =
                Joints.isBetweenMarkAndHangul(before, after) || Joints.isBetweenHangulAndMark(before, after);
        switch (sign) {
            case '*':
                return length >= 2 ? !isAlone : isByHangul;
            case '_':
                return length == 2 && !isAlone && !(isInWord(before) && isInWord(after));
            default:
                return length == 2 && !isAlone && (isMark(before) || isMark(after));
        }
    }

    private int before(Node text) {
        Node previous = text.getPrevious();
        boolean isStart = previous == null && text.getParent() instanceof Block;
        return isStart || isBreak(previous) ? ' ' : source.at(Source.from(text.getSourceSpans()) - 1);
    }

    private int after(Node text) {
        Node next = text.getNext();
        boolean isEnd = next == null && text.getParent() instanceof Block;
        return isEnd || isBreak(next) ? ' ' : source.at(Source.to(text.getSourceSpans()));
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static boolean isSpace(int c) {
        return Characters.isWhitespaceCodePoint(c);
    }

    private static boolean isMark(int c) {
        return Characters.isPunctuationCodePoint(c);
    }

    /** A name such as {@code unit__price}; Hangul has no such names. */
    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) && !Joints.isHangul(c);
    }
}
