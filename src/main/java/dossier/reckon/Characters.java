package dossier.reckon;

/** Which characters make what in a formula. */
final class Characters {
    private Characters() {}

    static boolean isId(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c) || c == '-' || c == '.';
    }

    static boolean isPoint(char c) {
        return isId(c) || c >= 'A' && c <= 'Z';
    }

    static boolean isUnit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '%' || c == '-';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where a number, or a quantity in words, ends: at the next sign, bracket, unit to convert to or margin. */
    static int quantityEnd(String in, int from) {
        int to = from;
        while (to < in.length()) {
            char c = in.charAt(to);
            boolean grouping = c == ',' && to > from && isDigit(in.charAt(to - 1)) && digits(in, to + 1) == 3;
            boolean next = Character.isWhitespace(c)
                    && (in.startsWith("-", to + 1) || in.startsWith("in ", to + 1) || in.startsWith("within ", to + 1));
            if (next || "+*/^()<>=".indexOf(c) >= 0 || c == ',' && !grouping) {
                break;
            }
            to++;
        }
        return to;
    }

    private static int digits(String in, int from) {
        int to = from;
        while (to < in.length() && isDigit(in.charAt(to))) {
            to++;
        }
        return to - from;
    }

    /** What to write for a sign that formulas do not know. */
    static String signHint(String written) {
        return switch (written.charAt(0)) {
            case '\u2212', '\u2013', '\u2014' -> "write minus as '-', between spaces";
            case '\u00d7', '\u00b7', '\u22c5' -> "write '*'";
            case '\u00f7', ':' -> "write '/'";
            case '\u2264' -> "write '<='";
            case '\u2265' -> "write '>='";
            default -> "an id holds a-z, 0-9 and hyphens";
        };
    }
}
