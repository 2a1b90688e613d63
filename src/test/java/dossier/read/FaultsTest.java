package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is told of a file with mistakes. Each case of {@code read/faults/*.txt} is a name, a path, the text of the file,
 * and behind {@code =>} what is told: {@code line:column-end code: message = hint}. A tab is written as ⇥, any other
 * character that cannot be seen as ⟨202E⟩.
 */
class FaultsTest {
    private static final Pattern POINT = Pattern.compile("⟨([0-9A-F]+)⟩");

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldWhereItStands() throws IOException, URISyntaxException {
        Path folder = Path.of(FaultsTest.class.getResource("/read/faults").toURI());
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String cases = "\n" + Files.readString(file);
                Arrays.stream(cases.split("\n== ")).skip(1).forEach(c -> tests.add(test(file.getFileName() + ": ", c)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    private static DynamicTest test(String file, String written) {
        String name = written.substring(0, written.indexOf('\n'));
        String rest = written.substring(name.length() + 1);
        String path = rest.substring(0, rest.indexOf('\n'));
        int end = rest.lastIndexOf("\n=>");
        String text = end < path.length() + 1 ? "" : rest.substring(path.length() + 1, end + 1);
        String expected = rest.substring(end + 3).strip();
        return DynamicTest.dynamicTest(
                file + name, () -> assertThat(told(path, plain(text))).isEqualTo(expected));
    }

    private static String plain(String text) {
        Matcher points = POINT.matcher(text.replace('⇥', '\t'));
        return points.replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    private static String told(String path, String text) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("content/site.yaml", bytes("title: A site\n"));
        files.put("content/index.md", bytes("---\ntitle: A page\n---\n"));
        files.put(path, bytes(text));
        return Reader.read(new Folder(files)).diagnostics().stream()
                .map(FaultsTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Diagnostic d) {
        TextFile file = d.place().file();
        int endLine = file.line(d.place().to());
        String end = endLine == d.place().line() ? "" : endLine + ":";
        return d.place().line() + ":" + d.place().column() + "-" + end
                + file.column(d.place().to()) + " " + d.code().id() + ": " + d.message()
                + (d.hint().isEmpty() ? "" : " = " + d.hint());
    }
}
