package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be an id, and what can be the name of a file: both become addresses, on any system. */
final class Names {
    private static final int LONGEST = 100;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final Pattern FILE = Pattern.compile("[a-z0-9_-][a-z0-9._-]*");
    /** Windows takes these for devices, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private Names() {}

    /** Whether a text can be an id; what is wrong with one that cannot is told. */
    static boolean isId(Text id, Log log) {
        return isId(id.value(), id.place(), log);
    }

    static boolean isId(String id, Place place, Log log) {
        if (!ID.matcher(id).matches()) {
            String better =
                    id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            log.add(
                    Code.BAD_ID,
                    place,
                    Quoting.of(id) + " cannot be an id: it holds something else than a-z, 0-9 and hyphens",
                    better.isEmpty() || better.length() > LONGEST
                            ? "an id is an address, and is typed in notes: 'korea-investment'"
                            : "write '" + better + "'");
            return false;
        }
        String why = id.length() > LONGEST
                ? "it is longer than " + LONGEST + " characters"
                : DEVICE.matcher(id).matches()
                        ? "Windows keeps the name for a device"
                        : id.equals("index") ? "its page would stand in the place of the list of all" : "";
        if (!why.isEmpty()) {
            log.add(Code.BAD_ID, place, Quoting.of(id) + " cannot be an id: " + why, "choose another");
        }
        return why.isEmpty();
    }

    /** Why a file or a folder cannot have a name; empty if it can. */
    static String faultOf(String name) {
        if (!FILE.matcher(name).matches()) {
            boolean ascii = name.chars().allMatch(c -> c < 128);
            return ascii
                    ? "it holds something else than a-z, 0-9, '-', '_' and '.'"
                    : "it holds letters that are not of ASCII, which not every system writes alike";
        }
        return name.length() > LONGEST
                ? "it is longer than " + LONGEST + " characters"
                : DEVICE.matcher(name).matches()
                        ? "Windows keeps it for a device"
                        : name.endsWith(".") ? "it ends with a dot, which Windows drops" : "";
    }

    /** Whether a file is nobody's content: hidden, or left by an editor or a system. */
    static boolean isIgnored(String name) {
        return name.startsWith(".") || name.endsWith("~") || name.equals("Thumbs.db") || name.equals("desktop.ini");
    }

    /** What may be ids in a text that cannot be read: every word of their form in front of a colon. */
    static Set<String> guess(TextFile file) {
        Set<String> ids = new HashSet<>();
        String text = file.text();
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int start = colon;
            while (start > 0 && colon - start <= LONGEST && isOfId(text.charAt(start - 1))) {
                start--;
            }
            if (start < colon) {
                ids.add(text.substring(start, colon));
            }
        }
        return ids;
    }

    private static boolean isOfId(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
}
