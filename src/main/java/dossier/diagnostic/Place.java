package dossier.diagnostic;

/**
 * A stretch of a file.
 *
 * @param from the UTF-16 offset of its first character
 * @param to the offset behind its last; equal to {@code from} where it is a point
 */
public record Place(TextFile file, int from, int to) implements Comparable<Place> {
    public Place {
        if (from < 0 || to < from || to > file.text().length()) {
            throw new IllegalArgumentException(file + ": no place " + from + ".." + to + " in "
                    + file.text().length());
        }
    }

    public int line() {
        return file.line(from);
    }

    public int column() {
        return file.column(from);
    }

    /** From where this starts to where another ends. */
    public Place to(Place other) {
        return new Place(file, from, Math.max(from, other.to));
    }

    @Override
    public int compareTo(Place other) {
        int byPath = file.path().compareTo(other.file.path());
        int byStart = Integer.compare(from, other.from);
        return byPath != 0 ? byPath : byStart != 0 ? byStart : Integer.compare(to, other.to);
    }

    /** {@code path:line:column}. */
    @Override
    public String toString() {
        return file.path() + ":" + line() + ":" + column();
    }
}
