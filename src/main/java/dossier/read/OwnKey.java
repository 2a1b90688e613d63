package dossier.read;

import dossier.diagnostic.Edit;
import dossier.diagnostic.Log;
import dossier.diagnostic.TextFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a key of a fact stands in its file, or can be put. All else, comments and order too, stays as it was. */
public final class OwnKey {
    private static final String INDENT = "  ";

    private OwnKey() {}

    /**
     * Gives a fact a key with a list of maps, each on a line of its own where the fact has lines.
     *
     * @param maps in flow style, at least one: {@code {by: A. Reader}}
     * @return empty where no safe place for it was found: the fact stands in a table, or a comment in what is replaced
     */
    public static Optional<Edit> set(TextFile file, String fact, String key, List<String> maps) {
        if (file.path().endsWith(".csv")) {
            return Optional.empty();
        }
        return Yaml.read(file, new Log())
                .flatMap(root -> map(root, "facts"))
                .flatMap(facts -> map(facts, fact))
                .filter(entry -> !entry.entries().isEmpty())
                .flatMap(entry -> set(file, entry, key, maps));
    }

    private static Optional<Node.Entry> entry(Node.Mapping map, String key) {
        return map.entries().stream().filter(e -> e.key().value().equals(key)).findFirst();
    }

    private static Optional<Node.Mapping> map(Node.Mapping map, String key) {
        return entry(map, key)
                .map(Node.Entry::value)
                .filter(n -> n instanceof Node.Mapping)
                .map(n -> (Node.Mapping) n);
    }

    private static Optional<Edit> set(TextFile file, Node.Mapping fact, String key, List<String> maps) {
        Node.Entry first = fact.entries().get(0);
        Node.Entry last = fact.entries().get(fact.entries().size() - 1);
        Optional<Node.Entry> there = entry(fact, key);
        boolean brackets = opens(file, fact.place().from(), '{');
        int line = first.key().place().line();
        String indent =
                file.text().substring(file.start(line), first.key().place().from());
        if (!brackets && !indent.isBlank()) {
            return Optional.empty();
        }
        String end = file.text().contains("\r\n") ? "\r\n" : "\n";
        String value = maps.size() == 1
                ? " " + maps.get(0)
                : brackets
                        ? " [" + String.join(", ", maps) + "]"
                        : maps.stream()
                                .map(m -> end + indent + INDENT + "- " + m)
                                .collect(Collectors.joining());
        if (there.isPresent()) {
            int from = there.get().key().place().to();
            int to = Math.max(from, end(file, there.get().value()));
            String old = file.text().substring(from, to);
            return old.startsWith(":") && !old.contains("#")
                    ? Optional.of(new Edit(file.place(from, to), ":" + value))
                    : Optional.empty();
        }
        int at = end(file, last.value());
        if (brackets) {
            return Optional.of(new Edit(file.place(at, at), ", " + key + ":" + value));
        }
        while (at > 0 && (file.text().charAt(at - 1) == '\n' || file.text().charAt(at - 1) == '\r')) {
            at--;
        }
        int until = file.start(file.line(at)) + file.lineText(file.line(at)).length();
        return Optional.of(new Edit(file.place(until, until), end + indent + key + ":" + value));
    }

    private static boolean opens(TextFile file, int at, char bracket) {
        return at < file.text().length() && file.text().charAt(at) == bracket;
    }

    /** Behind the last character of a value: a collection on many lines has but its head as its place. */
    private static int end(TextFile file, Node node) {
        if (node instanceof Node.Mapping map) {
            int last = map.entries().isEmpty()
                    ? map.place().from() + 1
                    : end(file, map.entries().get(map.entries().size() - 1).value());
            return closed(file, node, '{', '}', last);
        }
        if (node instanceof Node.Sequence list) {
            int last = list.items().isEmpty()
                    ? list.place().from() + 1
                    : end(file, list.items().get(list.items().size() - 1));
            return closed(file, node, '[', ']', last);
        }
        return node.place().to();
    }

    private static int closed(TextFile file, Node node, char open, char close, int last) {
        int bracket = opens(file, node.place().from(), open) ? file.text().indexOf(close, last) : -1;
        return bracket < 0 ? last : bracket + 1;
    }
}
