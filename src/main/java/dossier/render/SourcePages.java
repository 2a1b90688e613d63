package dossier.render;

import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Period;
import dossier.model.Source;
import dossier.model.Time;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page for every source, and the list of all. */
final class SourcePages {
    private final Material material;

    SourcePages(Material material) {
        this.material = material;
    }

    /** A source in a list. */
    record Listed(String title, String href, String publisher, String type, String published, String day, int facts) {}

    record ListView(List<Listed> sources) {}

    /** @param inferred what of its date is not printed in it, and why it is taken to be so */
    record View(
            String id,
            String title,
            String type,
            List<FactPages.Item> items,
            String inferred,
            List<String> interests,
            List<Lines.Group> facts) {}

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        String title = material.strings(material.language()).say("nav.sources");
        pages.add(new Page("sources/index.html", "sources", "sources", material.language(), title, "", this::list));
        for (Source source : material.site.sources().values()) {
            pages.add(new Page(
                    "sources/" + source.id() + ".html",
                    "source",
                    "sources",
                    material.language(),
                    new Said(material, material.language()).title(source),
                    "",
                    d -> view(d, source)));
        }
        return pages;
    }

    private ListView list(Desk desk) {
        return new ListView(material.site.sources().values().stream()
                .map(s -> listed(s, desk))
                .toList());
    }

    Listed listed(Source source, Desk desk) {
        return new Listed(
                desk.said.title(source),
                desk.links.source(source.id()),
                Said.capital(desk.said.name(source.publisher())),
                desk.t.say("type." + Ids.of(source.type())),
                desk.said.published(source),
                source.published().map(p -> p.period().from().toString()).orElse(""),
                material.readIn(source).size());
    }

    private View view(Desk desk, Source source) {
        Strings t = desk.t;
        List<FactPages.Item> items = new ArrayList<>();
        items.add(new FactPages.Item(
                t.say("item.publisher"),
                Said.capital(desk.said.name(source.publisher())),
                Optional.of(desk.links.entity(source.publisher()))));
        source.published()
                .ifPresent(p -> items.add(new FactPages.Item(
                        t.say("item.published"),
                        desk.said.time(p),
                        Optional.of(source.id() + ".published")
                                .filter(id -> material.site.facts().containsKey(id))
                                .map(desk.links::fact))));
        source.accessed()
                .ifPresent(a -> items.add(new FactPages.Item(
                        t.say("item.accessed"),
                        material.printer.period(Period.day(a), desk.language),
                        Optional.empty())));
        source.url().ifPresent(u -> items.add(new FactPages.Item(t.say("item.url"), u, web(u))));
        source.archive().ifPresent(u -> items.add(new FactPages.Item(t.say("item.archive"), u, web(u))));
        source.license().ifPresent(l -> items.add(new FactPages.Item(t.say("item.license"), l, Optional.empty())));
        source.access()
                .ifPresent(a -> items.add(
                        new FactPages.Item(t.say("item.access"), t.say("access." + Ids.of(a)), Optional.empty())));
        return new View(
                source.id(),
                desk.said.title(source),
                t.say("type." + Ids.of(source.type())),
                items,
                source.published()
                        .flatMap(Time::inferred)
                        .map(part -> inferred(desk, source, part))
                        .orElse(""),
                interests(desk, source),
                desk.lines.bySubject(material.readIn(source)));
    }

    private static String inferred(Desk desk, Source source, String part) {
        String what = desk.t.say("inferred", desk.t.find("part." + part).orElse(part));
        return source.because().map(b -> desk.t.say("because", what, b)).orElse(what);
    }

    private List<String> interests(Desk desk, Source source) {
        Set<String> interests = new LinkedHashSet<>();
        for (Fact fact : material.readIn(source)) {
            fact.interests().stream()
                    .filter(i -> i.who().equals(source.publisher()))
                    .forEach(i -> interests.add(desk.said.interest(i)));
        }
        return List.copyOf(interests);
    }

    /** An address of the web, and no other: what else stands there is shown, and leads nowhere. */
    static Optional<String> web(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? Optional.of(url) : Optional.empty();
    }
}
