package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of workflows, as they are written; and that what checks them finds what is wrong. */
class WorkflowFilesTest {
    private static final Path WORKFLOWS = Path.of(".github/workflows");
    private static final Path NEW = Path.of("src/main/resources/dossier/new/all/dot-github/workflows");
    private static final Path ACTION = Path.of("action.yml");
    private static final Pattern PINNED = Pattern.compile("uses: (\\./|\\S+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+)");

    @TempDir
    Path directory;

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<Path> all() throws IOException {
        return Stream.concat(workflows(), Stream.of(ACTION));
    }

    private static Set<String> inputs() throws IOException {
        return Yaml.map(Yaml.read(ACTION).get("inputs")).keySet();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aWorkflowIsSound(Path file) throws IOException {
        assertThat(WorkflowCheck.workflow(Yaml.read(file), inputs())).isEmpty();
    }

    @Test
    void theActionIsSound() throws IOException {
        assertThat(WorkflowCheck.action(Yaml.read(ACTION))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyActionIsPinnedByItsCommitWithTheVersionBesideIt(Path file) throws IOException {
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.contains("uses: "))
                .allMatch(line -> PINNED.matcher(line).find());
    }

    @ParameterizedTest
    @MethodSource("all")
    void bashReadsEveryScript(Path file) throws IOException, InterruptedException {
        Map<String, Object> read = Yaml.read(file);
        Stream<Object> jobs =
                read.containsKey("runs") ? Stream.of(read.get("runs")) : Yaml.map(read.get("jobs")).values().stream();
        for (Object step :
                jobs.flatMap(j -> Yaml.list(Yaml.map(j).get("steps")).stream()).toList()) {
            Object script = Yaml.map(step).get("run");
            if (script != null) {
                Path written = Files.writeString(directory.resolve("step.sh"), script.toString());
                Process process = new ProcessBuilder("bash", "-n", written.toString())
                        .redirectErrorStream(true)
                        .start();
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor()).as(said).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aNewBriefingHasTheSameButForTheActionThatItTakesFromElsewhere(Path file) throws IOException {
        assertThat(NEW.resolve(file.getFileName()))
                .hasContent(Files.readString(file)
                        .replace(
                                "      - uses: ./\n",
                                "      # in the place of OWNER: the account that has Dossier\n"
                                        + "      - uses: OWNER/dossier@v@version@\n"));
    }

    @Test
    void theWorkflowThatIsShownIsSound() throws IOException {
        String page = Files.readString(Path.of("docs/publishing.md"));
        int from = page.indexOf("name: briefing");
        String shown = page.substring(from, page.indexOf("```", from));
        assertThat(shown).contains("OWNER/dossier@COMMIT");
        Path written = Files.writeString(directory.resolve("shown.yml"), shown.replace("OWNER/dossier@COMMIT", "./"));
        assertThat(WorkflowCheck.workflow(Yaml.read(written), inputs())).isEmpty();
        assertThat(Yaml.map(Yaml.read(ACTION).get("inputs")).keySet())
                .allMatch(input -> page.contains("| `" + input + "` |"));
    }

    @Test
    void theCommentFollowsTheCheckByItsName() throws IOException {
        Map<String, Object> on = Yaml.map(
                Yaml.map(Yaml.read(WORKFLOWS.resolve("comment.yml")).get("on")).get("workflow_run"));
        assertThat(on.get("workflows"))
                .isEqualTo(List.of(Yaml.read(WORKFLOWS.resolve("check.yml")).get("name")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            check.yml | permissions:\\n  contents: read | permissions:\\n  contents: write | the workflow: it may too much: contents: write
            check.yml | pull_request: | pull_request_target: | on: no event for this: pull_request_target
            check.yml | run: dossier build --format github . | run: dossier build ${{ github.event.pull_request.title }} | check, Check the content, and build the site: an expression within a script
            check.yml | name: Check the content | env: {TOKEN: '${{ github.token }}'}\\n        name: Check the content | a secret beside a stranger's code: ${{ github.token }}
            check.yml | actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 | actions/checkout@v7 | check, actions/checkout@v7: it is not pinned by a commit
            check.yml | command: '' | comand: '' | check, ./: no such key: comand
            check.yml | runs-on: ubuntu-latest | runs_on: ubuntu-latest | check: no such key: runs_on
            check.yml | shell: bash | working-directory: . | check, Check the content, and build the site: no shell is said, so that a pipe hides what fails in it
            comment.yml | actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c | actions/checkout@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c | what may write takes code in: actions/checkout@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c
            comment.yml | steps.text.outcome | steps.txt.outcome | comment, Post the comment, or renew it: nothing is called steps.txt.outcome
            pages.yml | needs: build | needs: built | deploy: it needs no job of these: built
            pages.yml | needs.build.outputs.address | needs.build.outputs.adress | deploy: nothing is called needs.build.outputs.adress
            pages.yml | steps.pages.outputs.address != '' | startsWith(steps.pages.outputs.address, 'h') | build, Build for that address: no such function: startsWith
            pages.yml | pages: write | pages: admin | deploy: it may too much: pages: admin
            due.yml | permissions:\\n  contents: read\\n | permissions_:\\n  contents: read\\n | the workflow: it does not say what it may do
            """)
    void aFaultIsFound(String file, String right, String wrong, String told) throws IOException {
        String text = Files.readString(WORKFLOWS.resolve(file));
        String changed = text.replace(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));
        assertThat(changed).isNotEqualTo(text);
        Path written = Files.writeString(directory.resolve(file), changed);
        assertThat(WorkflowCheck.workflow(Yaml.read(written), inputs())).contains(told);
    }

    /** What GitHub Pages publishes: see its documentation. */
    @Test
    void theCommittedSiteObeysTheRulesOfPages() throws IOException {
        long bytes = 0;
        try (Stream<Path> all = Files.walk(Path.of("site"))) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = file.getFileName().toString();
                assertThat(Files.isSymbolicLink(file)).as(file.toString()).isFalse();
                assertThat(name).matches("[a-z0-9_-][a-z0-9@._-]*|\\.nojekyll|404\\.html|CNAME");
                bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
        }
        assertThat(bytes).isLessThan(1_000_000_000);
    }
}
