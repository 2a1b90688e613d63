package dossier.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Markdown, read once: what a page shows, and the same as plain passages in which claims are read.
 *
 * @param segments in the order of reading
 * @param passages every block that holds text, in the order of reading
 */
public record Prose(List<Segment> segments, List<Passage> passages) {
    public static final Prose EMPTY = new Prose(List.of(), List.of());

    public Prose {
        segments = List.copyOf(segments);
        passages = List.copyOf(passages);
    }

    /** Its words alone, passages parted by a space. */
    public String plain() {
        return passages.stream().map(p -> p.text().value()).collect(Collectors.joining(" "));
    }
}
