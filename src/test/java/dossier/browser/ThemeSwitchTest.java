package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class ThemeSwitchTest {
    private static String ground(Page page) {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theSwitchTurnsTheScreensChoiceRoundAndIsRememberedOnEveryPage(
            ColorScheme screen, Chromium chromium, BuiltSite site) {
        try (BrowserContext reader = chromium.reader(new Browser.NewContextOptions().setColorScheme(screen))) {
            Page page = reader.newPage();
            page.navigate(site.root());
            String asTheScreen = ground(page);
            String offered = page.locator(".switch").textContent();

            page.locator(".switch").click();
            String turned = ground(page);
            assertThat(turned).isNotEqualTo(asTheScreen);
            assertThat(page.locator(".switch").textContent()).isNotEqualTo(offered);

            page.reload();
            assertThat(ground(page)).isEqualTo(turned);
            page.navigate(site.root() + "facts/index.html");
            assertThat(ground(page)).isEqualTo(turned);

            page.locator(".switch").click();
            assertThat(ground(page)).isEqualTo(asTheScreen);
        }
    }
}
