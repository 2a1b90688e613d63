package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class LoadingTest {
    private static final int MOST_BYTES = 100 * 1024;

    @Test
    void noPageComplainsOrAsksElsewhereWhereverTheSiteLies(Chromium chromium, BuiltSite site) {
        List<String> complaints = new ArrayList<>();
        for (String address : site.addresses()) {
            try (BrowserContext reader = chromium.reader()) {
                Complaints heard = new Complaints(reader, address);
                Page page = reader.newPage();
                for (String path : site.pages()) {
                    page.navigate(address + path);
                    page.evaluate("document.fonts.ready.then(() => document.fonts.size)");
                    assertThat(page.locator("h1").count()).as(address + path).isEqualTo(1);
                }
                complaints.addAll(heard.all());
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aListenerHearsWhatIsNotAllowed(Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = chromium.reader()) {
            Complaints heard = new Complaints(reader, site.root());
            Page page = reader.newPage();
            page.navigate(site.root());
            page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"//127.0.0.2:9/x.png\">')");
            page.waitForTimeout(200);
            assertThat(heard.all()).isNotEmpty().allMatch(c -> c.contains("127.0.0.2"));
        }
    }

    @Test
    void aNoteWeighsLittleOnTheFirstVisit(Chromium chromium, BuiltSite site) {
        for (String path : site.pages()) {
            if (!path.startsWith("notes/")) {
                continue;
            }
            try (BrowserContext reader = chromium.reader()) {
                List<Response> responses = new ArrayList<>();
                reader.onResponse(responses::add);
                reader.newPage()
                        .navigate(
                                site.root() + path,
                                new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
                Map<String, Integer> sizes = new LinkedHashMap<>();
                responses.stream()
                        .filter(r -> !r.request().resourceType().equals("font"))
                        .forEach(r -> sizes.put(r.url(), r.body().length));
                assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum())
                        .as("%s", sizes)
                        .isBetween(1, MOST_BYTES);
            }
        }
    }
}
