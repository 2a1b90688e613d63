package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class PrintTest {
    @Test
    void aPrintedNoteHasItsTextAndItsSources(Chromium chromium, BuiltSite site) throws IOException {
        try (BrowserContext reader = chromium.reader()) {
            Page page = reader.newPage();
            page.navigate(site.root() + "notes/plan.html");
            String printed;
            try (PDDocument document = Loader.loadPDF(
                    page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)))) {
                assertThat(document.getNumberOfPages()).isBetween(1, 8);
                printed = letters(new PDFTextStripper().getText(document));
            }
            // what is for the ear alone is not printed
            page.evaluate("document.querySelectorAll('.hidden').forEach(e => e.remove())");
            assertThat(printed).contains(letters(page.locator("h1").textContent()));
            List<String> paragraphs = page.locator("main .body > p").allTextContents();
            assertThat(paragraphs).hasSizeGreaterThan(4);
            for (String paragraph : paragraphs) {
                // what stands in the margin may be read between the lines: it is enough that the beginning is there
                assertThat(printed).contains(letters(paragraph.substring(0, Math.min(24, paragraph.length()))));
            }
        }
    }

    /** Line ends and hyphenation fall where the paper has them. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
