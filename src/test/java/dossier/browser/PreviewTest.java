package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.ReducedMotion;
import dossier.serve.Previewed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The preview, as an author sees it who writes with the page beside the editor. */
@ExtendWith(InBrowser.class)
class PreviewTest {
    private static final String FACTS = "content/facts/library.yaml";
    private static final String INDEX = "content/index.md";
    private static final String NOTE = "content/notes/books.md";
    private static final String STRIP = "dossier-preview .strip";

    @TempDir
    Path dir;

    private static BrowserContext author(Chromium chromium) {
        return chromium.reader(
                new Browser.NewContextOptions().setViewportSize(1280, 700).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** With a note that is longer than the window. */
    private Previewed preview() throws IOException {
        Map<String, String> files = new HashMap<>(Previewed.LIBRARY);
        StringBuilder note = new StringBuilder("---\ntitle: On books\n---\n\n");
        for (int i = 0; i < 30; i++) {
            note.append("The library spends money on books, as everybody would have thought of a library.\n\n");
            if (i == 15) {
                note.append("It spent [US$2.4 million](fact:spending) in all, and it is a small one.\n\n");
            }
        }
        files.put(NOTE, note.toString());
        return Previewed.of(dir, files);
    }

    private static Page open(BrowserContext author, Previewed preview, String path) {
        Page page = author.newPage();
        page.navigate(preview.address() + path);
        page.evaluate(
                "() => { window.isTheSame = document.body.isTheSame = document.querySelector('main').isTheSame = true; }");
        // from here on the page knows how it came
        page.waitForFunction("() => document.documentElement.dataset.preview === 'ready'");
        return page;
    }

    private static void assertNotReloaded(Page page) {
        assertThat(
                        page.evaluate(
                                "() => window.isTheSame && document.body.isTheSame && document.querySelector('main').isTheSame"))
                .isEqualTo(true);
    }

    @Test
    void aSaveIsSeenInTheOpenPageWhichKeepsItsScrollAndItsOpenCard(Chromium chromium) throws IOException {
        try (Previewed preview = preview();
                BrowserContext author = author(chromium)) {
            Page page = open(author, preview, "notes/books.html");
            page.locator("main .body a.n").click();
            page.locator(".card:visible").waitFor();
            page.evaluate("scrollTo(0, 400)");
            preview.change(NOTE, "and it is a small one", "and it is a tiny one");
            page.getByText("tiny one").waitFor();
            assertNotReloaded(page);
            assertThat(page.locator(".card:visible").count()).isEqualTo(1);
            assertThat(page.locator("main .body a.n").getAttribute("aria-expanded"))
                    .isEqualTo("true");
            assertThat(page.evaluate("scrollY")).isEqualTo(400);
            // and what the card says is renewed too
            preview.change(FACTS, "p. 12", "p. 14");
            page.locator(".card:visible").getByText("p. 14").waitFor();
            assertNotReloaded(page);
        }
    }

    @Test
    void aMistakeIsToldInAStripThatGoesWhenItIsMended(Chromium chromium) throws IOException {
        try (Previewed preview = preview();
                BrowserContext author = author(chromium)) {
            Page page = open(author, preview, "");
            preview.change(INDEX, "US$2.4 million", "US$2.6 million");
            Locator strip = page.locator(STRIP);
            strip.waitFor();
            assertThat(strip.textContent())
                    .contains("1 error")
                    .contains("error[claim-differs]: 'US$2.6 million' is not what spending says")
                    .contains("'US$2.4 million' or 'more than US$2 million' would pass");
            assertThat(strip.locator("a").textContent()).isEqualTo("content/index.md:5:20");
            assertThat(strip.locator("a").getAttribute("href"))
                    .isEqualTo("edit://" + dir.resolve(INDEX).toUri().getRawPath() + ":5:20");
            // the last good page stays
            assertThat(page.locator("main").textContent())
                    .contains("US$2.4 million")
                    .doesNotContain("US$2.6 million");

            preview.change(INDEX, "US$2.6 million", "more than US$2 million");
            page.locator("main").getByText("more than US$2 million").waitFor();
            assertThat(strip.count()).isZero();
            assertNotReloaded(page);
        }
    }

    @Test
    void aStripThatWasDismissedComesBackForAnotherMistakeAlone(Chromium chromium) throws IOException {
        try (Previewed preview = preview();
                BrowserContext author = author(chromium)) {
            Page page = open(author, preview, "");
            Locator strip = page.locator(STRIP);
            preview.change(INDEX, "US$2.4 million", "US$2.6 million");
            strip.waitFor();
            strip.locator("button").click();
            assertThat(strip.count()).isZero();
            // the same mistake, and a change elsewhere: nothing to tell again
            Page other = open(author, preview, "notes/books.html");
            other.locator(STRIP).waitFor();
            preview.change(NOTE, "a small one", "a tiny one");
            other.waitForCondition(() -> true);
            preview.change(INDEX, "US$2.6 million", "US$2.7 million");
            strip.getByText("US$2.7 million").first().waitFor();
        }
    }

    @Test
    void theWordsOfAMistakeAreNoMarkup(Chromium chromium) throws IOException {
        try (Previewed preview = preview();
                BrowserContext author = author(chromium)) {
            Page page = open(author, preview, "");
            preview.change(INDEX, "[About 13%]", "[<img src=x onerror=window.hit=1>13.7%]");
            page.locator(STRIP).waitFor();
            assertThat(page.locator(STRIP).textContent()).contains("<img src=x");
            assertThat(page.locator(STRIP + " img").count()).isZero();
            assertThat(page.evaluate("window.hit")).isNull();
        }
    }

    @Test
    void whereNothingCanBeShownYetThePageComesWhenTheContentIsMended(Chromium chromium) throws IOException {
        Map<String, String> files = new HashMap<>(Previewed.LIBRARY);
        files.put(INDEX, files.get(INDEX).replace("US$2.4 million", "US$2.6 million"));
        try (Previewed preview = Previewed.of(dir, files);
                BrowserContext author = author(chromium)) {
            Page page = author.newPage();
            page.navigate(preview.address());
            page.locator(STRIP).getByText("claim-differs").waitFor();
            preview.change(INDEX, "US$2.6 million", "US$2.4 million");
            page.locator("main").getByText("US$2.4 million").first().waitFor();
            assertThat(page.locator(STRIP).count()).isZero();
        }
    }

    @Test
    void aDozenPagesAreRenewedAtOnce(Chromium chromium) throws IOException {
        try (Previewed preview = preview();
                BrowserContext author = author(chromium)) {
            List<Page> pages = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                pages.add(open(author, preview, i % 2 == 0 ? "" : "facts/spending.html"));
            }
            preview.change(FACTS, "label: Spending of the library", "label: What the library spent");
            for (int i = 1; i < 12; i += 2) {
                pages.get(i).locator("h1").getByText("What the library spent").waitFor();
                assertNotReloaded(pages.get(i));
            }
            // and when the first of them is closed, another listens in its place
            pages.get(0).close();
            preview.change(FACTS, "label: What the library spent", "label: Costs of the library");
            pages.get(11).locator("h1").getByText("Costs of the library").waitFor();
        }
    }

    @Test
    void whatIsTypedIntoAFilterAndTheOrderOfATableStay(Chromium chromium) throws IOException {
        try (Previewed preview = preview();
                BrowserContext author = author(chromium)) {
            Page page = open(author, preview, "facts/index.html");
            page.locator("th button").first().click();
            page.locator(".filter input").fill("books");
            preview.change(FACTS, "Of it on books", "Spent on books");
            page.locator("tbody").getByText("Spent on books").waitFor();
            assertThat(page.locator(".filter input").inputValue()).isEqualTo("books");
            assertThat(page.locator("tbody tr:not(.group):visible").count()).isEqualTo(2);
            assertThat(page.locator("th").first().getAttribute("aria-sort")).isEqualTo("ascending");
            assertNotReloaded(page);
        }
    }

    @Test
    void aChangeOfTheThemeLoadsThePageAnew(Chromium chromium) throws IOException {
        try (Previewed preview = preview();
                BrowserContext author = author(chromium)) {
            Page page = open(author, preview, "");
            preview.save("templates/assets/cards.js", "document.documentElement.className = 'mine';\n");
            page.locator("html.mine").waitFor();
        }
    }

    @Test
    void whenATemplateFailsThePageStaysAndTheStripLeadsToIt(Chromium chromium) throws IOException {
        try (Previewed preview = preview();
                BrowserContext author = author(chromium)) {
            Page page = open(author, preview, "");
            preview.save("templates/foot.ftlh", "<footer>Mine</footer>\n");
            page.getByText("Mine").waitFor();
            preview.save("templates/foot.ftlh", "<footer>${nobody.knows}</footer>\n");
            page.locator(STRIP).getByText("bad-template").waitFor();
            assertThat(page.locator(STRIP + " a").textContent()).startsWith("templates/foot.ftlh:1:");
            assertThat(page.locator("footer").textContent()).isEqualTo("Mine");
            preview.save("templates/foot.ftlh", "<footer>Mine again</footer>\n");
            page.getByText("Mine again").waitFor();
            page.waitForCondition(() -> page.locator(STRIP).count() == 0);
        }
    }

    @Test
    void aNumberLeadsToItsLineAndToWordsThatWouldPass(Chromium chromium) throws IOException {
        try (Previewed preview = preview();
                BrowserContext author = author(chromium)) {
            Page page = open(author, preview, "");
            page.locator("main a.n")
                    .first()
                    .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.ALT)));
            Locator claim = page.locator("dossier-preview .claim");
            claim.waitFor();
            assertThat(claim.locator("a").textContent()).isEqualTo("content/index.md:5:19");
            assertThat(claim.locator("pre").textContent())
                    .startsWith("The library spent [US$2.4 million](fact:spending)");
            assertThat(claim.locator("li").allTextContents())
                    .contains("US$2.4 million", "more than US$2 million")
                    .hasSizeBetween(3, 6);
            assertThat(page.locator(".card:visible").count()).isZero();
            claim.locator("button").click();
            assertThat(claim.count()).isZero();
        }
    }
}
