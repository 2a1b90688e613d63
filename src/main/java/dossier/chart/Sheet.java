package dossier.chart;

import java.util.ArrayList;
import java.util.List;

/** A drawing with all that it needs where it stands alone: headline and unit above, source and address below. */
final class Sheet {
    private static final double EDGE = 30;
    private static final double HEADLINE = 21;
    private static final double DEK = 14;
    private static final double SMALL = 12;

    private final Lettering letters;
    private final Caption caption;
    private final String subtitle;

    /** @param subtitle with the unit in it */
    Sheet(Lettering letters, Caption caption, String subtitle) {
        this.letters = letters;
        this.caption = caption;
        this.subtitle = subtitle;
    }

    Scene around(Scene drawing) {
        List<Mark> before = new ArrayList<>();
        List<Mark> after = new ArrayList<>();
        double width = drawing.width();
        double right = EDGE + width;
        before.add(new Mark.Line(Role.AXIS, 2, EDGE, EDGE, right, EDGE));
        double y = EDGE + 6;
        y = lines(caption.headline(), EDGE, y, width, HEADLINE, Weight.SEMIBOLD, Role.NAME, before);
        y = lines(subtitle, EDGE, y + 2, width, DEK, Weight.REGULAR, Role.DEK, before) + 18;
        double top = y;
        y += drawing.height() + 12;
        if (!caption.source().isEmpty() || !caption.address().isEmpty()) {
            after.add(new Mark.Line(Role.RULE, 1, EDGE, y + 0.5, right, y + 0.5));
            y = foot(width, y + 6, after);
        }
        double height = Math.ceil(y + EDGE - 6);
        before.add(0, new Mark.Box(0, 0, width + 2 * EDGE, height, Role.PAPER, false, ""));
        return drawing.inside(width + 2 * EDGE, height, EDGE, top, before, after);
    }

    /** The source, and right of it the address, or below where both are long. */
    private double foot(double width, double top, List<Mark> out) {
        double address = letters.width(caption.address(), SMALL, Weight.REGULAR);
        double room = width - address - 64;
        if (room < width / 2) {
            double y = lines(caption.source(), EDGE, top, width, SMALL, Weight.REGULAR, Role.TICK, out);
            return lines(caption.address(), EDGE, y, width, SMALL, Weight.REGULAR, Role.TICK, out);
        }
        double y = lines(caption.source(), EDGE, top, room, SMALL, Weight.REGULAR, Role.TICK, out);
        if (caption.address().isEmpty()) {
            return y;
        }
        double first = baseline(top, SMALL);
        out.add(new Mark.Words(
                caption.address(), EDGE + width, first, Mark.Anchor.END, SMALL, Weight.REGULAR, Role.TICK));
        return Math.max(y, first);
    }

    /** Sets a text in as many lines as it needs and returns where they end. */
    private double lines(
            String text, double x, double top, double width, double size, Weight weight, Role role, List<Mark> out) {
        double y = top;
        for (String line : letters.wrap(text, width, size, weight)) {
            out.add(new Mark.Words(line, x, baseline(y, size), Mark.Anchor.START, size, weight, role));
            y += lineHeight(size);
        }
        return y;
    }

    private static double lineHeight(double size) {
        return Math.round(size * 1.36);
    }

    private static double baseline(double top, double size) {
        return top + Math.round(size * 1.05);
    }
}
