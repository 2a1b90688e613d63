package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML, or the front matter of a note, into a tree. Of YAML it takes maps, lists and scalars; what may stand for
 * something that is not written there (aliases, tags, merges) is refused.
 */
final class Yaml {
    private static final int DEPTH = 32;
    private static final int LEAST_BUFFER = 1024;

    private final TextFile file;
    private final int from;
    private final int to;
    private final Offsets offsets;
    private final Log log;
    private final Absence absence;
    private final Features features;
    private YAMLParser parser;
    /** Where the scalar that was read last starts and ends. */
    private int scalarFrom;

    private int scalarTo;
    /** Where the collections start that are being read, innermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private Yaml(TextFile file, int from, int to, Log log) {
        this.file = file;
        this.from = from;
        this.to = to;
        this.offsets = new Offsets(file.text(), from, to);
        this.log = log;
        this.absence = new Absence(file, to);
        this.features = new Features(file, to, log);
        this.scalarFrom = from;
        this.scalarTo = from;
    }

    /** The map that a file is; empty, and told, if it is none. */
    static Optional<Node.Mapping> read(TextFile file, Log log) {
        return read(file, 0, file.text().length(), log);
    }

    /** The map that a part of a file is; empty, and told, if it is none. */
    static Optional<Node.Mapping> read(TextFile file, int from, int to, Log log) {
        return new Yaml(file, from, to, log).document();
    }

    /** Thrown where reading on makes no sense, after the reason has been told. */
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1;
    }

    private Optional<Node.Mapping> document() {
        String yaml = file.text().substring(from, to);
        if (features.hasDirective(from)) {
            return Optional.empty();
        }
        try (YAMLParser opened = (YAMLParser) factory(yaml.length()).createParser(ObjectReadContext.empty(), yaml)) {
            parser = opened;
            JsonToken token = parser.nextToken();
            Place head = file.place(from, from);
            if (token == null) {
                log.add(Code.BAD_YAML, head, "nothing stands here", "write 'key: value' lines");
                return Optional.empty();
            }
            Node root = node(token, 1);
            JsonToken more = parser.nextToken();
            if (more != null) {
                features.secondDocument(from, offsets.of(parser.currentTokenLocation()));
                return Optional.empty();
            }
            if (root instanceof Node.Mapping map) {
                return Optional.of(map);
            }
            if (!(root instanceof Node.Broken)) {
                log.add(
                        Code.WRONG_TYPE,
                        root instanceof Node.Sequence ? root.place() : file.place(from, Math.max(from, scalarTo)),
                        "a map is needed here, this is " + root.what(),
                        "write 'key: value' lines; a key is followed by a colon and a space");
            }
            return Optional.empty();
        } catch (JacksonException e) {
            log.add(new YamlFault(file, offsets, scalarFrom, scalarTo, open).diagnose(e));
            return Optional.empty();
        } catch (Stop e) {
            return Optional.empty();
        }
    }

    /** The parser copies its buffer for each piece of a long scalar: with one piece the time grows with the file. */
    private static YAMLFactory factory(int length) {
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(Math.max(LEAST_BUFFER, length + 1))
                .setCodePointLimit(Integer.MAX_VALUE)
                .setAllowDuplicateKeys(true)
                .build();
        return YAMLFactory.builder().loadSettings(settings).build();
    }

    private Node node(JsonToken token, int depth) throws Stop {
        int start = offsets.of(parser.currentTokenLocation());
        int end = Math.max(start, offsets.of(parser.currentLocation()));
        boolean decorated = features.isDecorated(start, end);
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            deepen(start, depth);
            open.push(start);
            Node collection = token == JsonToken.START_OBJECT ? map(start, depth) : list(start, depth);
            open.pop();
            return collection;
        }
        Place place = file.place(start, end);
        return decorated ? new Node.Broken(place) : new Node.Scalar(text(start, end), place);
    }

    private void deepen(int start, int depth) throws Stop {
        if (depth > DEPTH) {
            log.add(
                    Code.BAD_YAML,
                    file.place(start, Math.min(to, start + 1)),
                    "maps and lists lie more than " + DEPTH + " deep in one another",
                    "no file of a site needs that");
            throw new Stop();
        }
    }

    private Node map(int start, int depth) throws Stop {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        Optional<Node.Entry> before = Optional.empty();
        Optional<Diagnostic> cut = Optional.empty();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            Optional<Text> key = key();
            Node value = node(parser.nextToken(), depth + 1);
            if (key.isEmpty()) {
                continue;
            }
            if (isNothing(value)) {
                Optional<Node.Scalar> whole = before.flatMap(b -> absence.cutByComma(b, key.get()));
                if (whole.isPresent()) {
                    // half of a value is no value; a second comma may cut it again, and the last one tells it all
                    Text cutKey = before.get().key();
                    cut = Optional.of(absence.ofCut(whole.get(), key.get()));
                    entries.put(cutKey.value(), new Node.Entry(cutKey, new Node.Broken(cutKey.place())));
                    before = Optional.of(new Node.Entry(cutKey, whole.get()));
                    continue;
                }
                log.add(absence.of(key.get(), scalarFrom, scalarTo));
                value = new Node.Broken(key.get().place());
            }
            cut.ifPresent(log::add);
            cut = Optional.empty();
            Node.Entry entry = new Node.Entry(key.get(), value);
            Node.Entry first = entries.putIfAbsent(key.get().value(), entry);
            if (first != null) {
                Place place = first.key().place();
                log.add(
                        Code.DUPLICATE_KEY,
                        key.get().place(),
                        Quoting.of(key.get()) + " stands twice in one map",
                        "the first is at " + place.line() + ":" + place.column() + ": delete one of them");
            }
            before = Optional.of(entry);
        }
        cut.ifPresent(log::add);
        return new Node.Mapping(
                List.copyOf(entries.values()),
                collection(
                        '{',
                        start,
                        entries.values().stream().map(e -> e.key().place()).findFirst()));
    }

    private Node list(int start, int depth) throws Stop {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Node item = node(token, depth + 1);
            if (isNothing(item)) {
                log.add(Code.BAD_VALUE, item.place(), "an item of a list has no value", "write it, or delete the item");
                item = new Node.Broken(item.place());
            }
            items.add(item);
        }
        return new Node.Sequence(
                items, collection('[', start, items.stream().map(Node::place).findFirst()));
    }

    /** All of a collection in brackets if it is on one line; else its first part, which is where one looks for it. */
    private Place collection(char bracket, int start, Optional<Place> first) {
        int end = offsets.of(parser.currentLocation());
        boolean inBrackets = start < to && file.text().charAt(start) == bracket;
        if (inBrackets && file.line(start) == file.line(end)) {
            return file.place(start, end);
        }
        return inBrackets ? file.place(start, start + 1) : first.orElseGet(() -> file.place(start, start));
    }

    private Optional<Text> key() {
        int start = offsets.of(parser.currentTokenLocation());
        int end = Math.max(start, offsets.of(parser.currentLocation()));
        if (features.isDecorated(start, end)) {
            return Optional.empty();
        }
        Text key = text(start, end);
        if (key.value().equals("<<") && Scalars.isPlain(file.text(), start, end)) {
            features.merge(key);
            return Optional.empty();
        }
        if (key.isEmpty()) {
            log.add(Code.BAD_YAML, file.place(start, end), "a key is empty", "write it, or delete the line");
            return Optional.empty();
        }
        return Optional.of(key);
    }

    private Text text(int start, int end) {
        scalarFrom = start;
        scalarTo = end;
        Text text = Scalars.locate(file, start, end, parser.getString() == null ? "" : parser.getString());
        String value = text.value();
        for (int i = 0; i < value.length(); i++) {
            int point = value.codePointAt(i);
            int width = Character.charCount(point);
            if (point < ' ' || point > '~') {
                if (Characters.isForbidden(point)) {
                    log.add(
                            Code.BAD_TEXT,
                            text.place(i, i + width),
                            Characters.name(point) + " cannot stand in a text",
                            "delete the escape");
                }
                i += width - 1;
            }
        }
        return text;
    }

    private boolean isNothing(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return false;
        }
        String value = scalar.text().value();
        Place place = scalar.place();
        boolean plain = Scalars.isPlain(file.text(), place.from(), place.to());
        boolean emptyBlock = value.isBlank()
                && place.from() < place.to()
                && "|>".indexOf(file.text().charAt(place.from())) >= 0;
        return plain && (value.isEmpty() || value.equals("~") || value.equals("null")) || emptyBlock;
    }
}
