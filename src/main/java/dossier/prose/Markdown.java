package dossier.prose;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Prose;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with tables and {@code ~~struck out~~} text, without HTML. What its author meant and
 * Markdown does not say is an error, never plain text in silence.
 */
public final class Markdown {
    /** How deep blocks may lie within each other. A list and its item are two. */
    private static final int MAX_DEPTH = 32;

    private static final int MAX_CELLS = 100_000;

    private static final Extension STRIKETHROUGH =
            StrikethroughExtension.builder().requireTwoTildes(true).build();

    /** The parser asks for each kind of block in this order. HTML is none of them, so that it is found in lines. */
    private static final Parser BODY = parser(
            List.of(
                    BlockQuote.class,
                    Heading.class,
                    FencedCodeBlock.class,
                    ThematicBreak.class,
                    ListBlock.class,
                    IndentedCodeBlock.class),
            List.of(STRIKETHROUGH, TablesExtension.builder().maxCells(MAX_CELLS).build()));

    private static final Parser LINE = parser(List.of(), List.of(STRIKETHROUGH));

    private Markdown() {}

    private static Parser parser(List<Class<? extends Block>> blocks, List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .enabledBlockTypes(new LinkedHashSet<>(blocks))
                .linkProcessor(new WrittenLinks())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_DEPTH)
                .build();
    }

    /**
     * The body of a note.
     *
     * @param from the offset of its first line, behind the front matter
     */
    public static Prose parse(TextFile file, int from, Log log) {
        Text body = Joints.join(Text.plain(file.text().substring(from), file, from));
        Optional<Node> document = document(body, log);
        return document.map(d -> new Blocks(new Source(body, 0), MAX_DEPTH, log).body(d))
                .orElse(Prose.EMPTY);
    }

    /** A title, headline, caption or label: one line, in which {@code # } or {@code 1. } is text. */
    public static Prose line(Text text, Log log) {
        Text joined = Joints.join(text);
        String line = joined.value().replaceAll("\\s", " ");
        return new Blocks(new Source(joined, 0), MAX_DEPTH, log).line(LINE.parse(line));
    }

    private static Optional<Node> document(Text body, Log log) {
        try {
            return Optional.of(BODY.parse(body.value()));
        } catch (IllegalArgumentException tooManyCells) {
            // the one thing that the parser refuses, and it does not say where
            log.add(
                    Code.BAD_TABLE,
                    largestTable(body),
                    "a table of more than " + MAX_CELLS + " cells",
                    "give the data as a CSV file, and show a part of it");
            return Optional.empty();
        }
    }

    /** The first of those lines with strokes in them that make the most cells. */
    private static Place largestTable(Text body) {
        String text = body.value();
        int largest = 0;
        long most = 0;
        int first = 0;
        long lines = 0;
        long columns = 0;
        for (int from = 0, to; from < text.length(); from = to) {
            int end = text.indexOf('\n', from);
            to = end < 0 ? text.length() : end + 1;
            long strokes =
                    text.substring(from, to).chars().filter(c -> c == '|').count();
            first = lines == 0 ? from : first;
            lines = strokes == 0 ? 0 : lines + 1;
            columns = strokes == 0 ? 0 : Math.max(columns, strokes);
            if (lines * columns > most) {
                most = lines * columns;
                largest = first;
            }
        }
        int end = text.indexOf('\n', largest);
        return body.part(largest, end < 0 ? text.length() : end).strip().place();
    }
}
