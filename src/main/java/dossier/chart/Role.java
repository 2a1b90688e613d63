package dossier.chart;

/** What a mark is for: it decides its colour, in every theme. */
enum Role {
    /** What a drawing that stands alone stands on. */
    PAPER("paper"),
    SERIES("series"),
    REST("rest"),
    GRID("grid"),
    RULE("rule"),
    AXIS("ink"),
    NAME("ink"),
    VALUE("ink"),
    /** Words on a bar of the series colour. */
    INSIDE("paper"),
    DEK("ink-2"),
    TICK("ink-3");

    /** The name of its colour in theme.yaml, and of the variable on a page. */
    final String token;

    Role(String token) {
        this.token = token;
    }
}
