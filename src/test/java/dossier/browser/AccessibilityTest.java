package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of WCAG 2.2, levels A and AA, and good practice beyond them, so far as a machine can judge them. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {
    private static final String ALL = """
            {type: 'tag', values:
              ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']}""";

    /** What another theme or paper may break: they change colours and nothing else that axe judges. */
    private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    private static final String RUN = """
            () => axe.run(document, {
              runOnly: %s,
              rules: %s,
              resultTypes: ['violations'],
              preload: false
            }).then(r => {
              if (r.passes.length === 0) throw new Error('axe looked at nothing');
              return r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160) + ' ' + n.failureSummary));
            })""";

    private static String axe() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static BrowserContext reader(Chromium chromium, ColorScheme scheme, int width) throws IOException {
        BrowserContext reader = chromium.reader(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 800));
        reader.addInitScript(axe());
        return reader;
    }

    private static List<String> violations(Page page) {
        return run(page, RUN.formatted(ALL, "{'target-size': {enabled: true}}"));
    }

    private static List<String> violationsOfColour(Page page) {
        return run(page, RUN.formatted(COLOURS, "{}"));
    }

    private static List<String> run(Page page, String script) {
        List<String> violations = new ArrayList<>();
        ((List<?>) page.evaluate(script)).forEach(v -> violations.add((String) v));
        return violations;
    }

    @Test
    void noPageBreaksARuleInLightOrInDark(Chromium chromium, BuiltSite site) throws IOException {
        List<String> violations = new ArrayList<>();
        try (BrowserContext reader = reader(chromium, ColorScheme.LIGHT, 1280)) {
            Page page = reader.newPage();
            for (String path : site.pages()) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.navigate(site.root() + path);
                violations(page).forEach(v -> violations.add(path + " " + v));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                violationsOfColour(page).forEach(v -> violations.add(path + " in dark " + v));
            }
        }
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "DARK, 768"})
    void noKindOfPageBreaksARuleOnASmallerScreen(ColorScheme scheme, int width, Chromium chromium, BuiltSite site)
            throws IOException {
        List<String> violations = new ArrayList<>();
        try (BrowserContext reader = reader(chromium, scheme, width)) {
            Page page = reader.newPage();
            for (String path : site.pageOfEachKind()) {
                page.navigate(site.root() + path);
                violations(page).forEach(v -> violations.add(path + " " + v));
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void whatADarkScreenPrintsIsDarkOnWhite(Chromium chromium, BuiltSite site) throws IOException {
        List<String> violations = new ArrayList<>();
        try (BrowserContext reader = reader(chromium, ColorScheme.DARK, 1280)) {
            Page page = reader.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String path : site.pageOfEachKind()) {
                page.navigate(site.root() + path);
                page.evaluate("document.documentElement.dataset.theme = 'dark'");
                assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                        .isEqualTo("rgb(255, 255, 255)");
                violationsOfColour(page).forEach(v -> violations.add(path + " " + v));
            }
        }
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 320"})
    void anOpenCardBreaksNoRule(ColorScheme scheme, int width, Chromium chromium, BuiltSite site) throws IOException {
        try (BrowserContext reader = reader(chromium, scheme, width)) {
            Page page = reader.newPage();
            page.navigate(site.root() + "notes/plan.html");
            page.locator("main p a.n").first().click();
            assertThat(violations(page)).isEmpty();
        }
    }

    @Test
    void aBrokenRuleIsTold(Chromium chromium, BuiltSite site) throws IOException {
        try (BrowserContext reader = reader(chromium, ColorScheme.LIGHT, 1280)) {
            Page page = reader.newPage();
            page.navigate(site.root());
            page.evaluate("document.querySelector('main p').style.color = '#ddd'");
            assertThat(violations(page)).anyMatch(v -> v.startsWith("color-contrast: "));
        }
    }
}
