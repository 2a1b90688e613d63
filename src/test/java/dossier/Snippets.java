package dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of code of a page of documentation. */
final class Snippets {
    private static final Pattern BLOCK = Pattern.compile("(?sm)(?:^([^\n]+)\n\n)?^(```+)([a-z]+)([^\n`]*)\n(.*?)^\\2$");

    private static final Pattern PATH = Pattern.compile("`(content/[^`\n]+)`:?");

    private Snippets() {}

    /**
     * @param place its page and line
     * @param before the last line of the paragraph before it; empty where it follows something else
     * @param codes what is wrong with it: the words behind the language
     */
    record Snippet(String place, String before, String language, List<String> codes, String text) {
        /** The file that it is, which stands before it, alone in a paragraph. */
        Optional<String> path() {
            return Optional.of(PATH.matcher(before)).filter(Matcher::matches).map(m -> m.group(1));
        }
    }

    static List<Snippet> of(Path page) throws IOException {
        String text = Files.readString(page);
        List<Snippet> snippets = new ArrayList<>();
        for (Matcher m = BLOCK.matcher(text); m.find(); ) {
            long line = text.substring(0, m.start(2)).lines().count() + 1;
            snippets.add(new Snippet(
                    page.getFileName() + ":" + line,
                    m.group(1) == null ? "" : m.group(1),
                    m.group(3),
                    Arrays.stream(m.group(4).split(" "))
                            .filter(code -> !code.isEmpty())
                            .toList(),
                    m.group(5)));
        }
        return snippets;
    }
}
