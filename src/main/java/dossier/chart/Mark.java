package dossier.chart;

/** One thing drawn, in pixels from the upper left corner. */
sealed interface Mark {
    Role role();

    /**
     * A filled rectangle.
     *
     * @param striped whether it is striped instead
     * @param hint what is told of it when it is pointed at; may be empty
     */
    record Box(double x, double y, double width, double height, Role role, boolean striped, String hint)
            implements Mark {}

    /** A line through points: x, y, x, y. */
    record Line(Role role, double width, double... xy) implements Mark {}

    /**
     * A line of text.
     *
     * @param y its baseline
     */
    record Words(String text, double x, double y, Anchor anchor, double size, Weight weight, Role role)
            implements Mark {}

    /** Which end of a text stands at its x. */
    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        /** The part of the text's width that lies left of its x. */
        final double share;

        Anchor(double share) {
            this.share = share;
        }
    }
}
