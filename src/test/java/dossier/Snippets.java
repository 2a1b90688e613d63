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
    private static final Pattern BLOCK =
            Pattern.compile("(?sm)(?:^`(content/[^`\n]+)`:?\n\n)?^(```+)([a-z]+)([^\n`]*)\n(.*?)^\\2$");

    private Snippets() {}

    /**
     * @param place its page and line
     * @param path the file that it is, which stands before it, alone in a paragraph
     * @param codes what is wrong with it: the words behind the language
     */
    record Snippet(String place, Optional<String> path, String language, List<String> codes, String text) {}

    static List<Snippet> of(Path page) throws IOException {
        String text = Files.readString(page);
        List<Snippet> snippets = new ArrayList<>();
        for (Matcher m = BLOCK.matcher(text); m.find(); ) {
            long line = text.substring(0, m.start(2)).lines().count() + 1;
            snippets.add(new Snippet(
                    page.getFileName() + ":" + line,
                    Optional.ofNullable(m.group(1)),
                    m.group(3),
                    Arrays.stream(m.group(4).split(" "))
                            .filter(code -> !code.isEmpty())
                            .toList(),
                    m.group(5)));
        }
        return snippets;
    }
}
