package dossier.ledger;

import dossier.model.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A comparison for programs: {@code {"older", "before": coverage, "after": coverage, "changes": [{"kind", "of", "title",
 * "differences": [{"what", "before", "after"}], "reason": {"kind", "on", "note"}}]}}; what is not there is absent.
 */
final class ComparisonJson {
    private ComparisonJson() {}

    static String of(Comparison comparison, String older) {
        byte[] bytes = JsonText.of(json -> {
            json.writeStringProperty("older", older);
            comparison.before().ifPresent(c -> coverage(json, "before", c));
            comparison.after().ifPresent(c -> coverage(json, "after", c));
            json.writeBooleanProperty("claims_compared", comparison.claims());
            json.writeArrayPropertyStart("changes");
            comparison.changes().forEach(c -> change(json, c));
            json.writeEndArray();
        });
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** As in {@code data/claims.json}. */
    static void coverage(JsonGenerator json, String key, Covered coverage) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("numbers", coverage.numbers());
        json.writeNumberProperty("checked", coverage.checked());
        json.writeNumberProperty("cited", coverage.cited());
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Change change) {
        json.writeStartObject();
        json.writeStringProperty("kind", Ids.of(change.kind()));
        json.writeStringProperty("of", change.of());
        json.writeStringProperty("title", change.title());
        json.writeArrayPropertyStart("differences");
        for (Change.Difference d : change.differences()) {
            json.writeStartObject();
            json.writeStringProperty("what", d.what());
            JsonText.put(json, "before", Optional.of(d.before()).filter(b -> !b.isEmpty()));
            JsonText.put(json, "after", Optional.of(d.after()).filter(a -> !a.isEmpty()));
            json.writeEndObject();
        }
        json.writeEndArray();
        change.reason().ifPresent(r -> {
            json.writeObjectPropertyStart("reason");
            json.writeStringProperty("kind", Ids.of(r.kind()));
            JsonText.put(json, "on", Optional.of(r.on()).filter(on -> !on.isEmpty()));
            JsonText.put(json, "note", r.note());
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
