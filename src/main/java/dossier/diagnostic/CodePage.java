package dossier.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a code means, with an example of what is wrong and of the same mended: one text, kept in Markdown, that is shown at
 * a terminal and in the reference.
 */
public final class CodePage {
    private static final String FENCE = "```";

    private CodePage() {}

    /** As Markdown: paragraphs, and blocks of code that each stand behind the path of their file. */
    public static String markdown(Code code) {
        try (InputStream in = CodePage.class.getResourceAsStream("/dossier/help/" + code.id() + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }

    /** For a terminal: the same words, with code indented in place of fences and quotes of code dropped. */
    public static String text(Code code) {
        StringBuilder out = new StringBuilder(head(code)).append("\n\n");
        boolean isCode = false;
        for (String line : markdown(code).split("\n")) {
            if (line.startsWith(FENCE)) {
                isCode = !isCode;
            } else if (isCode) {
                out.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
            } else {
                out.append(line.replace("`", "")).append('\n');
            }
        }
        return out.toString();
    }

    /** Every code in the order of {@link Code}, as one page of the reference. */
    public static String reference() {
        return "# What can be wrong\n\n"
                + "Every mistake that Dossier tells has a code, which stands in brackets behind its severity:"
                + " `error[claim-differs]`.\n`dossier help CODE` shows what is said of it here. An error stops the build, a"
                + " warning and an info do not;\n`severities:` in `content/site.yaml` can make another of most.\n\n"
                + "The files of the examples stand in, or are added, for those of the briefing that README.md shows.\n\n"
                + "| code | | what it stands for |\n|---|---|---|\n"
                + Arrays.stream(Code.values())
                        .map(c -> "| [" + c.id() + "](#" + c.id() + ") | "
                                + c.severity().word() + " | " + c.meaning() + " |\n")
                        .collect(Collectors.joining())
                + Arrays.stream(Code.values())
                        .map(c -> "\n## " + c.id() + "\n\n"
                                + capital(c.severity().word()) + ": " + c.meaning() + ".\n\n" + markdown(c))
                        .collect(Collectors.joining());
    }

    private static String head(Code code) {
        return code.severity().word() + "[" + code.id() + "]: " + code.meaning();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
