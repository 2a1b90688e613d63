package dossier.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Segment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that the tags of segments open and close in pairs, also within each link and heading. */
final class Tags {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)[^>]*>");

    private Tags() {}

    static void assertBalanced(List<Segment> segments, String text) {
        Deque<String> open = new ArrayDeque<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Html html) {
                read(html.html(), open, text);
            } else if (segment instanceof Segment.Heading heading) {
                assertBalanced(heading.content(), text);
            } else if (segment instanceof Segment.Claim claim) {
                assertBalanced(claim.content(), text);
            } else if (segment instanceof Segment.Cite cite) {
                assertBalanced(cite.content(), text);
            }
        }
        assertThat(open).as(text).isEmpty();
    }

    private static void read(String html, Deque<String> open, String text) {
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                assertThat(open).as(text).isNotEmpty();
                assertThat(open.pop()).as(text).isEqualTo(name);
            } else if (!name.equals("br") && !name.equals("hr")) {
                open.push(name);
            }
        }
    }
}
