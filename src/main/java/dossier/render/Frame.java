package dossier.render;

import dossier.check.Findings;
import dossier.diagnostic.Text;
import dossier.ledger.LinkedData;
import dossier.model.Note;
import dossier.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around every page: the head with its ways, the line at the foot that says how far all is checked. */
final class Frame {
    private static final List<String> SECTIONS = List.of("notes", "facts", "sources", "timeline", "report");
    private static final Map<String, String> PATHS = paths();

    private final Material material;
    private final Previews previews;
    private final LinkedData linked;
    private final int holds;
    private final int origins;

    Frame(Material material, Previews previews) {
        this.material = material;
        this.previews = previews;
        this.linked = new LinkedData(material.site);
        this.holds = (int) material.findings.outcomes().stream()
                .filter(o -> o.result() == Findings.Outcome.Result.HOLDS)
                .count();
        this.origins = (int) material.site.facts().values().stream()
                .flatMap(f -> f.origins().stream())
                .distinct()
                .count();
    }

    private static Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("index", "index.html");
        List.of("notes", "facts", "sources", "entities", "charts").forEach(p -> paths.put(p, p + "/index.html"));
        List.of("timeline", "report", "changes").forEach(p -> paths.put(p, p + ".html"));
        return paths;
    }

    /**
     * What a template sees as {@code page}.
     *
     * @param lang the tag of its language
     * @param title with the site's behind it
     * @param root what leads to the site's folder
     * @param body the template of its body
     * @param canonical its address, where the site has one
     * @param preview what is shown where its link is passed on
     * @param data what it says, as JSON-LD
     */
    record PageView(
            String lang,
            String title,
            String description,
            String root,
            String section,
            String body,
            Optional<String> canonical,
            Optional<Previews.Preview> preview,
            Optional<Html> data) {}

    /** What a template sees as {@code site}. */
    record SiteView(
            String title,
            String home,
            List<Way> nav,
            String numbers,
            String checks,
            String origins,
            String asOf,
            boolean hasFeed,
            boolean hasChanges,
            Optional<String> contact) {}

    /** One way of the head. */
    record Way(String words, String href, boolean current) {}

    PageView page(Page page, Links links) {
        String title = material.site.settings().title();
        boolean isFront = page.title().isEmpty() || page.title().equals(title);
        return new PageView(
                page.language().tag(),
                isFront ? title : page.title() + " \u2013 " + title,
                page.description(),
                links.root(),
                page.section(),
                page.body() + ".ftlh",
                material.site.settings().url().map(u -> u + (page.path().equals("index.html") ? "" : page.path())),
                previews.of(page),
                linked.at(page.path(), links.root()).map(Html::new));
    }

    SiteView site(Page page, Links links) {
        Strings t = material.strings(page.language());
        Site.Settings settings = material.site.settings();
        Findings findings = material.findings;
        return new SiteView(
                settings.title(),
                links.page("index.html"),
                nav(page, links, t),
                t.say("trust.numbers", findings.numbers(), findings.checked()),
                findings.outcomes().isEmpty()
                        ? ""
                        : t.say("trust.checks", findings.outcomes().size(), holds),
                t.say("trust.origins", origins),
                material.latest()
                        .map(time -> new Said(material, page.language()).time(time))
                        .orElse(""),
                Feeds.hasFeed(material),
                !material.revised().isEmpty(),
                settings.contact().flatMap(Frame::address));
    }

    /** An address of e-mail or of the web, and no other. */
    private static Optional<String> address(String contact) {
        boolean isMail = contact.contains("@") && !contact.contains(":");
        return isMail ? Optional.of("mailto:" + contact) : SourcePages.web(contact);
    }

    private List<Way> nav(Page page, Links links, Strings t) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(
                t.say("nav.index"), links.page("index.html"), page.section().equals("index")));
        List<Text> chosen = material.site.settings().nav();
        List<String> names =
                chosen.isEmpty() ? SECTIONS : chosen.stream().map(Text::value).toList();
        for (String name : names) {
            Optional<Note> note = material.note(name).filter(n -> !n.isIndex());
            if (note.isPresent()) {
                String title = note.get().title().plain();
                ways.add(new Way(title, links.note(note.get()), page.path().equals(Links.notePath(note.get()))));
            } else if (PATHS.containsKey(name) && !name.equals("index")) {
                ways.add(new Way(
                        t.say("nav." + name),
                        links.page(PATHS.get(name)),
                        page.section().equals(name)));
            }
        }
        return ways;
    }
}
