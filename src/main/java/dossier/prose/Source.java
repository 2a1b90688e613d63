package dossier.prose;

import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * What the parser was given, by the parser's own indexes.
 *
 * @param text the author's characters, which know where they stand
 * @param start the parser's index of the first of them
 */
record Source(Text text, int start) {
    /** The author's characters from one index of the parser's to another. */
    Text raw(int from, int to) {
        return text.part(from - start, to - start);
    }

    /** The author's characters in some spans; each span but the first is a line of its own. */
    Text raw(List<SourceSpan> spans) {
        if (spans.size() == 1) {
            return raw(from(spans), to(spans));
        }
        StringBuilder joined = new StringBuilder();
        int length = spans.stream().mapToInt(SourceSpan::getLength).sum() + Math.max(0, spans.size() - 1);
        int[] offsets = new int[length + 1];
        for (SourceSpan span : spans) {
            Text line = raw(span.getInputIndex(), span.getInputIndex() + span.getLength());
            if (!joined.isEmpty()) {
                joined.append('\n');
            }
            for (int i = 0; i < line.length(); i++) {
                offsets[joined.length() + i] = line.place(i, i).from();
            }
            joined.append(line.value());
            offsets[joined.length()] = line.place().to();
        }
        return Text.mapped(joined.toString(), text.file(), Arrays.copyOf(offsets, joined.length() + 1));
    }

    Place place(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? text.place(0, 0) : raw(from(spans), to(spans)).place();
    }

    /** The character at an index; a line feed outside the text. */
    char at(int index) {
        int inText = index - start;
        return inText >= 0 && inText < text.length() ? text.value().charAt(inText) : '\n';
    }

    static int from(List<SourceSpan> spans) {
        return spans.get(0).getInputIndex();
    }

    static int to(List<SourceSpan> spans) {
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
