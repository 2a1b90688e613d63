package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of record: they sort and filter where scripts run, and say so. */
@ExtendWith(InBrowser.class)
class TableTest {
    private static Page facts(BrowserContext reader, BuiltSite site) {
        Page page = reader.newPage();
        page.navigate(site.root() + "facts/index.html");
        return page;
    }

    private static BrowserContext reader(Chromium chromium, int width) {
        return chromium.reader(new Browser.NewContextOptions().setViewportSize(width, 800));
    }

    private static List<String> largestGroup(Page page) {
        return page.locator("tbody:has(#korea-investment) tr:not(.group) th").allTextContents();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aHeadSortsUpAndDownAndBackAndTellsIt(int width, Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = reader(chromium, width)) {
            Page page = facts(reader, site);
            Locator head = page.locator("thead th").first();
            List<String> asWritten = largestGroup(page);
            List<String> sorted =
                    asWritten.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
            assertThat(asWritten).hasSizeGreaterThan(5).isNotEqualTo(sorted);
            assertThat(head.getAttribute("aria-sort")).isNull();

            head.locator("button").click();
            assertThat(largestGroup(page)).isEqualTo(sorted);
            assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
            head.locator("button").click();
            assertThat(largestGroup(page))
                    .isEqualTo(asWritten.stream()
                            .sorted(String.CASE_INSENSITIVE_ORDER.reversed())
                            .toList());
            assertThat(head.getAttribute("aria-sort")).isEqualTo("descending");
            head.locator("button").click();
            assertThat(largestGroup(page)).isEqualTo(asWritten);
            assertThat(head.getAttribute("aria-sort")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theFieldLeavesTheRowsThatHoldEveryWordAndCountsThemAloud(int width, Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = reader(chromium, width)) {
            Page page = facts(reader, site);
            int all = page.locator("tbody tr:not(.group)").count();
            Locator count = page.locator(".filter output");
            assertThat(count.textContent()).isEqualTo(all + " of " + all);

            page.locator(".filter input").fill("million PLAN");
            Locator left = page.locator("tbody tr:not(.group):visible");
            assertThat(left.count()).isBetween(1, all - 1);
            assertThat(left.allTextContents()).allMatch(t -> t.contains("million") && t.contains("plan"));
            assertThat(count.textContent()).isEqualTo(left.count() + " of " + all);
            assertThat(page.locator("tbody:visible").count())
                    .isLessThan(page.locator("tbody").count());

            page.locator(".filter input").fill("");
            assertThat(page.locator("tbody tr:not(.group):visible").count()).isEqualTo(all);
        }
    }

    @Test
    void withoutScriptsATableIsWholeAndOffersNothingThatDoesNotWork(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = chromium.reader(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 800))) {
            Page page = facts(reader, site);
            assertThat(page.locator("input:visible, button:visible").count()).isZero();
            assertThat(page.locator("tbody tr:visible").count())
                    .isEqualTo(page.locator("tbody tr").count());
        }
    }
}
