package dossier.diagnostic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text file of a site, decoded: its path and its characters, with line ends as they were. Offsets are UTF-16 indexes
 * into the text; lines and columns are 1-based, a column being a code point.
 */
public final class TextFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    /** Where characters begin that take two, so that a column far along a line is found without walking there. */
    private final int[] pairs;

    /**
     * @param path relative to the site's folder, with slashes: {@code content/notes/plan.md}
     * @param text what stands in it, without a byte order mark
     */
    public TextFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.pairs = IntStream.range(0, text.length() - 1)
                .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                .toArray();
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The 1-based number of the line that holds an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of an offset, counted in code points. */
    public int column(int offset) {
        int start = lineStarts[line(offset) - 1];
        return offset - start - (pairsBefore(offset - 1) - pairsBefore(start)) + 1;
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The offset at which a line starts; a line after the last is the end of the text. */
    public int start(int line) {
        return line > lineStarts.length ? text.length() : lineStarts[line - 1];
    }

    /** The offset at which a line ends, its line end left out. */
    public int end(int line) {
        int from = start(line);
        int to = start(line + 1);
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return to;
    }

    /** A line without its end. */
    public String lineText(int line) {
        return text.substring(start(line), end(line));
    }

    public Place place(int from, int to) {
        return new Place(this, from, to);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextFile file && path.equals(file.path) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
