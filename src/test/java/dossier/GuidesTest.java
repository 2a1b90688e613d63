package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Main;
import dossier.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tutorial and the guides, done as they say, from top to bottom; each guide goes on from where the tutorial ends.
 *
 * <ul>
 *   <li>A paragraph that is a path alone, and a block of code: the file is written.
 *   <li>"At the end of {@code path}", and a block: it is added.
 *   <li>"In {@code path}", and a block of {@code diff}: its lines with a minus are replaced by those with a plus.
 *   <li>A block of {@code console}: what follows {@code $} is done, and says what stands below it, where {@code …} is any text;
 *       where nothing stands below, what is said is not looked at. A command fails where it is shown
 *       to tell of errors, and nowhere else.
 * </ul>
 */
class GuidesTest {
    private static final Path GUIDES = Path.of("docs", "guides");

    private static final Pattern WHOLE = Pattern.compile("`([^`]+)`:?");
    private static final Pattern ADDED = Pattern.compile("(?s).*At the end of `([^`]+)`:");
    private static final Pattern CHANGED = Pattern.compile("(?s).*In `([^`]+)`:");
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern FAILED = Pattern.compile("(?m)^\\d+ errors?\\b|^dossier: (?!.*nobody sits)");

    @TempDir
    Path temporary;

    private Path folder;

    @TestFactory
    Stream<DynamicTest> whatTheGuidesSayHappens() throws IOException {
        List<Path> guides;
        try (Stream<Path> files = Files.list(GUIDES)) {
            guides = files.filter(f -> !f.endsWith("tutorial.md")).sorted().toList();
        }
        Path start = Files.createDirectory(temporary.resolve("tutorial"));
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("tutorial.md", () -> follow(GUIDES.resolve("tutorial.md"), start))),
                guides.stream().map(guide -> {
                    String name = guide.getFileName().toString();
                    return DynamicTest.dynamicTest(name, () -> {
                        Path own = temporary.resolve(name);
                        Trees.copy(start, own);
                        follow(guide, own.resolve("library"));
                    });
                }));
    }

    private void follow(Path guide, Path from) throws IOException, InterruptedException {
        folder = from;
        List<Snippets.Snippet> blocks = Snippets.of(guide);
        for (Snippets.Snippet block : blocks) {
            if (block.language().equals("console")) {
                converse(block.text());
            } else {
                write(block.before(), block.language(), block.text());
            }
        }
        long fences = Files.readString(guide)
                .lines()
                .filter(line -> line.startsWith("```"))
                .count();
        assertThat(fences).as("every block of code is one that is run").isEqualTo(2L * blocks.size());
    }

    private void write(String before, String language, String block) throws IOException {
        Matcher whole = WHOLE.matcher(before);
        Matcher added = ADDED.matcher(before);
        Matcher changed = CHANGED.matcher(before);
        if (whole.matches()) {
            Path file = folder.resolve(whole.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block);
        } else if (added.matches()) {
            Path file = folder.resolve(added.group(1));
            Files.writeString(file, Files.readString(file) + block);
        } else {
            assertThat(changed.matches() && language.equals("diff")).as(before).isTrue();
            Path file = folder.resolve(changed.group(1));
            String old = Files.readString(file);
            String out = lines(block, "-");
            assertThat(old).contains(out);
            Files.writeString(file, old.replace(out, lines(block, "+")));
        }
    }

    private static String lines(String diff, String sign) {
        return diff.lines()
                .filter(line -> line.startsWith(sign) || line.startsWith(" "))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private void converse(String block) throws IOException, InterruptedException {
        for (String turn : block.split("(?m)^\\$ ")) {
            if (turn.isBlank()) {
                continue;
            }
            int end = turn.indexOf('\n');
            String shown = turn.substring(end + 1);
            String said = run(turn.substring(0, end), FAILED.matcher(shown).find());
            if (!shown.isBlank()) {
                String pattern = Stream.of(shown.strip().split("…", -1))
                        .map(String::strip)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(?s:.*)"));
                assertThat(said.strip()).as(turn.substring(0, end)).matches(pattern);
            }
        }
    }

    /** What the command tells, on either stream. */
    private String run(String command, boolean fails) throws IOException, InterruptedException {
        if (command.startsWith("cd ")) {
            folder = folder.resolve(command.substring(3)).normalize();
            return "";
        }
        List<String> words = words(command);
        boolean maven = words.get(0).equals("mvn");
        if (!maven && !words.get(0).equals("dossier")) {
            return shell(command, fails);
        }
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        int code = new Main(new Surroundings(folder, Map.of(), stream, stream))
                .run(words.subList(1, words.size()).toArray(String[]::new));
        String said = told.toString(StandardCharsets.UTF_8);
        assertThat(code != 0).as("%s: %s", command, said).isEqualTo(fails);
        return said;
    }

    private String shell(String command, boolean fails) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", command).directory(folder.toFile());
        shell.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            shell.environment().put("GIT_" + who + "_NAME", "Guide");
            shell.environment().put("GIT_" + who + "_EMAIL", "guide@example.org");
        }
        Process process = shell.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor() != 0).as("%s: %s", command, said).isEqualTo(fails);
        return said;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        for (Matcher m = ARGUMENT.matcher(command); m.find(); ) {
            words.add(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3));
        }
        return words;
    }
}
