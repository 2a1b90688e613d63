package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A CSV of {@code facts/}: one fact a line, under a head that names its id and its keys as in YAML. What is read is the same
 * tree as of YAML, with the places of the cells; an empty cell is a key that is not there.
 */
final class FactsTable {
    private static final String ID = "id";
    private static final String CHECKED = "checked";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SAW = Pattern.compile("[0-9a-f]{5,20}(-[0-9a-f]{5,20}){2}");

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
                boolean checked = key.value().equals(CHECKED);
                entries.add(new Node.Entry(key, checked ? signOffs(cell) : new Node.Scalar(cell, cell.place())));
            }
        }
        Text name = cells.get(id).strip();
        return new Node.Entry(name, new Node.Mapping(entries, name.place()));
    }

    /** {@code NAME DATE FINGERPRINT}, what is there of it, with a semicolon between several. */
    private static Node signOffs(Text cell) {
        List<Node> all = new ArrayList<>();
        int at = 0;
        for (String part : cell.value().split(";")) {
            Text text = cell.part(at, at + part.length()).strip();
            at += part.length() + 1;
            if (!text.isEmpty()) {
                all.add(signOff(text));
            }
        }
        return new Node.Sequence(all, cell.place());
    }

    private static Node signOff(Text text) {
        List<Node.Entry> entries = new ArrayList<>();
        Text rest = text;
        for (Map.Entry<String, Pattern> last : List.of(Map.entry("saw", SAW), Map.entry("on", DAY))) {
            int blank = rest.value().lastIndexOf(' ');
            Text word = rest.part(blank + 1, rest.length());
            if (blank > 0 && last.getValue().matcher(word.value()).matches()) {
                entries.add(entry(last.getKey(), word));
                rest = rest.part(0, blank).strip();
            }
        }
        entries.add(entry("by", rest));
        return new Node.Mapping(entries, text.place());
    }

    private static Node.Entry entry(String key, Text words) {
        return new Node.Entry(Text.at(key, words.place()), new Node.Scalar(words, words.place()));
    }

    /** All of the cells, quotes too, that hold a key of facts, by their ids; none where there is no such column. */
    static Map<String, Place> cells(TextFile file, String key) {
        List<List<Text>> lines = CsvRows.of(file, new Log()).orElse(List.of());
        List<String> head = lines.isEmpty()
                ? List.of()
                : lines.get(0).stream().map(t -> t.strip().value()).toList();
        int id = head.indexOf(ID);
        int column = head.indexOf(key);
        Map<String, Place> cells = new HashMap<>();
        lines.stream()
                .filter(line -> id >= 0 && column >= 0 && line.size() == head.size())
                .forEach(line -> {
                    Place place = line.get(column).place();
                    cells.put(
                            line.get(id).strip().value(),
                            isQuoted(place) ? file.place(place.from() - 1, place.to() + 1) : place);
                });
        return cells;
    }

    private static boolean isQuoted(Place cell) {
        return cell.from() > 0 && cell.file().text().charAt(cell.from() - 1) == '"';
    }

    private void wrong(Code code, Text name, String message, String hint) {
        sound = false;
        log.add(code, name.place(), message, hint);
    }
}
