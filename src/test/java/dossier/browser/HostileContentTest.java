package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InBrowser.class)
class HostileContentTest {
    /** Breaks out of an element, an attribute, a script and a comment, wherever it is written unescaped. */
    private static final String BAIT = "--></script></title></svg><script>window.hit=top</script>"
            + "<img src=x onerror=window.hit=top>\"'><svg onload=window.hit=top><a href=javascript:window.hit=top>x</a>";

    private static final Map<String, String> CONTENT = Map.of(
            "site.yaml",
            "title: \"T BAIT\"\nlanguages: [en]\nauthors: [\"A BAIT\"]\n",
            "entities.yaml",
            "defaults: {source: report}\nentities:\n"
                    + "  town: {label: \"The town BAIT\", kind: organisation, owner: {is: state, at: \"P1 BAIT\"}}\n"
                    + "  state: {label: \"The state BAIT\", kind: organisation}\n",
            "measures.yaml",
            "measures:\n  users: {label: \"Users BAIT\", kind: stock, units: {users: [users, user]}}\n",
            "sources/report.yaml",
            "sources:\n  report: {title: \"R BAIT\", publisher: town, type: report, published: {date: 2025-03-03,"
                    + " at: \"P0 BAIT\", inferred: year, because: \"B BAIT\"}}\n",
            "facts/f.yaml",
            "defaults: {source: report < state, subject: town}\nfacts:\n"
                    + "  a: {label: \"A BAIT\", value: US$2 million, at: \"P2 BAIT\", quote: \"US$2 million BAIT\","
                    + " basis: \"counted BAIT\"}\n"
                    + "  b: {label: \"B BAIT\", value: US$3 million}\n"
                    + "  c: {label: \"C BAIT\", text: \"said BAIT\"}\n"
                    + "  sum: {label: \"S BAIT\", formula: a + b}\n"
                    + "checks:\n  - {that: a < b, because: \"W BAIT\"}\n",
            "charts/c.yaml",
            "kind: bar\nheadline: \"A and B BAIT\"\nsubtitle: \"S BAIT\"\nfacts: [a, b]\nemphasis: a\n",
            "notes/n.md",
            "---\ntitle: \"N BAIT\"\nsummary: \"S BAIT\"\n---\n\nWords TEXT, [US$2 million](fact:a) `CODE`.\n\n"
                    + "## Head TEXT\n\n[C TEXT](chart:c)\n\n    CODE\n",
            "index.md",
            "---\ntitle: \"I BAIT\"\nsummary: \"S BAIT\"\n---\n\n- TEXT [US$3 million](fact:b)\n\n[F](figures:a,b)\n");

    @TempDir
    Path temporary;

    @Test
    void noTextOfTheContentBecomesAScriptOrAnElement(Chromium chromium) throws IOException {
        Map<String, String> content = new TreeMap<>();
        CONTENT.forEach((path, text) -> content.put(path, baited(text)));
        List<String> caught = new ArrayList<>();
        try (BuiltSite site = BuiltSite.of(temporary, content);
                // the policy would stop the scripts too: here the escaping stands alone
                BrowserContext reader = chromium.reader(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = reader.newPage();
            int seen = 0;
            for (String path : site.pages()) {
                page.navigate(site.root() + path);
                if ((boolean) page.evaluate("window.hit !== undefined")) {
                    caught.add(path + " ran a script");
                }
                Object made = page.evaluate(
                        "document.querySelectorAll('[onerror], [onload], [href^=\"javascript:\"]').length");
                if (!made.equals(0)) {
                    caught.add(path + " has an element of the content's making");
                }
                if (page.content().contains("window.hit=top")) {
                    seen++;
                }
            }
            assertThat(seen).as("pages that show the bait").isGreaterThan(10);
        }
        assertThat(caught).isEmpty();
    }

    /**
     * BAIT stands in YAML, TEXT in Markdown, CODE in code. Where Markdown is read, bare HTML is refused; the backslash that
     * lets it pass there does no harm to the bait where nothing but text is read.
     */
    private static String baited(String text) {
        String escaped = BAIT.replace("<", "\\<");
        String quoted = escaped.replace("\\", "\\\\").replace("\"", "\\\"");
        return text.replace("BAIT", quoted).replace("TEXT", escaped).replace("CODE", BAIT);
    }
}
