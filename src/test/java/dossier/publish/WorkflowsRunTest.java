package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workflows, each step run as it stands: what is told, handed on and asked of GitHub. */
class WorkflowsRunTest {
    private static final Path EXPECTED = Path.of("src/test/resources/workflows");
    private static final String NOT_FOUND = "echo 'gh: Not Found (HTTP 404)' >&2; exit 1";
    private static final String PAGES = "'api repos/town/library/pages '*";
    private static final String PULLS = "'api --method GET repos/town/library/pulls '*";
    private static final String COMMENTS = "'api --method GET --paginate repos/town/library/issues/7/comments '*";
    private static final String ISSUES = "'api --method GET repos/town/library/issues '*";

    @TempDir
    Path directory;

    private Repository repository;
    private Runner runner;

    @BeforeEach
    void aRepository() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "a runner has bash");
        repository = new Repository(directory.resolve("workspace"));
        runner = new Runner(repository.folder(), Files.createDirectory(directory.resolve("temporary")));
    }

    private static String expected(String file) throws IOException {
        return Files.readString(EXPECTED.resolve(file));
    }

    // check.yml

    private void check(String change, boolean built) throws IOException, InterruptedException {
        repository.mergePullRequest(EXPECTED.resolve(change), built);
        runner.run("check.yml", "check");
    }

    @Test
    void aPullRequestIsToldWhatItDoesToThePublishedRecord() throws IOException, InterruptedException {
        check("good", true);
        assertThat(runner.failed()).as(runner.log()).isFalse();
        assertThat(runner.log()).isEqualTo(expected("good/log.txt"));
        assertThat(runner.file("comment.md")).isEqualTo(expected("good/comment.md"));
        assertThat(runner.summary()).isEqualTo(expected("good/comment.md"));
        assertThat(runner.uses())
                .endsWith(
                        "actions/upload-artifact {name=comment, path=comment.md}",
                        "actions/upload-artifact {archive=false, if-no-files-found=ignore, path=changed-site.zip}");
        assertThat(repository.folder().resolve("changed-site.zip")).isRegularFile();
        assertThat(runner.calls())
                .as("GitHub is not asked where a stranger's code runs")
                .isEmpty();
    }

    @Test
    void whatIsWrongStandsBesideItsLinesAndNoLineOfANoteIsACommand() throws IOException, InterruptedException {
        check("hostile", false);
        assertThat(runner.failed()).isTrue();
        assertThat(runner.log()).isEqualTo(expected("hostile/log.txt"));
        assertThat(runner.summary()).isEqualTo(expected("hostile/summary.md"));
        assertThat(runner.file("comment.md")).isEqualTo(expected("hostile/comment.md"));
        assertThat(repository.folder().resolve("changed-site.zip")).doesNotExist();
    }

    @Test
    void whatTheChangeBringsIsShownThoughTenOthersStandBeforeIt() throws IOException, InterruptedException {
        Path index = repository.folder().resolve("content/index.md");
        Files.writeString(index, Files.readString(index) + "\n17 readers, as we guess.\n".repeat(12));
        repository.build();
        repository.commit("Guesses");
        Path change = Files.createDirectories(directory.resolve("change/content/notes"));
        Files.writeString(change.resolve("plan.md"), "---\ntitle: A plan\n---\n\nOf 99 chairs.\n");
        repository.mergePullRequest(directory.resolve("change"), true);
        runner.run("check.yml", "check");
        List<String> annotations =
                runner.log().lines().filter(l -> l.startsWith("::warning")).toList();
        assertThat(annotations).hasSize(10);
        assertThat(annotations.get(0)).startsWith("::warning file=content/notes/plan.md,line=5,");
    }

    @Test
    void aSiteThatTheContentDoesNotMakeIsRefusedAndStillCompared() throws IOException, InterruptedException {
        check("good", false);
        assertThat(runner.failed()).isTrue();
        assertThat(runner.log())
                .contains(
                        "::error::site/ is not what the content makes",
                        "\n::stop-commands::UNGUESSED\n",
                        " M site/index.html\n")
                .endsWith("\n::UNGUESSED::\n");
        assertThat(runner.file("comment.md")).isEqualTo(expected("good/comment.md"));
    }

    @Test
    void whereNothingWasPublishedThereIsNothingToCompare() throws IOException, InterruptedException {
        Files.writeString(repository.folder().resolve(".gitignore"), "site/\n");
        git("rm", "-r", "--quiet", "--cached", "site");
        repository.commit("The site is made elsewhere");
        check("good", false);
        assertThat(runner.failed()).as(runner.log()).isFalse();
        assertThat(runner.file("comment.md")).startsWith("There is no published record to compare with");
    }

    private void git(String... words) throws IOException, InterruptedException {
        repository.git(words);
    }

    // comment.yml

    private void comment(String text, Map<String, String> answers) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(repository.folder().resolve("comment"));
        Files.writeString(folder.resolve("comment.md"), text);
        comment(answers);
    }

    private void comment(Map<String, String> answers) throws IOException, InterruptedException {
        runner.knowing("github.event.workflow_run.id", "42")
                .knowing("github.event.workflow_run.head_repository.owner.login", "stranger")
                .knowing("github.event.workflow_run.head_branch", "a-change;exit 1")
                .knowing("github.event.workflow_run.head_sha", "0123456789abcdef0123456789abcdef01234567")
                .knowing("github.event.workflow_run.html_url", "https://github.com/town/library/actions/runs/42")
                .gh(answers)
                .run("comment.yml", "comment");
        assertThat(runner.failed()).as(runner.log()).isFalse();
    }

    @Test
    void aFirstCommentIsPosted() throws IOException, InterruptedException {
        comment(expected("good/comment.md"), Map.of(PULLS, "echo 7"));
        assertThat(runner.calls()).isEqualTo(expected("good/calls.txt"));
    }

    @Test
    void theCommentThatStandsIsRenewedThoughNothingHasChangedAnyMore() throws IOException, InterruptedException {
        comment(expected("unchanged.md"), Map.of(PULLS, "echo 7", COMMENTS, "printf '11\\n12\\n'"));
        assertThat(runner.calls().lines())
                .filteredOn(l -> l.contains("--method P"))
                .containsExactly(
                        "gh api --method PATCH repos/town/library/issues/comments/11 -F body=@body.md --silent");
    }

    @Test
    void aChangeOfNothingPublishedIsNotCommentedUpon() throws IOException, InterruptedException {
        comment(expected("unchanged.md"), Map.of(PULLS, "echo 7"));
        assertThat(runner.calls()).doesNotContain("--method P");
    }

    @Test
    void whatAStrangersRunHasLeftIsHarmless() throws IOException, InterruptedException {
        comment(expected("hostile/artifact.md"), Map.of(PULLS, "echo 7"));
        assertThat(runner.file("body.md")).isEqualTo(expected("hostile/body.md"));
    }

    @Test
    void aCommentIsNoLongerThanGitHubTakes() throws IOException, InterruptedException {
        comment("- `words`: `a` → `b`\n".repeat(10_000), Map.of(PULLS, "echo 7"));
        assertThat(runner.file("body.md").length()).isBetween(50_000, 65_000);
    }

    @Test
    void manyBackticksAreSoonDone() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() + i < 60_000; i++) {
            text.append("`".repeat(i)).append('a');
        }
        comment(text.toString(), Map.of(PULLS, "echo 7"));
        assertThat(runner.file("body.md")).doesNotContain("`");
    }

    @Test
    void aLinkInTheArtifactIsNotFollowed() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(repository.folder().resolve("comment"));
        Files.createSymbolicLink(folder.resolve("comment.md"), Path.of("../content/index.md"));
        comment(Map.of(PULLS, "echo 7"));
        assertThat(runner.calls()).isEmpty();
    }

    @Test
    void aHeadThatNoPullRequestHasAnyMoreIsLeftAlone() throws IOException, InterruptedException {
        comment(expected("good/comment.md"), Map.of());
        assertThat(runner.calls().lines()).hasSize(1);
    }

    // pages.yml

    private void pages(String answer) throws IOException, InterruptedException {
        runner.gh(Map.of(PAGES, answer)).run("pages.yml", "build");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            printf 'workflow\\nhttps://town.github.io/library/\\n\\n' | https://town.github.io/library/
            printf 'workflow\\nhttps://library.example.org/\\nlibrary.example.org\\n' | https://library.example.org/
            """)
    void aSecondBuildIsMadeForTheAddressAtWhichItIsPublished(String answer, String address)
            throws IOException, InterruptedException {
        pages(answer);
        assertThat(runner.failed()).as(runner.log()).isFalse();
        assertThat(runner.output("pages.outputs.address")).isEqualTo(address);
        assertThat(runner.file("site/sitemap.xml")).contains("<loc>" + address + "</loc>");
        assertThat(runner.uses()).endsWith("actions/upload-pages-artifact {path=site}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            echo 'gh: Not Found (HTTP 404)' >&2; exit 1 | Pages is not switched on
            printf 'legacy\\nhttps://town.github.io/library/\\n\\n' | Pages takes the site from a branch
            """)
    void wherePagesIsNotReadyTheOneSettingIsNamedAndNothingFails(String answer, String why)
            throws IOException, InterruptedException {
        pages(answer);
        assertThat(runner.failed()).as(runner.log()).isFalse();
        assertThat(runner.log())
                .endsWith(
                        "::notice::Not published: " + why
                                + ". Set Settings > Pages > Build and deployment > Source: GitHub Actions, and run this again\n");
        assertThat(runner.uses()).doesNotContain("actions/upload-pages-artifact {path=site}");
        assertThat(runner.output("pages.outputs.address")).isEmpty();
    }

    @Test
    void anotherAnswerOfGitHubFails() throws IOException, InterruptedException {
        pages("echo 'gh: Server Error (HTTP 502)' >&2; exit 1");
        assertThat(runner.failed()).isTrue();
        assertThat(runner.log()).endsWith("gh: Server Error (HTTP 502)\n");
    }

    @Test
    void aDomainThatPagesDoesNotKnowIsTold() throws IOException, InterruptedException {
        Files.writeString(
                repository.folder().resolve("content/site.yaml"), "title: T\nurl: https://library.example.org/\n");
        repository.build();
        repository.commit("A domain");
        pages("printf 'workflow\\nhttps://town.github.io/library/\\n\\n'");
        assertThat(runner.failed()).as(runner.log()).isFalse();
        assertThat(runner.log())
                .endsWith("::notice::site.yaml tells the domain library.example.org."
                        + " Set Settings > Pages > Custom domain to it\n");
        assertThat(runner.file("site/CNAME")).isEqualTo("library.example.org\n");
        assertThat(runner.file("site/sitemap.xml")).contains("<loc>https://town.github.io/library/</loc>");
    }

    @Test
    void aSiteThatTheContentDoesNotMakeIsNotPublished() throws IOException, InterruptedException {
        Files.writeString(repository.folder().resolve("site/robots.txt"), "by hand\n");
        repository.commit("By hand");
        pages(NOT_FOUND);
        assertThat(runner.failed()).isTrue();
        assertThat(runner.log()).contains("::error::site/ is not what the content makes");
        assertThat(runner.calls()).isEmpty();
    }

    // due.yml

    private void due(String answer) throws IOException, InterruptedException {
        runner.gh(Map.of(ISSUES, answer)).run("due.yml", "due");
        assertThat(runner.failed()).as(runner.log()).isFalse();
    }

    private String calls() throws IOException {
        return runner.calls().replaceAll("Checked for \\d{4}-\\d\\d-\\d\\d", "Checked for TODAY");
    }

    @Test
    void whatIsDueIsAnIssue() throws IOException, InterruptedException {
        due("");
        assertThat(calls()).isEqualTo(expected("due/opened.txt"));
    }

    @Test
    void theIssueThatStandsIsRenewed() throws IOException, InterruptedException {
        due("echo 3");
        assertThat(calls()).isEqualTo(expected("due/renewed.txt"));
    }

    @Test
    void whereNothingIsDueAnyMoreTheIssueIsClosed() throws IOException, InterruptedException {
        Path facts = repository.folder().resolve("content/facts/library.yaml");
        Files.writeString(facts, Files.readString(facts).replace("2025-06-01", "9999-06-01"));
        due("echo 3");
        assertThat(calls()).isEqualTo(expected("due/closed.txt"));
    }

    @Test
    void whereNothingIsDueNoIssueIsOpened() throws IOException, InterruptedException {
        Path facts = repository.folder().resolve("content/facts/library.yaml");
        Files.writeString(facts, Files.readString(facts).replace("2025-06-01", "9999-06-01"));
        due("");
        assertThat(runner.calls().lines()).hasSize(1);
    }

    // action.yml

    @Test
    void theActionIsAStepOfAnyWorkflow() throws IOException, InterruptedException {
        runner.use(Map.of("url", "https://town.github.io/library/"));
        assertThat(runner.failed()).as(runner.log()).isFalse();
        assertThat(runner.log()).startsWith("mvn -B -Dmaven.test.skip=true package\n");
        assertThat(runner.uses())
                .containsSequence("actions/setup-java {distribution=temurin, java-version=17}")
                .anyMatch(use -> use.matches("actions/cache \\{key=dossier-[0-9a-f]{64}, path=.*/target/dossier.jar}"));
        assertThat(runner.file("site/sitemap.xml")).contains("<loc>https://town.github.io/library/</loc>");
    }

    @Test
    void aJarThatIsKeptIsNotMadeAgainAndTheJavaThatIsThereWillDo() throws IOException, InterruptedException {
        runner.knowing("steps.jar.outputs.cache-hit", "true")
                .use(Map.of("command", "check", "java-version", "", "dir", "content/.."));
        assertThat(runner.failed()).as(runner.log()).isFalse();
        assertThat(runner.log()).doesNotContain("mvn").contains("3 of 3 numbers checked");
        assertThat(runner.uses()).noneMatch(use -> use.startsWith("actions/setup-java"));
    }

    @Test
    void whatIsWrongFailsTheStep() throws IOException, InterruptedException {
        Trees.copy(EXPECTED.resolve("hostile"), repository.folder());
        runner.use(Map.of("command", "check"));
        assertThat(runner.failed()).isTrue();
        assertThat(runner.log()).contains("::error file=content/index.md,line=5,");
    }
}
