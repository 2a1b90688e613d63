package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no note can have is taken out of one that was taken over, so that its words stay. */
public final class ForeignFaults {
    private static final Pattern BREAK = Pattern.compile("<br[ \\t]*+/?>", Pattern.CASE_INSENSITIVE);

    private ForeignFaults() {}

    /**
     * A note's text without some of what is wrong with it: links that lead nowhere are words, HTML is shown as it is
     * written, comments are gone. The same where nothing can be done.
     *
     * @param wrong what is wrong with just this text
     */
    public static String mended(String text, List<Diagnostic> wrong) {
        String mended = text;
        int before = Integer.MAX_VALUE;
        List<Diagnostic> last = wrong.stream()
                .sorted(Comparator.comparing((Diagnostic d) -> d.place().from()).reversed())
                .toList();
        for (Diagnostic d : last) {
            int at = d.place().from();
            if (at >= before) {
                continue;
            }
            String next = mended(mended, d.code(), at);
            if (!next.equals(mended)) {
                before = firstDifference(mended, next);
                mended = next;
            }
        }
        return mended;
    }

    private static int firstDifference(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static String mended(String text, Code code, int at) {
        return switch (code) {
            case BAD_ADDRESS, DEAD_LINK, MISSING_ALT ->
                ForeignLinks.without(text, at).orElse(text);
            case RAW_HTML -> withoutHtml(text, text.indexOf('<', at));
            default -> text;
        };
    }

    private static String withoutHtml(String text, int at) {
        if (at < 0) {
            return text;
        }
        int end = text.startsWith("<!--", at) ? text.indexOf("-->", at) : -1;
        if (end >= 0) {
            return text.substring(0, at) + text.substring(end + "-->".length());
        }
        Matcher line = BREAK.matcher(text).region(at, text.length());
        if (line.lookingAt()) {
            return text.substring(0, at) + " " + text.substring(line.end());
        }
        boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
        return escaped ? text : text.substring(0, at) + "\\" + text.substring(at);
    }
}
