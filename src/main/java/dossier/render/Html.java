package dossier.render;

/** Markup that is safe as it stands: the one thing that a template prints without escaping it. */
record Html(String markup) {
    static final Html NONE = new Html("");

    /** Plain text as markup, for elements and for attributes in double quotes. */
    static String escape(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String safe = escape(text.charAt(i));
            if (safe != null && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                out.append(safe == null ? String.valueOf(text.charAt(i)) : safe);
            }
        }
        return out == null ? text : out.toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
