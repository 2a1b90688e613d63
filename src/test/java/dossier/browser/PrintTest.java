package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page on paper, A4. */
@ExtendWith(InBrowser.class)
class PrintTest {
    /** What stands on a page to be read: its headings, its paragraphs, the cells of its tables. */
    private static final String TEXTS = "main h1, main h2, main .body > p, main .points li, main .band a, main .amount,"
            + " main .stations .name, main .quote, main td, main th, .foot .trust p";

    /** What is for the ear alone, and what only a screen can do. */
    private static final String UNPRINTED =
            "document.querySelectorAll('.hidden, .cards, .contents, details, .filter').forEach(e => e.remove())";

    private static final int A4_WITHIN_ITS_MARGINS = 672;

    @ParameterizedTest
    @CsvSource({
        "notes/plan.html, 3",
        "index.html, 3",
        "facts/korea-investment.html, 2",
        "facts/unitemised.html, 2",
        "report.html, 4",
        "facts/index.html, 4"
    })
    void aPrintedPageHoldsAllThatItSays(String path, int mostSheets, Chromium chromium, BuiltSite site)
            throws IOException {
        try (BrowserContext reader = chromium.reader()) {
            Page page = reader.newPage();
            page.navigate(site.root() + path);
            String printed;
            try (PDDocument document = Loader.loadPDF(
                    page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)))) {
                assertThat(document.getNumberOfPages()).isBetween(1, mostSheets);
                printed = letters(new PDFTextStripper().getText(document));
            }
            page.evaluate(UNPRINTED);
            List<String> texts = page.locator(TEXTS).allTextContents();
            assertThat(texts).hasSizeGreaterThan(8);
            for (String text : texts) {
                // what stands beside it may be read between its lines: it is enough that the beginning is there
                String wanted = letters(text);
                assertThat(printed).contains(wanted.substring(0, Math.min(14, wanted.length())));
            }
        }
    }

    @Test
    void onPaperNothingReachesOverTheEdge(Chromium chromium, BuiltSite site) throws IOException {
        try (BrowserContext reader =
                chromium.reader(new Browser.NewContextOptions().setViewportSize(A4_WITHIN_ITS_MARGINS, 980))) {
            Page page = reader.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String path : site.pageOfEachKind()) {
                page.navigate(site.root() + path);
                page.evaluate("document.fonts.ready.then(() => 0)");
                // what is for the ear alone is a pixel wide
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(A4_WITHIN_ITS_MARGINS + 1);
            }
        }
    }

    @Test
    void aPrintedNoteSaysWhereItsSourcesAre(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = chromium.reader()) {
            Page page = reader.newPage();
            page.navigate(site.root() + "notes/plan.html");
            assertThat(page.locator(".printed").isVisible()).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".printed .address").first().isVisible()).isTrue();
            assertThat(page.locator(".top, .filter, .contents, .load, .switch").all())
                    .noneMatch(l -> l.isVisible());
        }
    }

    /** Line ends and hyphenation fall where the paper has them. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
