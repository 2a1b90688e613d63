package dossier.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How text is measured, broken into lines and drawn, in the typeface of the charts. Threads may share it: Hangul alone is
 * loaded later, when it is to be drawn.
 */
final class Lettering {
    /**
     * What a character takes that the Latin fonts lack, in ems. A page shows it in a font of the reader's: Hangul takes
     * 0.86 to 1 there, and 0.92 in the font of pictures.
     */
    private static final double WIDE = 1;

    private static final double NARROW = 0.62;

    /** By weight the fonts that are asked in turn. */
    private final Map<Weight, List<Typeface>> fonts = new EnumMap<>(Weight.class);

    private final Map<Weight, Typeface> hangul = new ConcurrentHashMap<>();

    Lettering() {
        for (Weight weight : Weight.values()) {
            fonts.put(
                    weight,
                    List.of(
                            load("inter-latin-" + weight.css + ".woff"),
                            load("inter-latin-ext-" + weight.css + ".woff")));
        }
    }

    private static Typeface load(String name) {
        try (InputStream in = Lettering.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is not in the jar");
            }
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name + " cannot be read", e);
        }
    }

    double width(Mark.Words words) {
        return width(words.text(), words.size(), words.weight());
    }

    /** How wide a line of text is, in pixels, or a little less where a page has it in another font. */
    double width(String text, double size, Weight weight) {
        return size * text.codePoints().mapToDouble(c -> advance(c, weight)).sum();
    }

    private double advance(int c, Weight weight) {
        if (isMark(c)) {
            return 0;
        }
        for (Typeface font : fonts.get(weight)) {
            int glyph = font.glyph(c);
            if (glyph != 0) {
                return font.advance(glyph);
            }
        }
        return c >= 0x1100 ? WIDE : NARROW;
    }

    /** The font that has a character, if one does. */
    private Optional<Typeface> font(int c, Weight weight) {
        for (Typeface font : fonts.get(weight)) {
            if (font.glyph(c) != 0) {
                return Optional.of(font);
            }
        }
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                ? Optional.of(hangul.computeIfAbsent(weight, w -> load("noto-sans-kr-" + w.css + ".woff")))
                        .filter(font -> font.glyph(c) != 0)
                : Optional.empty();
    }

    /** Whether all of it can be drawn: Han characters, for one, are not in the fonts. */
    boolean canDraw(String text, Weight weight) {
        return text.codePoints().allMatch(c -> font(c, weight).isPresent());
    }

    /** Draws a text of which {@link #canDraw} holds, everything larger by a factor. */
    Outline outline(Mark.Words words, double factor) {
        int[] characters = words.text().codePoints().toArray();
        Typeface[] typefaces = new Typeface[characters.length];
        double[] advances = new double[characters.length];
        double size = words.size() * factor;
        double width = 0;
        for (int i = 0; i < characters.length; i++) {
            typefaces[i] = font(characters[i], words.weight()).orElseThrow();
            advances[i] = isMark(characters[i]) ? 0 : typefaces[i].advance(typefaces[i].glyph(characters[i])) * size;
            width += advances[i];
        }
        Outline outline = new Outline();
        double x = words.x() * factor - words.anchor().share * width;
        double y = Math.round(words.y() * factor);
        for (int i = 0; i < characters.length; i++) {
            // on half pixels, so that equal letters have equal pixels and the picture packs well
            typefaces[i].draw(typefaces[i].glyph(characters[i]), outline, Math.round(2 * x) / 2.0, y, size);
            x += advances[i];
        }
        return outline;
    }

    /** A text in lines no wider than this: broken at spaces, and within a word only where it is wider than a line. */
    List<String> wrap(String text, double width, double size, Weight weight) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        double space = advance(' ', weight) * size;
        for (String word : text.split(" ")) {
            double length = width(word, size, weight);
            if (line.length() > 0 && used + space + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (length > width) {
                used = breakUp(word, width, size, weight, line, lines);
                continue;
            }
            used += (line.length() > 0 ? space : 0) + length;
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Fills lines with a word too wide for one; what is left over stays in {@code line}. */
    private double breakUp(
            String word, double width, double size, Weight weight, StringBuilder line, List<String> lines) {
        double used = 0;
        for (int c : word.codePoints().toArray()) {
            double advance = advance(c, weight) * size;
            if (line.length() > 0 && used + advance > width && !isMark(c)) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(c);
            used += advance;
        }
        return used;
    }

    /** Whether a character stands on the one before it and takes no room. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
