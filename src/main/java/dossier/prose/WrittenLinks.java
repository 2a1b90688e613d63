package dossier.prose;

import dossier.diagnostic.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Makes links and images as the parser itself does, but remembers where their addresses are written. */
final class WrittenLinks implements LinkProcessor {
    /**
     * Where the address of a link stands.
     *
     * @param behind what stands behind the words: {@code (address "title")}, or a label
     * @param definition where the address stands instead, if the link has a label; else null
     */
    record Written(List<SourceSpan> behind, LinkReferenceDefinition definition) {}

    /** A link of words in brackets; the parser's own class is left to addresses in angle brackets. */
    static final class WordsLink extends Link {
        final Written written;

        WordsLink(String destination, String title, Written written) {
            super(destination, title);
            this.written = written;
        }
    }

    static final class WrittenImage extends Image {
        final Written written;

        WrittenImage(String destination, String title, Written written) {
            super(destination, title);
            this.written = written;
        }
    }

    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        boolean isImage = info.marker() != null && info.marker().getLiteral().equals("!");
        if (info.destination() != null) {
            List<SourceSpan> behind = scanner.getSource(info.afterTextBracket(), scanner.position())
                    .getSourceSpans();
            return wrap(isImage, info.destination(), info.title(), new Written(behind, null), scanner);
        }
        String label = info.label() == null || info.label().isEmpty() ? info.text(scanner) : info.label();
        LinkReferenceDefinition definition = context.getDefinition(LinkReferenceDefinition.class, label);
        return definition == null
                ? LinkResult.none()
                : wrap(
                        isImage,
                        definition.getDestination(),
                        definition.getTitle(),
                        new Written(List.of(), definition),
                        scanner);
    }

    private static LinkResult wrap(
            boolean isImage, String destination, String title, Written written, Scanner scanner) {
        Node node =
                isImage ? new WrittenImage(destination, title, written) : new WordsLink(destination, title, written);
        LinkResult result = LinkResult.wrapTextIn(node, scanner.position());
        return isImage ? result.includeMarker() : result;
    }

    /**
     * The address and the title behind it, as they are written, without the marks around them.
     *
     * @return one or two texts
     */
    static List<Text> parts(Written written, Source source, Source document) {
        return written.definition() == null
                ? parts(source.raw(written.behind()), 1)
                : parts(written.definition(), document);
    }

    static List<Text> parts(LinkReferenceDefinition definition, Source document) {
        Text whole = document.raw(definition.getSourceSpans());
        int close = unescaped(whole.value(), ']', 0);
        return parts(whole, close + 2);
    }

    private static List<Text> parts(Text whole, int start) {
        String value = whole.value();
        List<Text> parts = new ArrayList<>();
        int from = skipSpace(value, start);
        int to;
        if (from < value.length() && value.charAt(from) == '<') {
            to = unescaped(value, '>', from);
            parts.add(whole.part(from + 1, to));
        } else {
            to = from;
            while (to < value.length() && value.charAt(to) > ' ') {
                to++;
            }
            if (to == value.length() && start == 1) {
                to--;
            }
            parts.add(whole.part(from, to));
        }
        int title = skipSpace(value, to + (to < value.length() && value.charAt(to) == '>' ? 1 : 0));
        if (title < value.length() && "\"'(".indexOf(value.charAt(title)) >= 0) {
            int end = unescaped(value, value.charAt(title) == '(' ? ')' : value.charAt(title), title + 1);
            parts.add(whole.part(title + 1, end));
        }
        return parts;
    }

    private static int skipSpace(String value, int from) {
        int at = Math.min(from, value.length());
        while (at < value.length() && value.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static int unescaped(String value, char wanted, int from) {
        int at = from;
        while (at < value.length() && value.charAt(at) != wanted) {
            at += value.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, value.length());
    }
}
