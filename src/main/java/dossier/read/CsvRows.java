package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a CSV as cells that know where they stand. The library tells where a line starts; a cell's place follows
 * from the lengths of those before it.
 */
final class CsvRows {
    private static final char QUOTE = '"';

    private final TextFile file;
    private final String text;
    private int at;

    private CsvRows(TextFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** Every line that is not blank; nothing, and told, where quotes are left open or something stands behind them. */
    static Optional<List<List<Text>>> of(TextFile file, Log log) {
        CsvRows rows = new CsvRows(file);
        List<List<Text>> all = new ArrayList<>();
        try (CSVParser parser =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(file.text()))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord next = records.next();
                if (!isBlank(next)) {
                    all.add(rows.cells(next));
                }
            }
            return Optional.of(all);
        } catch (UncheckedIOException | IOException e) {
            rows.tellFault(log);
            return Optional.empty();
        }
    }

    /** Whether a line has as many cells as the head; told where it has not. */
    static boolean isWhole(List<Text> cells, int width, Log log) {
        if (cells.size() != width) {
            log.add(
                    Code.BAD_TABLE,
                    cells.get(Math.min(cells.size() - 1, width)).place(),
                    "this line has " + cells.size() + " cells, the first line " + width,
                    "a comma within a cell stands in quotes: \"1,234\"");
        }
        return cells.size() == width;
    }

    private static boolean isBlank(CSVRecord line) {
        return line.size() == 1 && line.get(0).isBlank();
    }

    private List<Text> cells(CSVRecord line) {
        at = (int) line.getCharacterPosition();
        skipLineEnds();
        List<Text> cells = new ArrayList<>();
        for (String value : line) {
            cells.add(cell(value));
            at = endOfCell(at) + 1;
        }
        at--;
        return cells;
    }

    private void skipLineEnds() {
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
    }

    /** Moves behind its value, and the quotes around it. */
    private Text cell(String value) {
        if (at >= text.length() || text.charAt(at) != QUOTE) {
            Text cell = Text.plain(value, file, at);
            at += value.length();
            return cell;
        }
        int[] offsets = new int[value.length() + 1];
        at++;
        for (int i = 0; i < value.length(); i++) {
            offsets[i] = at;
            at += value.charAt(i) == QUOTE ? 2 : 1;
        }
        offsets[value.length()] = at;
        at++;
        return Text.mapped(value, file, offsets);
    }

    private int endOfCell(int from) {
        int to = from;
        while (to < text.length() && ",\n\r".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** Finds what the library has stumbled over: a quotation without an end, or with something behind it. */
    private void tellFault(Log log) {
        while (at < text.length()) {
            skipLineEnds();
            if (at < text.length() && text.charAt(at) == QUOTE) {
                int open = at;
                int close = closing(open + 1);
                if (close < 0) {
                    log.add(
                            Code.BAD_CSV,
                            file.place(open, open + 1),
                            "these quotes are left open",
                            "close them behind the cell, or double them where they belong to it");
                    return;
                }
                at = close + 1;
                int end = endOfCell(at);
                if (!text.substring(at, end).isBlank()) {
                    log.add(
                            Code.BAD_CSV,
                            file.place(at, end),
                            "something stands behind the closing quotes of a cell",
                            "quotes that belong to a cell are doubled: \"say \"\"more\"\"\"");
                    return;
                }
            }
            at = endOfCell(at) + 1;
        }
        throw new IllegalStateException("no fault found in " + file);
    }

    private int closing(int from) {
        int quote = text.indexOf(QUOTE, from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
            quote = text.indexOf(QUOTE, quote + 2);
        }
        return quote;
    }
}
