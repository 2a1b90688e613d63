package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Trees;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands do where they cannot read, write or tell as usual: a clear error, its exit code, nothing half-written. */
class StreamsAndDisksTest {
    private static final Path BASE = Path.of("src", "test", "resources", "commands", "base", "content");
    private static final String WRONG = "---\ntitle: P\n---\n\nIt spent [US$2.6 million](fact:spending) and 3 more.\n";
    private static final String UNTOLD = "dossier: standard output could not be written";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @BeforeEach
    void copy() throws IOException {
        Trees.copy(BASE, directory.resolve("content"));
        Trees.write(directory, Map.of("content/notes/plan.md", WRONG));
    }

    private int run(Path in, OutputStream out, String... args) {
        err.reset();
        return new Main(new Surroundings(in, Map.of(), stream(out), stream(err))).run(args);
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --format json",
                "check --format github",
                "explain spending",
                "explain spending --format json",
                "impact spending",
                "fix",
                "bind plan",
                "help claim-differs",
                "help build",
                "completion bash",
                "--help",
                "build --help",
                "--version"
            })
    void aStandardOutputThatFailsIsToldAndIsAFailure(String args) throws IOException {
        Map<String, String> before = Trees.of(directory);
        assertThat(run(directory, new Full(), args.split(" "))).as(err()).isEqualTo(Main.UNTOLD);
        assertThat(err()).contains(UNTOLD);
        assertThat(Trees.of(directory)).isEqualTo(before);
    }

    @Test
    void whatOnlyStandardErrorWouldHaveToldFailsTheSameWay() throws IOException {
        Trees.write(directory, Map.of("content/notes/plan.md", "---\ntitle: P\n---\n\nIt has 3 floors.\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new Main(new Surroundings(directory, Map.of(), stream(out), stream(new Full()))).run("check"))
                .isEqualTo(Main.UNTOLD);
    }

    /** Whatever a command needs: those to come among them. */
    @TestFactory
    Stream<DynamicTest> noCommandLeavesATraceInAFolderThatIsNotThere() {
        Path nowhere = directory.resolve("nowhere");
        Main main = new Main(new Surroundings(nowhere, Map.of(), stream(err), stream(err)));
        return main.line().getSubcommands().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    int code = run(nowhere, out, name);
                    if (name.equals("help")) {
                        assertThat(code).isZero();
                    } else {
                        assertThat(code).as(err()).isEqualTo(Main.COMMAND_WRONG);
                        assertThat(err()).startsWith("dossier: ");
                        assertThat(out.size()).isZero();
                    }
                    assertThat(nowhere).doesNotExist();
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"build", "check", "adopt", "explain spending", "impact spending", "fix", "bind plan", "diff HEAD"
            })
    void aFolderThatIsNotThereIsAWrongCommand(String args) {
        assertThat(run(directory, new ByteArrayOutputStream(), (args + " nowhere").split(" ")))
                .isEqualTo(Main.COMMAND_WRONG);
        assertThat(err()).startsWith("dossier: ").contains("nowhere", "--help");
    }

    private static String java() {
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(p -> Path.of(p).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                + classes + "' dossier.cli.Main ";
    }

    /** What a shell's script says; {@code dossier} is a function in it. */
    private String shell(String... starter) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(starter)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private String script(String lines) throws IOException {
        Path script = directory.resolve("script.sh");
        Files.writeString(script, "dossier() { " + java() + "\"$@\"; }\n" + lines);
        return script.toString();
    }

    @Test
    void aShellClosesFillsAndLeavesStandardOutput() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")) && Files.exists(Path.of("/bin/sh")), "this is no Linux");
        String said = shell("/bin/sh", script("""
                        dossier help stale >&-
                        echo "closed: $?"
                        dossier help stale >/dev/full
                        echo "full: $?"
                        { dossier help stale; echo "left: $?" >&2; } | true
                        """));
        assertThat(said.replaceAll(UNTOLD + ".*", "TOLD")).isEqualTo("TOLD\nclosed: 74\nTOLD\nfull: 74\nleft: 0\n");
    }

    @Test
    void aFullDiskAndOneThatIsReadOnlyLeaveAllAsItWas() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "there is no unshare");
        Path disk = Files.createDirectory(directory.resolve("disk"));
        String said = shell("/usr/bin/unshare", "-rm", "/bin/sh", script("""
                        mount -t tmpfs -o size=4m tmpfs disk || { echo unmounted; exit; }
                        cp -r content disk/
                        rm disk/content/notes/plan.md
                        cd disk
                        dossier build --quiet . || exit
                        sums() { find content site -type f | sort | xargs sha256sum | sha256sum; }
                        cp ../content/notes/plan.md content/notes/
                        before=$(sums)
                        dd if=/dev/zero of=fill bs=1k 2>/dev/null
                        dossier fix --yes . 2>&1 >/dev/null
                        echo "fix: $?"
                        echo 'It has 3 floors.' | sed '1i ---\\ntitle: P\\n---\\n' >../plan.md
                        rm fill
                        cp ../plan.md content/notes/
                        before=$(sums)
                        dd if=/dev/zero of=fill bs=1k 2>/dev/null
                        dossier build . 2>&1 >/dev/null | grep -v floors
                        dossier adopt . 2>&1
                        echo "adopt: $?"
                        test "$before" = "$(sums)" && echo 'full: as it was'
                        mount -o remount,ro .
                        dossier build . 2>&1 >/dev/null | grep -v floors
                        dossier adopt . 2>&1
                        dossier check --quiet . 2>/dev/null
                        echo "check: $?"
                        test "$before" = "$(sums)" && echo 'read-only: as it was'
                        """));
        assumeTrue(!said.contains("unmounted") && !said.contains("unshare:"), said);
        assertThat(said.replace(disk.toString(), "DISK"))
                .contains("No space left on device", "fix: 1\n", "adopt: 1\n", "full: as it was\n")
                .contains("adopted.yaml cannot be written: No space left on device\n")
                .contains("adopted.yaml cannot be written: Read-only file system\n")
                .contains(".dossier")
                .contains("check: 0\n", "read-only: as it was\n");
    }
}
