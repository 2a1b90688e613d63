package dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas and the reader say the same of every format. */
class SchemasAndReaderTest {
    /** Like no key, so that the reader suggests none and names them all. */
    private static final String UNKNOWN = "qqqqqqqqqqqqqqqqqqqq";

    private static final Pattern KEYS = Pattern.compile("it (?:may have|is one of) ");
    private static final List<Pattern> KNOWN = known();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @ParameterizedTest
    @EnumSource(Format.class)
    void bothTakeDocumentsInWhichEveryKeyOccurs(Format format) {
        Set<String> unused = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (JsonNode document : format.whole()) {
            assertThat(format.faultsBySchema(document)).as("%s", document).isEmpty();
            assertThat(format.faultsByReader(document)).as("%s", document).isEmpty();
            for (Places.Place place : Places.of(format.tree(), document)) {
                String form = place.schema().path("description").asString();
                Places.keys(format.tree(), place.schema()).keySet().forEach(key -> unused.add(form + " > " + key));
                place.value().propertyNames().forEach(key -> used.add(form + " > " + key));
            }
        }
        unused.removeAll(used);
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theReaderKnowsTheKeysOfTheSchemaAndNoOthers(Format format) {
        for (JsonNode document : format.whole()) {
            for (Places.Place place : Places.of(format.tree(), document)) {
                if (place.isForm()) {
                    JsonNode other = changed(document, place.pointer(), at -> at.put(UNKNOWN, 1));
                    assertThat(format.faultsBySchema(other)).as(place.pointer()).isNotEmpty();
                    assertThat(keysByReader(format, other))
                            .as(place.pointer())
                            .isEqualTo(
                                    Places.keys(format.tree(), place.schema()).keySet());
                }
            }
        }
    }

    private static Set<String> keysByReader(Format format, JsonNode document) {
        Diagnostic told = format.faultsByReader(document).stream()
                .filter(d -> d.message().contains(UNKNOWN))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the reader takes " + document));
        if (told.message().startsWith("no kind of mistake")) {
            return Arrays.stream(Code.values())
                    .map(Code::id)
                    .filter(id -> format.faultsByReader(severity(format, id)).isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return new TreeSet<>(List.of(KEYS.matcher(told.hint()).replaceFirst("").split(", ")));
    }

    private static JsonNode severity(Format format, String code) {
        ObjectNode document = NODES.objectNode().put("title", "A title");
        document.putObject("severities").put(code, "info");
        return document;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyKeyHasExamplesThatBothTakeSomewhere(Format format) {
        Set<String> examples = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        for (JsonNode document : format.whole()) {
            for (Places.Place place : Places.of(format.tree(), document)) {
                for (JsonNode example : place.told().path("examples")) {
                    String of = place.told().path("description").asString() + " " + example;
                    examples.add(of);
                    JsonNode other = put(document, place.pointer(), example);
                    if (format.faultsBySchema(other).isEmpty()
                            && format.faultsByReader(other).isEmpty()) {
                        taken.add(of);
                    }
                }
            }
        }
        examples.removeAll(taken);
        assertThat(examples).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void bothWantTheSameKeys(Format format) {
        List<String> differences = new ArrayList<>();
        for (JsonNode document : format.whole()) {
            for (Places.Place place : Places.of(format.tree(), document)) {
                if (!place.value().isObject()) {
                    continue;
                }
                for (String key : List.copyOf(place.value().propertyNames())) {
                    JsonNode other = changed(document, place.pointer(), at -> at.remove(key));
                    compare(format, other, place.pointer() + " without " + key, differences);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void bothWantTheSameKeysBesideEachOther(Format format) {
        List<String> differences = new ArrayList<>();
        for (JsonNode document : format.whole()) {
            for (Places.Place place : Places.of(format.tree(), document)) {
                Map<String, JsonNode> keys = Places.keys(format.tree(), place.schema());
                place.value().propertyNames().forEach(keys::remove);
                keys.forEach((key, told) -> {
                    JsonNode example = told.path("examples").path(0);
                    if (!example.isMissingNode()) {
                        JsonNode other = changed(document, place.pointer(), at -> at.set(key, example));
                        compare(format, other, place.pointer() + " with " + key, differences);
                    }
                });
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void bothWantTheSameForms(Format format) {
        List<String> differences = new ArrayList<>();
        for (JsonNode document : format.whole()) {
            for (Places.Place place : Places.of(format.tree(), document)) {
                if (place.pointer().isEmpty()) {
                    continue;
                }
                for (JsonNode value : List.of(
                        NODES.objectNode(),
                        NODES.arrayNode(),
                        NODES.arrayNode().add(NODES.arrayNode().add(1)),
                        NODES.stringNode(""),
                        NODES.stringNode("Neither A Word, nor... 12% of one?"),
                        NODES.stringNode("no-such-word"),
                        NODES.numberNode(123456789))) {
                    JsonNode other = put(document, place.pointer(), value);
                    compare(format, other, place.pointer() + " = " + value, differences);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static void compare(Format format, JsonNode document, String what, List<String> differences) {
        List<Diagnostic> reader = format.faultsByReader(document);
        List<String> schema = format.faultsBySchema(document);
        boolean known =
                KNOWN.stream().anyMatch(k -> k.matcher(format.id() + " " + what).matches());
        if (known ? reader.isEmpty() || !schema.isEmpty() : reader.isEmpty() != schema.isEmpty()) {
            differences.add(what + ": reader "
                    + reader.stream().map(Diagnostic::message).toList() + ", schema " + schema);
        }
    }

    private static List<Pattern> known() {
        String lines = new String(Format.resource("/schemas/differences.txt"), StandardCharsets.UTF_8);
        return lines.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Pattern.compile(line.split(" {3,}")[0]))
                .toList();
    }

    private static JsonNode changed(JsonNode document, String pointer, Consumer<ObjectNode> change) {
        JsonNode copy = document.deepCopy();
        change.accept((ObjectNode) copy.at(pointer));
        return copy;
    }

    private static JsonNode put(JsonNode document, String pointer, JsonNode value) {
        JsonNode copy = document.deepCopy();
        int slash = pointer.lastIndexOf('/');
        String key = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        JsonNode parent = copy.at(pointer.substring(0, slash));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(key), value);
        } else {
            ((ObjectNode) parent).set(key, value);
        }
        return copy;
    }
}
