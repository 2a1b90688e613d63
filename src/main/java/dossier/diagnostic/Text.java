package dossier.diagnostic;

import java.util.Arrays;

/**
 * A string that knows where in its file each of its characters stands, so that a complaint about a part of it can put
 * its caret there. Escapes, folded lines and markup may make it differ from the file's own characters.
 */
public final class Text {
    private final String value;
    private final TextFile file;
    private final int start;
    private final int[] offsets;

    private Text(String value, TextFile file, int start, int[] offsets) {
        this.value = value;
        this.file = file;
        this.start = start;
        this.offsets = offsets;
    }

    /** A string that stands in its file as it is, from an offset on. */
    public static Text plain(String value, TextFile file, int start) {
        file.place(start, start + value.length());
        return new Text(value, file, start, null);
    }

    /**
     * A string whose characters come from here and there.
     *
     * @param offsets where each character stands in the file, and last the offset behind the whole: one more than the
     *     string has characters, never falling
     */
    public static Text mapped(String value, TextFile file, int[] offsets) {
        if (offsets.length != value.length() + 1) {
            throw new IllegalArgumentException(offsets.length + " offsets for " + value.length() + " characters");
        }
        return new Text(value, file, offsets[0], offsets.clone());
    }

    /** Words of our own, that belong to a place as a whole. */
    public static Text at(String value, Place place) {
        int[] offsets = new int[value.length() + 1];
        Arrays.fill(offsets, place.from());
        offsets[value.length()] = place.to();
        return new Text(value, place.file(), place.from(), offsets);
    }

    public String value() {
        return value;
    }

    public TextFile file() {
        return file;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    public int length() {
        return value.length();
    }

    /** Where the whole of it stands. */
    public Place place() {
        return place(0, value.length());
    }

    /** Where the characters from one index to another stand. */
    public Place place(int from, int to) {
        int first = offset(from);
        return file.place(first, to <= from ? first : Math.max(first, endOffset(to)));
    }

    /** A part of it that keeps its places. */
    public Text part(int from, int to) {
        String cut = value.substring(from, to);
        return offsets == null
                ? new Text(cut, file, start + from, null)
                : new Text(cut, file, offsets[from], Arrays.copyOfRange(offsets, from, to + 1));
    }

    /** Without white space at its ends. */
    public Text strip() {
        int from = 0;
        int to = value.length();
        while (from < to && Character.isWhitespace(value.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(value.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    private int offset(int index) {
        return offsets == null ? start + index : offsets[index];
    }

    /** Just behind the last character before an index: the next character may stand far away, behind markup. */
    private int endOffset(int index) {
        return offsets == null
                ? start + index
                : Math.min(offsets[index], offsets[index - 1] + Math.max(1, charWidth(index - 1)));
    }

    private int charWidth(int index) {
        return index + 1 == value.length() ? offsets[index + 1] - offsets[index] : 1;
    }

    /** Two texts are equal if they say the same: where they stand does not count. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
