package dossier.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private final Lettering letters = new Lettering();

    @Test
    void aTextIsAsWideAsInABrowser() {
        // measured in Chromium with the same fonts, without kerning
        assertThat(letters.width("Logistics centre", 13, Weight.REGULAR)).isCloseTo(97.89, within(0.1));
        assertThat(letters.width("Not itemised", 13, Weight.SEMIBOLD)).isCloseTo(79.39, within(0.1));
    }

    @Test
    void hangulIsReckonedAtAnEmAndMarksAtNothing() {
        assertThat(letters.width("물류", 10, Weight.REGULAR)).isEqualTo(20);
        assertThat(letters.width("e\u0301\u200B", 10, Weight.REGULAR))
                .isEqualTo(letters.width("e", 10, Weight.REGULAR));
    }

    @Test
    void accentsTheSignOfTheWonAndHangulCanBeDrawnAndHanCharactersCannot() {
        for (Weight weight : Weight.values()) {
            assertThat(letters.canDraw("Erdoğan – Škoda ₩2 €3 −4 “so”…", weight))
                    .isTrue();
            assertThat(letters.canDraw("물류 3.3조 원", weight)).isTrue();
            assertThat(letters.canDraw("韓", weight)).isFalse();
            assertThat(letters.canDraw("\uD83D\uDE00", weight)).isFalse();
        }
    }

    @Test
    void everySyllableOfHangulCanBeDrawn() {
        String all = IntStream.rangeClosed(0xAC00, 0xD7A3)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(letters.canDraw(all, Weight.REGULAR)).isTrue();
        assertThat(letters.canDraw(all, Weight.SEMIBOLD)).isTrue();
    }

    @Test
    void hangulIsNeverDrawnWiderThanItWasReckoned() {
        double[] x = letters.outline(
                        new Mark.Words("물류한뷁", 0, 30, Mark.Anchor.START, 10, Weight.SEMIBOLD, Role.NAME), 1)
                .segments();
        double right = IntStream.range(0, x.length / 2)
                .mapToDouble(i -> x[2 * i])
                .max()
                .orElseThrow();
        assertThat(right).isBetween(32.0, letters.width("물류한뷁", 10, Weight.SEMIBOLD));
    }

    @Test
    void linesBreakAtSpacesAndLoseNothing() {
        assertThat(letters.wrap("one two three", 50, 13, Weight.REGULAR)).containsExactly("one two", "three");
        assertThat(letters.wrap("one", 500, 13, Weight.REGULAR)).containsExactly("one");
        assertThat(letters.wrap("", 500, 13, Weight.REGULAR)).isEmpty();
    }

    @Test
    void aWordTooLongForALineIsBrokenWithin() {
        List<String> lines = letters.wrap("a Donaudampfschifffahrt b", 60, 13, Weight.REGULAR);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("aDonaudampfschifffahrtb");
        assertThat(lines).allMatch(line -> letters.width(line, 13, Weight.REGULAR) <= 60);
    }

    @Test
    void aLetterHasTheShapeOfItsFont() {
        Raster raster = new Raster(40, 40, 0xFFFFFF);
        raster.fill(
                letters.outline(new Mark.Words("o", 20, 30, Mark.Anchor.MIDDLE, 40, Weight.REGULAR, Role.NAME), 1), 0);
        int[] pixels = raster.pixels();
        assertThat(pixels[20 * 40 + 20]).as("the hole of an o").isEqualTo(0xFFFFFF);
        assertThat(pixels[20 * 40 + 11]).as("its left side").isLessThan(0x808080);
        assertThat(pixels[2 * 40 + 20]).as("above it").isEqualTo(0xFFFFFF);
    }
}
