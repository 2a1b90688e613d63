package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.model.Language;
import dossier.write.WriteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartingTest {
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "dossier", "new");

    @TempDir
    Path temporary;

    private Path written(String title, Language language) throws WriteException {
        Path dir = temporary.resolve("briefing");
        Starting.of(title, language).write(dir);
        return dir;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNewBriefingBuildsWithNothingToTell(Language language) throws Exception {
        Path dir = written("What the library costs", language);

        Dossier.Result result = Dossier.build(dir);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.outcome()).isEqualTo(Dossier.Outcome.DONE);
        assertThat(dir.resolve("site/notes/where-it-went.html")).exists();
        assertThat(dir.resolve("site/charts/spending.svg")).exists();
        assertThat(dir.resolve("site/facts/books-share.html")).exists();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itHasAllTheFilesThatLieReady(Language language) throws Exception {
        TreeSet<String> ready = new TreeSet<>();
        for (String part : List.of("all", language.tag())) {
            Trees.of(TEMPLATES.resolve(part)).keySet().forEach(name -> ready.add(name.replace("dot-", ".")));
        }

        assertThat(Trees.of(written("A", language))).containsOnlyKeys(ready);
    }

    @Test
    void itsPomIsShort() throws Exception {
        assertThat(Files.readAllLines(written("A", Language.EN).resolve("pom.xml")))
                .hasSizeLessThan(60);
    }

    @Test
    void itsCommandsOfMavenHaveAPluginEach() throws Exception {
        Path dir = written("A", Language.EN);
        String lifecycle = Files.readString(dir.resolve(".mvn/lifecycle/META-INF/plexus/components.xml"));
        String pom = Files.readString(dir.resolve("pom.xml"));

        for (String command : List.of("build", "check", "serve")) {
            assertThat(lifecycle).contains("<phase>dossier-" + command + "</phase>", "<phase>" + command + "</phase>");
            assertThat(pom).contains("<phase>dossier-" + command + "</phase>", "<arguments>" + command + ",$");
        }
    }

    @Test
    void itNamesTheVersionThatMadeIt() throws Exception {
        SortedMap<String, String> files = Trees.of(written("A", Language.EN));

        assertThat(files.get("pom.xml")).contains("<version>" + Dossier.version() + "</version>");
        assertThat(files.get(".github/workflows/pages.yml")).contains("dossier@v" + Dossier.version() + "\n");
        assertThat(files.values()).noneMatch(text -> text.contains("@version@") || text.contains("@title@"));
    }

    @Test
    void itsWorkflowsAreThoseOfThisRepositoryByTheAction() throws Exception {
        SortedMap<String, String> files = Trees.of(written("A", Language.EN));

        for (String name : List.of("pages", "check", "comment", "due")) {
            String own = Files.readString(Path.of(".github", "workflows", name + ".yml"));
            String by = "      # in the place of OWNER: the account that has Dossier\n      - uses: OWNER/dossier@v"
                    + Dossier.version() + "\n";
            assertThat(files.get(".github/workflows/" + name + ".yml"))
                    .isEqualTo(own.replace("      - uses: ./\n", by))
                    .doesNotContain("uses: ./");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget: 2024 #1", "\"Quoted\"", "- a", "null", "100% {true}", "C:\\new", "도서관에 드는 돈"})
    void itsTitleIsTheOneThatWasGiven(String title) throws Exception {
        Path dir = written(title, Language.EN);

        assertThat(Dossier.check(dir).diagnostics()).isEmpty();
        assertThat(dir.resolve("README.md")).content().startsWith("# " + title + "\n");
    }

    @Test
    void nothingIsLeftWhereOneFileCannotBeWritten() throws Exception {
        Path dir = Files.createDirectory(temporary.resolve("briefing"));
        Trees.write(dir, Map.of("pom.xml", "mine"));

        assertThatThrownBy(() -> Starting.of("A", Language.EN).write(dir)).isInstanceOf(WriteException.class);

        assertThat(Trees.of(dir)).isEqualTo(Map.of("pom.xml", "mine"));
        assertThat(folders(dir)).isEmpty();
    }

    private static List<Path> folders(Path dir) throws IOException {
        try (Stream<Path> below = Files.list(dir)) {
            return below.filter(Files::isDirectory).collect(Collectors.toList());
        }
    }

    @Test
    void aFolderWithARepositoryAloneIsFree() throws Exception {
        assertThat(Starting.isFree(temporary.resolve("none"))).isTrue();
        Files.createDirectory(temporary.resolve(".git"));
        assertThat(Starting.isFree(temporary)).isTrue();
        Files.createFile(temporary.resolve("notes.md"));
        assertThat(Starting.isFree(temporary)).isFalse();
    }
}
