package dossier.render;

import dossier.model.Note;
import dossier.model.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What other programs follow a published site by: a feed of its notes, and a list of its pages. */
final class Feeds {
    private final Material material;
    private final String url;

    /** @param url the address of the site, ending in a slash */
    Feeds(Material material, String url) {
        this.material = material;
        this.url = url;
    }

    /** A note, in the feed. */
    record Entry(String title, String href, String published, String updated, String summary) {}

    /**
     * A feed.
     *
     * @param path of its own in the site
     * @param page the address of the page that says the same
     */
    record FeedView(
            String title,
            String path,
            String page,
            String url,
            String updated,
            List<String> authors,
            List<Entry> entries) {}

    record MapView(List<String> addresses) {}

    /** A feed needs an address, and days. */
    static boolean hasFeed(Material material) {
        return material.site.settings().url().isPresent()
                && material.site.notes().stream().anyMatch(n -> n.date().isPresent());
    }

    FeedView feed(Links links) {
        List<Note> dated = material.site.notes().stream()
                .filter(n -> n.date().isPresent())
                .sorted(Comparator.comparing(Feeds::changed).reversed().thenComparing(Note::slug))
                .toList();
        Desk desk = new Desk(material, new ChartFigures(material, Drawings.none(material)), material.language(), links);
        List<Entry> entries = new ArrayList<>();
        for (Note note : dated) {
            ProseWriter prose = desk.prose(note.file().path());
            Optional<Prose> summary = note.summary();
            entries.add(new Entry(
                    prose.plain(note.title()),
                    url + Links.notePath(note),
                    midnight(note.date().orElseThrow()),
                    midnight(changed(note)),
                    summary.map(prose::plain).orElse("")));
        }
        return view(material.site.settings().title(), "feed.xml", "", changed(dated.get(0)), entries);
    }

    /** Revisions and corrections, the newest first. */
    FeedView changes(Links links) {
        Desk desk = new Desk(material, new ChartFigures(material, Drawings.none(material)), material.language(), links);
        List<Entry> entries = new ArrayList<>();
        List<Changes.Change> all = new Changes(desk).all();
        for (Changes.Change change : all) {
            String day = midnight(LocalDate.parse(change.day()));
            entries.add(new Entry(
                    change.kindWords() + ": " + change.label(),
                    change.href() + "#" + change.anchor(),
                    day,
                    day,
                    change.sentence()));
        }
        String title = desk.t.say("changes.feed", material.site.settings().title());
        return view(
                title, "changes.xml", "changes.html", LocalDate.parse(all.get(0).day()), entries);
    }

    private FeedView view(String title, String path, String page, LocalDate updated, List<Entry> entries) {
        List<String> authors = material.site.settings().authors();
        return new FeedView(
                title,
                path,
                url + page,
                url,
                midnight(updated),
                authors.isEmpty() ? List.of(material.site.settings().title()) : authors,
                entries);
    }

    private static LocalDate changed(Note note) {
        return note.updated().or(note::date).orElseThrow();
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** @param pages paths in the site */
    MapView map(List<String> pages) {
        return new MapView(
                pages.stream().map(p -> url + (p.equals("index.html") ? "" : p)).toList());
    }

    static String robots(Optional<String> url) {
        return "User-agent: *\nAllow: /\n"
                + url.map(u -> "Sitemap: " + u + "sitemap.xml\n").orElse("");
    }
}
