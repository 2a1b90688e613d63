package dossier.chart;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * One TrueType font: which characters it has, how wide they are and what shape. Java's own fonts are not used: they need
 * libraries that servers lack, are slow to start, and their pixels differ between versions. Immutable.
 */
final class Typeface {
    private static final int MAX_DEPTH = 5;

    private final ByteBuffer glyphs;
    private final ByteBuffer offsets;
    private final boolean longOffsets;
    private final ByteBuffer advances;
    private final int advanceCount;
    private final Map<Integer, Integer> glyphByCharacter;
    private final double unitsPerEm;

    Typeface(byte[] woff) {
        Woff font = new Woff(woff);
        glyphs = font.table("glyf");
        offsets = font.table("loca");
        longOffsets = font.table("head").getShort(50) != 0;
        unitsPerEm = unsigned(font.table("head"), 18);
        advances = font.table("hmtx");
        advanceCount = unsigned(font.table("hhea"), 34);
        glyphByCharacter = characters(font.table("cmap"));
    }

    /** The character map of the basic plane: format 4, stretches of characters that have glyphs. */
    private static Map<Integer, Integer> characters(ByteBuffer cmap) {
        for (int i = 0; i < unsigned(cmap, 2); i++) {
            int at = cmap.getInt(4 + i * 8 + 4);
            if (cmap.getShort(at) == 4) {
                return stretches(cmap.slice(at, unsigned(cmap, at + 2)));
            }
        }
        throw new IllegalArgumentException("a font without a character map of format 4");
    }

    private static Map<Integer, Integer> stretches(ByteBuffer map) {
        Map<Integer, Integer> glyphs = new HashMap<>();
        int size = unsigned(map, 6);
        for (int i = 0; i < size; i += 2) {
            int start = unsigned(map, 16 + size + i);
            int end = unsigned(map, 14 + i);
            int delta = map.getShort(16 + 2 * size + i);
            int rangeAt = 16 + 3 * size + i;
            int range = unsigned(map, rangeAt);
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = range == 0 ? c : unsigned(map, rangeAt + range + 2 * (c - start));
                if (glyph != 0) {
                    glyphs.put(c, glyph + delta & 0xFFFF);
                }
            }
        }
        return glyphs;
    }

    /** The number of a character's glyph, or 0 where the font lacks it. */
    int glyph(int codePoint) {
        return glyphByCharacter.getOrDefault(codePoint, 0);
    }

    /** How far a glyph moves the pen on, in ems. */
    double advance(int glyph) {
        return unsigned(advances, 4 * Math.min(glyph, advanceCount - 1)) / unitsPerEm;
    }

    /**
     * Adds a glyph's shape to an outline.
     *
     * @param x where its origin stands
     * @param y its baseline, from above
     * @param size of an em
     */
    void draw(int glyph, Outline outline, double x, double y, double size) {
        double scale = size / unitsPerEm;
        draw(glyph, outline, new double[] {scale, 0, 0, scale, 0, 0}, x, y, 0);
    }

    private void draw(int glyph, Outline outline, double[] m, double x, double y, int depth) {
        int from = offset(glyph);
        if (offset(glyph + 1) == from) {
            return;
        }
        int contours = glyphs.getShort(from);
        if (contours >= 0) {
            new GlyphShape(glyphs, from, contours).draw(outline, m, x, y);
        } else if (depth < MAX_DEPTH) {
            drawParts(from + 10, outline, m, x, y, depth);
        }
    }

    /** A glyph made of others: a letter and its accent. */
    private void drawParts(int from, Outline outline, double[] m, double x, double y, int depth) {
        int at = from;
        int flags;
        do {
            flags = unsigned(glyphs, at);
            int part = unsigned(glyphs, at + 2);
            boolean words = (flags & 1) != 0;
            double dx = words ? glyphs.getShort(at + 4) : glyphs.get(at + 4);
            double dy = words ? glyphs.getShort(at + 6) : glyphs.get(at + 5);
            at += words ? 8 : 6;
            double[] t = {1, 0, 0, 1};
            if ((flags & 8) != 0) {
                t[0] = t[3] = fraction(at);
                at += 2;
            } else if ((flags & 0x40) != 0) {
                t[0] = fraction(at);
                t[3] = fraction(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                for (int i = 0; i < 4; i++) {
                    t[i] = fraction(at + 2 * i);
                }
                at += 8;
            }
            double[] inner = {
                m[0] * t[0] + m[2] * t[1],
                m[1] * t[0] + m[3] * t[1],
                m[0] * t[2] + m[2] * t[3],
                m[1] * t[2] + m[3] * t[3],
                m[0] * dx + m[2] * dy + m[4],
                m[1] * dx + m[3] * dy + m[5]
            };
            draw(part, outline, inner, x, y, depth + 1);
        } while ((flags & 0x20) != 0);
    }

    private double fraction(int at) {
        return glyphs.getShort(at) / 16384.0;
    }

    private int offset(int glyph) {
        return longOffsets ? offsets.getInt(4 * glyph) : 2 * unsigned(offsets, 2 * glyph);
    }

    static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
