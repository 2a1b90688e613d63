package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A CSV of {@code facts/}: one fact a line, under a head that names its id and its keys as in YAML. What is read is the same
 * tree as of YAML, with the places of the cells; an empty cell is a key that is not there.
 */
final class FactsTable {
    private static final String ID = "id";

    private final Log log;
    private boolean sound = true;

    private FactsTable(Log log) {
        this.log = log;
    }

    /**
     * The facts by their ids.
     *
     * @param keys those that a fact may have
     * @param unread gets the ids of the lines that cannot be used
     */
    static List<Node.Entry> rows(TextFile file, Set<String> keys, Set<String> unread, Log log) {
        Optional<List<List<Text>>> lines = CsvRows.of(file, log);
        if (lines.isEmpty()) {
            return List.of();
        }
        FactsTable table = new FactsTable(log);
        List<Text> head = lines.get().isEmpty()
                ? List.of()
                : lines.get().get(0).stream().map(Text::strip).toList();
        int id = table.head(file, head, keys);
        List<Node.Entry> rows = new ArrayList<>();
        for (List<Text> cells :
                lines.get().subList(Math.min(1, lines.get().size()), lines.get().size())) {
            if (table.sound && CsvRows.isWhole(cells, head.size(), log)) {
                rows.add(row(cells, head, id));
            } else if (id >= 0 && id < cells.size()) {
                unread.add(cells.get(id).strip().value());
            }
        }
        return rows;
    }

    /** Where the id stands, or -1; every name that is wrong is told. */
    private int head(TextFile file, List<Text> head, Set<String> keys) {
        Set<String> seen = new TreeSet<>();
        List<String> all = new ArrayList<>(keys);
        all.add(ID);
        for (Text name : head) {
            if (!all.contains(name.value())) {
                String suggestion = Suggestion.didYouMean(name.value(), all);
                wrong(
                        Code.UNKNOWN_KEY,
                        name,
                        "a fact has no key " + Quoting.of(name),
                        suggestion.isEmpty() ? "it may have " + String.join(", ", keys) : suggestion);
            } else if (!seen.add(name.value())) {
                wrong(Code.DUPLICATE_KEY, name, "the column '" + name + "' stands here twice", "delete one of them");
            }
        }
        if (sound && !seen.contains(ID)) {
            sound = false;
            log.add(
                    Code.MISSING_KEY,
                    file.place(0, 0),
                    "a table of facts needs a column 'id'",
                    "name the columns in the first line: id,label,value,period,source,at");
        }
        return IntStream.range(0, head.size())
                .filter(i -> head.get(i).value().equals(ID))
                .findFirst()
                .orElse(-1);
    }

    private static Node.Entry row(List<Text> cells, List<Text> head, int id) {
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Text cell = cells.get(i).strip();
            if (i != id && !cell.isEmpty()) {
                // what is wrong with a key is told at its cell, not at the head that all lines share
                Text key = Text.at(head.get(i).value(), cell.place());
                entries.add(new Node.Entry(key, new Node.Scalar(cell, cell.place())));
            }
        }
        Text name = cells.get(id).strip();
        return new Node.Entry(name, new Node.Mapping(entries, name.place()));
    }

    private void wrong(Code code, Text name, String message, String hint) {
        sound = false;
        log.add(code, name.place(), message, hint);
    }
}
