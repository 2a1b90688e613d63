package dossier.chart;

/** What a mark is for: it decides its colour, in every theme. */
enum Role {
    /** What a drawing that stands alone stands on. */
    PAPER("paper"),
    SERIES("series"),
    REST("rest"),
    /** The third and the fourth of several series: told from others by how light they are. A light bar has an edge. */
    LIGHT("rule"),
    DARK("ink"),
    GRID("grid"),
    RULE("rule"),
    AXIS("ink"),
    NAME("ink"),
    VALUE("ink"),
    /** Words on a bar of the series colour. */
    INSIDE("paper"),
    INSIDE_REST("on-rest"),
    DEK("ink-2"),
    TICK("ink-3");

    /** The name of its colour in theme.yaml, and of the variable on a page. */
    final String token;

    Role(String token) {
        this.token = token;
    }

    /** What a line or stripes of this colour are drawn in, so that they are seen. */
    Role line() {
        return this == LIGHT ? REST : this;
    }

    /** What words on a bar of this colour are written in. */
    Role inside() {
        return switch (this) {
            case REST -> INSIDE_REST;
            case LIGHT -> VALUE;
            default -> INSIDE;
        };
    }
}
