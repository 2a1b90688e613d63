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
        y = text(caption.headline(), y, width, HEADLINE, Weight.SEMIBOLD, Role.NAME, before);
        y = text(subtitle, y + 2, width, DEK, Weight.REGULAR, Role.DEK, before) + 18;
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
        Paragraph address = Paragraph.of(letters, caption.address(), width, SMALL, Weight.REGULAR);
        double room = width - letters.width(caption.address(), SMALL, Weight.REGULAR) - 64;
        if (room < width / 2) {
            double y = text(caption.source(), top, width, SMALL, Weight.REGULAR, Role.TICK, out);
            return address.draw(EDGE, y, Mark.Anchor.START, Role.TICK, out);
        }
        double y = text(caption.source(), top, room, SMALL, Weight.REGULAR, Role.TICK, out);
        return Math.max(y, address.draw(EDGE + width, top, Mark.Anchor.END, Role.TICK, out));
    }

    private double text(String text, double top, double width, double size, Weight weight, Role role, List<Mark> out) {
        return Paragraph.of(letters, text, width, size, weight).draw(EDGE, top, Mark.Anchor.START, role, out);
    }
}
