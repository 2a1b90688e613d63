package dossier.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The places of a document, each with the part of the schema that says what may stand there. */
final class Places {
    /**
     * One place.
     *
     * @param pointer to it in the document, as of RFC 6901
     * @param schema of what stands there, references followed and the alternative chosen
     * @param told the schema of the key, with its description and examples
     */
    record Place(String pointer, JsonNode value, JsonNode schema, JsonNode told) {
        boolean isForm() {
            return schema.has("properties");
        }
    }

    private final JsonNode root;
    private final List<Place> places = new ArrayList<>();

    private Places(JsonNode root) {
        this.root = root;
    }

    /** All places of a document, the document first. */
    static List<Place> of(JsonNode schema, JsonNode document) {
        Places walk = new Places(schema);
        walk.visit("", document, schema);
        return walk.places;
    }

    /** The keys of a form, each with its description and examples. */
    static SortedMap<String, JsonNode> keys(JsonNode schema, JsonNode form) {
        SortedMap<String, JsonNode> keys = new TreeMap<>();
        form.path("properties")
                .properties()
                .forEach(e -> keys.put(e.getKey(), new Places(schema).followed(e.getValue())));
        return keys;
    }

    private void visit(String pointer, JsonNode value, JsonNode given) {
        JsonNode told = followed(given);
        JsonNode schema = chosen(told, value);
        places.add(new Place(pointer, value, schema, told));
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> e : value.properties()) {
                JsonNode inner = schema.path("properties").path(e.getKey());
                visit(
                        pointer + "/" + e.getKey().replace("~", "~0").replace("/", "~1"),
                        e.getValue(),
                        inner.isMissingNode() ? schema.path("additionalProperties") : inner);
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                visit(pointer + "/" + i, value.get(i), schema.path("items"));
            }
        }
    }

    /** The schema that a reference within its document leads to; any other is itself. */
    static JsonNode followed(JsonNode root, JsonNode schema) {
        JsonNode at = schema;
        while (at.has("$ref")) {
            at = root.at(at.get("$ref").asString().substring(1));
        }
        return at;
    }

    private JsonNode followed(JsonNode schema) {
        return followed(root, schema);
    }

    /** Behind what is said of a key that refers to another, and of alternatives the one of the value's own form. */
    private JsonNode chosen(JsonNode schema, JsonNode value) {
        JsonNode at = followed(schema);
        if (!at.has("type") && at.has("allOf")) {
            at = followed(at.get("allOf").get(0));
        }
        if (!at.has("type") && at.has("anyOf")) {
            for (JsonNode alternative : at.get("anyOf")) {
                JsonNode other = followed(alternative);
                if (fits(other, value)) {
                    return other;
                }
            }
        }
        return at;
    }

    private static boolean fits(JsonNode schema, JsonNode value) {
        String type = schema.path("type").isString() ? schema.get("type").asString() : "";
        return value.isObject()
                ? type.equals("object")
                : value.isArray() ? type.equals("array") : !type.matches("object|array");
    }
}
