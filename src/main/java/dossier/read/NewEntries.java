package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts entries into a file of entries behind those that are there. All else stays as it was, and they are laid out as the
 * last one is: over lines, or in brackets on one.
 */
public final class NewEntries {
    /** A longer one is not left in brackets. */
    private static final int WIDEST = 120;

    private static final Pattern NOTHING_BEHIND = Pattern.compile(":[ \\t]*+(#.*+)?");

    private final TextFile file;
    private final String key;
    private final List<Entry> entries;
    private final String end;

    private NewEntries(TextFile file, String key, List<Entry> entries) {
        this.file = file;
        this.key = key;
        this.entries = List.copyOf(entries);
        this.end = file.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * An entry to be written.
     *
     * @param values texts by their keys, in the order in which they are to stand
     */
    public record Entry(String id, Map<String, String> values) {
        private String lines(String indent, String step, String end) {
            return indent + id + ":" + end
                    + values.entrySet().stream()
                            .map(v -> indent + step + v.getKey() + ": " + YamlText.ofLine(v.getValue()) + end)
                            .collect(Collectors.joining());
        }

        private String brackets() {
            return id + ": "
                    + values.entrySet().stream()
                            .map(v -> v.getKey() + ": " + YamlText.ofBrackets(v.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /**
     * What a file holds with more entries.
     *
     * @param bytes of it; none where it is to be new
     * @param key of the map at the top of the file that holds them
     * @param log gets why they have no place in it
     * @return empty, and told, where the file cannot be read or its entries stand in brackets over several lines
     */
    public static Optional<byte[]> into(String path, byte[] bytes, String key, List<Entry> entries, Log log) {
        Characters.Decoded decoded = Characters.decode(path, bytes, log);
        if (!decoded.sound()) {
            return Optional.empty();
        }
        String mark = Characters.hasMark(bytes) ? "\uFEFF" : "";
        return new NewEntries(decoded.file(), key, entries).text(log).map(text -> (mark + text)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** What the entries of a file have by default under a key, if that is one text. */
    public static Optional<String> byDefault(String path, byte[] bytes, String key) {
        return Yaml.read(Characters.decode(path, bytes, new Log()).file(), new Log())
                .flatMap(root -> value(root, "defaults"))
                .flatMap(defaults -> defaults instanceof Node.Mapping map ? value(map, key) : Optional.empty())
                .flatMap(node ->
                        node instanceof Node.Scalar s ? Optional.of(s.text().value()) : Optional.empty());
    }

    private static Optional<Node> value(Node.Mapping map, String key) {
        return map.entries().stream()
                .filter(e -> e.key().value().equals(key))
                .findFirst()
                .map(Node.Entry::value);
    }

    private Optional<String> text(Log log) {
        if (file.text().lines().map(String::strip).allMatch(l -> l.isEmpty() || l.startsWith("#"))) {
            return Optional.of(put(file.text().length(), end(key + ":") + inLines("  ", "  ")));
        }
        Log reading = new Log();
        Optional<Node.Mapping> root = Yaml.read(file, reading);
        if (root.isEmpty()) {
            log.addAll(reading.sorted());
            return Optional.empty();
        }
        Optional<Node.Entry> map = root.get().entries().stream()
                .filter(e -> e.key().value().equals(key))
                .findFirst();
        if (map.isEmpty()) {
            return Optional.of(put(block(file.text().length(), 1), end(key + ":") + inLines("  ", "  ")));
        }
        return into(root.get(), map.get(), log);
    }

    private Optional<String> into(Node.Mapping root, Node.Entry map, Log log) {
        int keyLine = map.key().place().line();
        int behind = file.start(keyLine + 1);
        String rest = file.text()
                .substring(
                        map.key().place().to(),
                        file.start(keyLine) + file.lineText(keyLine).length());
        if (map.value() instanceof Node.Broken && NOTHING_BEHIND.matcher(rest).matches()) {
            return Optional.of(put(behind, inLines("  ", "  ")));
        }
        if (!(map.value() instanceof Node.Mapping there)) {
            log.add(Code.WRONG_TYPE, map.key().place(), Quoting.of(key) + " is no map of entries", "mend it first");
            return Optional.empty();
        }
        int from = there.place().from();
        boolean brackets = from < file.text().length() && file.text().charAt(from) == '{';
        if (!brackets) {
            return Optional.of(behindLast(root, there));
        }
        if (there.place().to() <= from + 1) {
            log.add(
                    Code.BAD_VALUE,
                    there.place(),
                    "these brackets go over several lines: there is no place for another entry",
                    "write each entry on a line of its own, without the brackets around all");
            return Optional.empty();
        }
        if (there.entries().isEmpty()) {
            String without = file.text().substring(0, from).stripTrailing()
                    + file.text().substring(there.place().to(), behind);
            return Optional.of(end(without) + inLines("  ", "  ") + file.text().substring(behind));
        }
        String more = entries.stream().map(Entry::brackets).collect(Collectors.joining(", ", ", ", ""));
        int at =
                file.text().substring(0, there.place().to() - 1).stripTrailing().length();
        return Optional.of(new StringBuilder(file.text()).insert(at, more).toString());
    }

    private String behindLast(Node.Mapping root, Node.Mapping there) {
        Node.Entry last = there.entries().get(there.entries().size() - 1);
        int column = last.key().place().column();
        int limit = root.entries().stream()
                .map(e -> e.key().place())
                .filter(p -> p.from() > last.key().place().from())
                .mapToInt(p -> file.start(p.line()))
                .findFirst()
                .orElse(file.text().length());
        String indent = " ".repeat(column - 1);
        boolean flat = last.value() instanceof Node.Mapping map
                && file.line(map.place().from()) == last.key().place().line();
        boolean apart = there.entries().size() > 1 && isApart(last);
        String step = last.value() instanceof Node.Mapping map
                        && !flat
                        && !map.entries().isEmpty()
                ? " ".repeat(Math.max(1, map.entries().get(0).key().place().column() - column))
                : "  ";
        UnaryOperator<String> spaced = text -> (apart ? end : "") + text;
        return put(
                block(limit, column),
                entries.stream()
                        .map(e -> spaced.apply(
                                flat && indent.length() + e.brackets().length() <= WIDEST
                                        ? indent + e.brackets() + end
                                        : e.lines(indent, step, end)))
                        .collect(Collectors.joining()));
    }

    /** Whether an empty line parts an entry, with the comments above it, from the one before. */
    private boolean isApart(Node.Entry entry) {
        int line = entry.key().place().line() - 1;
        while (line > 1 && file.lineText(line).strip().startsWith("#")) {
            line--;
        }
        return file.lineText(line).isBlank();
    }

    /** Where a block ends that lasts at most up to the start of a line: before the comments on what follows. */
    private int block(int limit, int column) {
        int at = limit;
        while (at > 0 && isOutside(file.lineText(file.line(at - 1)), column)) {
            at = file.start(file.line(at - 1));
        }
        return at;
    }

    private static boolean isOutside(String line, int column) {
        String text = line.strip();
        return text.isEmpty()
                || text.equals("...")
                || text.startsWith("#") && line.length() - line.stripLeading().length() < column - 1;
    }

    private String inLines(String indent, String step) {
        return entries.stream().map(e -> e.lines(indent, step, end)).collect(Collectors.joining());
    }

    private String end(String line) {
        return line.isEmpty() || line.endsWith("\n") ? line : line + end;
    }

    /** The file with lines put in at an index, at which a line starts or the file ends. */
    private String put(int at, String lines) {
        return end(file.text().substring(0, at)) + lines + file.text().substring(at);
    }
}
