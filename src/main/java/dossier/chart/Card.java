package dossier.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The picture that goes with a link when a page is passed on: always of one size, so that what is long is set smaller,
 * and nothing is cut off.
 *
 * @param frame what stands around the drawing, in pixels of the card
 * @param drawing in pixels of its own, as large as the whole card
 * @param factor pixels of the card to one of the drawing
 */
record Card(Scene frame, Scene drawing, double factor) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final double EDGE = 56;
    private static final double ROOM = WIDTH - 2 * EDGE;
    private static final double SMALL = 22;
    /** Beyond it a drawing of few values would shout. */
    private static final double LARGEST = 2.2;

    /**
     * Of a chart.
     *
     * @param subtitle with the unit in it
     * @param draw draws it as wide as it is told
     */
    static Card of(Lettering letters, Caption caption, String subtitle, IntFunction<Scene> draw) {
        List<Mark> marks = new ArrayList<>();
        Paragraph headline = Paragraph.within(150, letters, caption.headline(), ROOM, 46, Weight.SEMIBOLD);
        double y = headline.draw(EDGE, head(marks), Mark.Anchor.START, Role.NAME, marks);
        Paragraph dek = Paragraph.within(64, letters, subtitle, ROOM, 25, Weight.REGULAR);
        double top = dek.draw(EDGE, y + 2, Mark.Anchor.START, Role.DEK, marks) + 20;
        double height = foot(letters, caption, marks) - 16 - top;
        Scene drawing = draw.apply(Charts.WIDE);
        double factor = factor(drawing, height);
        // as wide as the card at that size of letters, or nearly
        Scene wider = draw.apply((int) (ROOM / factor));
        if (factor(wider, height) >= 0.9 * factor) {
            drawing = wider;
            factor = factor(wider, height);
        }
        double below = (height - drawing.height() * factor) / 2;
        return new Card(
                new Scene(WIDTH, HEIGHT, marks),
                drawing.inside(
                        WIDTH / factor, HEIGHT / factor, EDGE / factor, (top + below) / factor, List.of(), List.of()),
                factor);
    }

    /** Of a site as a whole: its title as headline, what it is about as subtitle. */
    static Card of(Lettering letters, Caption caption) {
        List<Mark> marks = new ArrayList<>();
        Paragraph title = Paragraph.within(240, letters, caption.headline(), ROOM, 76, Weight.SEMIBOLD);
        double y = title.draw(EDGE, head(marks) + 12, Mark.Anchor.START, Role.NAME, marks) + 16;
        double height = foot(letters, caption, marks) - 16 - y;
        Paragraph dek = Paragraph.within(height, letters, caption.subtitle(), ROOM, 34, Weight.REGULAR);
        dek.draw(EDGE, y, Mark.Anchor.START, Role.DEK, marks);
        return new Card(new Scene(WIDTH, HEIGHT, marks), new Scene(WIDTH, HEIGHT, List.of()), 1);
    }

    private static double factor(Scene drawing, double height) {
        return Math.min(LARGEST, Math.min(ROOM / drawing.width(), height / drawing.height()));
    }

    private static double head(List<Mark> out) {
        out.add(new Mark.Line(Role.AXIS, 4, EDGE, 48, EDGE + ROOM, 48));
        return 62;
    }

    /** The source, and right of it the address, or below where both are long. Returns where it begins. */
    private static double foot(Lettering letters, Caption caption, List<Mark> out) {
        Paragraph address = Paragraph.within(30, letters, caption.address(), ROOM, SMALL, Weight.SEMIBOLD);
        Paragraph source = source(letters, caption.source());
        double used = letters.width(caption.source(), SMALL, Weight.REGULAR)
                + letters.width(caption.address(), SMALL, Weight.SEMIBOLD);
        boolean beside = !caption.source().isEmpty() && used + 64 <= ROOM;
        double top = HEIGHT - 40 - (beside ? address.height() : source.height() + address.height());
        out.add(new Mark.Line(Role.RULE, 2, EDGE, top, EDGE + ROOM, top));
        double y = source.draw(EDGE, top + 10, Mark.Anchor.START, Role.TICK, out);
        if (beside) {
            address.draw(EDGE + ROOM, top + 10, Mark.Anchor.END, Role.TICK, out);
        } else {
            address.draw(EDGE, y, Mark.Anchor.START, Role.TICK, out);
        }
        return top;
    }

    /** On one line if a little smaller letters make it one. */
    private static Paragraph source(Lettering letters, String text) {
        Paragraph line = Paragraph.within(30, letters, text, ROOM, SMALL, Weight.REGULAR);
        return line.size() >= 0.8 * SMALL ? line : Paragraph.within(60, letters, text, ROOM, SMALL, Weight.REGULAR);
    }

    Raster paint(Lettering letters, Palette palette) {
        Raster raster = new Painting(letters, palette, 1).paint(frame);
        new Painting(letters, palette, factor).paint(drawing, raster);
        return raster;
    }
}
