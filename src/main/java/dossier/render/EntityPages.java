package dossier.render;

import dossier.model.Entity;
import dossier.model.Ids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page for everybody and everything that facts are about, or that says them; and the list of all. */
final class EntityPages {
    private final Material material;
    private final Map<String, List<Entity>> owned = new LinkedHashMap<>();
    private final Map<String, List<Entity>> written = new LinkedHashMap<>();

    EntityPages(Material material) {
        this.material = material;
        material.site.entities().values().forEach(e -> {
            e.owner().ifPresent(o -> owned.computeIfAbsent(o, k -> new ArrayList<>())
                    .add(e));
            e.author().ifPresent(a -> written.computeIfAbsent(a, k -> new ArrayList<>())
                    .add(e));
        });
    }

    /** An entity in a list. */
    record Listed(String name, String href, String relation, int about, int said) {}

    /** Entities of one kind. */
    record Kind(String title, List<Listed> entities) {}

    record ListView(List<Kind> kinds) {}

    /** @param said the facts that it said, passed on or published */
    record View(
            String id,
            String name,
            String kind,
            List<FactPages.Item> items,
            List<Lines.Line> about,
            List<Lines.Line> said,
            List<SourcePages.Listed> sources) {}

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        String title = material.strings(material.language()).say("nav.entities");
        pages.add(new Page("entities/index.html", "entities", "entities", material.language(), title, "", this::list));
        for (Entity entity : material.site.entities().values()) {
            pages.add(new Page(
                    "entities/" + entity.id() + ".html",
                    "entity",
                    "entities",
                    material.language(),
                    Said.capital(material.name(entity.id(), material.language())),
                    "",
                    d -> view(d, entity)));
        }
        return pages;
    }

    private ListView list(Desk desk) {
        List<Kind> kinds = new ArrayList<>();
        for (Entity.Kind kind : Entity.Kind.values()) {
            List<Listed> entities = material.site.entities().values().stream()
                    .filter(e -> e.kind() == kind)
                    .map(e -> listed(e, desk))
                    .sorted(Comparator.comparing(Listed::name).thenComparing(Listed::href))
                    .toList();
            if (!entities.isEmpty()) {
                kinds.add(new Kind(desk.t.say("kinds." + Ids.of(kind)), entities));
            }
        }
        return new ListView(kinds);
    }

    private Listed listed(Entity entity, Desk desk) {
        String relation = entity.owner()
                .map(o -> desk.t.say("belongs-to", desk.said.name(o)))
                .or(() -> entity.author().map(a -> desk.t.say("written-by", desk.said.name(a))))
                .orElse("");
        return new Listed(
                Said.capital(desk.said.name(entity.id())),
                desk.links.entity(entity.id()),
                relation,
                material.about(entity).size(),
                material.saidBy(entity).size());
    }

    private View view(Desk desk, Entity entity) {
        Strings t = desk.t;
        List<FactPages.Item> items = new ArrayList<>();
        entity.owner().ifPresent(o -> items.add(item(desk, "item.owner", o)));
        entity.author().ifPresent(a -> items.add(item(desk, "item.author", a)));
        owned.getOrDefault(entity.id(), List.of()).forEach(e -> items.add(item(desk, "item.owns", e.id())));
        written.getOrDefault(entity.id(), List.of()).forEach(e -> items.add(item(desk, "item.wrote", e.id())));
        entity.sameAs().ifPresent(u -> items.add(new FactPages.Item(t.say("item.same-as"), u, SourcePages.web(u))));
        SourcePages sources = new SourcePages(material);
        return new View(
                entity.id(),
                Said.capital(desk.said.name(entity.id())),
                t.say("kind." + Ids.of(entity.kind())),
                items,
                desk.lines.lines(material.about(entity)),
                desk.lines.lines(material.saidBy(entity)),
                material.publishedBy(entity).stream()
                        .map(s -> sources.listed(s, desk))
                        .toList());
    }

    private FactPages.Item item(Desk desk, String name, String other) {
        return new FactPages.Item(
                desk.t.say(name), Said.capital(desk.said.name(other)), Optional.of(desk.links.entity(other)));
    }
}
