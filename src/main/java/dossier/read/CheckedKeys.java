package dossier.read;

import dossier.diagnostic.Edit;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.TextFile;
import dossier.model.SignOff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the sign-offs of a file's facts stand, or can be put. All else, comments and order too, stays as it was. */
public final class CheckedKeys {
    private static final String KEY = "checked";
    private static final String INDENT = "  ";
    /** A name that is plain text to YAML. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .\\-]*+");

    private final TextFile file;
    private final String lineEnd;
    private final Map<String, Node.Mapping> maps = new HashMap<>();
    private final Map<String, Place> cells;

    /** @param file of facts, in YAML or a table */
    public CheckedKeys(TextFile file) {
        this.file = file;
        this.lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
        boolean table = file.path().endsWith(".csv");
        this.cells = table ? FactsTable.cells(file, KEY) : Map.of();
        Optional<Node.Mapping> root = table ? Optional.empty() : Yaml.read(file, new Log());
        root.flatMap(r -> entry(r, "facts"))
                .map(Node.Entry::value)
                .filter(facts -> facts instanceof Node.Mapping)
                .ifPresent(facts -> ((Node.Mapping) facts).entries().forEach(this::index));
    }

    private void index(Node.Entry fact) {
        if (fact.value() instanceof Node.Mapping map && !map.entries().isEmpty()) {
            maps.put(fact.key().value(), map);
        }
    }

    /**
     * Gives a fact other sign-offs: in a line of their own each, where the fact has lines; in its cell, in a table.
     *
     * @param signOffs at least one
     * @return empty where no safe place for them was found: a table without such a column, or a comment in what would be
     *     replaced
     */
    public Optional<Edit> set(String fact, List<SignOff> signOffs) {
        if (cells.containsKey(fact)) {
            String words = signOffs.stream().map(CheckedKeys::words).collect(Collectors.joining("; "));
            return Optional.of(new Edit(cells.get(fact), quotedCell(words)));
        }
        return Optional.ofNullable(maps.get(fact))
                .flatMap(
                        map -> set(map, signOffs.stream().map(CheckedKeys::yaml).toList()));
    }

    /** A sign-off in the flow style of YAML. */
    public static String yaml(SignOff signOff) {
        List<String> names = signOff.by().stream().map(CheckedKeys::quoted).toList();
        return "{by: " + (names.size() == 1 ? names.get(0) : "[" + String.join(", ", names) + "]")
                + signOff.on().map(day -> ", on: " + day).orElse("")
                + signOff.saw().map(saw -> ", saw: " + saw).orElse("") + "}";
    }

    private static String quoted(String name) {
        return PLAIN.matcher(name).matches() && !name.endsWith(" ")
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** As in a cell, each name for itself. */
    private static String words(SignOff signOff) {
        return signOff.by().stream()
                .map(name -> name
                        + signOff.on().map(day -> " " + day).orElse("")
                        + signOff.saw().map(saw -> " " + saw).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static String quotedCell(String words) {
        return words.contains(",") || words.contains("\"") ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }

    private static Optional<Node.Entry> entry(Node.Mapping map, String key) {
        return map.entries().stream().filter(e -> e.key().value().equals(key)).findFirst();
    }

    private Optional<Edit> set(Node.Mapping fact, List<String> signOffs) {
        Node.Entry first = fact.entries().get(0);
        Node.Entry last = fact.entries().get(fact.entries().size() - 1);
        Optional<Node.Entry> there = entry(fact, KEY);
        boolean brackets = opens(fact.place().from(), '{');
        int line = first.key().place().line();
        String indent =
                file.text().substring(file.start(line), first.key().place().from());
        if (!brackets && !indent.isBlank()) {
            return Optional.empty();
        }
        String value = signOffs.size() == 1
                ? " " + signOffs.get(0)
                : brackets
                        ? " [" + String.join(", ", signOffs) + "]"
                        : signOffs.stream()
                                .map(m -> lineEnd + indent + INDENT + "- " + m)
                                .collect(Collectors.joining());
        if (there.isPresent()) {
            int from = there.get().key().place().to();
            int to = Math.max(from, end(there.get().value()));
            String old = file.text().substring(from, to);
            return old.startsWith(":") && !old.contains("#")
                    ? Optional.of(new Edit(file.place(from, to), ":" + value))
                    : Optional.empty();
        }
        int at = end(last.value());
        if (brackets) {
            return Optional.of(new Edit(file.place(at, at), ", " + KEY + ":" + value));
        }
        while (at > 0 && (file.text().charAt(at - 1) == '\n' || file.text().charAt(at - 1) == '\r')) {
            at--;
        }
        int until = file.start(file.line(at)) + file.lineText(file.line(at)).length();
        return Optional.of(new Edit(file.place(until, until), lineEnd + indent + KEY + ":" + value));
    }

    private boolean opens(int at, char bracket) {
        return at < file.text().length() && file.text().charAt(at) == bracket;
    }

    /** Behind the last character of a value: a collection on many lines has but its head as its place. */
    private int end(Node node) {
        if (node instanceof Node.Mapping map) {
            int last = map.entries().isEmpty()
                    ? map.place().from() + 1
                    : end(map.entries().get(map.entries().size() - 1).value());
            return closed(node, '{', '}', last);
        }
        if (node instanceof Node.Sequence list) {
            int last = list.items().isEmpty()
                    ? list.place().from() + 1
                    : end(list.items().get(list.items().size() - 1));
            return closed(node, '[', ']', last);
        }
        return node.place().to();
    }

    private int closed(Node node, char open, char close, int last) {
        int bracket = opens(node.place().from(), open) ? file.text().indexOf(close, last) : -1;
        return bracket < 0 ? last : bracket + 1;
    }
}
