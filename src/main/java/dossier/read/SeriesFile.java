package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.read.Draft.RowDraft;
import dossier.read.Draft.TableDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A file of {@code data/}: the values of a series, one row a point in time, under a head that names the columns. */
final class SeriesFile {
    static final String FOLDER = "content/data/";

    private static final List<String> NEEDED = List.of("time", "value");
    private static final List<String> COLUMNS = List.of("time", "value", "at", "quote", "note");

    private final Log log;
    private final Map<String, Integer> columns = new TreeMap<>();
    private boolean sound = true;

    private SeriesFile(Log log) {
        this.log = log;
    }

    /** What cannot be read is told; the file's name is then remembered as that of something that is there. */
    static void read(TextFile file, Part part) {
        String name = file.path().substring(FOLDER.length());
        SeriesFile reader = new SeriesFile(part.log);
        Optional<List<RowDraft>> rows = CsvRows.of(file, part.log).flatMap(lines -> reader.rows(file, lines));
        rows.ifPresentOrElse(
                r -> part.tables.add(new TableDraft(Text.at(name, file.place(0, 0)), r, reader.sound)),
                () -> part.unread.add(name));
    }

    private Optional<List<RowDraft>> rows(TextFile file, List<List<Text>> lines) {
        if (lines.isEmpty()) {
            return empty(file);
        }
        // one cell more than there are names is one that is wrong: a line without end is told of soon enough
        lines.get(0).stream().limit(COLUMNS.size() + 1).forEach(this::column);
        NEEDED.stream()
                .filter(c -> !columns.containsKey(c))
                .forEach(c -> wrong(
                        Code.MISSING_KEY,
                        lines.get(0).get(0),
                        "a series needs a column '" + c + "'",
                        "name the columns in the first line: time,value"));
        if (!sound) {
            return Optional.empty();
        }
        List<RowDraft> rows = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(cells -> row(cells, lines.get(0).size(), rows));
        return rows.isEmpty() && sound ? empty(file) : Optional.of(rows);
    }

    private Optional<List<RowDraft>> empty(TextFile file) {
        log.add(
                Code.BAD_CSV,
                file.place(0, 0),
                "this file holds no values",
                "write a line 'time,value' and one line a value, or delete the file");
        return Optional.empty();
    }

    private void column(Text cell) {
        String name = cell.strip().value();
        if (!COLUMNS.contains(name)) {
            String suggestion = Suggestion.didYouMean(name, COLUMNS);
            wrong(
                    Code.UNKNOWN_KEY,
                    cell,
                    "a series has no column " + Quoting.of(name),
                    suggestion.isEmpty() ? "it may have " + String.join(", ", COLUMNS) : suggestion);
            // a needed column that seems to be meant is not missing too
            NEEDED.stream().filter(c -> suggestion.contains("'" + c + "'")).forEach(c -> columns.put(c, -1));
        } else if (columns.containsKey(name)) {
            wrong(Code.DUPLICATE_KEY, cell, "the column '" + name + "' stands here twice", "delete one of them");
        } else {
            columns.put(name, columns.size());
        }
    }

    private void row(List<Text> cells, int width, List<RowDraft> rows) {
        if (!CsvRows.isWhole(cells, width, log)) {
            sound = false;
            return;
        }
        Text time = cells.get(columns.get("time")).strip();
        if (time.isEmpty()) {
            wrong(Code.BAD_TIME, time, "a line without its time", "write when its value holds: 2023, 2024-Q1, 2024-03");
            return;
        }
        Text value = cells.get(columns.get("value")).strip();
        rows.add(new RowDraft(
                time,
                value,
                Numbers.isBare(value.value()),
                optional(cells, "at"),
                optional(cells, "quote"),
                optional(cells, "note")));
    }

    private Optional<Text> optional(List<Text> cells, String column) {
        return Optional.ofNullable(columns.get(column))
                .map(i -> cells.get(i).strip())
                .filter(cell -> !cell.isEmpty());
    }

    private void wrong(Code code, Text cell, String message, String hint) {
        sound = false;
        log.add(code, cell.place(), message, hint);
    }
}
