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

    /** Lines that stand in the place of others; {@code to} is behind the last, and lines count from 1. */
    private record Change(int from, int to, int newFrom, int newTo) {
        boolean touches(Change next) {
            return next.from <= to || next.newFrom <= newTo;
        }

        Change and(Change next) {
            return new Change(from, next.to, newFrom, next.newTo);
        }
    }

    /**
     * As a unified diff.
     *
     * @param path how the file is shown
     */
    public String diff(String path) {
        List<Change> changes = changes();
        StringBuilder out = new StringBuilder("--- " + path + "\n+++ " + path + "\n");
        for (int i = 0; i < changes.size(); ) {
            int end = i;
            while (end + 1 < changes.size() && changes.get(end + 1).from - changes.get(end).to < 2 * CONTEXT) {
                end++;
            }
            hunk(changes.subList(i, end + 1), out);
            i = end + 1;
        }
        return out.toString();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Place old = edits.get(i).place();
            Place now = places.get(i);
            Change change = new Change(
                    before.line(old.from()),
                    before.line(old.to()) + 1,
                    after.line(now.from()),
                    after.line(now.to()) + 1);
            int last = changes.size() - 1;
            if (last >= 0 && changes.get(last).touches(change)) {
                changes.set(last, changes.get(last).and(change));
            } else {
                changes.add(change);
            }
        }
        return changes.stream()
                .map(this::trimmed)
                .filter(c -> c.from < c.to || c.newFrom < c.newTo)
                .toList();
    }

    /** Without the lines at its ends that are as they were. */
    private Change trimmed(Change c) {
        int from = c.from;
        int to = c.to;
        int newFrom = c.newFrom;
        int newTo = c.newTo;
        while (from < to && newFrom < newTo && line(before, from).equals(line(after, newFrom))) {
            from++;
            newFrom++;
        }
        while (from < to && newFrom < newTo && line(before, to - 1).equals(line(after, newTo - 1))) {
            to--;
            newTo--;
        }
        return new Change(from, to, newFrom, newTo);
    }

    private void hunk(List<Change> changes, StringBuilder out) {
        Change first = changes.get(0);
        Change last = changes.get(changes.size() - 1);
        int from = Math.max(1, first.from - CONTEXT);
        int to = Math.min(lines(before) + 1, last.to + CONTEXT);
        int newFrom = first.newFrom - (first.from - from);
        int newTo = last.newTo + (to - last.to);
        out.append("@@ -").append(from).append(',').append(to - from);
        out.append(" +").append(newFrom).append(',').append(newTo - newFrom).append(" @@\n");
        int at = from;
        for (Change c : changes) {
            lines(' ', before, at, c.from, out);
            lines('-', before, c.from, c.to, out);
            lines('+', after, c.newFrom, c.newTo, out);
            at = c.to;
        }
        lines(' ', before, at, to, out);
    }

    private static void lines(char sign, TextFile file, int from, int to, StringBuilder out) {
        for (int line = from; line < to; line++) {
            out.append(sign).append(line(file, line)).append('\n');
        }
    }

    /** A line as a diff shows it. */
    private static String line(TextFile file, int line) {
        boolean open = line == lines(file) && !file.text().endsWith("\n");
        return file.lineText(line) + (open ? "\n\\ No newline at end of file" : "");
    }

    private static int lines(TextFile file) {
        int last = file.line(file.text().length());
        return file.lineText(last).isEmpty() && last > 1 ? last - 1 : last;
    }
}
