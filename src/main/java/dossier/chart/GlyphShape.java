package dossier.chart;

import java.nio.ByteBuffer;

/** A simple glyph of a TrueType font: closed contours of points on and off the curve. */
final class GlyphShape {
    private final int[] ends;
    private final boolean[] onCurve;
    private final int[] xs;
    private final int[] ys;

    /**
     * @param from where the glyph starts in the table
     * @param contours how many it has
     */
    GlyphShape(ByteBuffer table, int from, int contours) {
        ends = new int[contours];
        int at = from + 10;
        for (int i = 0; i < contours; i++, at += 2) {
            ends[i] = Typeface.unsigned(table, at) + 1;
        }
        int count = contours == 0 ? 0 : ends[contours - 1];
        at += 2 + Typeface.unsigned(table, at);
        int[] flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = table.get(at++);
            if ((flags[i] & 8) != 0) {
                for (int repeat = table.get(at++) & 0xFF; repeat > 0; repeat--, i++) {
                    flags[i + 1] = flags[i];
                }
            }
        }
        onCurve = new boolean[count];
        xs = new int[count];
        ys = new int[count];
        at = coordinates(table, at, flags, xs, 2, 16);
        coordinates(table, at, flags, ys, 4, 32);
        for (int i = 0; i < count; i++) {
            onCurve[i] = (flags[i] & 1) != 0;
        }
    }

    /** Each coordinate is a difference from the one before: a byte, two bytes, or none where it is the same. */
    private static int coordinates(ByteBuffer table, int from, int[] flags, int[] out, int isByte, int sameOrPlus) {
        int at = from;
        int value = 0;
        for (int i = 0; i < out.length; i++) {
            boolean marked = (flags[i] & sameOrPlus) != 0;
            if ((flags[i] & isByte) != 0) {
                int step = table.get(at++) & 0xFF;
                value += marked ? step : -step;
            } else if (!marked) {
                value += table.getShort(at);
                at += 2;
            }
            out[i] = value;
        }
        return at;
    }

    /** Adds it to an outline, by a matrix from font units (up) to pixels (down). */
    void draw(Outline outline, double[] m, double x, double y) {
        int start = 0;
        for (int end : ends) {
            if (end - start > 1) {
                contour(outline, start, end - start, m, x, y);
            }
            start = end;
        }
    }

    private void contour(Outline outline, int start, int count, double[] m, double x, double y) {
        double[] px = new double[count];
        double[] py = new double[count];
        for (int i = 0; i < count; i++) {
            px[i] = x + m[0] * xs[start + i] + m[2] * ys[start + i] + m[4];
            py[i] = y - (m[1] * xs[start + i] + m[3] * ys[start + i] + m[5]);
        }
        int first = 0;
        while (first < count && !onCurve[start + first]) {
            first++;
        }
        if (first == count) {
            // no point on the curve: it starts half-way between the first two
            first = 0;
            outline.moveTo((px[0] + px[count - 1]) / 2, (py[0] + py[count - 1]) / 2);
        } else {
            outline.moveTo(px[first], py[first]);
            first++;
        }
        for (int i = 0; i < count; i++) {
            int k = (first + i) % count;
            if (onCurve[start + k]) {
                outline.lineTo(px[k], py[k]);
                continue;
            }
            int next = (k + 1) % count;
            boolean skip = onCurve[start + next];
            outline.curveTo(
                    px[k], py[k], skip ? px[next] : (px[k] + px[next]) / 2, skip ? py[next] : (py[k] + py[next]) / 2);
            if (skip) {
                i++;
            }
        }
        outline.close();
    }
}
