package dossier.chart;

import static dossier.chart.Samples.exact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.model.ChartSpec;
import dossier.model.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {
    private static final Magnitude ONES = new Magnitude(0, "");
    private static final String LONG = "A headline that says a great deal more than it has to ";

    private final Lettering letters = new Lettering();

    private Card card(Caption caption, int bars) {
        List<ChartSpec.Point> points = IntStream.range(0, bars)
                .mapToObj(i -> exact("Category " + i, String.valueOf(1000 - 20 * i)))
                .toList();
        Values values = new Values(Samples.chart(ChartSpec.Kind.BAR, points), Samples.labels(ONES));
        return Card.of(letters, caption, caption.subtitle(), w -> new Bars(values, ONES, letters, w).draw());
    }

    private static Caption caption(int times, String address) {
        return new Caption(
                Language.EN,
                LONG.repeat(times).strip(),
                "What it counts. ".repeat(times).strip(),
                "US$",
                "Source: somebody who said so. ".repeat(times).strip(),
                address);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 4", "1, 12", "1, 40", "4, 4", "40, 40", "200, 1"})
    void nothingIsCutOffAndNothingOverlapsHoweverLongTheWordsAndHoweverManyTheBars(int times, int bars) {
        Card card = card(caption(times, "example.org/" + "a-folder/".repeat(times) + "charts/plan.html"), bars);
        Texts.of(card.frame().marks(), letters)
                .and(card.drawing().marks(), letters, card.factor())
                .assertApartWithin(Card.WIDTH, Card.HEIGHT);
    }

    @Test
    void theHeadlineTheSourceAndTheAddressStandOnIt() {
        List<String> words = new ArrayList<>();
        for (Mark mark : card(Samples.CAPTION, 4).frame().marks()) {
            if (mark instanceof Mark.Words w) {
                words.add(w.text());
            }
        }
        assertThat(words)
                .containsExactly(
                        "Two thirds of the plan has no purpose named",
                        "Planned investment by item",
                        "Source: a strategy document, via a news agency, 15 March 2024",
                        "example.org/briefing");
    }

    @Test
    void aDrawingOfFewValuesIsLargeEnoughToReadWhereTheCardIsSmall() {
        assertThat(card(Samples.CAPTION, 4).factor() * Rows.SIZE).isGreaterThan(18);
    }

    @Test
    void aDrawingTakesTheWholeWidth() {
        for (int bars : List.of(1, 4, 8, 20)) {
            Card card = card(Samples.CAPTION, bars);
            double right = card.drawing().marks().stream()
                    .filter(m -> m instanceof Mark.Line)
                    .mapToDouble(m -> ((Mark.Line) m).xy()[0] * card.factor())
                    .max()
                    .orElseThrow();
            assertThat(right).as("%s bars", bars).isCloseTo(Card.WIDTH - 56, within(60.0));
        }
    }

    @Test
    void everyCardIs1200By630Pixels() throws IOException {
        Charts charts = new Charts(Samples.THEME, Samples.PRINTER);
        for (byte[] png : List.of(
                charts.draw(Samples.plan(), Samples.CAPTION).card().orElseThrow(),
                charts.card(caption(3, "example.org")).orElseThrow())) {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
            assertThat(png.length).isLessThan(60_000);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "5", "50"})
    void theCardOfASiteHoldsAllOfItsTitleAndSummary(int times) {
        Card card = Card.of(letters, caption(times, "example.org"));
        Texts.of(card.frame().marks(), letters).assertApartWithin(Card.WIDTH, Card.HEIGHT);
    }
}
