package dossier.model;

import java.util.List;
import java.util.Optional;

/** One piece of prose on its way to a page, in the order of reading. */
public sealed interface Segment {
    /** Markup that is safe as it stands: a tag, or escaped code. Made by the prose room alone. */
    record Html(String html) implements Segment {}

    /** Plain text; whoever writes it into a page escapes it. */
    record Words(String text) implements Segment {}

    /** A heading, with the anchor that leads to it: ASCII where it can be, unique in its note. */
    record Heading(int level, String anchor, List<Segment> content) implements Segment {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /** A link to a fact: {@code link} is the one of {@link Prose#passages()} that holds its words and its place. */
    record Claim(Link link, Address.FactRef fact, List<Segment> content) implements Segment {
        public Claim {
            content = List.copyOf(content);
        }
    }

    /** Any other link within a line: a citation, an entity, a page, an address elsewhere. */
    record Cite(Link link, List<Segment> content) implements Segment {
        public Cite {
            content = List.copyOf(content);
        }
    }

    /** A chart, key figures, a table of facts or a timeline, that stands alone in its paragraph. */
    record Figure(Link link, Address address) implements Segment {}

    /** An image: a path as the author wrote it, and what it shows, in words. */
    record Image(Link link, Address.Internal address, String alt, Optional<String> title) implements Segment {}
}
