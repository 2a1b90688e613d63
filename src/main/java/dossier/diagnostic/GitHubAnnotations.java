package dossier.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How diagnostics are told to GitHub Actions, which shows them beside the lines of a pull request. */
public final class GitHubAnnotations {
    /** GitHub shows so many of each severity for a step, and drops the rest. */
    private static final int SHOWN = 10;
    /** GitHub cuts a longer message. */
    private static final int MESSAGE = 4096;
    /** GitHub refuses a summary of more than a mebibyte; a character takes up to three bytes, and there is a frame. */
    private static final int SUMMARY = 300_000;

    private GitHubAnnotations() {}

    /**
     * Workflow commands, errors first and of these what is in changed files, and then the same as on a console. The console's text holds lines of notes that a
     * stranger may have written, so that commands are switched off for it.
     *
     * @param path how a file's path within the site is told: relative to the workspace
     * @param changed the files of the change that is reviewed, told in the same way
     * @param token a word that nobody can guess, which switches commands on again
     */
    public static String tell(
            List<Diagnostic> diagnostics, UnaryOperator<String> path, Set<String> changed, String token) {
        if (diagnostics.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        List<Diagnostic> byWeight = diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity)
                        .thenComparing(d ->
                                !changed.contains(path.apply(d.place().file().path()))))
                .toList();
        for (Severity severity : Severity.values()) {
            byWeight.stream().filter(d -> d.severity() == severity).limit(SHOWN).forEach(d -> {
                String first = out.length() == 0 && diagnostics.size() > 1
                        ? diagnostics.size() + " problems, all in the summary. The first: "
                        : "";
                tell(d, path, first, out);
            });
        }
        out.append("::stop-commands::").append(token).append('\n');
        // the log's page would still paint what a command of the old style asks for
        out.append(Console.tell(diagnostics, path).replace("##[", "#·["));
        return out.append("::").append(token).append("::\n").toString();
    }

    private static void tell(Diagnostic d, UnaryOperator<String> path, String first, StringBuilder out) {
        Place place = d.place();
        int line = place.line();
        int endLine = place.file().line(place.to());
        out.append("::")
                .append(d.severity() == Severity.INFO ? "notice" : d.severity().word());
        out.append(" file=").append(property(path.apply(place.file().path())));
        out.append(",line=").append(line);
        // columns are for a stretch of one line
        if (endLine == line) {
            out.append(",col=").append(place.column());
            out.append(",endColumn=")
                    .append(Math.max(place.column(), place.file().column(place.to()) - 1));
        } else {
            out.append(",endLine=").append(endLine);
        }
        out.append(",title=").append(property(d.code().id()));
        String message = first + d.message() + (d.hint().isEmpty() ? "" : "\n" + d.hint());
        out.append("::").append(message(cut(message, MESSAGE))).append('\n');
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** All diagnostics as Markdown, for the summary of a workflow's run. */
    public static String summary(List<Diagnostic> diagnostics, UnaryOperator<String> path) {
        if (diagnostics.isEmpty()) {
            return "";
        }
        String text = cut(Console.tell(diagnostics, path), SUMMARY);
        return "### " + Console.count(diagnostics) + "\n" + Verbatim.block(text);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
