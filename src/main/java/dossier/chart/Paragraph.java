package dossier.chart;

import java.util.List;

/**
 * A text set in lines.
 *
 * @param size of its letters, in pixels
 */
record Paragraph(List<String> lines, double size, Weight weight) {
    private static final double SMALLER = 0.92;

    /** In as many lines as it needs. */
    static Paragraph of(Lettering letters, String text, double width, double size, Weight weight) {
        return new Paragraph(letters.wrap(text, width, size, weight), size, weight);
    }

    /** The same, in smaller letters where it would be taller than this. */
    static Paragraph within(double height, Lettering letters, String text, double width, double size, Weight weight) {
        Paragraph paragraph = of(letters, text, width, size, weight);
        while (paragraph.height() > height) {
            paragraph = of(letters, text, width, paragraph.size * SMALLER, weight);
        }
        return paragraph;
    }

    double height() {
        return lines.size() * lineHeight();
    }

    private double lineHeight() {
        return Math.round(size * 1.36);
    }

    /** Adds its lines below one another and returns where they end. */
    double draw(double x, double top, Mark.Anchor anchor, Role role, List<Mark> out) {
        double y = top;
        for (String line : lines) {
            out.add(new Mark.Words(line, x, y + Math.round(size * 1.05), anchor, size, weight, role));
            y += lineHeight();
        }
        return y;
    }
}
