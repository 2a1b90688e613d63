package dossier.chart;

import static dossier.chart.Samples.draw;
import static dossier.chart.TimeSamples.annotated;
import static dossier.chart.TimeSamples.at;
import static dossier.chart.TimeSamples.emphasised;
import static dossier.chart.TimeSamples.gap;
import static dossier.chart.TimeSamples.line;
import static dossier.chart.TimeSamples.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class LinesTest {
    private static final Magnitude MILLIONS = new Magnitude(6, "million");

    static Stream<Map.Entry<String, ChartSpec>> charts() {
        return TimeSamples.lines().entrySet().stream();
    }

    private static Scene scene(ChartSpec spec, int width) {
        return new Lines(spec, MILLIONS, new Lettering(), Language.EN, width).draw();
    }

    private static Scene scene(List<ChartSpec.Point> points) {
        return scene(line(points), Charts.WIDE);
    }

    private static List<Mark.Dot> dots(Scene scene) {
        return marks(scene, Mark.Dot.class);
    }

    private static <M extends Mark> List<M> marks(Scene scene, Class<M> kind) {
        return scene.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Mark.Line> lines(Scene scene, Role role) {
        return marks(scene, Mark.Line.class).stream()
                .filter(l -> l.role() == role)
                .toList();
    }

    private static List<String> texts(Scene scene) {
        return marks(scene, Mark.Words.class).stream().map(Mark.Words::text).toList();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextLeavesThePictureOrOverlapsAnother(Map.Entry<String, ChartSpec> chart) {
        for (int width : List.of(Charts.WIDE, Charts.NARROW)) {
            Room.check(scene(chart.getValue(), width));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theNameOfEverySeriesIsInThePictureAsText(Map.Entry<String, ChartSpec> chart) {
        Drawing drawing = draw(chart.getValue());
        for (String svg : List.of(drawing.wide(), drawing.narrow(), drawing.svg())) {
            String text = new Picture(svg).run();
            for (ChartSpec.Point point : chart.getValue().points()) {
                assertThat(text).contains(Picture.squeezed(point.series()));
            }
        }
    }

    @Test
    void pointsStandWhereTheirDaysBelong() {
        List<Mark.Dot> dots = dots(scene(List.of(
                at(Period.day(LocalDate.of(2024, 1, 1)), "", "1"),
                at(Period.day(LocalDate.of(2024, 1, 11)), "", "2"),
                at(Period.day(LocalDate.of(2024, 12, 26)), "", "3"))));
        double ten = dots.get(1).x() - dots.get(0).x();
        double all = dots.get(2).x() - dots.get(0).x();
        assertThat(all / ten).isCloseTo(36, within(0.01));
    }

    @Test
    void aYearStandsAtItsMiddle() {
        List<Mark.Dot> dots = dots(scene(List.of(
                at(Period.day(LocalDate.of(2023, 1, 1)), "", "1"),
                at(Period.year(2023), "", "2"),
                at(Period.day(LocalDate.of(2023, 12, 31)), "", "3"))));
        assertThat(dots.get(1).x()).isCloseTo((dots.get(0).x() + dots.get(2).x()) / 2, within(0.01));
    }

    @Test
    void theOrderInWhichValuesAreGivenDoesNotMatter() {
        List<ChartSpec.Point> points = new ArrayList<>(years("", 2020, 1, 4, 2));
        Scene sorted = scene(points);
        points.add(points.remove(0));
        assertThat(scene(points).marks()).hasSameSizeAs(sorted.marks());
        assertThat(dots(scene(points))).isEqualTo(dots(sorted));
    }

    @Test
    void theAxisIsTrue() {
        Scene scene = scene(years("", 2020, 10, 40, 20));
        double zero = tick(scene, "0");
        double perMillion = (zero - tick(scene, "40")) / 40;
        // a tick's baseline is a little lower than its value
        double shift = zero - lines(scene, Role.AXIS).get(0).xy()[1];
        assertThat(zero - shift - dots(scene).get(0).y()).isCloseTo(10 * perMillion, within(0.6));
        assertThat(zero - shift - dots(scene).get(1).y()).isCloseTo(40 * perMillion, within(0.6));
    }

    private static double tick(Scene scene, String text) {
        return marks(scene, Mark.Words.class).stream()
                .filter(w -> w.text().equals(text) && w.role() == Role.TICK)
                .findFirst()
                .orElseThrow()
                .y();
    }

    @Test
    void anAxisThatDoesNotStartAtZeroSaysSo() {
        assertThat(texts(scene(years("", 2020, 96, 98, 103)))).contains("The axis starts at 94, not at 0");
        assertThat(texts(scene(years("", 2020, -96, -98, -103)))).contains("The axis ends at \u221294, not at 0");
        ChartSpec spec = line(years("", 2020, 96, 98, 103));
        Scene korean = new Lines(spec, MILLIONS, new Lettering(), Language.KO, Charts.WIDE).draw();
        assertThat(texts(korean)).contains("축은 0이 아니라 94에서 시작");
    }

    @Test
    void anAxisStartsAtZeroWhereThatIsInReachAndOfAnAreaAlways() {
        assertThat(texts(scene(years("", 2020, 40, 50, 60)))).contains("0").noneMatch(t -> t.contains("not at 0"));
        ChartSpec area = Samples.chart(ChartSpec.Kind.AREA, years("", 2020, 96, 98, 103));
        assertThat(texts(scene(area, Charts.WIDE))).contains("0").noneMatch(t -> t.contains("not at 0"));
    }

    @Test
    void anAreaIsFilledFromItsLineToZero() {
        Scene scene = scene(Samples.chart(ChartSpec.Kind.AREA, years("", 2020, 3, 5, 4)), Charts.WIDE);
        Mark.Area area = marks(scene, Mark.Area.class).get(0);
        double zero = lines(scene, Role.AXIS).get(0).xy()[1];
        assertThat(area.xy()).hasSize(10);
        assertThat(area.xy()[7]).isEqualTo(zero);
        assertThat(area.xy()[9]).isEqualTo(zero);
        assertThat(area.xy()[6]).isEqualTo(area.xy()[4]);
    }

    @Test
    void aGapBreaksTheLineAndALonePointIsADot() {
        List<ChartSpec.Point> points = new ArrayList<>(years("", 2010, 1, 2, 3, 4, 5));
        points.set(2, gap(points.get(2)));
        points.set(3, gap(points.get(3)));
        Scene scene = scene(points);
        assertThat(lines(scene, Role.SERIES)).hasSize(2).allMatch(l -> l.xy().length == 4);
        assertThat(dots(scene)).hasSize(5);
    }

    @Test
    void aHedgedValueHasItsIntervalInStripesAndAStatedOneHasNone() {
        Scene scene = scene(List.of(
                at(Period.year(2020), "", "4", "3e6", "5e6", Bound.ABOUT, false),
                at(Period.year(2021), "", "8", "7.5e6", "8.5e6", Bound.EXACT, false)));
        List<Mark.Box> stripes = marks(scene, Mark.Box.class);
        assertThat(stripes).hasSize(1);
        double perMillion = (dots(scene).get(0).y() - dots(scene).get(1).y()) / 4;
        assertThat(stripes.get(0).height()).isCloseTo(2 * perMillion, within(0.01));
        assertThat(stripes.get(0).y() + perMillion).isCloseTo(dots(scene).get(0).y(), within(0.01));
    }

    @Test
    void intervalsTooCloseToBeStripedAreABand() {
        Scene scene = scene(TimeSamples.lines().get("bands"), Charts.WIDE);
        assertThat(marks(scene, Mark.Box.class)).isEmpty();
        assertThat(marks(scene, Mark.Area.class)).hasSize(1);
    }

    @Test
    void aFloorHasAnArrowUpwardsAndACeilingOneDownwards() {
        Scene floors = scene(TimeSamples.floors());
        assertThat(arrows(floors)).hasSize(2).allMatch(shaft -> shaft.xy()[3] < shaft.xy()[1]);
        assertThat(dots(floors)).allMatch(d -> d.face() == Mark.Face.HOLLOW);
        Scene ceiling = scene(List.of(
                at(Period.year(2020), "", "4", null, "4e6", Bound.LESS_THAN, false), at(Period.year(2021), "", "3")));
        assertThat(arrows(ceiling)).hasSize(1).allMatch(shaft -> shaft.xy()[3] > shaft.xy()[1]);
    }

    private static List<Mark.Line> arrows(Scene scene) {
        return lines(scene, Role.SERIES).stream()
                .filter(l -> l.xy().length == 4 && l.xy()[0] == l.xy()[2])
                .toList();
    }

    @Test
    void fewValuesAreAllWrittenAndOfManyTheEndsAndExtremes() {
        assertThat(texts(scene(years("", 2020, 3, 5, 4))))
                .contains("3\u00a0million", "5\u00a0million", "4\u00a0million");
        List<String> many = texts(scene(years("", 2010, 3, 4, 6, 5, 4, 2, 3, 3, 4, 5)));
        assertThat(many).contains("3\u00a0million", "6\u00a0million", "2\u00a0million", "5\u00a0million");
        assertThat(many).doesNotContain("4\u00a0million");
    }

    @Test
    void aComputedValueIsMarked() {
        assertThat(texts(scene(TimeSamples.floors()))).contains("= more than 3.5\u00a0million");
    }

    @Test
    void aLineIsNamedAtItsEndInItsColour() {
        List<ChartSpec.Point> points = new ArrayList<>(years("Here", 2020, 1, 2, 3));
        years("There", 2020, 5, 5, 9).forEach(p -> points.add(emphasised(p)));
        Scene scene = scene(points);
        assertThat(marks(scene, Mark.Words.class))
                .filteredOn(w -> w.text().startsWith("Here") || w.text().startsWith("There"))
                .extracting(Mark.Words::text, Mark.Words::role, Mark.Words::weight)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Here 3\u00a0million", Role.TICK, Weight.REGULAR),
                        org.assertj.core.groups.Tuple.tuple("There 9\u00a0million", Role.SERIES, Weight.SEMIBOLD));
        assertThat(lines(scene, Role.SERIES)).hasSize(1);
        assertThat(lines(scene, Role.REST)).hasSize(1);
    }

    @Test
    void linesOfOneColourDifferInTheirDashes() {
        List<ChartSpec.Point> points = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            for (ChartSpec.Point p : years("S" + i, 2020, 10 * i, 10 * i + 1)) {
                points.add(i == 0 ? emphasised(p) : p);
            }
        }
        Scene scene = scene(points);
        assertThat(lines(scene, Role.REST)).extracting(Mark.Line::dash).doesNotHaveDuplicates();
        assertThat(new Picture(draw(line(points)).wide())
                        .all("path").stream().map(p -> p.getAttribute("stroke-dasharray")))
                .contains("7 4", "2 3", "9 3 2 3");
    }

    @Test
    void everyPointOfAnOrdinaryChartTellsItsValueWhenPointedAt() {
        Picture picture = new Picture(draw(TimeSamples.lines().get("months")).wide());
        List<Element> circles = picture.all("circle");
        assertThat(circles).hasSize(44);
        assertThat(circles.get(1).getTextContent()).isEqualTo("2021-02, February 2021: 22.39\u00a0million");
        assertThat(circles).allMatch(c -> !c.getTextContent().isEmpty());
    }

    @Test
    void anOrdinaryChartTakesLessThanFifteenKilobytes() {
        for (String name : List.of("shops", "eight", "months", "area-months", "hedged")) {
            Drawing drawing = draw(TimeSamples.lines().get(name));
            assertThat(drawing.wide().length()).as(name).isLessThan(15_000);
            assertThat(drawing.narrow().length()).as(name).isLessThan(15_000);
        }
    }

    @Test
    void tenThousandPointsAreAsManyAsTheirPicturesPixelsCanShow() {
        ChartSpec spec = TimeSamples.lines().get("ten-thousand");
        Scene scene = scene(spec, Charts.WIDE);
        Mark.Line line = lines(scene, Role.SERIES).get(0);
        assertThat(line.xy().length / 2).isBetween(500, 1300);
        double highest = spec.points().stream()
                .mapToDouble(p -> MILLIONS.scaled(p.quantity().nominal()))
                .max()
                .orElseThrow();
        assertThat(texts(scene)).contains(Svg.number(highest) + "\u00a0million");
        assertThat(draw(spec).wide().length()).isLessThan(20_000);
    }

    @Test
    void wordsStandAtTheirPointAndWhatIsTakenStaysClear() {
        ChartSpec spec =
                annotated(line(years("", 2018, 3, 4, 6, 5, 4, 2)), 3, "Free delivery from abroad within five days");
        for (int width : List.of(Charts.WIDE, Charts.NARROW)) {
            Scene scene = scene(spec, width);
            assertThat(String.join(" ", texts(scene))).contains("Free delivery");
            Room.check(scene);
        }
    }

    @Test
    void wordsWithoutRoomStandAboveAndTheDrawingGrows() {
        ChartSpec plain = line(years("", 2018, 3, 4, 6, 5, 4, 2));
        ChartSpec spec = annotated(plain, 3, (TimeSamples.LONG + " ").repeat(6));
        Scene scene = scene(spec, Charts.NARROW);
        assertThat(scene.height()).isGreaterThan(scene(plain, Charts.NARROW).height());
        Room.check(scene);
    }

    @Test
    void timesAreNamedAsHaveRoom() {
        assertThat(texts(scene(TimeSamples.floors()))).contains("Nov 2022", "Nov 2023");
        assertThat(texts(scene(TimeSamples.lines().get("bands"), Charts.WIDE))).contains("2014", "2018", "2023");
        assertThat(texts(scene(TimeSamples.lines().get("ten-thousand"), Charts.WIDE)))
                .contains("2000", "2005", "2020")
                .doesNotContain("2001");
        List<ChartSpec.Point> days = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            days.add(at(Period.day(LocalDate.of(2024, 6, i)), "", "" + i));
        }
        assertThat(texts(scene(days))).contains("1 Jun", "2024", "11 Jun");
        Scene korean =
                new Lines(line(TimeSamples.floors()), MILLIONS, new Lettering(), Language.KO, Charts.WIDE).draw();
        assertThat(texts(korean)).contains("2022년 11월");
    }

    @Test
    void thePngShowsDotsDashesAndAreas() {
        for (String name : List.of("shops", "hedged", "area")) {
            assertThat(draw(TimeSamples.lines().get(name)).png()).as(name).isPresent();
        }
    }
}
