package dossier.read;

import tools.jackson.core.TokenStreamLocation;

/** Turns the parser's offsets, code points of a part of a file, into UTF-16 offsets of the file. */
final class Offsets {
    private final int from;
    private final int to;
    /** The offset of each code point; null where every one of them is a single character. */
    private final int[] points;

    Offsets(String text, int from, int to) {
        this.from = from;
        this.to = to;
        int count = text.codePointCount(from, to);
        if (count == to - from) {
            points = null;
            return;
        }
        points = new int[count];
        int at = from;
        for (int i = 0; i < count; i++) {
            points[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
    }

    int of(TokenStreamLocation location) {
        return of((int) location.getCharOffset());
    }

    int of(int point) {
        if (points == null) {
            return Math.min(to, from + point);
        }
        return point < points.length ? points[point] : to;
    }
}
