package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Dossier;
import dossier.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told otherwise at a terminal than in a file or a pipe. */
class TerminalTest {
    private static final Path BASE = Path.of("src", "test", "resources", "commands", "base", "content");
    private static final String ESCAPE = "\u001b";
    private static final Instant BEGIN = Instant.parse("2026-03-03T12:00:00Z");

    @TempDir
    Path directory;

    private final Set<Standard> standard = EnumSet.of(Standard.OUTPUT_AT_TERMINAL, Standard.ERROR_AT_TERMINAL);
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copy() throws IOException {
        Trees.copy(BASE, directory.resolve("content"));
    }

    private Surroundings around(Clock clock) {
        return new Surroundings(
                directory, environment, stream(out), stream(err), Optional.empty(), standard::contains, clock);
    }

    private static PrintStream stream(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return new Main(around(Clock.fixed(BEGIN, ZoneOffset.UTC))).run(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void writeAWrongNumber() throws IOException {
        Trees.write(
                directory,
                Map.of("content/notes/plan.md", "---\ntitle: P\n---\n\nIt spent [US$2.6 million](fact:spending).\n"));
    }

    @Test
    void aMistakeIsMarkedForTheEyeAndTheWayToMoreIsShown() throws IOException {
        writeAWrongNumber();
        assertThat(run("check")).isEqualTo(1);
        assertThat(err().replace(ESCAPE, "ESC").lines())
                .containsExactly(
                        "ESC[1mcontent/notes/plan.md:5:11: ESC[0mESC[1;31merror[claim-differs]ESC[0mESC[1m:"
                                + " 'US$2.6 million' is not what spending saysESC[0m",
                        "ESC[1;34m    5 | ESC[0mIt spent [US$2.6 million](fact:spending).",
                        "ESC[1;34m      | ESC[0m          ESC[1;31m^^^^^^^^^^^^^^ the fact is US$2.4 million"
                                + " (2.35 to 2.45 million); 'US$2.4 million' or 'more than US$2 million' would"
                                + " passESC[0m",
                        "1 error",
                        "'dossier help claim-differs' explains");
    }

    @ParameterizedTest
    @CsvSource({
        // at a terminal, NO_COLOR, CLICOLOR_FORCE, TERM, --color, coloured
        "true,  '',  '',  xterm, auto,   true",
        "true,  '',  '',  '',    auto,   true",
        "true,  1,   '',  xterm, auto,   false",
        "true,  '',  '',  dumb,  auto,   false",
        "true,  1,   '',  dumb,  always, true",
        "true,  '',  1,   xterm, never,  false",
        "false, '',  '',  xterm, auto,   false",
        "false, '',  1,   xterm, auto,   true",
        "false, '',  0,   xterm, auto,   false",
        "false, 1,   1,   xterm, auto,   false",
        "false, '',  '',  xterm, always, true"
    })
    void coloursFollowTheUsualConventions(
            boolean terminal, String off, String forced, String term, String option, boolean coloured)
            throws IOException {
        if (!terminal) {
            standard.clear();
        }
        environment.putAll(Map.of("NO_COLOR", off, "CLICOLOR_FORCE", forced, "TERM", term));
        writeAWrongNumber();
        run("check", "--color", option);
        assertThat(err().contains(ESCAPE)).isEqualTo(coloured);
        run("--color=" + option, "check");
        assertThat(err().contains(ESCAPE)).isEqualTo(coloured);
        run("check", "--format=github", "--color", option);
        assertThat(out() + err()).doesNotContain(ESCAPE);
        run("check", "--format=json", "--color", option);
        assertThat(out() + err()).doesNotContain(ESCAPE);
    }

    @Test
    void noNameOfAFileSpeaksToTheTerminal() throws IOException {
        standard.clear();
        Trees.write(directory, Map.of("content/notes/" + ESCAPE + "]0;title.md", "---\ntitle: P\n---\n\nWords.\n"));
        assertThat(run("check")).isEqualTo(1);
        assertThat(err()).contains("error[bad-name]").doesNotContain(ESCAPE);
    }

    @Test
    void howLongItTookIsToldAtATerminalAlone() {
        assertThat(run("check")).isZero();
        assertThat(out()).isEqualTo("13 facts, 5 of 5 numbers checked, 0 statements cited, 0.0 s\n");
        standard.clear();
        assertThat(run("check")).isZero();
        assertThat(out()).isEqualTo("13 facts, 5 of 5 numbers checked, 0 statements cited\n");
    }

    @Test
    void warningsAreCountedInTheSummary() throws IOException {
        Trees.write(directory, Map.of("content/notes/plan.md", "---\ntitle: P\n---\n\nIt has 3 floors.\n"));
        assertThat(run("check")).isZero();
        assertThat(out()).isEqualTo("13 facts, 5 of 6 numbers checked, 0 statements cited, 1 warning, 0.0 s\n");
    }

    @Test
    void quietTellsWhatIsWrongAlone() throws IOException {
        assertThat(run("build", "--quiet")).isZero();
        assertThat(out() + err()).isEmpty();
        writeAWrongNumber();
        assertThat(run("check", "--quiet")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("claim-differs");
    }

    @Test
    void verboseTellsTheStages() {
        assertThat(run("build", "--verbose")).isZero();
        assertThat(err()).isEqualTo("reading 0.0 s, linking 0.0 s, checking 0.0 s, rendering 0.0 s, writing 0.0 s\n");
        assertThat(run("check", "--verbose", "--format=json")).isZero();
        assertThat(err()).isEqualTo("reading 0.0 s, linking 0.0 s, checking 0.0 s\n");
        assertThat(out()).startsWith("{");
    }

    /** A clock that goes on when it is told to. */
    private static final class Told extends Clock {
        private Instant now = BEGIN;

        void goOn(long millis) {
            now = now.plus(Duration.ofMillis(millis));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private String drawn(Told clock, long... steps) {
        err.reset();
        try (Progress progress = new Progress(around(clock))) {
            for (long step : steps) {
                clock.goOn(step);
                progress.tick();
                progress.accept(Dossier.Stage.RENDER);
            }
        }
        return err().replace(ESCAPE, "ESC");
    }

    @Test
    void workThatLastsOverASecondIsToldUntilItIsDone() {
        assertThat(drawn(new Told(), 999)).isEmpty();
        assertThat(drawn(new Told(), 1000, 1500))
                .isEqualTo("\rESC[Kreading, 1 s" + "\rESC[Krendering, 2 s" + "\rESC[K");
    }

    @Test
    void nothingIsDrawnIntoAFileOrOnADumbTerminal() {
        environment.put("TERM", "dumb");
        assertThat(drawn(new Told(), 2000)).isEmpty();
        environment.clear();
        standard.clear();
        environment.put("CLICOLOR_FORCE", "1");
        assertThat(drawn(new Told(), 2000)).isEmpty();
    }
}
