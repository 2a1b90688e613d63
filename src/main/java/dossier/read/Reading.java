package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.model.Ids;
import dossier.model.Language;
import dossier.model.Prose;
import dossier.model.Translated;
import dossier.prose.Markdown;
import dossier.read.Draft.Located;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How a node is taken as a value of a type.
 *
 * @param <T> the type
 */
interface Reading<T> {
    /** No text of a form of its own is longer; a pattern that repeats a group takes stack for each of them. */
    int LONGEST = 500;

    /**
     * The value; empty where it is none, and that has been told.
     *
     * @param key whose value it is, for the words of a complaint
     */
    Optional<T> read(String key, Node node, Log log);

    /** A text that is not empty, without white space at its ends. */
    static Reading<Text> text() {
        return (key, node, log) -> {
            if (!(node instanceof Node.Scalar scalar)) {
                return wrongType(key, "text", node, log);
            }
            Text text = scalar.text().strip();
            if (text.isEmpty()) {
                log.add(Code.BAD_VALUE, node.place(), Quoting.of(key) + " is empty", "write it, or leave the key out");
                return Optional.empty();
            }
            return Optional.of(text);
        };
    }

    /** A text that is turned into something else; the function tells why where it cannot be. */
    private static <T> Reading<T> ofText(Parse<T> parse) {
        return (key, node, log) -> text().read(key, node, log).flatMap(t -> parse.parse(key, t, log));
    }

    /** What becomes of a text. */
    interface Parse<T> {
        Optional<T> parse(String key, Text text, Log log);
    }

    /** Words of a quantity: any text, but not one that programs read as another number than people do. */
    static Reading<Text> quantity() {
        return ofText((key, text, log) -> {
            if (Numbers.isNoDecimal(text.value())) {
                return bad(
                        text.place(), Quoting.of(text) + " is read in different ways", "write a decimal: 1234.5", log);
            }
            return Optional.of(text);
        });
    }

    /** A plain decimal between two bounds, both included. */
    static Reading<BigDecimal> decimal(int low, int high) {
        return ofText((key, text, log) -> {
            Optional<BigDecimal> number = Numbers.decimal(text.value());
            if (number.isEmpty()) {
                return bad(text.place(), Quoting.of(text) + " is no decimal", "write a decimal: 1234.5", log);
            }
            boolean fits = number.get().compareTo(BigDecimal.valueOf(low)) >= 0
                    && number.get().compareTo(BigDecimal.valueOf(high)) <= 0;
            return fits
                    ? number
                    : bad(text.place(), Quoting.of(key) + " lies between " + low + " and " + high, "", log);
        });
    }

    static Reading<Integer> whole(int low, int high) {
        return (key, node, log) -> decimal(low, high)
                .read(key, node, log)
                .flatMap(n -> n.scale() <= 0
                        ? Optional.of(n.intValueExact())
                        : bad(
                                node.place(),
                                Quoting.of(key) + " is a whole number",
                                "write it without a fraction",
                                log));
    }

    /** A day: {@code 2024-03-15}. */
    static Reading<LocalDate> day() {
        return ofText((key, text, log) -> {
            if (!text.value().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return bad(
                        text.place(), Quoting.of(text) + " is no date", "write year, month and day: 2024-03-15", log);
            }
            try {
                return Optional.of(LocalDate.parse(text.value()));
            } catch (DateTimeException e) {
                return bad(text.place(), "there is no day " + text, "write year, month and day: 2024-03-15", log);
            }
        });
    }

    /** An address of the web. */
    static Reading<Text> url() {
        return ofText((key, text, log) -> Urls.isWeb(text.value())
                ? Optional.of(text)
                : bad(Code.BAD_ADDRESS, text.place(), Quoting.of(text) + " is no address of the web", Urls.HINT, log));
    }

    /** One of a few words. */
    static <E extends Enum<E>> Reading<E> choice(Class<E> type) {
        return ofText((key, text, log) -> {
            Optional<E> found = Ids.find(type, text.value());
            return found.isPresent()
                    ? found
                    : bad(
                            text.place(),
                            Quoting.of(key) + " cannot be " + Quoting.of(text),
                            choose(text.value(), Ids.all(type)),
                            log);
        });
    }

    private static String choose(String word, List<String> of) {
        String suggestion = Suggestion.didYouMean(word, of);
        return suggestion.isEmpty() ? "it is one of " + String.join(", ", of) : suggestion;
    }

    /** One of a few words that stand for themselves. */
    static Reading<Text> oneOf(List<String> words) {
        return ofText((key, text, log) -> words.contains(text.value())
                ? Optional.of(text)
                : bad(
                        text.place(),
                        Quoting.of(key) + " cannot be " + Quoting.of(text),
                        choose(text.value(), words),
                        log));
    }

    /** A text of a form of its own. */
    static Reading<Text> like(Pattern pattern, String hint) {
        return ofText((key, text, log) ->
                text.length() <= LONGEST && pattern.matcher(text.value()).matches()
                        ? Optional.of(text)
                        : bad(text.place(), Quoting.of(text) + " cannot be read as " + Quoting.of(key), hint, log));
    }

    /** Inline Markdown. */
    static Reading<Prose> line() {
        return ofText((key, text, log) -> Optional.of(Markdown.line(text, log)));
    }

    /** Inline Markdown in the site's first language, or a map of it by language. */
    static Reading<Translated> translated(Language first) {
        return (key, node, log) -> {
            if (!(node instanceof Node.Mapping map)) {
                return line().read(key, node, log).map(prose -> Translated.of(first, prose));
            }
            SortedMap<Language, Prose> texts = new TreeMap<>();
            Form form = Form.of("a text in several languages", List.of(first.tag()), Ids.all(Language.class));
            Fields fields = Fields.of(form, map, map.place(), log);
            for (Language language : Language.values()) {
                fields.get(language.tag(), line()).ifPresent(prose -> texts.put(language, prose));
            }
            return fields.isSound() ? Optional.of(new Translated(first, texts)) : Optional.empty();
        };
    }

    static <T> Reading<Located<T>> located(Reading<T> reading) {
        return (key, node, log) -> reading.read(key, node, log).map(value -> new Located<>(value, node.place()));
    }

    /** One item, or a list of them. */
    static <T> Reading<List<T>> oneOrMore(Reading<T> item) {
        return (key, node, log) -> node instanceof Node.Sequence
                ? list(item).read(key, node, log)
                : item.read(key, node, log).map(List::of);
    }

    /** A list with at least one item; the items that cannot be read are told, and the list is none. */
    static <T> Reading<List<T>> list(Reading<T> item) {
        return (key, node, log) -> {
            if (!(node instanceof Node.Sequence list)) {
                return wrongType(key, "a list", node, log);
            }
            if (list.items().isEmpty()) {
                return bad(
                        node.place(),
                        Quoting.of(key) + " is an empty list",
                        "write an item, or leave the key out",
                        log);
            }
            List<T> items = new ArrayList<>();
            list.items().forEach(i -> item.read(key, i, log).ifPresent(items::add));
            return items.size() == list.items().size() ? Optional.of(items) : Optional.empty();
        };
    }

    /** A list, or one item alone. */
    static <T> Reading<List<T>> listOrOne(Reading<T> item) {
        return (key, node, log) -> node instanceof Node.Scalar
                ? item.read(key, node, log).map(List::of)
                : list(item).read(key, node, log);
    }

    static Reading<Node.Mapping> map() {
        return (key, node, log) ->
                node instanceof Node.Mapping map ? Optional.of(map) : wrongType(key, "a map", node, log);
    }

    /** Tells that a value has another form than its key needs, unless something worse has been told of it. */
    private static <T> Optional<T> wrongType(String key, String needed, Node node, Log log) {
        if (!(node instanceof Node.Broken)) {
            Map<String, String> hints = Map.of(
                    "a list", "write [first, second], or each item on a line of its own behind '- '",
                    "a map", "write {key: value}, or 'key: value' on lines of their own, indented",
                    "text", "quote it if the brackets are part of the text");
            log.add(
                    Code.WRONG_TYPE,
                    node.place(),
                    Quoting.of(key) + " needs " + needed + ", this is " + node.what(),
                    hints.get(needed));
        }
        return Optional.empty();
    }

    private static <T> Optional<T> bad(Place place, String message, String hint, Log log) {
        return bad(Code.BAD_VALUE, place, message, hint, log);
    }

    private static <T> Optional<T> bad(Code code, Place place, String message, String hint, Log log) {
        log.add(code, place, message, hint);
        return Optional.empty();
    }
}
