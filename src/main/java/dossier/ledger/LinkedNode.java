package dossier.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of JSON-LD on its way: keys in the order in which they are put, none for what is not there. */
final class LinkedNode {
    private final Map<String, Object> keys = new LinkedHashMap<>();

    LinkedNode(String type) {
        keys.put("@type", type);
    }

    /** Something that has its own page, and is told in full there. */
    static Map<String, Object> ref(String type, String id, Optional<String> name) {
        return new LinkedNode(type).put("@id", id).put("name", name).map();
    }

    LinkedNode put(String key, Object value) {
        keys.put(key, value);
        return this;
    }

    LinkedNode put(String key, Optional<?> value) {
        value.ifPresent(v -> keys.put(key, v));
        return this;
    }

    /** One alone stands without a list. */
    LinkedNode put(String key, List<?> values) {
        if (!values.isEmpty()) {
            keys.put(key, values.size() == 1 ? values.get(0) : values);
        }
        return this;
    }

    Map<String, Object> map() {
        return keys;
    }
}
