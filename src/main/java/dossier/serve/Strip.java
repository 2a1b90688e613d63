package dossier.serve;

import dossier.check.Wordings;
import dossier.diagnostic.Console;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Json;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the preview puts into pages: a script, which renews them and shows what is wrong in a strip at their foot. */
final class Strip {
    /** What is shown where nothing can be. */
    static final String NOTHING_YET = page();

    private static final Pattern HEAD = Pattern.compile("<head[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern POLICY =
            Pattern.compile("http-equiv=\"Content-Security-Policy\"\\s+content=\"", Pattern.CASE_INSENSITIVE);

    private final Path dir;
    private final String editor;
    private final UnaryOperator<String> told;

    /**
     * @param dir the folder of the briefing, absolute
     * @param editor the address that opens a file, with {@code {path}}, {@code {line}} and {@code {column}} in it
     * @param told how the path of a file of the briefing is told
     */
    Strip(Path dir, String editor, UnaryOperator<String> told) {
        this.dir = dir;
        this.editor = editor;
        this.told = told;
    }

    private static String page() {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>Nothing to show yet</title>\n</head>\n<body>\n<main>\n<h1>Nothing to show yet</h1>\n"
                + "<p>There is a page here as soon as this is mended:</p>\n</main>\n</body>\n</html>\n";
    }

    /** A page with the script in its head, and with leave for it to ask this server; any other answer as it is. */
    Answer into(Answer answer, State state, String prefix) {
        if (!answer.isHtml()) {
            return answer;
        }
        String page = new String(answer.body(), StandardCharsets.UTF_8);
        String script = "<script src=\"" + prefix + "_preview/preview.js\" data-root=\"" + prefix + "\" data-build=\""
                + state.buildName() + "\" data-look=\"" + state.lookName() + "\"></script>";
        Matcher head = HEAD.matcher(page);
        String with = head.find()
                ? page.substring(0, head.end()) + "\n" + script + page.substring(head.end())
                : page + script;
        // of a directive that stands there twice the first counts
        return Answer.html(answer.status(), POLICY.matcher(with).replaceFirst("$0connect-src 'self'; "));
    }

    String script() {
        try (InputStream in = Strip.class.getResourceAsStream("/dossier/serve/preview.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }

    /**
     * A state as the script reads it:
     *
     * <pre>
     * {"state", "build", "look", "count", "errors": [{"place", "open", "words"}]}
     * </pre>
     */
    String json(State state) {
        List<Diagnostic> errors = state.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
        return "{\"state\": " + Json.string(state.name())
                + ", \"build\": " + Json.string(state.buildName())
                + ", \"look\": " + Json.string(state.lookName())
                + ", \"count\": " + Json.string(Console.count(errors).strip())
                + ", \"errors\": "
                + errors.stream().map(this::json).collect(Collectors.joining(", ", "[", "]")) + "}\n";
    }

    private String json(Diagnostic d) {
        String words = Console.tell(List.of(d), told);
        String from = place(d.place());
        int end = words.length() - Console.count(List.of(d)).length();
        return "{" + where(d.place()) + ", \"words\": " + Json.string(words.substring(from.length() + 2, end)) + "}";
    }

    /**
     * A claim as the script reads it:
     *
     * <pre>
     * {"place", "open", "line", "passing": [...]}
     * </pre>
     */
    String json(Wordings.Claim claim) {
        Place place = claim.place();
        return "{" + where(place) + ", \"line\": "
                + Json.string(place.file().lineText(place.line()).strip())
                + ", \"passing\": "
                + claim.passing().stream().map(Json::string).collect(Collectors.joining(", ", "[", "]")) + "}\n";
    }

    private String where(Place place) {
        return "\"place\": " + Json.string(place(place)) + ", \"open\": " + Json.string(open(place));
    }

    private String place(Place place) {
        return told.apply(place.file().path()) + ":" + place.line() + ":" + place.column();
    }

    private String open(Place place) {
        return editor.replace("{path}", dir.resolve(place.file().path()).toUri().getRawPath())
                .replace("{line}", Integer.toString(place.line()))
                .replace("{column}", Integer.toString(place.column()));
    }
}
