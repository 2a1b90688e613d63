package dossier.chart;

import java.util.ArrayList;
import java.util.List;

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

    static Names of(List<Strand> strands, boolean last, double share, double width, double length, Lettering letters) {
        List<String> whole = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Strand strand : strands) {
            String value = Hints.said(strand.points().get(last ? strand.points().size() - 1 : 0));
            whole.add((strand.name() + " " + value).strip());
            values.add(value);
        }
        boolean named = strands.size() > 1;
        List<List<String>> ends = wrap(whole, strands, share * width, letters);
        boolean fits = fits(ends, length);
        if (!fits) {
            ends = wrap(values, strands, share * width, letters);
            ends = fits(ends, length) ? ends : strands.stream().map(s -> List.<String>of()).toList();
        }
        double widest = 0;
        for (int i = 0; i < ends.size(); i++) {
            for (String line : ends.get(i)) {
                widest = Math.max(widest, letters.width(line, SIZE, strands.get(i).weight()));
            }
        }
        return new Names(last, ends, named && !fits, Math.ceil(widest) + AWAY);
    }

    private static boolean fits(List<List<String>> ends, double length) {
        return ends.stream().allMatch(lines -> lines.size() <= MOST_LINES) && EndLabels.height(ends) <= length;
    }

    private static List<List<String>> wrap(
            List<String> texts, List<Strand> strands, double width, Lettering letters) {
        List<List<String>> out = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            out.add(letters.wrap(texts.get(i), width, SIZE, strands.get(i).weight()));
        }
        return out;
    }

    /** Writes them beside the ends of the lines. */
    void draw(List<Trail> trails, double x, double length, List<Mark> out) {
        List<EndLabels.Label> labels = new ArrayList<>();
        for (int i = 0; i < trails.size(); i++) {
            Strand strand = trails.get(i).strand();
            Trail.Spot end = last ? trails.get(i).last() : trails.get(i).first();
            if (!ends.get(i).isEmpty()) {
                labels.add(new EndLabels.Label(
                        end.x(), end.y(), ends.get(i), strand.weight(), strand.wordsRole()));
            }
        }
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
                        line,
                        SAMPLE + AWAY,
                        y + 13,
                        Mark.Anchor.START,
                        SIZE,
                        strand.weight(),
                        strand.wordsRole()));
                y += LINE;
            }
            y += 3;
        }
        return y + 6;
    }
}
