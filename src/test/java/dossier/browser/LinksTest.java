package dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class LinksTest {
    @Test
    void everyLinkLeadsToAFileAndEveryAnchorToItsPlace(Chromium chromium, BuiltSite site) {
        // below a folder, a link that counts on the root of the host leads out of the site
        String address = site.root() + "repo/";
        Map<String, Set<String>> places = new HashMap<>();
        Map<String, List<String>> links = new HashMap<>();
        try (BrowserContext reader = chromium.reader()) {
            Page page = reader.newPage();
            for (String path : site.pages()) {
                page.navigate(address + path);
                places.put(path, new HashSet<>(texts(page, "[id]", "id")));
                links.put(path, texts(page, "a[href], link[href]", "href"));
            }
        }
        assertThat(links.values()).allMatch(l -> !l.isEmpty());
        assertThat(faults(site, address, places, links)).isEmpty();
    }

    private static List<String> texts(Page page, String selector, String property) {
        List<String> texts = new ArrayList<>();
        Object all = page.evalOnSelectorAll(selector, "(all, property) => all.map(e => e[property])", property);
        ((List<?>) all).forEach(t -> texts.add((String) t));
        return texts;
    }

    private static List<String> faults(
            BuiltSite site, String address, Map<String, Set<String>> places, Map<String, List<String>> links) {
        List<String> faults = new ArrayList<>();
        links.forEach((from, all) -> all.stream()
                .filter(to -> to.startsWith(site.root()) || !to.matches("(?:https?|mailto):.*"))
                .filter(to -> !isThere(site, address, places, to))
                .forEach(to -> faults.add(from + " -> " + to)));
        return faults;
    }

    private static boolean isThere(BuiltSite site, String address, Map<String, Set<String>> places, String to) {
        if (!to.startsWith(address)) {
            return false;
        }
        String[] parts = to.substring(address.length()).split("#", 2);
        String path = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
        if (!Files.isRegularFile(site.folder().resolve(path))) {
            return false;
        }
        return parts.length == 1
                || places.getOrDefault(path, Set.of()).contains(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
}
