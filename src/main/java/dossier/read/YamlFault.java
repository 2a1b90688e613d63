package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.TextFile;
import java.util.Collection;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Says in an author's words why YAML cannot be read. The parser's own words are for programmers, and its places are
 * where it gave up: what is wrong often stands before them.
 */
final class YamlFault {
    /** What is longer is no key to YAML. */
    private static final int LONGEST_KEY = 1000;

    private static final String QUOTE_IT = "quote the value";

    private final TextFile file;
    private final String text;
    private final Offsets offsets;
    private final int scalarFrom;
    private final int scalarTo;
    private final List<Integer> open;

    /**
     * @param scalarFrom where the scalar that was read last starts
     * @param scalarTo where it ends
     * @param open where the collections start that were being read, innermost first
     */
    YamlFault(TextFile file, Offsets offsets, int scalarFrom, int scalarTo, Collection<Integer> open) {
        this.file = file;
        this.text = file.text();
        this.offsets = offsets;
        this.scalarFrom = scalarFrom;
        this.scalarTo = scalarTo;
        this.open = List.copyOf(open);
    }

    Diagnostic diagnose(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            int problem = offsets.of(marked.getProblemMark().get().getIndex());
            int context =
                    marked.getContextMark().map(m -> offsets.of(m.getIndex())).orElse(problem);
            String doing = marked.getContext() == null ? "" : marked.getContext();
            return diagnose(doing, context, marked.getProblem(), problem);
        }
        int at = e.getLocation() == null ? 0 : offsets.of(e.getLocation());
        boolean key = e.getOriginalMessage().startsWith("Expected a property name");
        int start = key
                ? Math.max(
                        text.lastIndexOf('\n', at - 1) + 1,
                        Math.max(text.lastIndexOf('[', at), text.lastIndexOf('{', at)))
                : at;
        return key
                ? bad(
                        start,
                        start + 1,
                        "a list or a map stands here as a key",
                        "a key is a word; quote it if the brackets are part of it")
                : bad(at, at + 1, "this is longer or deeper than anything that a site needs", "");
    }

    private Diagnostic diagnose(String doing, int context, String problem, int at) {
        if (doing.contains("quoted scalar")) {
            return quoted(context, problem, at);
        }
        if (doing.contains("block scalar")
                || doing.contains("alias")
                || doing.contains("anchor")
                || doing.contains("tag")) {
            return cannotStart(context);
        }
        if (problem.contains("cannot start any token")) {
            return charAt(at) == '\t'
                    ? bad(at, at + 1, "a tab stands in the indentation", "indent with spaces")
                    : cannotStart(at);
        }
        if (problem.contains("expected the node content") && at < text.length() && ",]}".indexOf(charAt(at)) >= 0) {
            boolean twoCommas =
                    charAt(at) == ',' && text.substring(0, at).stripTrailing().endsWith(",");
            return twoCommas
                    ? bad(at, at + 1, "nothing stands between two commas", "delete one of them")
                    : cannotStart(at);
        }
        if (problem.contains("expected the node content")) {
            return neverClosed(at);
        }
        if (problem.contains("mapping keys are not allowed") || problem.contains("sequence entries are not allowed")) {
            return cannotStart(at);
        }
        if (problem.contains("mapping values are not allowed")) {
            return colon(at);
        }
        if (doing.contains("flow") || problem.contains("expected ',' or")) {
            return brackets(context, problem, at);
        }
        if (problem.contains("could not find expected ':'")) {
            return bad(
                    context,
                    lineEnd(context),
                    "no ':' follows this",
                    "a line is 'key: value'; one that goes on with the value above is indented deeper than its key");
        }
        if (problem.contains("<document start>")
                && text.substring(0, at).stripTrailing().endsWith("...")) {
            return new Diagnostic(
                    Code.YAML_FEATURE,
                    file.place(at, lineEnd(at)),
                    "text stands behind the end of the document, and is not read",
                    "delete the '...' before it");
        }
        return misplaced(problem, at);
    }

    private Diagnostic quoted(int context, String problem, int at) {
        if (problem.contains("escape")) {
            int slash = Math.max(context, text.lastIndexOf('\\', Math.max(context, at)));
            return bad(
                    slash,
                    slash + 2,
                    "'" + cut(slash, slash + 2) + "' is no escape of YAML",
                    "between double quotes write \\\\ for a backslash, or use single quotes");
        }
        return bad(
                context,
                context + 1,
                "this quote is never closed",
                "close it; between single quotes '' stands for one quote");
    }

    /** A value whose first character means something else to YAML. */
    private Diagnostic cannotStart(int at) {
        char c = charAt(at);
        if (c == '-' || c == '?') {
            return bad(
                    at,
                    at + 1,
                    "'" + c + " ' cannot start a value here",
                    c == '-' ? "start the list on a line of its own, or quote the value" : QUOTE_IT);
        }
        int end = lineEnd(at);
        boolean inBrackets = text.lastIndexOf('{', at) > lineStart(at) || text.lastIndexOf('[', at) > lineStart(at);
        for (int i = at; inBrackets && i < end; i++) {
            end = ",]}".indexOf(charAt(i)) >= 0 && i > at ? i : end;
        }
        String value = cut(at, end).strip();
        String means =
                switch (c) {
                    case '>', '|' -> ": it starts a block of text, which stands on the lines below";
                    case '*' -> ": it starts an alias of YAML, which is not read";
                    case '&' -> ": it starts an anchor of YAML, which is not read";
                    case '!' -> ": it starts a tag of YAML, which is not read";
                    default -> "";
                };
        return bad(at, at + 1, "a value cannot start with '" + c + "'" + means, Quoting.advice(value));
    }

    /** A colon that cannot part a key from a value, where it stands. */
    private Diagnostic colon(int at) {
        int keyStart = lineStart(at);
        if (at - scalarFrom > LONGEST_KEY) {
            return bad(scalarFrom, scalarFrom + 1, "this is too long for a key", "shorten it");
        }
        boolean first = scalarFrom < keyStart || !text.substring(keyStart, at).contains(": ");
        if (first && file.line(scalarFrom) < file.line(at)) {
            return bad(
                    indented(keyStart),
                    at + 1,
                    "this line reads as if it went on with the one above",
                    "indent the keys of one map alike; a key is followed by a colon and a space");
        }
        String value = cut(scalarFrom, lineEnd(at)).strip();
        return bad(at, at + 1, "a second ': ' stands in this line", Quoting.advice(value));
    }

    /** Something between brackets, or behind brackets that were never closed. */
    private Diagnostic brackets(int context, String problem, int at) {
        boolean sameLine = file.line(context) == file.line(Math.min(at, text.length()));
        if (isMarkdownLink(at)) {
            return markdownLink(at);
        }
        if (problem.endsWith("got :") && sameLine || at < text.length() && charAt(at) == ':' && sameLine) {
            String value = cut(scalarFrom, Math.max(scalarFrom, indexOf(",]}", at)));
            return bad(at, at + 1, "a second ': ' stands in this value", Quoting.advice(value));
        }
        if (sameLine && at < lineEnd(at)) {
            return behindQuote(at, indexOf(",]}", at));
        }
        return neverClosed(context);
    }

    private Diagnostic neverClosed(int context) {
        int bracket = "[{".indexOf(charAt(context)) >= 0 ? context : bracket();
        boolean comment = text.substring(bracket, lineEnd(bracket)).contains(" #");
        return bad(
                bracket,
                bracket + 1,
                "this '" + charAt(bracket) + "' is never closed",
                comment
                        ? "'#' starts a comment: quote the value that it is part of"
                        : "close it with '" + (charAt(bracket) == '{' ? '}' : ']')
                                + "', or quote the value if it is part of the text");
    }

    /** Where the innermost list or map in brackets starts that was being read. */
    private int bracket() {
        return open.stream()
                .filter(o -> "[{".indexOf(charAt(o)) >= 0)
                .findFirst()
                .orElse(scalarFrom);
    }

    private Diagnostic misplaced(String problem, int at) {
        if (isMarkdownLink(at)) {
            return markdownLink(at);
        }
        boolean scalar = problem.contains("<scalar>");
        boolean afterQuote = scalarTo > scalarFrom
                && "\"'".indexOf(charAt(scalarFrom)) >= 0
                && text.substring(scalarTo, Math.max(scalarTo, at)).isBlank();
        if (scalar && afterQuote && file.line(scalarFrom) < file.line(scalarTo)) {
            return bad(
                    scalarFrom,
                    scalarFrom + 1,
                    "this quote is closed only in line " + file.line(scalarTo),
                    "close it where its text ends");
        }
        if (scalar && afterQuote) {
            return behindQuote(at, lineEnd(at));
        }
        int behind = indexOf("#", scalarTo);
        if (charAt(behind) == '#'
                && text.substring(scalarTo, behind).isBlank()
                && problem.contains("<document start>")) {
            return bad(
                    scalarFrom,
                    behind + 1,
                    "no ':' follows this: '#' starts a comment",
                    "quote the key if '#' is part of it");
        }
        if (lineStart(at) == at || text.substring(lineStart(at), at).isBlank()) {
            return bad(
                    at,
                    lineEnd(at),
                    "this line is indented otherwise than those to which it belongs",
                    "indent the keys of one map, and the items of one list, alike");
        }
        return bad(at, at + 1, "this cannot stand here", QUOTE_IT + " if it is part of the text");
    }

    private Diagnostic behindQuote(int at, int end) {
        boolean quote = scalarTo > scalarFrom && "\"'".indexOf(charAt(scalarFrom)) >= 0;
        return quote
                ? bad(
                        at,
                        end,
                        "text stands behind the quote that closes the value",
                        charAt(scalarFrom) == '\''
                                ? "between single quotes write '' for a quote, or use double quotes"
                                : "between double quotes write \\\" for a quote, or use single quotes")
                : bad(at, end, "text stands behind a value that has ended", QUOTE_IT + ", brackets and all");
    }

    private boolean isMarkdownLink(int at) {
        return at > 0 && at < text.length() && charAt(at - 1) == ']' && charAt(at) == '(';
    }

    private Diagnostic markdownLink(int at) {
        int start = Math.max(lineStart(at), text.lastIndexOf('[', at));
        int close = text.indexOf(')', at);
        int end = close < 0 || close >= lineEnd(at) ? lineEnd(at) : close + 1;
        return bad(
                start,
                end,
                "'[' starts a list of YAML here, not a link",
                "quote the value: a link at its head needs that");
    }

    private Diagnostic bad(int from, int to, String message, String hint) {
        int start = Math.max(0, Math.min(from, text.length()));
        return new Diagnostic(
                Code.BAD_YAML, file.place(start, Math.max(start, Math.min(to, text.length()))), message, hint);
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private String cut(int start, int end) {
        return text.substring(Math.min(start, text.length()), Math.min(Math.max(start, end), text.length()));
    }

    private int indexOf(String ends, int at) {
        int i = at;
        while (i < lineEnd(at) && ends.indexOf(charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int lineStart(int at) {
        return file.start(file.line(at));
    }

    /** Where the first character of a line stands that is no white space. */
    private int indented(int lineStart) {
        int i = lineStart;
        while (charAt(i) == ' ' && i < text.length()) {
            i++;
        }
        return i;
    }

    private int lineEnd(int at) {
        int line = file.line(at);
        return Math.max(
                at, file.start(line) + file.lineText(line).stripTrailing().length());
    }
}
