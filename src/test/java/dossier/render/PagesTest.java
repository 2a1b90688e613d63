package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.check.Findings;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.model.Entity;
import dossier.model.Ids;
import dossier.model.Language;
import dossier.model.Nature;
import dossier.model.Source;
import dossier.model.State;
import dossier.model.Use;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Pattern ADDRESS = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private static Map<String, String> files(SeedSite seed) {
        Rendered rendered = Pages.render(seed.site(), seed.findings());
        assertThat(rendered.diagnostics()).isEmpty();
        Map<String, String> files = new HashMap<>();
        rendered.outputs().forEach(o -> files.put(o.path(), new String(o.bytes(), StandardCharsets.UTF_8)));
        return files;
    }

    private static List<String> faults(Map<String, String> files) {
        List<String> faults = new ArrayList<>();
        Map<String, Set<String>> anchors = new HashMap<>();
        files.forEach((path, text) -> anchors.put(path, all(ID, text)));
        files.forEach((page, text) -> {
            if (!page.endsWith(".html")) {
                return;
            }
            for (String address : all(ADDRESS, text)) {
                if (address.matches("(?:https?|mailto):.*")) {
                    continue;
                }
                String[] parts = address.replace("&amp;", "&").split("#", 2);
                Path from = Path.of(page);
                String to = parts[0].isEmpty()
                        ? page
                        : from.resolveSibling(parts[0]).normalize().toString();
                if (!files.containsKey(to)) {
                    faults.add(page + ": dead: " + address);
                } else if (parts.length == 2 && !anchors.get(to).contains(parts[1])) {
                    faults.add(page + ": no anchor: " + address);
                }
            }
        });
        return faults;
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void everyLinkAndEveryAnchorLeadsSomewhere() {
        Map<String, String> files = files(new SeedSite());
        assertThat(faults(files)).isEmpty();
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "notes/index.html",
                        "notes/deep/shop.html",
                        "facts/index.html",
                        "facts/whole.html",
                        "sources/report.html",
                        "entities/paper.html",
                        "charts/plan.html",
                        "charts/plan.svg",
                        "charts/plan.png",
                        "charts/plan.csv",
                        "timeline.html",
                        "report.html",
                        "404.html",
                        "robots.txt",
                        ".nojekyll",
                        "data/facts.json",
                        "assets/map.png")
                .doesNotContainKeys("feed.xml", "sitemap.xml");
    }

    @Test
    void withAnAddressThereAreAFeedASitemapAndA404ThatWorksAtAnyDepthAndByAnyNameOfTheHost() {
        Map<String, String> files = files(new SeedSite().at("https://example.org/b/"));
        assertThat(files.get("404.html")).contains("href=\"/b/theme/dossier.css\"", "href=\"/b/index.html\"");
        assertThat(files.get("sitemap.xml"))
                .contains("<loc>https://example.org/b/</loc>", "<loc>https://example.org/b/facts/whole.html</loc>")
                .doesNotContain("404");
        assertThat(files.get("feed.xml"))
                .contains("<id>https://example.org/b/notes/plan.html</id>", "<updated>2026-11-25T00:00:00Z</updated>");
        assertThat(files.get("notes/plan.html")).contains("href=\"../facts/whole.html\"");
    }

    /** What other sites are told of a page, by name. */
    private static Map<String, String> told(String page) {
        Map<String, String> told = new HashMap<>();
        Pattern.compile("<meta (?:name|property)=\"((?:og|twitter):[^\"]*)\" content=\"([^\"]*)\">")
                .matcher(page)
                .results()
                .forEach(m -> assertThat(told.put(m.group(1), m.group(2))).isNull());
        return told;
    }

    @Test
    void withAnAddressEveryPageTellsOtherSitesWhatToShowOfIt() {
        Map<String, String> files = files(new SeedSite().at("https://example.org/b/"));
        String card = "https://example.org/b/charts/plan-card.png";
        assertThat(told(files.get("charts/plan.html")))
                .containsEntry("og:url", "https://example.org/b/charts/plan.html")
                .containsEntry("og:image", card)
                .containsEntry("og:image:width", "1200")
                .containsEntry("og:image:height", "630")
                .containsEntry("og:site_name", "The Group abroad")
                .containsEntry("twitter:card", "summary_large_image")
                .containsKeys("og:title", "og:description", "og:image:alt");
        assertThat(told(files.get("notes/plan.html")))
                .containsEntry("og:type", "article")
                .containsEntry("og:image", card);
        assertThat(told(files.get("charts/index.html"))).containsEntry("og:image", card);
        files.forEach((path, text) -> {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                Map<String, String> told = told(text);
                assertThat(told).as(path).containsKeys("og:type", "og:title", "og:url");
                assertThat(files).as(path).containsKey(told.get("og:image").replace("https://example.org/b/", ""));
            }
        });
        assertThat(told(files.get("facts/whole.html"))).containsEntry("og:image", "https://example.org/b/card.png");
        assertThat(told(files.get("404.html"))).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsNoShareCardAndNothingIsTold() {
        Map<String, String> files = files(new SeedSite());
        assertThat(files.keySet()).noneMatch(path -> path.endsWith("card.png"));
        files.forEach((path, text) -> assertThat(told(text)).as(path).isEmpty());
    }

    @Test
    void underAChartThereAreWaysToItsTableAndItsFiles() {
        Map<String, String> files = files(new SeedSite());
        assertThat(files.get("charts/plan.html"))
                .contains("<a href=\"#_values\">Table</a>", "<div id=\"_values\">")
                .contains("<a href=\"../charts/plan.csv\">CSV</a>", "SVG</a>", "PNG</a>");
        assertThat(files.get("notes/plan.html")).contains("<details><summary>Table</summary>");
    }

    @Test
    void hostileTextInAnyFieldIsInert() {
        String hostile = "</script></title></style>\"'><img src=x onerror=alert(1)><!-- ${site.title} "
                + "<#include \"top.ftlh\"> &amp;";
        Map<String, String> calm = files(new SeedSite());
        // links and markup that an author may write are not what is tried here
        String escaped = hostile.replace("<", "\\<").replace("&", "\\&");
        Map<String, String> files = files(new SeedSite(s -> s + " " + escaped));
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                assertThat(tags(file.getValue())).as(file.getKey()).isEqualTo(tags(calm.get(file.getKey())));
            }
        }
        assertThat(files.get("facts/whole.html")).contains("${site.title}", "&lt;#include");
    }

    /** The elements of a page, in order; a drawing breaks long words into lines. */
    private static String tags(String page) {
        Matcher tag = Pattern.compile("<(/?[a-zA-Z!][^\\s>]*)").matcher(page.replaceAll("(?s)<svg xmlns.*?</svg>", ""));
        StringBuilder tags = new StringBuilder();
        while (tag.find()) {
            tags.append(tag.group(1)).append(' ');
        }
        return tags.toString();
    }

    @Test
    void theSameContentMakesTheSameBytesWhateverTheMachineSpeaks() {
        Map<String, String> first = files(new SeedSite());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(files(new SeedSite())).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyPageForbidsWhatItDoesNotNeedBeforeAnythingElseIsRead() {
        files(new SeedSite()).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text)
                        .as(path)
                        .containsPattern("<head>\\s*<meta charset=\"utf-8\">\\s*<meta http-equiv=\"Content-Security-")
                        .doesNotContain(" style=\"", "<style", "javascript:")
                        .doesNotContainPattern("<script(?! src=| type=\"application/ld\\+json\">)");
            }
        });
    }

    @Test
    void aClaimLeadsToItsFactAndSaysHowFarItIsSettled() {
        String note = files(new SeedSite()).get("notes/plan.html");
        assertThat(note)
                .contains("<a class=\"n whole\" href=\"../facts/whole.html\">US$1.1 billion</a>"
                        + "<sup class=\"mark\" aria-hidden=\"true\">p</sup>"
                        + "<span class=\"hidden\"> (a plan, not yet done)</span>")
                .contains(">100\u00a0billion won (US$75.7\u00a0million)</a>");
    }

    @Test
    void aChartThatIsShownTwiceOnAPageIsDrawnOnce() {
        String note = files(new SeedSite()).get("notes/plan.html");
        assertThat(note.split("id=\"chart-plan-wide-title\"", -1)).hasSize(2);
        Map<String, Long> ids = Pattern.compile("\\sid=\"([^\"]*)\"")
                .matcher(note)
                .results()
                .collect(Collectors.groupingBy(m -> m.group(1), Collectors.counting()));
        assertThat(ids.values()).allMatch(n -> n == 1);
    }

    @Test
    void factsOfOneChainShareAnEntryOfTheMargin() {
        String note = files(new SeedSite()).get("notes/plan.html").replaceAll("\\s+", " ");
        String rail = note.substring(note.indexOf("<aside class=\"rail\""), note.indexOf("</aside>"));
        assertThat(rail.split("class=\"entry\"", -1)).hasSize(2);
        assertThat(rail).contains("US$1.1 billion</a>, ", "US$200 million</a>, ", "headline, paragraphs 1, 2 and 3");
    }

    /** The card of a fact, as it lies in a page. */
    private static String card(String page, String id) {
        String from = page.substring(page.indexOf("id=\"card_" + id + "\""));
        return from.substring(0, from.indexOf("</p>\n</div>\n")).replaceAll("\\s+", " ");
    }

    @Test
    void theCardOfEveryFactThatAPageClaimsLiesHiddenInIt() {
        Map<String, String> files = files(new SeedSite());
        Pattern claim = Pattern.compile("<a class=\"n(?: whole)?\" href=\"[^\"]*facts/([^\"/]+)\\.html\"");
        Pattern card = Pattern.compile("<div class=\"card\" id=\"card_([^\"]+)\"");
        for (String page : List.of("index.html", "notes/plan.html", "notes/deep/shop.html", "charts/plan.html")) {
            String text = files.get(page);
            assertThat(all(card, text)).as(page).containsAll(all(claim, text));
            assertThat(text.split("<div class=\"cards\" hidden>", -1).length - 1)
                    .as(page)
                    .isEqualTo(all(card, text).isEmpty() ? 0 : 1);
        }
        assertThat(all(card, files.get("index.html"))).contains("whole", "rest", "share", "users");
    }

    @Test
    void aCardSaysWhatItsFactRestsOn() {
        Map<String, String> files = files(new SeedSite());
        assertThat(card(files.get("notes/plan.html"), "whole"))
                .contains(">US$1.1 billion</p>", "2024 to 2026", "A plan, not yet done", "Said first by", "Read in")
                .contains("headline, paragraph 1", "“US$1.1 billion in South Korea over the next three years”")
                .contains("One origin. ", "href=\"../facts/whole.html#_cite\"", "href=\"../sources/report.html\"");
        assertThat(card(files.get("notes/plan.html"), "rest"))
                .contains("Computed from</span> 1,100 − 200, US$ million", "850 to 951 million dollars")
                .doesNotContain("Said first by");
        assertThat(card(files.get("notes/deep/shop.html"), "users")).contains("more than 7 million users");
        assertThat(card(files.get("notes/deep/shop.html"), "probe"))
                .contains("<p class=\"statement\">The regulator is probing the shop, after complaints.</p>");
    }

    @Test
    void aFactIsCitedInThreeLengthsAndKeepsItsHedge() {
        String users = files(new SeedSite().at("https://example.org/b/")).get("facts/users.html");
        assertThat(users)
                .contains("id=\"cite-short\">The Group abroad, fact users</span>")
                .containsPattern(
                        "id=\"cite-inline\">more than 7 million users \\(an estimate; [^<]*fact users\\)</span>")
                .containsPattern(
                        "id=\"cite-full\">[^<]*more than 7 million users[^<]* https://example.org/b/facts/users")
                .contains("<button class=\"copy\" type=\"button\" hidden data-copies=\"cite-full\"");
    }

    @Test
    void theSearchFindsWhatTheSiteHolds() {
        Map<String, String> files = files(new SeedSite());
        String index = files.get("data/search.js");
        assertThat(index)
                .startsWith("window.dossierSearch = [\n")
                .contains("[\"Fact\",\"Planned investment\",\"facts/whole.html\",\"US$1.1 billion\",")
                .contains("[\"Note\",\"The shop\",\"notes/deep/shop.html\",")
                .contains("\"sources/report.html\"", "\"entities/paper.html\"", "\"charts/plan.html\"");
        Set<String> pages = all(Pattern.compile("^\\[\"[^\"]*\",\"[^\"]*\",\"([^\"]*)\"", Pattern.MULTILINE), index);
        assertThat(files).containsKeys(pages.toArray(String[]::new));
        assertThat(files.get("search.html")).contains("<script src=\"data/search.js\" defer>", "<noscript>");
        files.forEach((path, text) -> {
            if (path.endsWith(".html") && !path.equals("search.html")) {
                assertThat(text).as(path).doesNotContain("data/search.js");
            }
        });
    }

    @Test
    void hostileTextStaysWithinItsStringOfTheIndex() {
        String hostile = "\"];alert(1);//\\\\\u2028</script>&'`";
        String index = files(new SeedSite(s -> s + " " + hostile)).get("data/search.js");
        String string = "\"(?:[^\"\\\\\\p{Cntrl}\u2028\u2029<>&]|\\\\u[0-9a-f]{4})*\"";
        assertThat(index.lines().toList())
                .allMatch(line -> line.equals("window.dossierSearch = [")
                        || line.equals("];")
                        || line.matches("\\[" + string + "(?:," + string + "){4}\\],"));
        assertThat(index).contains("\\u0022];alert(1);//", "\\u003c/script\\u003e");
    }

    @Test
    void aSumIsShownAsALedger() {
        String fact = files(new SeedSite()).get("facts/rest.html").replaceAll("\\s+", " ");
        assertThat(fact)
                .contains("<td class=\"sign\">\u2212</td><th scope=\"row\"><a href=\"../facts/centre.html\">For a"
                        + " logistics centre</a></th><td class=\"value\">200</td><td class=\"between\">199.5 to"
                        + " 200.5</td>")
                .contains("<th scope=\"row\">Not itemised, US$ million</th><td class=\"value\">900</td>");
    }

    @Test
    void aTemplateThatFailsIsToldWithItsPlace() {
        SeedSite seed = new SeedSite().template("foot.ftlh", "<p>\n  ${nothing.there}\n</p>");
        Rendered rendered = Pages.render(seed.site(), seed.findings());
        assertThat(rendered.diagnostics()).hasSize(1);
        Diagnostic told = rendered.diagnostics().get(0);
        assertThat(told.code()).isEqualTo(Code.BAD_TEMPLATE);
        assertThat(told.place()).hasToString("templates/foot.ftlh:2:5");
        assertThat(rendered.outputs()).noneMatch(o -> o.path().endsWith(".html"));
    }

    @Test
    void whatATemplateMayNotDoFails() {
        Map<String, String> forbidden = Map.of(
                "${page.class}", "1:3",
                "${page.getClass()}", "1:3",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "1:",
                "${page?api}", "1:3",
                "<#include \"../theme.yaml\">", "1:1",
                "<#include \"theme.yaml\">", "1:1",
                "<#include \"/etc/passwd\">", "1:1",
                "<#if ></#if>", "1:",
                "<#include \"foot.ftlh\">", "1:");
        forbidden.forEach((template, place) -> {
            SeedSite seed = new SeedSite().template("foot.ftlh", template);
            Rendered rendered = Pages.render(seed.site(), seed.findings());
            assertThat(rendered.diagnostics()).as(template).hasSize(1).allMatch(d -> d.code() == Code.BAD_TEMPLATE);
            assertThat(rendered.diagnostics().get(0).place().toString())
                    .as(template)
                    .contains(".ftlh:" + place);
        });
    }

    @Test
    void aSiteReplacesABlockByAFileOfItsName() {
        Map<String, String> files = files(new SeedSite().template("foot.ftlh", "<footer>Ours: ${site.title}</footer>"));
        assertThat(files.get("index.html")).contains("<footer>Ours: The Group abroad</footer>");
    }

    @Test
    void everyAssetOfTheDefaultThemeIsInTheSite() throws Exception {
        Path assets = Path.of("templates/assets");
        try (var paths = Files.walk(assets)) {
            Set<String> there = paths.filter(Files::isRegularFile)
                    .map(p -> assets.relativize(p).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(ThemeFiles.ASSETS).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        ThemeFiles theme = new ThemeFiles(new TreeMap<>());
        assertThat(theme.strings(Language.KO).keys())
                .isEqualTo(theme.strings(Language.EN).keys());
    }

    @Test
    void thereAreWordsForEverythingThatAFactCanBe() {
        Set<String> words = new ThemeFiles(new TreeMap<>()).strings(Language.EN).keys();
        assertThat(words).containsAll(names("nature.", Nature.class));
        assertThat(words).containsAll(names("state.", State.class));
        assertThat(words).containsAll(names("type.", Source.Type.class));
        assertThat(words).containsAll(names("kind.", Entity.Kind.class));
        assertThat(words).containsAll(names("kinds.", Entity.Kind.class));
        assertThat(words).containsAll(names("use.", Use.Kind.class));
        assertThat(words).containsAll(names("result.", Findings.Outcome.Result.class));
    }

    private static <E extends Enum<E>> List<String> names(String prefix, Class<E> type) {
        return Ids.all(type).stream().map(id -> prefix + id).toList();
    }
}
