package dossier.prose;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Reads tables. The first cell of each row is its head, as the first row is the head of the columns: what a number in a
 * cell means may stand there.
 */
final class Tables {
    private final Source source;
    private final Inlines inlines;
    private final Passages passages;
    private final SegmentList out;
    private final Log log;

    Tables(Source source, Inlines inlines, Passages passages, SegmentList out, Log log) {
        this.source = source;
        this.inlines = inlines;
        this.passages = passages;
        this.out = out;
        this.log = log;
    }

    /** A table is wider than a phone: it scrolls within its frame, without a mouse too. */
    void table(Node table, boolean quoted) {
        out.html("<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n");
        Node head = table.getFirstChild();
        List<Text> columns = row(head.getFirstChild(), List.of(), quoted);
        out.html("</thead>\n");
        if (head.getNext() instanceof TableBody body) {
            out.html("<tbody>\n");
            for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
                row(row, columns, quoted);
                checkLength(row, columns.size());
            }
            out.html("</tbody>\n");
        }
        out.html("</table>\n</div>\n");
    }

    /**
     * @param columns the heads of the columns; empty for the row of the heads themselves
     * @return the texts of the cells
     */
    private List<Text> row(Node row, List<Text> columns, boolean quoted) {
        out.html("<tr>");
        List<Text> texts = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            List<Text> heads = new ArrayList<>();
            if (!columns.isEmpty()) {
                heads.add(columns.get(texts.size()));
                if (!texts.isEmpty()) {
                    heads.add(texts.get(0));
                }
            }
            heads.removeIf(head -> head.value().isBlank());
            texts.add(cell((TableCell) node, columns.isEmpty(), texts.isEmpty(), heads, quoted));
        }
        out.html("</tr>\n");
        return texts;
    }

    private Text cell(TableCell cell, boolean inHead, boolean isFirst, List<Text> heads, boolean quoted) {
        Source inside = inside(cell);
        PassageText text = passages.begin(inside.text().place());
        SegmentList content = new SegmentList();
        inlines.read(cell, inside, text, content);
        boolean isHead = (inHead || isFirst) && !content.isBlank();
        out.html(isHead ? (inHead ? "<th scope=\"col\"" : "<th scope=\"row\"") : "<td");
        out.html(
                cell.getAlignment() == null
                        ? ">"
                        : " class=\"" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\">");
        out.addAll(content.done());
        out.html(isHead ? "</th>" : "</td>");
        passages.end(text, text.passage(Passage.Kind.CELL, heads, quoted));
        return text.text();
    }

    /** The parser takes the backslash of each {@code \|} away before it reads a cell, and counts on without it. */
    private Source inside(TableCell cell) {
        List<SourceSpan> spans = cell.getSourceSpans();
        if (spans.isEmpty()) {
            return new Source(source.text().part(0, 0), 0);
        }
        Text raw = source.raw(spans);
        String written = raw.value();
        if (!written.contains("\\|")) {
            return new Source(raw, Source.from(spans));
        }
        StringBuilder read = new StringBuilder();
        int[] offsets = new int[written.length() + 1];
        for (int i = 0; i < written.length(); i++) {
            offsets[read.length()] = raw.place(i, i).from();
            i += written.startsWith("\\|", i) ? 1 : 0;
            read.append(written.charAt(i));
        }
        offsets[read.length()] = raw.place().to();
        Text mapped = Text.mapped(read.toString(), raw.file(), Arrays.copyOf(offsets, read.length() + 1));
        return new Source(mapped, Source.from(spans));
    }

    private void checkLength(Node row, int columns) {
        Text line = source.raw(row.getSourceSpans());
        List<Text> cells = cells(line);
        if (cells.size() > columns) {
            log.add(
                    Code.BAD_TABLE,
                    cells.get(columns).place().to(cells.get(cells.size() - 1).place()),
                    "a row of " + cells.size() + " cells in a table of " + columns,
                    "what stands here would be lost; \\| writes the stroke itself");
        } else if (cells.size() < columns) {
            log.add(
                    Code.BAD_TABLE,
                    line.strip().place(),
                    "a row of " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + " in a table of " + columns,
                    "end a cell with nothing in it with | too");
        }
    }

    /** A row cut at its strokes, as the parser cuts it. */
    private static List<Text> cells(Text line) {
        Text row = line.strip();
        String written = row.value();
        List<Text> cells = new ArrayList<>();
        int from = written.startsWith("|") ? 1 : 0;
        for (int i = from; i < written.length(); i++) {
            if (written.startsWith("\\|", i)) {
                i++;
            } else if (written.charAt(i) == '|') {
                cells.add(row.part(from, i).strip());
                from = i + 1;
            }
        }
        if (from < written.length()) {
            cells.add(row.part(from, written.length()).strip());
        }
        return cells;
    }
}
