package dossier.ledger;

import dossier.model.Address;
import dossier.model.Entity;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Note;
import dossier.model.Period;
import dossier.model.Prose;
import dossier.model.Site;
import dossier.model.Source;
import dossier.model.Time;
import dossier.model.Use;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the pages say, in JSON-LD and the words of schema.org: the front page and the notes, the facts, sources and
 * entities, and the data as a whole. Threads may share it.
 */
public final class LinkedData {
    /** The node of the data as a whole, and of the front page. */
    static final String DATA = "facts/index.html#data";

    private static final String BRIEFING = "index.html#briefing";

    private final Site site;
    private final Map<String, List<Fact>> byNote = new HashMap<>();
    private final Map<String, List<Fact>> preferred = new HashMap<>();
    private final Map<String, Note> notes = new HashMap<>();

    /** @param site as readers may see it */
    public LinkedData(Site site) {
        this.site = site;
        for (Fact fact : site.facts().values()) {
            fact.usedIn().stream().filter(u -> u.kind() == Use.Kind.NOTE).forEach(u -> add(byNote, u.id(), fact));
            fact.preference().ifPresent(p -> p.over().forEach(id -> add(preferred, id, fact)));
        }
        site.index().ifPresent(n -> notes.put("index.html", n));
        site.notes().forEach(n -> notes.put(path(n), n));
    }

    private static void add(Map<String, List<Fact>> map, String key, Fact fact) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
    }

    /**
     * What is said on a page, as JSON that can stand in a script element; empty for pages of which there is nothing to say.
     *
     * @param page its path in the site
     * @param root what leads from it to the folder of the site, for sites without an address
     */
    public Optional<String> at(String page, String root) {
        LinkedThings things = new LinkedThings(site, site.settings().url().orElse(root));
        List<Map<String, Object>> nodes = nodes(page, things);
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("@context", "https://schema.org");
        if (nodes.size() == 1) {
            block.putAll(nodes.get(0));
        } else {
            block.put("@graph", nodes);
        }
        return Optional.of(JsonText.inScript(block));
    }

    private List<Map<String, Object>> nodes(String page, LinkedThings things) {
        if (page.equals("facts/index.html")) {
            return List.of(dataset(things));
        }
        if (notes.containsKey(page)) {
            Map<String, Object> note = note(notes.get(page), page, things);
            return page.equals("index.html") ? List.of(note, dataset(things)) : List.of(note);
        }
        if (page.startsWith("facts/")) {
            return Optional.ofNullable(site.facts().get(name(page))).stream()
                    .flatMap(f -> fact(f, new LinkedFacts(site, things)))
                    .toList();
        }
        if (page.startsWith("sources/")) {
            Optional<Source> source = Optional.ofNullable(site.sources().get(name(page)));
            return source.map(things::source).stream().toList();
        }
        if (page.startsWith("entities/")) {
            Optional<Entity> entity = Optional.ofNullable(site.entities().get(name(page)));
            return entity.map(things::entity).stream().toList();
        }
        return List.of();
    }

    private Stream<Map<String, Object>> fact(Fact fact, LinkedFacts facts) {
        return Stream.concat(
                facts.fact(fact).stream(), facts.reviews(fact, preferred.getOrDefault(fact.id(), List.of())).stream());
    }

    private static String name(String page) {
        return page.substring(page.indexOf('/') + 1, page.length() - ".html".length());
    }

    private static String path(Note note) {
        return note.isIndex() ? "index.html" : "notes/" + note.slug() + ".html";
    }

    private Map<String, Object> note(Note note, String page, LinkedThings things) {
        LinkedNode node = new LinkedNode(note.isIndex() ? "Report" : "Article")
                .put("@id", things.address(note.isIndex() ? BRIEFING : page + "#note"))
                .put("url", note.isIndex() ? things.home() : things.address(page))
                .put("headline", note.title().plain())
                .put("description", note.summary().map(Prose::plain))
                .put("inLanguage", note.language().tag())
                .put("author", site.settings().authors())
                .put("datePublished", note.date().map(LocalDate::toString))
                .put("dateModified", note.updated().map(LocalDate::toString))
                .put("citation", cited(note).map(things::cited).toList());
        if (note.isIndex()) {
            node.put(
                    "hasPart",
                    site.notes().stream()
                            .map(n -> LinkedNode.ref(
                                    "Article",
                                    things.address(path(n) + "#note"),
                                    Optional.of(n.title().plain())))
                            .toList());
        } else if (site.index().isPresent()) {
            node.put("isPartOf", LinkedNode.ref("Report", things.address(BRIEFING), Optional.empty()));
        }
        return node.map();
    }

    /** The sources on which a note rests: those that it names, and those of its facts through all formulas. */
    private Stream<Source> cited(Note note) {
        Set<String> sources = new TreeSet<>();
        note.prose().stream()
                .flatMap(prose -> prose.passages().stream())
                .flatMap(passage -> passage.links().stream())
                .forEach(link -> {
                    if (link.address() instanceof Address.SourceRef ref) {
                        sources.add(ref.id());
                    }
                });
        Deque<Fact> open = new ArrayDeque<>(byNote.getOrDefault(note.slug(), List.of()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Fact next = open.removeLast();
            if (seen.add(next.id())) {
                next.evidence().stream().map(Evidence::source).forEach(sources::add);
                next.computation().ifPresent(c -> c.inputs()
                        .forEach(i -> open.add(site.facts().get(i))));
            }
        }
        return sources.stream().map(site.sources()::get);
    }

    private Map<String, Object> dataset(LinkedThings things) {
        Optional<Note> index = site.index();
        List<Period> times = site.facts().values().stream()
                .filter(f -> f.quantity().isPresent())
                .flatMap(f -> FactsJson.time(f).stream())
                .map(Time::period)
                .toList();
        Optional<Period> first = times.stream().min(Comparator.comparing(Period::from));
        Optional<Period> last = times.stream().max(Comparator.comparing(Period::to));
        return new LinkedNode("Dataset")
                .put("@id", things.address(DATA))
                .put("url", things.address("facts/index.html"))
                .put("name", site.settings().title())
                .put(
                        "description",
                        index.flatMap(Note::summary)
                                .map(Prose::plain)
                                .orElse(site.settings().title()))
                .put(
                        "inLanguage",
                        site.settings().languages().stream().map(l -> l.tag()).toList())
                .put("creator", site.settings().authors())
                .put("isAccessibleForFree", true)
                .put("temporalCoverage", first.map(f -> LinkedFacts.coverage(f, last.orElseThrow())))
                .put(
                        "variableMeasured",
                        site.measures().values().stream()
                                .map(m -> m.label().plain())
                                .toList())
                .put(
                        "distribution",
                        List.of(
                                download(things, "data/facts.csv", "text/csv"),
                                download(things, "data/facts.json", "application/json"),
                                download(things, "data/datapackage.json", "application/json")))
                .map();
    }

    private static Map<String, Object> download(LinkedThings things, String path, String type) {
        return new LinkedNode("DataDownload")
                .put("contentUrl", things.address(path))
                .put("encodingFormat", type)
                .map();
    }

    /** Who publishes the site: its authors, or else the site itself. */
    static Object publisher(Site site, LinkedThings things) {
        List<String> authors = site.settings().authors();
        return new LinkedNode("Organization")
                .put("name", authors.isEmpty() ? site.settings().title() : String.join(", ", authors))
                .put("url", things.home())
                .map();
    }
}
