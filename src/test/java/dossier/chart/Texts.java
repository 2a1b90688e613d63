package dossier.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Where the texts of a picture stand: each must lie within it, and none on another. */
final class Texts {
    /** Of a size, as far as letters reach above and below their baseline; what a comma hangs lower is let be. */
    private static final double ABOVE = 0.7;

    private static final double BELOW = 0.15;

    private record Box(String text, double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Box> boxes = new ArrayList<>();

    private Texts() {}

    static Texts of(List<Mark> marks, Lettering letters) {
        return new Texts().and(marks, letters, 1);
    }

    /** Those of other marks too, everything larger by a factor. */
    Texts and(List<Mark> marks, Lettering letters, double factor) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Words w) {
                double width = letters.width(w) * factor;
                double left = w.x() * factor - w.anchor().share * width;
                add(w.text(), left, w.y() * factor, width, w.size() * factor);
            }
        }
        return this;
    }

    /** Those of an SVG. */
    static Texts of(Picture picture, Lettering letters) {
        Texts texts = new Texts();
        for (Element text : picture.all("text")) {
            double size = text.getAttribute("font-size").isEmpty() ? Rows.SIZE : picture.number(text, "font-size");
            Weight weight = text.getAttribute("font-weight").isEmpty() ? Weight.REGULAR : Weight.SEMIBOLD;
            double width = letters.width(text.getTextContent(), size, weight);
            double share =
                    switch (text.getAttribute("text-anchor")) {
                        case "middle" -> 0.5;
                        case "end" -> 1;
                        default -> 0;
                    };
            double left = picture.number(text, "x") - share * width;
            texts.add(text.getTextContent(), left, picture.number(text, "y"), width, size);
        }
        return texts;
    }

    private void add(String text, double left, double baseline, double width, double size) {
        boxes.add(new Box(text, left, baseline - ABOVE * size, left + width, baseline + BELOW * size));
    }

    void assertApartWithin(double width, double height) {
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.left >= -0.05 && box.top >= -1 && box.right <= width + 0.05 && box.bottom <= height)
                    .as("within the picture of %s by %s: %s", width, height, box)
                    .isTrue();
            for (Box other : boxes.subList(0, i)) {
                assertThat(box.meets(other)).as("%s on %s", box, other).isFalse();
            }
        }
    }
}
