package dossier.chart;

import dossier.diagnostic.Diagnostic;
import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Theme;
import dossier.words.Printer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws charts in the colours of one theme. Threads may share it. Java's graphics are not loaded before the first chart. */
public final class Charts {
    static final int WIDE = 640;
    static final int NARROW = 320;
    /** Pixels of a picture to one of a page. */
    private static final int SHARPNESS = 2;

    private final Lettering letters = new Lettering();
    private final Printer printer;
    private final Palette light;
    private final Palette dark;

    /**
     * @param theme with the colours {@code paper ink ink-2 ink-3 series rest on-rest grid rule}
     * @param printer of the values beside the marks
     */
    public Charts(Theme theme, Printer printer) {
        this.printer = printer;
        light = new Palette(theme.light());
        dark = new Palette(theme.dark());
    }

    /** Why a chart cannot be drawn so that it can be read; none where it can. */
    public static List<Diagnostic> check(ChartSpec spec) {
        return Faults.of(spec);
    }

    /**
     * Draws a chart.
     *
     * @throws IllegalArgumentException if {@link #check} has something to say of it
     */
    public Drawing draw(ChartSpec spec, Caption caption) {
        List<Diagnostic> faults = check(spec);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "chart " + spec.id() + ": " + faults.get(0).message());
        }
        ChartSpec tidy = tidy(spec);
        Magnitude magnitude = magnitude(tidy, caption.language());
        String unit = magnitude.of(caption.unit());
        String subtitle =
                Stream.of(caption.subtitle(), unit).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
        String description = Descriptions.of(tidy, caption.language());
        Labels labels = new Labels(printer, magnitude, caption.language());
        Scene wide = scene(tidy, labels, magnitude, caption.language(), WIDE);
        Scene narrow = scene(tidy, labels, magnitude, caption.language(), NARROW);
        Scene sheet = new Sheet(letters, caption, subtitle).around(wide);
        Svg svg = new Svg(light, dark, "chart-" + spec.id(), caption.headline(), description);
        return new Drawing(
                unit,
                subtitle,
                description,
                svg.inline(wide, "wide"),
                svg.inline(narrow, "narrow"),
                svg.file(sheet),
                png(sheet),
                caption.address().isEmpty()
                        ? Optional.empty()
                        : png(Card.of(
                                letters,
                                caption,
                                subtitle,
                                width -> scene(tidy, labels, magnitude, caption.language(), width))));
    }

    private Scene scene(ChartSpec spec, Labels labels, Magnitude magnitude, Language language, int width) {
        return switch (spec.kind()) {
            case LINE, AREA -> new Lines(spec, magnitude, letters, language, width).draw();
            case SLOPE -> new Slopes(spec, magnitude, letters, language, width).draw();
            default -> {
                Values values = new Values(spec, labels);
                yield annotated(scene(spec.kind(), values, magnitude, width), spec, values);
            }
        };
    }

    /** With the words at one of its points, found by what is told of it when it is pointed at. */
    private Scene annotated(Scene scene, ChartSpec spec, Values values) {
        for (int i = 0; spec.annotation().isPresent() && i < spec.points().size(); i++) {
            if (Plate.isAt(spec.annotation().get().at(), spec.points().get(i).fact())) {
                String words = spec.annotation().get().words().plain();
                return scene.tip(values.hint(i))
                        .map(tip -> Callout.on(scene, tip[0], tip[1], words, letters)
                                .withClearText(letters))
                        .orElse(scene);
            }
        }
        return scene;
    }

    /** What has no room for its words is drawn as bars: on phones most columns are. */
    Scene scene(ChartSpec.Kind kind, Values values, Magnitude magnitude, int width) {
        if (values.isWhole()) {
            Whole whole = new Whole(values, letters, width);
            if (whole.fits()) {
                return whole.draw();
            }
        } else if (kind == ChartSpec.Kind.STACK) {
            Stacks stacks = Stacks.of(values, magnitude, letters, width);
            if (stacks.fits()) {
                return stacks.draw();
            }
        } else if (kind == ChartSpec.Kind.COLUMN) {
            Columns columns = new Columns(values, magnitude, letters, width);
            if (columns.fits()) {
                return columns.draw();
            }
        }
        return new Bars(values, magnitude, letters, width).draw();
    }

    /**
     * The card of a site as a whole, as PNG in the light colours, 1200 by 630 pixels; none where a letter in it is in no
     * font at hand.
     *
     * @param caption with the site's title as headline, and what it is about as subtitle
     */
    public Optional<byte[]> card(Caption caption) {
        return png(Card.of(letters, caption));
    }

    private Optional<byte[]> png(Scene sheet) {
        return isDrawable(sheet)
                ? Optional.of(Png.of(new Painting(letters, light, SHARPNESS).paint(sheet)))
                : Optional.empty();
    }

    private Optional<byte[]> png(Card card) {
        return isDrawable(card.frame()) && isDrawable(card.drawing())
                ? Optional.of(Png.of(card.paint(letters, light)))
                : Optional.empty();
    }

    private boolean isDrawable(Scene scene) {
        return scene.marks().stream()
                .allMatch(m -> !(m instanceof Mark.Words words) || letters.canDraw(words.text(), words.weight()));
    }

    /** Labels may come from folded YAML: every stretch of white space is one space. */
    private static ChartSpec tidy(ChartSpec spec) {
        List<ChartSpec.Point> points = spec.points().stream()
                .map(p -> new ChartSpec.Point(
                        p.fact(),
                        tidy(p.label()),
                        tidy(p.series()),
                        p.time(),
                        p.gap(),
                        p.quantity(),
                        tidy(p.words()),
                        tidy(p.original()),
                        p.computed(),
                        p.emphasis()))
                .toList();
        return new ChartSpec(
                spec.id(),
                spec.place(),
                spec.kind(),
                spec.headline(),
                spec.subtitle(),
                spec.description(),
                points,
                spec.annotation());
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    static Magnitude magnitude(ChartSpec spec, Language language) {
        BigDecimal largest =
                spec.points().stream().map(p -> p.quantity().nominal().abs()).reduce(BigDecimal.ZERO, BigDecimal::max);
        return Magnitude.of(largest, spec.unit(), language);
    }
}
