package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader has asked of the system: no motion, colours of their own. */
@ExtendWith(InBrowser.class)
class PreferencesTest {
    private static final String MOVES = "() => [...document.querySelectorAll('*')]"
            + ".filter(e => /[1-9]/.test(getComputedStyle(e).transitionDuration + getComputedStyle(e).animationDuration))"
            + ".map(e => e.outerHTML.slice(0, 80))";

    private static List<String> moving(Chromium chromium, BuiltSite site, ReducedMotion motion) {
        try (BrowserContext reader = chromium.reader(new Browser.NewContextOptions().setReducedMotion(motion))) {
            Page page = reader.newPage();
            page.navigate(site.root() + "notes/plan.html");
            page.locator("main .body a.n").first().click();
            List<String> moving = new ArrayList<>();
            ((List<?>) page.evaluate(MOVES)).forEach(e -> moving.add((String) e));
            return moving;
        }
    }

    @Test
    void nothingMovesForWhoAskedForNoMotion(Chromium chromium, BuiltSite site) {
        assertThat(moving(chromium, site, ReducedMotion.REDUCE)).isEmpty();
        assertThat(moving(chromium, site, ReducedMotion.NO_PREFERENCE)).isNotEmpty();
    }

    @Test
    void inForcedColoursThePageOneIsOnIsStillMarked(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader =
                chromium.reader(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            Page page = reader.newPage();
            page.navigate(site.root() + "facts/index.html");
            String line = "e => getComputedStyle(e).borderBottomColor";
            Object current = page.locator(".top nav:visible a[aria-current]").evaluate(line);
            assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                    .isNotEqualTo(current);
            assertThat(page.locator(".top nav:visible a:not([aria-current])")
                            .first()
                            .evaluate(line))
                    .isNotEqualTo(current);
        }
    }
}
