package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Rebuilder.Rebuilt;
import dossier.diagnostic.Diagnostic;
import dossier.render.Output;
import dossier.render.Rendered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A briefing that is built again after each change is the briefing that is built afresh. */
class RebuilderTest {
    private static final Path BASE = Path.of("src/test/resources/commands/base");
    private static final String NOTE = "content/notes/books.md";

    /** A file, what stands in it, and what may stand there instead. */
    private static final List<String[]> LIKELY = List.of(
            new String[] {"content/facts/library.yaml", "p. 12", "p. 7"},
            new String[] {"content/facts/library.yaml", "310,000", "312,000"},
            new String[] {"content/facts/library.yaml", "48,000 visits", "47,900 visits"},
            new String[] {"content/facts/library.yaml", "Spending of", "What was spent by"},
            new String[] {"content/facts/library.yaml", "facts:", "facts: # each of them"},
            new String[] {"content/measures.yaml", "[visits, visit]", "[visits, visit, calls]"},
            new String[] {"content/entities.yaml", "The town council", "The council"},
            new String[] {"content/sources/town.yaml", "Annual accounts", "The accounts"},
            new String[] {"content/charts/money.yaml", "[other, books]", "[books, other]"},
            new String[] {"content/site.yaml", "What the", "All that the"},
            new String[] {"content/index.md", "went into", "was spent on"},
            new String[] {NOTE, "that is all", "there is no more"},
            new String[] {"templates/foot.ftlh", "footer", "div"});

    @TempDir
    Path dir;

    @BeforeEach
    void write() throws IOException {
        Trees.copy(BASE, dir);
        Trees.write(dir, Map.of(NOTE, """
                        ---
                        title: On books
                        date: 2025-03-04
                        ---

                        The library spent [US$2.4 million](fact:spending) in [2024](fact:spending#period),
                        the accounts say, and that is all.

                        [What it costs](chart:money)
                        """, "templates/foot.ftlh", "<footer>${site.title}, ${site.numbers}</footer>\n"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterEachOfManyChangesItHasTheSameBytes(long seed) throws IOException {
        Random random = new Random(seed);
        SortedMap<String, String> sound = files();
        Rebuilder rebuilder = new Rebuilder(dir, Dossier.Options.NONE);
        Optional<Rebuilder.Files> last = Optional.empty();
        int sites = 0;
        for (int i = 0; i < 30; i++) {
            Optional<Rebuilt> again = rebuilder.rebuild();
            Rebuilt fresh = new Rebuilder(dir, Dossier.Options.NONE).rebuild().orElseThrow();
            if (again.isPresent()) {
                assertThat(again.get().diagnostics()).isEqualTo(fresh.diagnostics());
                assertThat(again.get().summary()).isEqualTo(fresh.summary());
                last = again.get().site();
                sites += last.isPresent() ? 1 : 0;
            }
            assertThat(last.map(RebuilderTest::bytes)).isEqualTo(fresh.site().map(RebuilderTest::bytes));
            change(random, sound);
        }
        assertThat(sites).as("states that could be shown").isGreaterThan(10);
    }

    private SortedMap<String, String> files() throws IOException {
        return Trees.of(dir);
    }

    /** One change such as people make: after all was put right one that may well hold, or anything at all. */
    private void change(Random random, SortedMap<String, String> sound) throws IOException {
        if (random.nextBoolean()) {
            Trees.write(dir, sound);
            String[] edit = LIKELY.get(random.nextInt(LIKELY.size()));
            Path file = dir.resolve(edit[0]);
            Files.writeString(file, Files.readString(file).replace(edit[1], edit[2]));
            return;
        }
        List<String> paths = new ArrayList<>(sound.keySet());
        String path = paths.get(random.nextInt(paths.size()));
        Path file = dir.resolve(path);
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, "");
            case 2 -> lines.add(at, lines.get(at));
            case 3 -> lines.set(at, lines.get(at).replaceAll("[0-9]", Integer.toString(random.nextInt(10))));
            case 4 -> lines.set(at, lines.get(at).replace("library", "town"));
            default -> {
                Files.delete(file);
                return;
            }
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> bytes(Rebuilder.Files site) {
        SortedMap<String, String> bytes = new TreeMap<>();
        for (String path : site.paths()) {
            Rendered rendered = site.make(path);
            for (Output output : rendered.outputs()) {
                bytes.put(output.path(), new String(output.bytes(), StandardCharsets.ISO_8859_1));
            }
            for (Diagnostic d : rendered.diagnostics()) {
                bytes.merge(path, d.toString(), String::concat);
            }
        }
        return bytes;
    }

    @Test
    void itsFilesAreThoseThatABuildWrites() throws IOException {
        Rebuilt rebuilt = new Rebuilder(dir, Dossier.Options.NONE).rebuild().orElseThrow();
        Dossier.build(dir, Dossier.Options.NONE);
        SortedMap<String, String> built = new TreeMap<>();
        for (String path : Trees.of(dir.resolve("site")).keySet()) {
            byte[] bytes = Files.readAllBytes(dir.resolve("site").resolve(path));
            built.put(path, new String(bytes, StandardCharsets.ISO_8859_1));
        }
        assertThat(bytes(rebuilt.site().orElseThrow())).isEqualTo(built);
    }

    @Test
    void whereNothingChangedNothingComesOfIt() throws IOException {
        Rebuilder rebuilder = new Rebuilder(dir, Dossier.Options.NONE);
        assertThat(rebuilder.rebuild()).isPresent();
        Files.writeString(dir.resolve(NOTE), Files.readString(dir.resolve(NOTE)));
        assertThat(rebuilder.rebuild()).isEmpty();
    }

    @Test
    void aClaimIsCheckedAgainWhenItsFactChangesAndNotWhenLinesAboveItDo() throws IOException {
        Rebuilder rebuilder = new Rebuilder(dir, Dossier.Options.NONE);
        rebuilder.rebuild();
        Path facts = dir.resolve("content/facts/library.yaml");
        String text = Files.readString(facts);
        Files.writeString(facts, "# a remark\n" + text);
        assertThat(rebuilder.rebuild().orElseThrow().diagnostics()).isEmpty();
        Files.writeString(facts, text.replace("US$2.4 million", "US$2.6 million"));
        assertThat(rebuilder.rebuild().orElseThrow().diagnostics())
                .anyMatch(d -> d.place().file().path().equals(NOTE));
    }
}
