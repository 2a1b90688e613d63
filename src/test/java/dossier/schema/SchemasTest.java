package dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dossier.Dossier;
import dossier.Trees;
import dossier.ledger.Schemas;
import dossier.model.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The published schemas themselves, and what is written by their formats. */
class SchemasTest {
    private static final Pattern SENTENCES = Pattern.compile("(?s)[A-Z`].*\\.");
    private static final Pattern FRONT_MATTER = Pattern.compile("(?s)---\\n(.*?)\\n---\\n.*");

    @Test
    void thereIsOneForEachFormatAndTheDocsListIt() throws IOException {
        assertThat(Ids.all(Format.class)).containsExactlyInAnyOrderElementsOf(Schemas.FORMATS);
        String docs = Files.readString(Path.of("docs", "schemas.md"));
        assertThat(Schemas.FORMATS).allSatisfy(format -> assertThat(docs).contains("`" + Schemas.path(format) + "`"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void itIsASchema(Format format) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_7.getDialectId()))
                        .validate(format.tree()))
                .isEmpty();
    }

    /** They are what editors show at a key, and what the reference of the formats is made of. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void everyKeyIsDescribedInSentencesAndHasExamples(Format format) {
        List<JsonNode> forms = new ArrayList<>();
        forms(format.tree(), forms);
        assertThat(forms).isNotEmpty().allSatisfy(form -> {
            assertThat(form.path("additionalProperties").asString()).isEqualTo("false");
            assertThat(Places.keys(format.tree(), form)).allSatisfy((key, told) -> {
                assertThat(told.path("description").asString()).matches(SENTENCES);
                assertThat(told.has("examples") || told.has("properties")).isTrue();
            });
        });
    }

    /** The maps of a schema whose keys are named; not the conditions, which name some alone. */
    private static void forms(JsonNode node, List<JsonNode> into) {
        if (node.has("properties") && node.has("description")) {
            into.add(node);
        }
        node.forEach(inner -> forms(inner, into));
    }

    @Test
    void whatTheReaderTakesOfTheBriefingAndOfAllCasesTheSchemasTakeToo() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String folder : List.of("content", "templates", "src/test/resources/cases", "src/test/resources/read")) {
            Trees.of(Path.of(folder)).forEach((path, text) -> files.put(folder + "/" + path, text));
        }
        int taken = 0;
        List<String> refused = new ArrayList<>();
        for (String path : files.keySet()) {
            String below = path.replaceFirst(".*/(?=(content|templates)/)", "");
            Optional<Format> format = format(below);
            if (format.isPresent()
                    && Format.faultsByReader(below, files.get(path)).isEmpty()) {
                taken++;
                yaml(format.get(), files.get(path))
                        .forEach(document ->
                                format.get().faultsBySchema(document).forEach(fault -> refused.add(path + fault)));
            }
        }
        assertThat(refused).isEmpty();
        assertThat(taken).isGreaterThan(300);
    }

    private static Optional<Format> format(String path) {
        return Stream.of(Format.values()).filter(f -> f.isAt(path)).findFirst();
    }

    private static List<JsonNode> yaml(Format format, String text) {
        String yaml = text;
        if (format == Format.NOTE) {
            Matcher m = FRONT_MATTER.matcher(text);
            yaml = m.matches() ? m.group(1) : "";
        }
        return Format.documents(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSiteHoldsThem(@TempDir Path dir) throws IOException {
        Trees.copy(Path.of("content"), dir.resolve("content"));
        Dossier.build(dir);
        for (String format : Schemas.FORMATS) {
            assertThat(dir.resolve("site").resolve(Schemas.path(format)))
                    .hasSameBinaryContentAs(
                            Path.of("src/main/resources/dossier").resolve(Schemas.path(format)));
        }
    }
}
