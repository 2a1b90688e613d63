package dossier.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One bar that is a whole, and the parts of it side by side: shares of a hundred per cent, or values that make up their sum.
 * The parts are named above it, on flags where they are too narrow.
 */
final class Whole {
    private static final double BAR = 44;
    private static final double GAP = 2;
    private static final double SIZE = Rows.SIZE;
    private static final double THIN = 3;
    private static final double CLEAR = 4;
    private static final double ARROW = 26;
    private static final int END_LABEL = 19;

    private final Values values;
    private final Lettering letters;
    private final int width;
    private final List<Segment> segments = new ArrayList<>();
    private final double filled;
    private final Flags flags;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * A part, in pixels.
     *
     * @param certain as far as it is full
     * @param to as far as it may reach
     */
    private record Segment(int point, double from, double certain, double to, boolean open) {}

    Whole(Values values, Lettering letters, int width) {
        this.values = values;
        this.letters = letters;
        this.width = width;
        List<Span> spans = values.spans();
        double sum =
                values.isPart() ? 100 : spans.stream().mapToDouble(Span::solid).sum();
        List<Share> shares = values.isPart() ? values.shares() : List.of();
        double at = 0;
        for (int i = 0; i < values.count(); i++) {
            Share share = values.isPart()
                    ? shares.get(i)
                    : new Share(spans.get(i).solid(), spans.get(i).solid(), false);
            double end = at + share.end() / sum * width;
            segments.add(new Segment(i, at, at + share.certain() / sum * width, end, share.open()));
            at = end;
        }
        filled = at;
        flags = new Flags(flags(), letters, width);
    }

    private boolean hasRest() {
        return filled < width - THIN;
    }

    private List<Flags.Flag> flags() {
        List<Flags.Flag> wanted = new ArrayList<>();
        for (Segment s : segments) {
            int i = s.point();
            wanted.add(new Flags.Flag(
                    values.categories().get(values.category(i)),
                    values.weight(values.category(i)),
                    values.words(i),
                    s.from(),
                    Math.max(s.to(), s.from() + 1)));
        }
        if (hasRest()) {
            wanted.add(new Flags.Flag(values.rest(), Weight.REGULAR, "", filled, width));
        }
        return wanted;
    }

    /** Whether all its parts can be named. */
    boolean fits() {
        return flags.fit();
    }

    Scene draw() {
        double top = flags.draw(marks);
        segments.forEach(s -> draw(s, top));
        if (hasRest()) {
            double from = filled + GAP;
            marks.add(Mark.outline(Role.REST, from, top, width - from, BAR));
        }
        for (Segment s : segments) {
            drawFigure(s, top);
        }
        double bottom = top + BAR;
        if (values.isPart()) {
            drawTicks(bottom);
            bottom += 6 + END_LABEL;
        }
        return new Scene(width, bottom + 4, marks);
    }

    private void draw(Segment s, double top) {
        // parts are told from each other by a line of paper
        double end = s.point() < segments.size() - 1 ? s.to() - GAP : s.to();
        String hint = values.hint(s.point());
        Role role = values.role(s.point());
        double full = Math.min(s.certain(), end);
        if (s.certain() > s.from()) {
            double length = Math.max(1, full - s.from());
            marks.addAll(Mark.filled(role, s.from(), top, length, BAR, hint));
        }
        if (s.to() - s.certain() >= THIN) {
            marks.add(new Mark.Box(s.certain(), top, end - s.certain(), BAR, role.line(), true, hint));
        }
    }

    /** The figure itself within its stripes; where it has no end an arrow. */
    private void drawFigure(Segment s, double top) {
        Span span = values.spans().get(s.point());
        double y = top + BAR / 2;
        if (s.open()) {
            double to = Math.min(s.to() + ARROW, width - 4);
            Role role = values.role(s.point()).line();
            marks.add(new Mark.Line(role, 2, s.to(), y, to, y));
            marks.add(new Mark.Line(role, 2, to - 6, y - 6, to, y, to - 6, y + 6));
        } else if (values.isPart() && span.ticked() && s.to() - s.certain() >= Bars.TICKABLE) {
            double x = s.from() + span.tick() / 100 * width;
            marks.add(new Mark.Line(Role.AXIS, 2, x, top - 4, x, top + BAR + 4));
        }
    }

    /** 0, 50 and 100%, and the ends of what the first part may be; those that have no room are left out. */
    private void drawTicks(double top) {
        List<Mark.Words> labels = new ArrayList<>();
        labels.add(label("0%", 0, top, Mark.Anchor.START));
        labels.add(label("100%", width, top, Mark.Anchor.END));
        List<Double> lines = new ArrayList<>(List.of(0.5, width / 2.0, width - 0.5));
        Segment first = segments.get(0);
        if (first.to() >= THIN && first.certain() == 0) {
            // its lower end is the 0 that is there
            addIfFree(label(values.ends(first.point()).get(1), first.to(), top, Mark.Anchor.MIDDLE), labels);
            lines.add(first.to());
        } else if (first.to() - first.certain() >= THIN) {
            Ends ends = Ends.across(values.ends(first.point()), first.certain(), first.to(), 0, width, letters);
            for (int i = 0; i < ends.texts().size(); i++) {
                addIfFree(label(ends.texts().get(i), ends.middles().get(i), top, Mark.Anchor.MIDDLE), labels);
            }
            lines.add(first.certain());
            lines.add(first.to());
        }
        if (first.open()) {
            addIfFree(label(values.bound(first.point()), first.to(), top, Mark.Anchor.MIDDLE), labels);
            lines.add(first.to());
        }
        addIfFree(label("50", width / 2.0, top, Mark.Anchor.MIDDLE), labels);
        lines.stream().sorted().distinct().forEach(x -> marks.add(new Mark.Line(Role.TICK, 1, x, top + 2, x, top + 7)));
        labels.sort((a, b) -> Double.compare(left(a), left(b)));
        marks.addAll(labels);
    }

    private static Mark.Words label(String text, double x, double top, Mark.Anchor anchor) {
        return new Mark.Words(text, x, top + 21, anchor, SIZE, Weight.REGULAR, Role.TICK);
    }

    private void addIfFree(Mark.Words label, List<Mark.Words> labels) {
        boolean free = labels.stream()
                .allMatch(other -> left(label) > left(other) + letters.width(other) + CLEAR
                        || left(label) + letters.width(label) + CLEAR < left(other));
        if (free) {
            labels.add(label);
        }
    }

    private double left(Mark.Words words) {
        return words.x() - words.anchor().share * letters.width(words);
    }
}
