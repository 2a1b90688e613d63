package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InBrowser.class)
class KeyboardTest {
    private static final int MOST_STOPS = 300;

    /** Whether the element with the focus is seen: it or its label is ringed, and nothing lies over all of it. */
    private static final String SEEN = """
            () => {
              const e = document.activeElement;
              const ringed = [e, e.closest('label')].filter(x => x).some(x => {
                const style = getComputedStyle(x);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              });
              const free = [...e.getClientRects()].some(box => [0.1, 0.5, 0.9].some(part => {
                const top = Math.max(box.top, 0);
                const there = document.elementFromPoint(
                    box.left + box.width * part, (top + Math.min(box.bottom, innerHeight)) / 2);
                return there && (e.contains(there) || there.contains(e) && there.matches('a, summary, label, .table'));
              }));
              return ringed && free;
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

    /** 320 pixels are those of a screen of 1280 at 400 per cent. */
    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void everyStopIsSeenAndTheWayThroughThePageEnds(int width, Chromium chromium, BuiltSite site) throws Exception {
        List<String> unseen = new ArrayList<>();
        try (BrowserContext reader = chromium.reader(new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 720))) {
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

    @Test
    void nothingThatHasTheFocusLiesUnderAnOpenSheetOrMenu(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = chromium.reader(new Browser.NewContextOptions().setViewportSize(390, 844))) {
            Page page = reader.newPage();
            page.navigate(site.root() + "notes/plan.html");
            page.locator(".menu summary").click();
            List<String> unseen = new ArrayList<>();
            int sheets = 0;
            for (int i = 0; i < 60; i++) {
                page.keyboard().press("Tab");
                if (i > 14
                        && (boolean) page.evaluate("document.activeElement.matches('main .body a.n')")
                        && sheets < 3) {
                    page.keyboard().press("Enter");
                    sheets++;
                } else if (!(boolean) page.evaluate(SEEN)) {
                    unseen.add((String) page.evaluate(NAME));
                }
            }
            assertThat(sheets).isEqualTo(3);
            assertThat(page.locator(".menu[open]").count()).isZero();
            assertThat(unseen).isEmpty();
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
