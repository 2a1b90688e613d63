package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 320 pixels: a small phone, and a screen of 1280 at 400 per cent. */
@ExtendWith(InBrowser.class)
class NarrowTest {
    private static final int WIDTH = 320;

    /** What reaches over the right edge and lies in nothing that scrolls or cuts it off. */
    private static final String TOO_WIDE = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const over = [...document.querySelectorAll('body *')].filter(e => {
                if (e.getBoundingClientRect().right <= width + 0.5) return false;
                for (let up = e.parentElement; up !== document.body; up = up.parentElement) {
                  if (getComputedStyle(up).overflowX !== 'visible') return false;
                }
                return true;
              });
              return ['scrolls to ' + document.documentElement.scrollWidth,
                  ...over.slice(0, 5).map(e => e.tagName + '.' + e.getAttribute('class') + ' ' + e.textContent.slice(0, 40))];
            }""";

    @Test
    void noPageScrollsSidewaysAt320Pixels(Chromium chromium, BuiltSite site) {
        List<String> tooWide = new ArrayList<>();
        try (BrowserContext reader = chromium.reader(new Browser.NewContextOptions().setViewportSize(WIDTH, 640))) {
            Page page = reader.newPage();
            for (String path : site.pages()) {
                page.navigate(site.root() + path);
                page.evaluate("document.fonts.ready.then(() => 0)");
                ((List<?>) page.evaluate(TOO_WIDE)).forEach(e -> tooWide.add(path + ": " + e));
            }
        }
        assertThat(tooWide).isEmpty();
    }

    /** A table may scroll sideways in its frame, but of ours none has to. */
    @ParameterizedTest
    @ValueSource(ints = {WIDTH, 768, 1024, 1280})
    void noTableIsCutOff(int width, Chromium chromium, BuiltSite site) throws IOException {
        List<String> cut = new ArrayList<>();
        try (BrowserContext reader = chromium.reader(new Browser.NewContextOptions().setViewportSize(width, 640))) {
            Page page = reader.newPage();
            for (String path : site.pageOfEachKind()) {
                page.navigate(site.root() + path);
                page.evaluate("document.fonts.ready.then(() => 0)");
                page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
                ((List<?>) page.evaluate("[...document.querySelectorAll('.table')]"
                                + ".filter(t => t.scrollWidth > t.clientWidth).map(t => t.getAttribute('aria-label'))"))
                        .forEach(t -> cut.add(path + ": " + t));
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void aPageWithSomethingTooWideIsTold(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = chromium.reader(new Browser.NewContextOptions().setViewportSize(WIDTH, 640))) {
            Page page = reader.newPage();
            page.navigate(site.root());
            page.evaluate("document.querySelector('main').style.width = '400px'");
            assertThat((List<?>) page.evaluate(TOO_WIDE)).isNotEmpty();
        }
    }

    @Test
    void theMenuOfANarrowScreenLeadsToEverySection(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = chromium.reader(new Browser.NewContextOptions().setViewportSize(WIDTH, 640))) {
            Page page = reader.newPage();
            page.navigate(site.root());
            page.locator(".menu summary").click();
            page.locator(".menu a[href$='facts/index.html']").click();
            page.waitForURL(site.root() + "facts/index.html");
        }
    }
}
