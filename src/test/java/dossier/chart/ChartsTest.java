package dossier.chart;

import static dossier.chart.Samples.bars;
import static dossier.chart.Samples.draw;
import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartsTest {
    @Test
    void theBytesAreTheSameOnEveryMachine() {
        Drawing drawing = draw(Samples.plan());
        // two hashes of one drawing: whoever changes how charts look writes down the new ones
        assertThat(List.of(
                        sha256(drawing.wide().getBytes(StandardCharsets.UTF_8)),
                        sha256(drawing.png().orElseThrow())))
                .containsExactly(
                        "19aad0f56010c720b75521d3c8f2ce5a0408293e6ddcc0d86d72b93b46f3c364",
                        "f68bddf4341ea1513b8a11f30bf9d9bb24367f792056cb4f4d9850367dd8fcb5");
    }

    @Test
    void theBytesDoNotHangOnLocaleOrTimeZone() {
        Drawing here = draw(Samples.plan());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG", "tr-TR", "de-DE", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
                assertSame(draw(Samples.plan()), here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void chartsDrawnAtOnceAreTheSameAsDrawnOneByOne() {
        Charts charts = new Charts(Samples.THEME, Samples.PRINTER);
        Drawing alone = charts.draw(Samples.plan(), Samples.CAPTION);
        IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> charts.draw(Samples.plan(), Samples.CAPTION))
                .toList()
                .forEach(drawing -> assertSame(drawing, alone));
    }

    private static void assertSame(Drawing drawing, Drawing expected) {
        assertThat(drawing.wide()).isEqualTo(expected.wide());
        assertThat(drawing.narrow()).isEqualTo(expected.narrow());
        assertThat(drawing.svg()).isEqualTo(expected.svg());
        assertThat(drawing.png().orElseThrow()).isEqualTo(expected.png().orElseThrow());
        assertThat(drawing.card().orElseThrow()).isEqualTo(expected.card().orElseThrow());
    }

    @Test
    void thePictureOnAPageHasATitleAndADescriptionForScreenReaders() {
        Drawing drawing = draw(Samples.plan());
        for (String form : List.of("wide", "narrow")) {
            Element root = new Picture(form.equals("wide") ? drawing.wide() : drawing.narrow()).root();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("aria-labelledby")).isEqualTo("chart-plan-" + form + "-title");
            assertThat(root.getAttribute("aria-describedby")).isEqualTo("chart-plan-" + form + "-desc");
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo("Two thirds of the plan has no purpose named");
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(drawing.description());
        }
    }

    @Test
    void thePictureOnAPageTakesEveryColourFromThePage() {
        Drawing drawing = draw(Samples.plan());
        assertThat(drawing.wide() + drawing.narrow())
                .doesNotContainPattern("#[0-9a-f]{6}")
                .doesNotContain("<style");
    }

    @Test
    void thePictureThatStandsAloneHasItsOwnColoursForLightAndDark() {
        String svg = draw(Samples.plan()).svg();
        assertThat(svg).doesNotContain("var(").contains("prefers-color-scheme:dark", "#0b6770", "#5cc0bb");
        assertThat(new Picture(svg).texts())
                .contains("Two thirds of the plan has no purpose named", "example.org/briefing")
                .contains("Planned investment by item, US$ million");
    }

    @Test
    void noIdOfAPageStandsInTwoPicturesOfAChart() {
        Drawing drawing = draw(Samples.plan());
        List<String> ids = List.of(drawing.wide(), drawing.narrow()).stream()
                .flatMap(svg -> new Picture(svg).all("*").stream())
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("chart-plan-"));
    }

    @Test
    void tenBarsTakeLessThanFifteenKilobytes() {
        ChartSpec.Point[] ten = IntStream.range(0, 10)
                .mapToObj(i -> Samples.point(
                        "Item of some length " + i,
                        "" + (100 - i),
                        "" + (90 - i),
                        "" + (110 - i),
                        dossier.model.Bound.ABOUT,
                        true,
                        i == 2))
                .toArray(ChartSpec.Point[]::new);
        Drawing drawing = draw(bars(ten));
        assertThat(drawing.wide().length()).isLessThan(15_000);
        assertThat(drawing.narrow().length()).isLessThan(15_000);
    }

    @Test
    void numbersHaveTwoDecimalsAtMost() {
        assertThat(draw(Samples.plan()).wide()).doesNotContainPattern("\\d\\.\\d{3}");
        assertThat(Svg.number(-0.004)).isEqualTo("0");
        assertThat(Svg.number(-0.5)).isEqualTo("-0.5");
        assertThat(Svg.number(12.075)).isIn("12.07", "12.08");
        assertThat(Svg.number(3)).isEqualTo("3");
    }

    @Test
    void thePngIsReadByOthersAtTwiceTheSize() throws IOException {
        var image =
                ImageIO.read(new ByteArrayInputStream(draw(Samples.plan()).png().orElseThrow()));
        assertThat(image.getWidth()).isEqualTo(1400);
        assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xFBFAF6);
    }

    @Test
    void dotsAndRingsAreInThePngToo() throws IOException {
        ChartSpec spec = Samples.chart(
                ChartSpec.Kind.DOT,
                List.of(
                        exact("A", "4"),
                        Samples.point("B", "7", "7", null, dossier.model.Bound.MORE_THAN, false, false)));
        Drawing drawing = draw(spec);
        var image = ImageIO.read(new ByteArrayInputStream(drawing.png().orElseThrow()));
        Picture picture = new Picture(drawing.svg());
        for (Element dot : picture.all("circle")) {
            int x = (int) (2 * picture.number(dot, "cx"));
            int y = (int) (2 * picture.number(dot, "cy"));
            boolean ring = dot.getAttribute("class").endsWith("-line");
            boolean paper = dot.getAttribute("class").equals("chart-paper");
            if (!paper) {
                assertThat(image.getRGB(x, y) & 0xFFFFFF).isEqualTo(ring ? 0xFBFAF6 : 0x0B6770);
                assertThat(image.getRGB(x - (int) (2 * picture.number(dot, "r")), y) & 0xFFFFFF)
                        .isNotEqualTo(0xFBFAF6);
            }
        }
    }

    @Test
    void hangulIsTextInTheSvgAndLettersInThePng() {
        ChartSpec spec = bars(said("2억 달러", exact("물류 센터", "200e6")), said("1억 달러", exact("중소기업", "100e6")));
        Drawing drawing = new Charts(Samples.THEME, Samples.PRINTER)
                .draw(spec, new Caption(Language.KO, "계획", "한국 투자 계획", "달러", "", ""));
        assertThat(new Picture(drawing.wide()).texts()).contains("물류 센터", "2", "중소기업");
        assertThat(drawing.unit()).isEqualTo("억 달러");
        assertThat(drawing.subtitle()).isEqualTo("한국 투자 계획, 억 달러");
        assertThat(drawing.png()).isPresent();
    }

    @Test
    void thereIsNoPngAndNoCardWithBoxesInsteadOfLetters() {
        Drawing drawing = draw(bars(exact("韓國", "2"), exact("B", "1")));
        assertThat(new Picture(drawing.wide()).texts()).contains("韓國");
        assertThat(drawing.png()).isEmpty();
        assertThat(drawing.card()).isEmpty();
    }

    @Test
    void aCardIsMadeOnlyForAPageThatHasAnAddress() {
        Caption nowhere = new Caption(Language.EN, "A headline", "", "US$", "", "");
        assertThat(new Charts(Samples.THEME, Samples.PRINTER)
                        .draw(Samples.plan(), nowhere)
                        .card())
                .isEmpty();
        assertThat(draw(Samples.plan()).card()).isPresent();
    }

    @Test
    void charactersThatXmlCannotHoldDoNotBreakThePicture() {
        Drawing drawing = draw(bars(exact("a\u0001b\uD800c", "2")));
        assertThat(new Picture(drawing.wide()).texts()).contains("a\uFFFDb\uFFFDc");
    }

    @Test
    void columnsThatHaveNoRoomOnAPhoneAreBarsThere() {
        List<ChartSpec.Point> points = List.of(
                exact("Reconstruction", "1"),
                exact("Administration", "2"),
                exact("Communication", "3"),
                exact("Other", "4"));
        Drawing drawing = draw(Samples.chart(ChartSpec.Kind.COLUMN, points));
        Picture wide = new Picture(drawing.wide());
        Picture narrow = new Picture(drawing.narrow());
        assertThat(wide.bars().stream().map(b -> b.getAttribute("width")).distinct())
                .hasSize(1);
        assertThat(narrow.bars().stream().map(b -> b.getAttribute("height")).distinct())
                .hasSize(1);
        assertThat(narrow.texts()).contains("Reconstruction", "Other");
    }

    @Test
    void aThemeThatLacksAColourIsRefused() {
        assertThatThrownBy(() ->
                        new Charts(new Theme(Map.of("paper", "#ffffff"), Map.of("paper", "#000000")), Samples.PRINTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("series");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
