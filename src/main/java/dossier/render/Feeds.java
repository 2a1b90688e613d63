package dossier.render;

import dossier.model.Note;
import dossier.model.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    record FeedView(String title, String url, String updated, List<String> authors, List<Entry> entries) {}

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
        Desk desk = new Desk(material, new ChartFigures(material, Map.of()), material.language(), links);
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
        List<String> authors = material.site.settings().authors();
        return new FeedView(
                material.site.settings().title(),
                url,
                midnight(changed(dated.get(0))),
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
