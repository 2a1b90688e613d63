package dossier.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of one file, none within another, in their order: everything between them stays as it was. */
public final class Patch {
    /** How many lines are shown around a change. */
    private static final int CONTEXT = 3;

    private final TextFile before;
    private final List<Edit> edits;
    private final TextFile after;
    private final List<Place> places;

    /** @param edits at least one, all in the same file, in any order */
    public Patch(List<Edit> edits) {
        this.edits = edits.stream().sorted(Comparator.comparing(Edit::place)).toList();
        this.before = this.edits.get(0).place().file();
        StringBuilder text = new StringBuilder();
        int at = 0;
        int[] starts = new int[this.edits.size()];
        for (int i = 0; i < starts.length; i++) {
            Place place = this.edits.get(i).place();
            if (place.from() < at || !place.file().equals(before)) {
                throw new IllegalArgumentException("edits that meet: " + place);
            }
            text.append(before.text(), at, place.from());
            starts[i] = text.length();
            text.append(this.edits.get(i).words());
            at = place.to();
        }
        text.append(before.text(), at, before.text().length());
        this.after = new TextFile(before.path(), text.toString());
        List<Place> changed = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            changed.add(
                    after.place(starts[i], starts[i] + this.edits.get(i).words().length()));
        }
        this.places = List.copyOf(changed);
    }

    public TextFile before() {
        return before;
    }

    public TextFile after() {
        return after;
    }

    public List<Edit> edits() {
        return edits;
    }

    /** Where the words of the edits stand afterwards, in the order of {@link #edits()}. */
    public List<Place> places() {
        return places;
    }

    /**
     * As a unified diff. No edit adds a line or takes one away.
     *
     * @param path how the file is shown
     */
    public String diff(String path) {
        List<Integer> changed = new ArrayList<>();
        int last = before.line(before.text().length());
        int lines = before.lineText(last).isEmpty() && last > 1 ? last - 1 : last;
        for (int line = 1; line <= lines; line++) {
            if (!before.lineText(line).equals(after.lineText(line))) {
                changed.add(line);
            }
        }
        StringBuilder out = new StringBuilder("--- " + path + "\n+++ " + path + "\n");
        for (int i = 0; i < changed.size(); ) {
            int end = i;
            while (end + 1 < changed.size() && changed.get(end + 1) - changed.get(end) <= 2 * CONTEXT) {
                end++;
            }
            int from = Math.max(1, changed.get(i) - CONTEXT);
            int to = Math.min(lines, changed.get(end) + CONTEXT);
            String range = from + "," + (to - from + 1);
            out.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
            hunk(from, to, lines, out);
            i = end + 1;
        }
        return out.toString();
    }

    private void hunk(int from, int to, int lines, StringBuilder out) {
        for (int line = from; line <= to; ) {
            int run = line;
            while (run <= to && !before.lineText(run).equals(after.lineText(run))) {
                run++;
            }
            if (run == line) {
                line(' ', before, line, lines, out);
                line++;
                continue;
            }
            for (int l = line; l < run; l++) {
                line('-', before, l, lines, out);
            }
            for (int l = line; l < run; l++) {
                line('+', after, l, lines, out);
            }
            line = run;
        }
    }

    private static void line(char sign, TextFile file, int line, int lines, StringBuilder out) {
        out.append(sign).append(file.lineText(line)).append('\n');
        if (line == lines && !file.text().endsWith("\n")) {
            out.append("\\ No newline at end of file\n");
        }
    }
}
