package dossier.prose;

import dossier.model.Segment;
import java.util.ArrayList;
import java.util.List;

/** Segments while they are gathered: neighbours of one kind become one. */
final class SegmentList {
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private boolean pendingIsHtml;

    /** Plain text. */
    void words(String text) {
        pend(text, false);
    }

    /** Markup: tags of ours, and what {@link #escaped} made. */
    void html(String markup) {
        pend(markup, true);
    }

    void add(Segment segment) {
        flush();
        segments.add(segment);
    }

    /** More of them, from another list. */
    void addAll(List<Segment> more) {
        for (Segment segment : more) {
            if (segment instanceof Segment.Words words) {
                words(words.text());
            } else if (segment instanceof Segment.Html markup) {
                html(markup.html());
            } else {
                add(segment);
            }
        }
    }

    /** Whether it holds nothing but white space. */
    boolean isBlank() {
        return segments.isEmpty()
                && (pending.isEmpty() || !pendingIsHtml && pending.toString().isBlank());
    }

    List<Segment> done() {
        flush();
        return List.copyOf(segments);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void pend(String text, boolean html) {
        if (text.isEmpty()) {
            return;
        }
        if (pendingIsHtml != html) {
            flush();
        }
        pendingIsHtml = html;
        pending.append(text);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            String text = pending.toString();
            segments.add(pendingIsHtml ? new Segment.Html(text) : new Segment.Words(text));
            pending.setLength(0);
        }
    }
}
