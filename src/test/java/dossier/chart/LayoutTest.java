package dossier.chart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Period;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final String[] WORDS = {
        "logistics",
        "centre",
        "for",
        "small",
        "and",
        "medium-sized",
        "firms",
        "of",
        "the",
        "administration",
        "KRW",
        "in"
    };
    private static final Lettering LETTERS = new Lettering();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void textOfChartsMadeAtRandomHasItsRoom(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            ChartSpec spec = chart(random);
            BigDecimal largest = spec.points().stream()
                    .map(p -> p.quantity().nominal().abs())
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
            Magnitude magnitude = Magnitude.of(largest, spec.unit(), Language.EN);
            Values values = new Values(spec, Samples.labels(magnitude));
            for (int width : List.of(Charts.WIDE, Charts.NARROW)) {
                assertRoom(new Bars(values, magnitude, LETTERS, width).draw(), spec);
                Columns columns = new Columns(values, magnitude, LETTERS, width);
                if (columns.fits()) {
                    assertRoom(columns.draw(), spec);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void textOfChartsOverTimeMadeAtRandomHasItsRoom(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            boolean slope = random.nextInt(3) == 0;
            ChartSpec spec = overTime(random, slope);
            BigDecimal largest = spec.points().stream()
                    .map(p -> p.quantity().nominal().abs())
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
            Language language = random.nextBoolean() ? Language.EN : Language.KO;
            Magnitude magnitude = Magnitude.of(largest, spec.unit(), language);
            for (int width : List.of(Charts.WIDE, Charts.NARROW)) {
                assertRoom(
                        slope
                                ? new Slopes(spec, magnitude, LETTERS, language, width).draw()
                                : new Lines(spec, magnitude, LETTERS, language, width).draw(),
                        spec);
            }
        }
    }

    private static ChartSpec overTime(Random random, boolean slope) {
        int series = 1 + random.nextInt(8);
        int times = 2 + random.nextInt(slope ? 2 : random.nextInt(3) == 0 ? 200 : 12);
        int form = random.nextInt(4);
        List<ChartSpec.Point> points = new ArrayList<>();
        for (int s = 0; s < series; s++) {
            String name =
                    series == 1 ? "" : words(random, 1 + random.nextInt(random.nextInt(5) == 0 ? 30 : 4)) + " " + s;
            List<ChartSpec.Point> values = random(random, times);
            for (int t = 0; t < times; t++) {
                Period time = form == 0
                        ? Period.year(1990 + t)
                        : form == 1
                                ? Period.month(2000 + t / 12, t % 12 + 1)
                                : form == 2
                                        ? Period.quarter(2000 + t / 4, t % 4 + 1)
                                        : Period.day(LocalDate.of(2020, 1, 1).plusDays(t * t));
                ChartSpec.Point point = Samples.at(time, name, values.get(t));
                points.add(random.nextInt(9) == 0 ? TimeSamples.gap(point) : point);
            }
        }
        ChartSpec spec = Samples.chart(
                slope ? ChartSpec.Kind.SLOPE : series == 1 && form < 2 ? ChartSpec.Kind.AREA : ChartSpec.Kind.LINE,
                points);
        return random.nextBoolean()
                ? TimeSamples.annotated(spec, random.nextInt(points.size()), words(random, 1 + random.nextInt(20)))
                : spec;
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartSpec.Kind.class,
            names = {"BAR", "COLUMN", "STACK", "DOT", "PART"})
    void textOfChartsOfSeriesMadeAtRandomHasItsRoom(ChartSpec.Kind kind) {
        Random random = new Random(kind.ordinal());
        Charts charts = new Charts(Samples.THEME, Samples.PRINTER);
        int drawn = 0;
        for (int i = 0; i < 60; i++) {
            ChartSpec spec = chart(random, kind);
            if (Charts.check(spec).isEmpty()) {
                Magnitude magnitude = Charts.magnitude(spec, Language.EN);
                Values values = new Values(spec, Samples.labels(magnitude));
                assertRoom(charts.scene(kind, values, magnitude, Charts.WIDE), spec);
                assertRoom(charts.scene(kind, values, magnitude, Charts.NARROW), spec);
                drawn++;
            }
        }
        assertThat(drawn).isGreaterThan(20);
    }

    /** One or several series, some values missing; a part's are small. */
    private static ChartSpec chart(Random random, ChartSpec.Kind kind) {
        boolean part = kind == ChartSpec.Kind.PART;
        boolean stack = kind == ChartSpec.Kind.STACK;
        int series = part || random.nextInt(3) == 0 ? 1 : 2 + random.nextInt(3);
        int categories = 1 + random.nextInt(part ? 4 : 6);
        int size = part ? 0 : random.nextInt(9);
        boolean signed = !part && !stack && random.nextInt(3) == 0;
        List<String> names = new ArrayList<>();
        for (int c = 0; c < categories; c++) {
            names.add(words(random, 1 + random.nextInt(random.nextInt(6) == 0 ? 20 : 3)) + " " + c);
        }
        List<ChartSpec.Point> points = new ArrayList<>();
        for (int s = 0; s < series; s++) {
            for (String name : names) {
                if (series > 1 && random.nextInt(9) == 0) {
                    continue;
                }
                BigDecimal value = BigDecimal.valueOf(random.nextInt(part ? 4_000 / categories : 9_999), 2)
                        .multiply(BigDecimal.valueOf(signed && random.nextBoolean() ? -1 : 1))
                        .scaleByPowerOfTen(size);
                BigDecimal off = value.abs().multiply(BigDecimal.valueOf(random.nextInt(40), 2));
                int form = random.nextInt(stack ? 3 : 5);
                ChartSpec.Point point = Samples.point(
                        name,
                        value.toString(),
                        form == 3
                                ? null
                                : value.subtract(form == 1 ? off : BigDecimal.ZERO)
                                        .toString(),
                        form == 4
                                ? null
                                : value.add(form == 1 ? off : BigDecimal.ZERO).toString(),
                        form == 1 ? Bound.ABOUT : form == 3 ? Bound.AT_MOST : form == 4 ? Bound.AT_LEAST : Bound.EXACT,
                        form == 1 && random.nextBoolean(),
                        random.nextInt(8) == 0);
                ChartSpec.Point inUnit = part ? Samples.in(Unit.PERCENT, point) : point;
                inUnit = random.nextInt(4) == 0 ? Samples.from("100 billion won", inUnit) : inUnit;
                points.add(series == 1 ? inUnit : Samples.of("Series of " + "many ".repeat(s) + s, inUnit));
            }
        }
        return Samples.chart(kind, points);
    }

    static void assertRoom(Scene scene, ChartSpec spec) {
        List<double[]> boxes = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Words words) {
                double left = words.x() - words.anchor().share * LETTERS.width(words);
                double[] box = {left, words.y() - 9, left + LETTERS.width(words), words.y() + 2};
                assertThat(box[0] >= -0.01
                                && box[1] >= -1
                                && box[2] <= scene.width() + 0.01
                                && box[3] <= scene.height())
                        .as(
                                "'%s' of %s leaves %s in %s",
                                words,
                                List.of(box[0], box[1], box[2], box[3]),
                                scene.width() + "x" + scene.height(),
                                told(spec))
                        .isTrue();
                for (double[] other : boxes) {
                    assertThat(box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])
                            .as("'%s' meets another text at %s in %s", words, scene.width(), told(spec))
                            .isFalse();
                }
                boxes.add(box);
            }
        }
    }

    private static String told(ChartSpec spec) {
        return spec.points().stream()
                .map(p -> "\n" + p.series() + " " + p.label() + ": " + p.words() + " "
                        + p.quantity().interval() + p.computed() + p.emphasis())
                .collect(Collectors.joining());
    }

    private static ChartSpec chart(Random random) {
        return Samples.chart(ChartSpec.Kind.BAR, random(random, 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 8)));
    }

    private static List<ChartSpec.Point> random(Random random, int count) {
        List<ChartSpec.Point> points = new ArrayList<>();
        boolean signed = random.nextBoolean();
        int size = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(9_999), 2)
                    .multiply(BigDecimal.valueOf(signed && random.nextBoolean() ? -1 : 1))
                    .scaleByPowerOfTen(size);
            BigDecimal off = value.abs().multiply(BigDecimal.valueOf(random.nextInt(60), 2));
            int form = random.nextInt(5);
            String low = form == 1
                    ? null
                    : value.subtract(form == 0 || form == 2 ? off : BigDecimal.ZERO)
                            .toString();
            String high = form == 2
                    ? null
                    : value.add(form == 0 || form == 1 ? off : BigDecimal.ZERO).toString();
            ChartSpec.Point point = Samples.point(
                    words(random, 1 + random.nextInt(random.nextInt(5) == 0 ? 30 : 4)) + " " + i,
                    value.toString(),
                    low,
                    high,
                    form > 2 ? Bound.EXACT : Bound.ABOUT,
                    random.nextBoolean(),
                    random.nextInt(4) == 0);
            points.add(Samples.said(words(random, random.nextInt(3)) + " " + value.toPlainString(), point));
        }
        return points;
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }

    @Test
    void javasGraphicsAreTouchedByTheClassesThatDrawAlone() {
        noClasses()
                .that()
                .doNotHaveSimpleName("House")
                .and()
                .doNotHaveSimpleName("Bars")
                .and()
                .doNotHaveSimpleName("Columns")
                .and()
                .doNotHaveSimpleName("Stacks")
                .and()
                .doNotHaveSimpleName("Recorder")
                .and()
                .doNotHaveSimpleName("BlankCanvas")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax..", "sun..", "org.knowm..")
                .check(new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test"))
                        .importPackagesOf(Charts.class));
    }
}
