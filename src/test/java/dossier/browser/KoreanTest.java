package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InBrowser.class)
class KoreanTest {
    private static final Map<String, String> CONTENT = Map.of(
            "site.yaml",
            "title: 도서관에 드는 돈\nlanguages: [ko]\n",
            "sources/s.yaml",
            "sources:\n  budget: {title: 도서관 예산서, publisher: 시청, type: report, published: 2025-03-03, accessed: 2025-03-04}\n",
            "facts/f.yaml",
            "defaults: {source: budget, period: 2024}\nfacts:\n"
                    + "  spending: {label: 지출, value: 24억 원, at: p. 1}\n"
                    + "  books: {label: 책값, value: 3억 원, at: p. 2}\n"
                    + "  staff: {label: 인건비, value: 12억 원, at: p. 3}\n",
            "index.md",
            "---\ntitle: 도서관에 드는 돈\n---\n\n도서관에 든 돈은 [24억 원](fact:spending) 이다.\n",
            "notes/books.md",
            "---\ntitle: 책을 사는 도서관\n---\n\n도서관이 책에 쓴 돈은 [3억 원](fact:books) 이다.\n");

    @TempDir
    Path temporary;

    @Test
    void wordsStayWholeAreFoundWithTheirEndingsAndSortAsKoreansSort(Chromium chromium) throws IOException {
        try (BuiltSite site = BuiltSite.of(temporary, CONTENT);
                BrowserContext reader = chromium.reader()) {
            Page page = reader.newPage();
            page.navigate(site.root() + "notes/books.html");
            assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("ko");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('main .body p')).wordBreak"))
                    .isEqualTo("keep-all");

            page.navigate(site.root() + "search.html");
            page.locator(".search input").fill("도서관을");
            assertThat(page.locator(".found a").allTextContents()).contains("책을 사는 도서관");
            page.locator(".search input").fill("인건비");
            assertThat(page.locator(".found a").first().textContent()).isEqualTo("인건비");

            page.navigate(site.root() + "facts/index.html");
            page.locator("thead th button").first().click();
            List<String> sorted = page.locator("tbody tr:not(.group) th").allTextContents();
            assertThat(sorted).containsSubsequence("인건비", "지출", "책값");
            page.locator(".filter input").fill("책값");
            assertThat(page.locator("tbody tr:not(.group):visible").count()).isEqualTo(1);
        }
    }
}
