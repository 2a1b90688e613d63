package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class KeyboardTest {
    private static final int MOST_STOPS = 300;

    /** Whether the element with the focus is seen: it, or the line of its label, is ringed, and it is within the window. */
    private static final String SEEN = """
            () => {
              const e = document.activeElement;
              const style = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              const label = e.closest('label');
              const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                  || label && getComputedStyle(label).boxShadow !== 'none';
              return ringed
                  && box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            }""";

    private static final String NAME = "() => document.activeElement.outerHTML.slice(0, 120)";

    @Test
    void theFirstStopLeadsPastTheHeadToTheText(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = chromium.reader()) {
            Page page = reader.newPage();
            page.navigate(site.root() + "notes/plan.html");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            assertThat(page.evaluate(SEEN)).isEqualTo(true);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("MAIN");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("!!document.activeElement.closest('main')"))
                    .isEqualTo(true);
        }
    }

    @Test
    void everyStopIsSeenAndTheWayThroughThePageEnds(Chromium chromium, BuiltSite site) throws Exception {
        List<String> unseen = new ArrayList<>();
        try (BrowserContext reader = chromium.reader()) {
            Page page = reader.newPage();
            for (String path : site.pageOfEachKind()) {
                page.navigate(site.root() + path);
                // where a page takes the focus itself, the way begins at its head all the same
                page.evaluate("document.activeElement.blur()");
                int stops = 0;
                for (; stops < MOST_STOPS; stops++) {
                    page.keyboard().press("Tab");
                    if ((boolean) page.evaluate("document.activeElement === document.body")) {
                        break;
                    }
                    if (!(boolean) page.evaluate(SEEN)) {
                        unseen.add(path + ": " + page.evaluate(NAME));
                    }
                }
                assertThat(stops).as(path).isBetween(5, MOST_STOPS - 1);
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void aClaimIsReachedAndFollowedToItsFact(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = chromium.reader()) {
            Page page = reader.newPage();
            page.navigate(site.root() + "notes/plan.html");
            tabTo(page, "document.activeElement.matches('main p a.n')");
            String fact = (String) page.evaluate("document.activeElement.href");
            assertThat(fact).contains("/facts/");
            page.keyboard().press("Enter");
            if (!page.url().contains("/facts/")) {
                // it opened a card, which leads on to the fact
                assertThat(page.evaluate("document.activeElement.closest('main p a.n')"))
                        .isNull();
                tabTo(page, "document.activeElement.href === '" + fact + "'");
                page.keyboard().press("Enter");
            }
            page.waitForURL(fact);
        }
    }

    private static void tabTo(Page page, String there) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate(there)) {
                return;
            }
        }
        throw new AssertionError("never reached: " + there);
    }

    @Test
    void aCardOpensAndClosesByKeyAndGivesTheFocusBack(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = chromium.reader()) {
            Page page = reader.newPage();
            page.navigate(site.root() + "notes/plan.html");
            tabTo(page, "document.activeElement.matches('main p a.n')");
            page.evaluate("window.claim = document.activeElement");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("claim.getAttribute('aria-expanded')")).isEqualTo("true");
            page.keyboard().press("Escape");
            assertThat(page.evaluate("claim.getAttribute('aria-expanded')")).isEqualTo("false");
            assertThat(page.evaluate("document.activeElement === claim")).isEqualTo(true);
        }
    }
}
