package dossier.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.model.Ids;
import dossier.read.Folder;
import dossier.read.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A format of YAML, with the two that judge it: the reader and the published schema. */
enum Format {
    SITE("content/site.yaml", "content/site\\.yaml"),
    FACTS("content/facts/a.yaml", "content/facts/.+\\.yaml"),
    SOURCES("content/sources/a.yaml", "content/sources/.+\\.yaml"),
    ENTITIES("content/entities.yaml", "content/entities\\.yaml"),
    MEASURES("content/measures.yaml", "content/measures\\.yaml"),
    CHART("content/charts/a.yaml", "content/charts/[^/]+\\.yaml"),
    NOTE("content/notes/a.md", "content/(notes/.+|index)\\.md"),
    THEME("templates/theme.yaml", "templates/theme\\.yaml"),
    ADOPTED("content/adopted.yaml", "content/adopted\\.yaml");

    static final JsonMapper JSON = new JsonMapper();
    static final YAMLMapper YAML = new YAMLMapper();

    private final String path;
    private final Pattern paths;
    private final JsonNode tree;
    private final Schema schema;

    /**
     * @param path of a file of the format
     * @param paths of all files of it
     */
    Format(String path, String paths) {
        this.path = path;
        this.paths = Pattern.compile(paths);
        this.tree = JsonMapper.shared().readTree(resource("/dossier/schemas/" + id() + ".schema.json"));
        this.schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(tree);
    }

    String id() {
        return Ids.of(this);
    }

    /** Whether a file of a site is of this format. */
    boolean isAt(String file) {
        return paths.matcher(file).matches();
    }

    /** The published schema. */
    JsonNode tree() {
        return tree;
    }

    /** Documents in which every key of the format occurs. */
    List<JsonNode> whole() {
        return documents(resource("/schemas/whole/" + id() + ".yaml"));
    }

    static List<JsonNode> documents(byte[] yaml) {
        try (MappingIterator<JsonNode> all = YAML.readerFor(JsonNode.class).readValues(yaml)) {
            return all.readAll();
        }
    }

    /** What the reader has against a document: errors alone, and what follows from other files left out. */
    List<Diagnostic> faultsByReader(JsonNode document) {
        String json = JSON.writeValueAsString(document);
        return faultsByReader(path, this == NOTE ? "---\n" + json + "\n---\n" : json);
    }

    static List<Diagnostic> faultsByReader(String path, String text) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return Reader.read(new Folder(files)).diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .filter(d -> d.place().file().path().equals(path))
                .toList();
    }

    /** What the schema has against it. */
    List<String> faultsBySchema(JsonNode document) {
        return schema
                .validate(document, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(e -> e.getInstanceLocation() + ": " + e.getMessage())
                .toList();
    }

    static byte[] resource(String name) {
        try (InputStream in = Format.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
