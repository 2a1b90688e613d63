package dossier.diagnostic;

/** Whether what a person reads is coloured, by the codes that terminals have in common. */
public enum Paint {
    NONE,
    ANSI;

    private static final String BOLD = "1";
    private static final String BOLD_RED = "1;31";
    private static final String BOLD_YELLOW = "1;33";
    private static final String BOLD_BLUE = "1;34";
    private static final String BOLD_CYAN = "1;36";

    String strong(String words) {
        return in(BOLD, words);
    }

    /** What leads the eye and is not read: line numbers and the stroke beside them. */
    String frame(String words) {
        return in(BOLD_BLUE, words);
    }

    String of(Severity severity, String words) {
        return in(
                switch (severity) {
                    case ERROR -> BOLD_RED;
                    case WARNING -> BOLD_YELLOW;
                    case INFO -> BOLD_CYAN;
                },
                words);
    }

    private String in(String code, String words) {
        return this == NONE || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
