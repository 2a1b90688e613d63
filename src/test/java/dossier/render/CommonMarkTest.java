package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.TextFile;
import dossier.model.Language;
import dossier.prose.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the CommonMark specification, read and written as the body of a note is. It agrees where no mistake
 * is told and the markup is the same, but for what this house does everywhere ({@link #normal}). Those that differ by
 * design are listed by number, under the reason, in {@code commonmark/differences.txt}.
 */
class CommonMarkTest {
    private static final String FILE = "content/index.md";
    private static final Path DIFFERENCES = Path.of("src/test/resources/commonmark/differences.txt");

    /** {@code how: numbers}: how is a code that is told, {@link #SILENT} or {@link #ROOTED}. */
    private static final Pattern LISTED = Pattern.compile("([a-z /-]+): ([0-9 ]+)");

    /** No mistake is told, but the markup is another. */
    private static final String SILENT = "nothing told";

    /** An address that begins with a stroke is told; the same example without the stroke agrees. */
    private static final String ROOTED = "bad-address, but without / as specified";

    private final List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    private final SortedMap<Integer, String> differences = differences();
    private final Desk desk = desk();

    CommonMarkTest() throws IOException {}

    private static Desk desk() {
        SeedSite seed = new SeedSite();
        Material material = new Material(
                seed.site(), seed.findings(), new ThemeFiles(seed.site().templates()));
        return new Desk(material, new ChartFigures(material, Drawings.none(material)), Language.EN, new Links(""));
    }

    private static SortedMap<Integer, String> differences() throws IOException {
        SortedMap<Integer, String> all = new TreeMap<>();
        for (String line : Files.readAllLines(DIFFERENCES)) {
            Matcher listed = LISTED.matcher(line.replace(ROOTED, "rooted"));
            if (listed.matches()) {
                for (String number : listed.group(2).split(" ")) {
                    assertThat(all.put(Integer.valueOf(number), listed.group(1)))
                            .as(number)
                            .isNull();
                }
            } else {
                assertThat(line).matches("#.*|");
            }
        }
        return all;
    }

    /** What is made of some Markdown, and what is told of it. */
    private record Read(String html, List<String> told) {}

    private Read read(String markdown) {
        Log log = new Log();
        String html = desk.blocks(FILE).write(Markdown.parse(new TextFile(FILE, markdown), 0, log)).stream()
                .flatMap(block -> block.parts().stream())
                .map(part -> part.html().markup())
                .collect(Collectors.joining("\n"));
        return new Read(
                normal(html),
                log.sorted().stream().map(Diagnostic::code).map(c -> c.id()).toList());
    }

    /**
     * The same for both: headings have anchors, and levels that go by the outline of the page; code can be scrolled and
     * has no language; images are loaded when they come into view; links have no titles; the void tags of HTML 5 have
     * no stroke; quotation marks need no escape in text, and space around the tags of blocks means nothing.
     */
    private static String normal(String html) {
        return html.replaceAll("<(/?)h[1-6](?: id=\"[^\"]*\")?>", "<$1h>")
                .replace("<pre tabindex=\"0\">", "<pre>")
                .replaceAll("<code class=\"[^\"]*\">", "<code>")
                .replace(" loading=\"lazy\"", "")
                .replaceAll("(<a href=\"[^\"]*\") title=\"[^\"]*\"", "$1")
                .replace(" />", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replaceAll("\\s*(</?(?:p|h|hr|ul|ol|li|blockquote|pre)(?: [^>]*)?>)\\s*", "$1")
                .strip();
    }

    private static String specified(Example example) {
        return normal(example.getHtml().replace('→', '\t'));
    }

    private static String unrooted(String text) {
        return text.replaceAll("(?<![<\\w/.])/(?=[a-z])", "");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleAgreesOrIsListed() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            Optional<String> how = Optional.ofNullable(differences.get(i + 1));
            String name =
                    i + 1 + " " + example.getSection() + how.map(h -> ", " + h).orElse("");
            tests.add(DynamicTest.dynamicTest(name, () -> check(example, how)));
        }
        return tests.stream();
    }

    private void check(Example example, Optional<String> how) {
        Read read = read(example.getSource());
        if (how.isEmpty()) {
            assertThat(read).isEqualTo(new Read(specified(example), List.of()));
        } else if (how.get().equals(SILENT)) {
            assertThat(read.told()).isEmpty();
            assertThat(read.html()).isNotEqualTo(specified(example));
        } else if (how.get().equals("rooted")) {
            assertThat(new TreeSet<>(read.told())).containsExactly("bad-address");
            assertThat(read(unrooted(example.getSource())))
                    .isEqualTo(new Read(normal(unrooted(specified(example))), List.of()));
        } else {
            assertThat(read.told()).contains(how.get());
        }
    }

    @Test
    void theSpecificationHas652Examples() {
        assertThat(examples).hasSize(652);
        assertThat(differences.lastKey()).isLessThanOrEqualTo(652);
    }
}
