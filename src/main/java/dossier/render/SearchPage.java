package dossier.render;

import dossier.model.ChartSpec;
import dossier.model.Entity;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Language;
import dossier.model.Note;
import dossier.model.Prose;
import dossier.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The search, and its index: a script that assigns it, since a page that is opened from a folder can fetch nothing. */
final class SearchPage {
    static final String INDEX = "data/search.js";

    private static final List<String> LISTS = List.of("notes", "facts", "sources", "entities", "charts");

    private final Material material;

    SearchPage(Material material) {
        this.material = material;
    }

    /** @param lists where to look without scripts */
    record View(List<Lines.Ref> lists) {}

    /**
     * What can be found.
     *
     * @param href from the folder of the site
     * @param words shown behind the title
     * @param rest searched, and not shown
     */
    private record Entry(String kind, String title, String href, String words, String rest) {}

    Page page() {
        Strings t = material.strings(material.language());
        return new Page("search.html", "search", "search", material.language(), t.say("search"), "", this::view);
    }

    private View view(Desk desk) {
        return new View(LISTS.stream()
                .map(l -> new Lines.Ref(desk.t.say("nav." + l), desk.links.page(l + "/index.html")))
                .toList());
    }

    /** @param desk of the page of the search */
    byte[] index(Desk desk) {
        List<Entry> entries = new ArrayList<>();
        material.site.index().ifPresent(n -> entries.add(note(n, desk)));
        material.site.notes().forEach(n -> entries.add(note(n, desk)));
        material.facts().forEach(f -> entries.add(fact(f, desk)));
        material.site.charts().values().forEach(c -> entries.add(chart(c, desk)));
        material.site.entities().values().forEach(e -> entries.add(entity(e, desk)));
        material.site.sources().values().forEach(s -> entries.add(source(s, desk)));
        StringBuilder out = new StringBuilder("window.dossierSearch = [\n");
        for (Entry e : entries) {
            out.append('[');
            for (String field : List.of(e.kind(), e.title(), e.href(), e.words(), e.rest())) {
                quote(field, out);
                out.append(',');
            }
            out.setCharAt(out.length() - 1, ']');
            out.append(",\n");
        }
        return out.append("];\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Entry note(Note note, Desk desk) {
        ProseWriter prose = desk.prose(note.file().path());
        return new Entry(
                desk.t.say(note.isIndex() ? "nav.index" : "use.note"),
                prose.plain(note.title()),
                desk.links.note(note),
                note.summary().map(prose::plain).orElse(""),
                squeezed(prose.plain(note.body())));
    }

    private Entry fact(Fact fact, Desk desk) {
        List<String> rest = new ArrayList<>(labels(fact));
        rest.add(fact.id());
        for (Evidence evidence : fact.evidence()) {
            rest.addAll(desk.said.speakers(evidence));
            evidence.quote().ifPresent(q -> rest.add(q.value()));
        }
        return new Entry(
                desk.t.say("fact"),
                desk.said.label(fact),
                desk.links.fact(fact.id()),
                desk.said.words(fact),
                squeezed(String.join(" ", rest)));
    }

    private Set<String> labels(Fact fact) {
        Set<String> labels = new LinkedHashSet<>();
        for (Language language : material.site.settings().languages()) {
            labels.add(fact.label().in(language).plain());
            labels.add(material.printer.words(fact, language));
        }
        return labels;
    }

    private static Entry chart(ChartSpec chart, Desk desk) {
        Prose headline = chart.headline();
        return new Entry(
                desk.t.say("chart"),
                desk.plain(headline, chart.place().file().path()),
                desk.links.chart(chart.id()),
                chart.subtitle().orElse(""),
                chart.id());
    }

    private Entry entity(Entity entity, Desk desk) {
        Set<String> names = new LinkedHashSet<>();
        material.site.settings().languages().forEach(l -> names.add(material.name(entity.id(), l)));
        names.add(entity.id());
        return new Entry(
                desk.t.say("kind." + Ids.of(entity.kind())),
                Said.capital(material.name(entity.id(), desk.language)),
                desk.links.entity(entity.id()),
                "",
                String.join(" ", names));
    }

    private static Entry source(Source source, Desk desk) {
        String publisher = Said.capital(desk.said.name(source.publisher()));
        String day = desk.said.published(source);
        return new Entry(
                desk.t.say("source"),
                desk.said.title(source),
                desk.links.source(source.id()),
                day.isEmpty() ? publisher : publisher + ", " + day,
                source.id());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** As a string of a script: whatever the text holds, it ends neither the string nor, pasted into a page, the script. */
    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= ' ' && "\"\\<>&\u2028\u2029\u007f".indexOf(c) < 0 && !Character.isSurrogate(c);
            if (isPlain || Character.isSurrogate(c) && isPaired(text, i)) {
                out.append(c);
            } else {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
