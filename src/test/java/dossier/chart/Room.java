package dossier.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Whether the words of a drawing have their room. */
final class Room {
    private static final Lettering LETTERS = new Lettering();

    private Room() {}

    /** None leaves the drawing or meets another. */
    static void check(Scene scene) {
        List<double[]> boxes = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Words words) {
                double left = words.x() - words.anchor().share * LETTERS.width(words);
                double[] box = {left, words.y() - 9, left + LETTERS.width(words), words.y() + 2};
                assertThat(box[0] >= -0.01
                                && box[1] >= -1
                                && box[2] <= scene.width() + 0.01
                                && box[3] <= scene.height())
                        .as("'%s' leaves %s x %s", words, scene.width(), scene.height())
                        .isTrue();
                for (double[] other : boxes) {
                    assertThat(box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])
                            .as("'%s' meets another text at %s", words, scene.width())
                            .isFalse();
                }
                boxes.add(box);
            }
        }
    }
}
