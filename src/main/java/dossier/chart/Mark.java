package dossier.chart;

import java.util.List;

/** One thing drawn, in pixels from the upper left corner. */
sealed interface Mark {
    Role role();

    /** A full part of a bar, with an edge where its colour alone is too light to be seen. */
    static List<Mark> filled(Role role, double x, double y, double width, double height, String hint) {
        Box box = new Box(x, y, width, height, role, false, hint);
        return role.line() == role ? List.of(box) : List.of(box, outline(role.line(), x, y, width, height));
    }

    /** The edge within a rectangle. */
    static Line outline(Role role, double x, double y, double width, double height) {
        double left = x + 0.5;
        double top = y + 0.5;
        double right = x + width - 0.5;
        double bottom = y + height - 0.5;
        double middle = x + width / 2;
        // from the middle of a side, so that all corners are closed
        return new Line(role, 1, middle, top, right, top, right, bottom, left, bottom, left, top, middle, top);
    }

    /**
     * A filled rectangle.
     *
     * @param striped whether it is striped instead
     * @param hint what is told of it when it is pointed at; may be empty
     */
    record Box(double x, double y, double width, double height, Role role, boolean striped, String hint)
            implements Mark {}

    /** A line through points: x, y, x, y. */
    record Line(Role role, double width, Dash dash, double... xy) implements Mark {
        Line(Role role, double width, double... xy) {
            this(role, width, Dash.SOLID, xy);
        }

        /** Whether its corners are: of lines with many, not of arrows. */
        boolean isRound() {
            return xy.length > 6;
        }
    }

    /**
     * A disc.
     *
     * @param hint what is told of it when it is pointed at; may be empty
     */
    record Dot(double x, double y, double radius, Role role, Face face, String hint) implements Mark {}

    /** A shape filled palely, so that what lies on it can be seen: x, y, x, y along its edge. */
    record Area(Role role, double... xy) implements Mark {
        /** How much of it is colour; the rest is paper. */
        static final double OPACITY = 0.18;
    }

    /**
     * A line of text.
     *
     * @param y its baseline
     */
    record Words(String text, double x, double y, Anchor anchor, double size, Weight weight, Role role)
            implements Mark {}

    /** How a line is broken up, so that lines of one colour can be told apart: pixels drawn and left out in turn. */
    enum Dash {
        SOLID,
        DASHED(7, 4),
        DOTTED(2, 3),
        MIXED(9, 3, 2, 3);

        final List<Integer> pattern;

        Dash(Integer... pattern) {
            this.pattern = List.of(pattern);
        }
    }

    /** What of a disc is seen. */
    enum Face {
        FULL,
        /** A ring around paper. */
        HOLLOW,
        /** Nothing: it is there to be pointed at. */
        UNSEEN
    }

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
