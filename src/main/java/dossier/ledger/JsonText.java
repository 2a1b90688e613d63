package dossier.ledger;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON of ours: a line for each key, so that two versions can be compared; what is not there is absent. */
public final class JsonText extends ObjectWriteContext.Base {
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

    /**
     * One object, and a line end.
     *
     * @param object strings, numbers, truths, lists, and maps from strings, as deep as is needed
     */
    public static String of(Map<String, ?> object) {
        return new String(of(json -> object.forEach((key, value) -> put(json, key, value))), StandardCharsets.UTF_8);
    }

    /**
     * The same on one line, so written that it can stand in a script element of HTML: nothing in it ends the element, or
     * begins a comment.
     */
    static String inScript(Map<String, ?> object) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(json, object);
        }
        // outside strings JSON has none of the three
        return out.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static void put(JsonGenerator json, String key, Object value) {
        json.writeName(key);
        write(json, value);
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, inner) -> put(json, (String) key, inner));
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(inner -> write(json, inner));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeRawValue(number.toPlainString());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString((String) value);
        }
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
