package dossier.chart;

import dossier.model.ChartSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What stands at the ends of lines: name and last value. Names too long to stand there are listed above the drawing, each
 * beside a piece of its line.
 *
 * @param last whether it is the right ends; the left ones hold name and first value
 * @param ends by series, in lines; empty where nothing stands there
 * @param listed whether the names are above
 * @param room what the ends take, in pixels
 */
record Names(boolean last, List<List<String>> ends, boolean listed, double room) {
    private static final double SIZE = Rows.SIZE;
    private static final int LINE = Rows.LINE;
    private static final double AWAY = 10;
    private static final double SAMPLE = 26;
    private static final int MOST_LINES = 3;
    private static final double MORE = 1.5;

    /**
     * Names and values where they fit, else the values alone.
     *
     * @param share of the width, of which they may take so much, and half as much again where they need it
     */
    static Names of(List<Strand> strands, boolean last, double share, double width, double length, Lettering letters) {
        List<List<String>> ends = wrap(strands, last, true, share * width, letters);
        if (!fits(ends, length)) {
            ends = wrap(strands, last, true, MORE * share * width, letters);
        }
        return fits(ends, length)
                ? new Names(last, ends, false, room(ends, strands, letters))
                : values(strands, last, share, width, length, letters);
    }

    /** The values alone, so that names have to be elsewhere; not even those where they do not fit. */
    static Names values(
            List<Strand> strands, boolean last, double share, double width, double length, Lettering letters) {
        List<List<String>> ends = wrap(strands, last, false, share * width, letters);
        if (!fits(ends, length)) {
            ends = strands.stream().map(s -> List.<String>of()).toList();
        }
        return new Names(last, ends, strands.size() > 1, room(ends, strands, letters));
    }

    private static boolean fits(List<List<String>> ends, double length) {
        return ends.stream().allMatch(lines -> lines.size() <= MOST_LINES) && EndLabels.height(ends) <= length;
    }

    private static double room(List<List<String>> ends, List<Strand> strands, Lettering letters) {
        double widest = 0;
        for (int i = 0; i < ends.size(); i++) {
            for (String line : ends.get(i)) {
                widest = Math.max(
                        widest, letters.width(line, SIZE, strands.get(i).weight()));
            }
        }
        return Math.ceil(widest) + AWAY;
    }

    /** Name and value on one line, or one below the other. */
    private static List<List<String>> wrap(
            List<Strand> strands, boolean last, boolean named, double width, Lettering letters) {
        List<List<String>> out = new ArrayList<>();
        for (Strand strand : strands) {
            List<ChartSpec.Point> points = strand.points();
            String name = named ? strand.name() : "";
            String value = Hints.said(points.get(last ? points.size() - 1 : 0));
            List<String> lines = letters.wrap((name + " " + value).strip(), width, SIZE, strand.weight());
            if (lines.size() > 1) {
                lines = new ArrayList<>(letters.wrap(name, width, SIZE, strand.weight()));
                lines.addAll(letters.wrap(value, width, SIZE, strand.weight()));
            }
            out.add(lines);
        }
        return out;
    }

    /** Them at the ends of those lines that are to have them. */
    List<EndLabels.Label> labels(List<Trail> trails, Predicate<Trail> wanted) {
        List<EndLabels.Label> labels = new ArrayList<>();
        for (int i = 0; i < trails.size(); i++) {
            Trail trail = trails.get(i);
            if (!ends.get(i).isEmpty() && wanted.test(trail)) {
                Trail.Spot end = last ? trail.last() : trail.first();
                Strand strand = trail.strand();
                labels.add(new EndLabels.Label(end.x(), end.y(), ends.get(i), strand.weight(), strand.wordsRole()));
            }
        }
        return labels;
    }

    /** Writes labels beside a height of the drawing. */
    void draw(List<EndLabels.Label> labels, double x, double length, List<Mark> out) {
        Mark.Anchor anchor = last ? Mark.Anchor.START : Mark.Anchor.END;
        EndLabels.draw(labels, last ? x + AWAY : x - AWAY, anchor, -LINE, length + LINE / 2.0, out);
    }

    /** Lists the names, from a height down, and returns where the list ends. */
    double list(List<Strand> strands, double top, double width, Lettering letters, List<Mark> out) {
        double y = top;
        if (!listed) {
            return y;
        }
        for (Strand strand : strands) {
            out.add(new Mark.Line(strand.role(), strand.width(), strand.dash(), 0, y + 8.5, SAMPLE, y + 8.5));
            for (String line : letters.wrap(strand.name(), width - SAMPLE - AWAY, SIZE, strand.weight())) {
                out.add(new Mark.Words(
                        line, SAMPLE + AWAY, y + 13, Mark.Anchor.START, SIZE, strand.weight(), strand.wordsRole()));
                y += LINE;
            }
            y += 3;
        }
        return y + 6;
    }
}
