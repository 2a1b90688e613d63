package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell completes with the script. */
class CompletionTest {
    @TempDir
    Path directory;

    private String script(String shell) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(new Main(new Surroundings(directory, Map.of(), stream, stream)).run("completion", shell))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "dossier che, check",
        "dossier build --ver, --verbose --version",
        "dossier check --format j, json",
        "dossier diff --format m, markdown",
        "dossier explain --color nev, never",
        "dossier help claim-d, claim-differs",
        "dossier completion z, zsh"
    })
    void bashCompletes(String typed, String completed) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        String[] words = typed.split(" ");
        String asked = script("bash") + "\nCOMP_WORDS=(" + typed + ")\nCOMP_CWORD=" + (words.length - 1)
                + "\ncompopt() { :; }\n_complete_dossier\necho \"${COMPREPLY[*]}\"\n";
        Files.writeString(directory.resolve("asked.sh"), asked);
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "asked.sh")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        assertThat(said.strip().split(" ")).as(said).contains(completed.split(" "));
    }

    @Test
    void zshReadsTheSameScript() {
        assertThat(script("zsh")).isEqualTo(script("bash")).contains("bashcompinit");
    }
}
