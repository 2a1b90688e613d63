package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages say in the words of schema.org: of the shipped briefing, and of one that is made for it. */
class LinkedDataTest {
    private static final Path OWN = Path.of("src", "test", "resources", "linked");
    private static final Pattern BLOCK = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path dir;

    /** The files of a site by their addresses, and the block of each page that has one. */
    private record Published(URI address, SortedMap<String, String> files, SortedMap<String, JsonNode> blocks) {}

    private Published publish(String content) throws IOException {
        Trees.copy(Path.of(content), dir.resolve("content"));
        Dossier.Result result = Dossier.build(dir);
        assertThat(result.outcome()).as("%s", result.diagnostics()).isEqualTo(Dossier.Outcome.DONE);
        SortedMap<String, String> files = Trees.of(dir.resolve("site"));
        SortedMap<String, JsonNode> blocks = new TreeMap<>();
        files.forEach((path, text) -> {
            Matcher m = BLOCK.matcher(text);
            if (path.endsWith(".html") && m.find()) {
                blocks.put(path, JSON.readTree(m.group(1)));
                assertThat(m.find()).as(path).isFalse();
            }
        });
        boolean hasAddress = Files.readString(Path.of(content, "site.yaml")).contains("\nurl:");
        return new Published(
                URI.create(hasAddress ? "https://example.org/briefing/" : "https://no.address/"), files, blocks);
    }

    @Test
    void thePagesSayWhatIsWrittenDownForThem() throws IOException {
        Published site = publish(OWN.resolve("content").toString());
        SortedMap<String, String> expected = Trees.of(OWN.resolve("expected"));
        assertThat(expected).hasSizeGreaterThan(8);
        expected.forEach((path, json) -> {
            JsonNode block = site.blocks().get(path.replaceFirst("json$", "html"));
            assertThat(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(block))
                    .as(path)
                    .isEqualTo(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/linked/content"})
    void everyPageOfAFactASourceAnEntityAndANoteHasABlock(String content) throws IOException {
        Published site = publish(content);
        assertThat(site.files().keySet().stream()
                        .filter(p ->
                                p.matches("index\\.html|facts/.*\\.html|(notes|sources|entities)/(?!index).*\\.html"))
                        .toList())
                .isNotEmpty()
                .isEqualTo(List.copyOf(site.blocks().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/linked/content"})
    void allThatIsSaidIsInTheWordsOfSchemaOrg(String content) throws IOException {
        Map<String, List<String>> vocabulary = Files.readAllLines(OWN.resolve("vocabulary.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(line -> line[0], line -> Arrays.asList(line[1].split(" "))));
        publish(content).blocks().forEach((page, block) -> {
            assertThat(block.path("@context").asString()).isEqualTo("https://schema.org");
            nodes(block, (node, isTop) -> {
                assertThat(vocabulary)
                        .as("%s: %s", page, node)
                        .containsKey(node.get("@type").asString());
                List<String> properties = new ArrayList<>(node.propertyNames());
                properties.removeIf(p -> p.startsWith("@"));
                assertThat(vocabulary.get(node.get("@type").asString()))
                        .as("%s: %s", page, node)
                        .containsAll(properties);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/linked/content"})
    void everyReferenceIntoTheSiteLeadsToWhatItNames(String content) throws IOException {
        Published site = publish(content);
        TreeSet<String> told = new TreeSet<>();
        TreeMap<String, String> named = new TreeMap<>();
        site.blocks().forEach((page, block) -> {
            URI base = site.address().resolve(page);
            nodes(block, (node, isTop) -> {
                if (node.has("@id")) {
                    String id = base.resolve(node.get("@id").asString()).toString();
                    named.put(id, page);
                    if (isTop) {
                        told.add(id);
                    }
                }
                for (String key : List.of("@id", "url", "contentUrl", "isBasedOn")) {
                    URI target = base.resolve(node.path(key).asString("https://elsewhere.example/"));
                    if (target.toString().startsWith(site.address().toString())) {
                        String path = target.getPath()
                                .substring(site.address().getPath().length());
                        assertThat(site.files())
                                .as("%s of %s", key, page)
                                .containsKey(path.isEmpty() ? "index.html" : path);
                    }
                }
            });
        });
        assertThat(told).isNotEmpty();
        named.keySet().removeAll(told);
        assertThat(named).isEmpty();
    }

    private static void nodes(JsonNode block, BiConsumer<JsonNode, Boolean> each) {
        (block.has("@graph") ? block.get("@graph") : JSON.createArrayNode().add(block))
                .forEach(node -> visit(node, true, each));
    }

    private static void visit(JsonNode node, boolean isTop, BiConsumer<JsonNode, Boolean> each) {
        if (node.isObject()) {
            each.accept(node, isTop);
        }
        node.forEach(inner -> visit(inner, false, each));
    }
}
