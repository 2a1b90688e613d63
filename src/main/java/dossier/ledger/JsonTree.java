package dossier.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON that was read: a scalar, a list or an object. Of a scalar its text alone is kept; null is as good as absent. How
 * deep it may be is limited by the parser.
 */
sealed interface JsonTree {
    record Scalar(String text) implements JsonTree {
        @Override
        public String toString() {
            return text;
        }
    }

    record Items(List<JsonTree> items) implements JsonTree {
        @Override
        public String toString() {
            return items.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
    }

    /** @param fields in the order in which they stand */
    record Fields(Map<String, JsonTree> fields) implements JsonTree {
        @Override
        public String toString() {
            return new TreeMap<>(fields)
                    .entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue())
                            .collect(Collectors.joining(", ", "{", "}"));
        }

        Optional<String> text(String key) {
            return fields.get(key) instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
        }

        /** A text that must be there for the whole to mean anything. */
        String texts(String key) {
            return text(key).orElse("");
        }

        List<String> list(String key) {
            return items(key).stream().map(Object::toString).toList();
        }

        List<JsonTree> items(String key) {
            return fields.get(key) instanceof Items list ? list.items() : List.of();
        }

        List<Fields> objects(String key) {
            return items(key).stream()
                    .filter(i -> i instanceof Fields)
                    .map(i -> (Fields) i)
                    .toList();
        }

        Optional<Fields> object(String key) {
            return fields.get(key) instanceof Fields object ? Optional.of(object) : Optional.empty();
        }
    }

    /** An object in bytes; empty where they hold none. */
    static Optional<Fields> read(byte[] bytes) {
        try (JsonParser json =
                new JsonFactory().createParser(ObjectReadContext.empty(), new String(bytes, StandardCharsets.UTF_8))) {
            return json.nextToken() == JsonToken.START_OBJECT
                    ? Optional.of(new Fields(fields(json)))
                    : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static Map<String, JsonTree> fields(JsonParser json) {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            JsonTree value = value(json);
            if (value != null) {
                fields.put(key, value);
            }
        }
        return fields;
    }

    private static JsonTree value(JsonParser json) {
        JsonToken token = Objects.requireNonNull(json.currentToken());
        if (token == JsonToken.START_OBJECT) {
            return new Fields(fields(json));
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonTree> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                JsonTree item = value(json);
                if (item != null) {
                    items.add(item);
                }
            }
            return new Items(items);
        }
        return token == JsonToken.VALUE_NULL ? null : new Scalar(json.getString());
    }
}
