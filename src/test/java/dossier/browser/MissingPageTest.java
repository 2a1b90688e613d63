package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InBrowser.class)
class MissingPageTest {
    @ParameterizedTest
    @CsvSource({
        "https://town.github.io/repo/, repo/",
        "https://town.github.io/repo/, repo/no/such/page/at/all.html",
        "https://briefing.example.org/, ''",
        "https://briefing.example.org/, notes/no/such/page"
    })
    void anAddressThatLeadsNowhereShowsAWholePageWithAWayHome(
            String url, String address, Chromium chromium, @TempDir Path temporary) throws IOException {
        List<String> failed = new ArrayList<>();
        try (BuiltSite site = BuiltSite.ofTheProject(temporary, url);
                BrowserContext reader = chromium.reader()) {
            Page page = reader.newPage();
            String home = site.root() + (url.endsWith("/repo/") ? "repo/" : "");
            String asked = site.root() + address + (address.endsWith(".html") ? "" : "no-such-page");
            page.onResponse(r -> {
                if (r.status() != 200 && !r.url().equals(asked)) {
                    failed.add(r.url());
                }
            });
            Response response = page.navigate(asked);
            assertThat(response.status()).isEqualTo(404);
            assertThat(page.evaluate("getComputedStyle(document.body).fontFamily")
                            .toString())
                    .contains("Source Serif");
            page.click("main a");
            assertThat(page.url()).isEqualTo(home + "index.html");
            assertThat(page.locator("h1").innerText()).isEqualTo("Alibaba in South Korea");
        }
        assertThat(failed).isEmpty();
    }
}
