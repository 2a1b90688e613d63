package dossier.ledger;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON of ours: a line for each key, so that two versions can be compared; what is not there is absent. */
final class JsonText extends ObjectWriteContext.Base {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** What writes into a generator. */
    interface Body {
        void write(JsonGenerator json);
    }

    private JsonText() {}

    /** One object, and a line end. */
    static byte[] of(Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(new JsonText(), out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    static void put(JsonGenerator json, String key, Optional<String> value) {
        value.ifPresent(v -> json.writeStringProperty(key, v));
    }

    static void put(JsonGenerator json, String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
