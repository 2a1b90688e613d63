package dossier.prose;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds text that was meant as markup and was not read as such: it would show on the page, and bind nothing. */
final class LeftOvers {
    private static final Pattern PARTED = Pattern.compile("]\\s{1,9}(\\("
            + "(?:fact|source|entity|quote|chart|figures|timeline|table|https?|mailto|tel):[^\\s)]{0,200}\\)?)");

    /** How much of it a caret underlines, at most. */
    private static final int LONGEST = 200;

    private final Log log;

    LeftOvers(Log log) {
        this.log = log;
    }

    /** @param behindLink whether a link stands right before the text */
    void check(Literal literal, boolean behindLink) {
        String bare = literal.bare();
        if (bare.indexOf(']') >= 0) {
            brackets(literal, behindLink);
        }
        for (int at = bare.indexOf("<!--"); at >= 0; at = bare.indexOf("<!--", at + 4)) {
            log.add(
                    Code.RAW_HTML,
                    literal.text().place(at, at + 4),
                    "a comment that does not end in its paragraph",
                    "end it with --> before the next empty line");
        }
        if (isRuleOfTable(bare)) {
            log.add(
                    Code.BAD_TABLE,
                    literal.text().place(),
                    "a line of dashes that makes no table",
                    "it stands under the table's head and has as many cells");
        }
    }

    private void brackets(Literal literal, boolean behindLink) {
        String bare = literal.bare();
        Text text = literal.text();
        boolean isOpen = false;
        for (int at = 0; at + 1 < bare.length(); at++) {
            boolean isClose = bare.charAt(at) == ']';
            if (isClose && bare.charAt(at + 1) == '(') {
                int end = end(bare, at + 2, ')');
                log.add(
                        Code.LEFT_OVER,
                        text.place(at, end),
                        "this is not read as a link, and would show on the page as it stands",
                        hint(bare.substring(at + 2, end), behindLink && !isOpen));
            } else if (isClose && bare.charAt(at + 1) == '[') {
                int end = end(bare, at + 2, ']');
                log.add(
                        Code.LEFT_OVER,
                        text.place(at + 1, end),
                        "no address is given for " + text.part(at + 1, end),
                        "write [words](address), or \\[ for a bracket itself");
            }
            isOpen = bare.charAt(at) == '[' || isOpen && !isClose;
        }
        for (int at = bare.indexOf("[^"); at >= 0; at = bare.indexOf("[^", at + 2)) {
            int end = end(bare, at + 2, ']');
            log.add(
                    Code.LEFT_OVER,
                    text.place(at, end),
                    "there are no footnotes",
                    "cite the source in the text: [words](source:id)");
        }
        Matcher parted = PARTED.matcher(bare);
        while (parted.find()) {
            log.add(
                    Code.LEFT_OVER,
                    text.place(parted.start(1), parted.end(1)),
                    "this is not read as a link, and would show on the page as it stands",
                    "leave out the space before the bracket");
        }
    }

    private static String hint(String address, boolean behindLink) {
        if (address.chars().anyMatch(Character::isWhitespace)) {
            return "leave out the space in the address";
        }
        return behindLink
                ? "a link cannot stand in a link: part them"
                : "write [words](address) on one line; \\[ for a bracket itself, and code for an example";
    }

    private static int end(String bare, int from, char close) {
        int limit = Math.min(bare.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            if (bare.charAt(at) == close) {
                return at + 1;
            }
        }
        return limit;
    }

    private static boolean isRuleOfTable(String bare) {
        return bare.indexOf('|') >= 0
                && bare.indexOf('-') >= 0
                && bare.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t');
    }
}
