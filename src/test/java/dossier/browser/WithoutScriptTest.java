package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class WithoutScriptTest {
    private static BrowserContext reader(Chromium chromium, boolean scripts) {
        return chromium.reader(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    }

    @Test
    void aClaimLeadsToThePageOfItsFact(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = reader(chromium, false)) {
            Page page = reader.newPage();
            page.navigate(site.root() + "notes/plan.html");
            Locator claim = page.locator("main p a.n").first();
            String words = claim.textContent();
            claim.click();
            page.waitForURL(site.root() + "facts/*.html");
            assertThat(page.locator("main").textContent()).contains(words);
        }
    }

    @Test
    void allTextOfANoteIsThereThatIsThereWithScripts(Chromium chromium, BuiltSite site) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (BrowserContext reader = reader(chromium, false)) {
            Page page = reader.newPage();
            for (String path : site.pages()) {
                if (path.startsWith("notes/") || path.startsWith("facts/")) {
                    page.navigate(site.root() + path);
                    assertThat(page.locator("main > *").first().isVisible()).isTrue();
                    texts.put(path, text(page));
                }
            }
        }
        assertThat(texts.values()).allMatch(t -> t.length() > 100);
        try (BrowserContext reader = reader(chromium, true)) {
            Page page = reader.newPage();
            texts.forEach((path, without) -> {
                page.navigate(site.root() + path);
                for (String line : text(page).split("\n")) {
                    assertThat(without).as(path).contains(line.strip());
                }
            });
        }
    }

    private static String text(Page page) {
        return page.locator("main h1, main h2, main h3, main p, main li, main td, main th").allTextContents().stream()
                .map(t -> t.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whatOnlyAScriptCanDoIsNotOffered(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = reader(chromium, false)) {
            Page page = reader.newPage();
            page.navigate(site.root());
            assertThat(page.locator("button:visible").count()).isZero();
        }
    }
}
