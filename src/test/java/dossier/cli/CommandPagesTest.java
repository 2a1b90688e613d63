package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Renewed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What holds for every command, those to come among them; and {@code docs/commands.md}, which is made of their help. */
class CommandPagesTest {
    private static final Path PAGE = Path.of("docs", "commands.md");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Main main() {
        return new Main(new Surroundings(directory, Map.of(), stream(out), stream(err)));
    }

    private static PrintStream stream(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private int run(CommandSpec command, String... args) {
        out.reset();
        err.reset();
        List<String> words = new ArrayList<>(List.of(command.qualifiedName().split(" ")));
        words.remove(0);
        words.addAll(List.of(args));
        return main().run(words.toArray(String[]::new));
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static Stream<CommandLine> withAllBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().distinct().flatMap(CommandPagesTest::withAllBelow));
    }

    private Stream<DynamicTest> each(Consumer<CommandSpec> test) {
        return withAllBelow(main().line())
                .map(CommandLine::getCommandSpec)
                .map(c -> DynamicTest.dynamicTest(c.qualifiedName(), () -> test.accept(c)));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandSaysWhatItDoesAndShowsAnExample() {
        return each(command -> {
            assertThat(command.usageMessage().description()).isNotEmpty();
            assertThat(String.join("\n", command.usageMessage().footer())).contains(command.qualifiedName());
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .startsWith("Usage: " + command.qualifiedName())
                    .contains("xample");
            assertThat(told()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyMistypedOptionAndCommandGetsASuggestion() {
        return each(command -> {
            for (OptionSpec option : command.options()) {
                String name = option.longestName();
                String mistyped = name.substring(0, name.length() - 1) + "q";
                assertThat(run(command, mistyped)).as(mistyped).isEqualTo(Main.COMMAND_WRONG);
                assertThat(told()).startsWith("dossier: no option '" + mistyped + "': did you mean '--");
            }
            for (String name : command.subcommands().keySet()) {
                assertThat(run(command, name + "q")).isEqualTo(Main.COMMAND_WRONG);
                assertThat(told()).contains("did you mean '");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyMistypedWordOfAnOptionGetsASuggestion() {
        return each(command -> {
            for (OptionSpec option : command.options()) {
                if (option.completionCandidates() != null) {
                    String word = option.completionCandidates().iterator().next();
                    assertThat(run(command, option.longestName(), word + "q")).isEqualTo(Main.COMMAND_WRONG);
                    assertThat(told()).contains("did you mean '" + word + "'?");
                } else {
                    assertThat(option.type().isEnum()).as(option.longestName()).isFalse();
                }
            }
        });
    }

    @Test
    void thePageOfCommandsIsWhatTheirHelpSays() throws IOException {
        StringBuilder page = new StringBuilder("# The commands\n\nWhat `dossier COMMAND --help` shows.\n");
        withAllBelow(main().line()).forEach(c -> page.append("\n## ")
                .append(c.getCommandSpec().qualifiedName())
                .append("\n\n```text\n")
                .append(c.getUsageMessage().replace("\r\n", "\n").stripTrailing())
                .append("\n```\n"));
        Renewed.assertHolds(PAGE, page.toString());
    }
}
