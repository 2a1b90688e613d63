package dossier.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JSON Schemas of the formats that authors write, draft 7, which editors know best. They are written by hand, and tests
 * hold them against the reader; each key has its description and examples.
 */
public final class Schemas {
    /** The formats, by the names of their schemas. */
    public static final List<String> FORMATS =
            List.of("adopted", "chart", "entities", "facts", "measures", "note", "site", "sources", "theme");

    private static final String FOLDER = "schemas/";

    private Schemas() {}

    /** The path of a schema in the site: {@code schemas/facts.schema.json}. */
    public static String path(String format) {
        return FOLDER + format + ".schema.json";
    }

    /** All of them, by their paths in the site. */
    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        FORMATS.forEach(format -> files.put(path(format), read("/dossier/" + path(format))));
        return files;
    }

    private static byte[] read(String resource) {
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the class path cannot be read", e);
        }
    }
}
