package dossier.render;

import dossier.model.Fact;
import java.util.ArrayList;
import java.util.List;

/** A page at every address that a fact had before: it leads to the one of today. */
final class FormerPages {
    private FormerPages() {}

    /** @param id the former one */
    record View(String id, String label, String href) {}

    static List<Page> of(Material material) {
        List<Page> pages = new ArrayList<>();
        String title = material.strings(material.language()).say("moved.title");
        for (Fact fact : material.facts()) {
            for (String id : fact.upkeep().formerly()) {
                pages.add(new Page(
                        Links.factPath(id),
                        "moved",
                        "facts",
                        material.language(),
                        title,
                        "",
                        desk -> new View(id, desk.said.label(fact), desk.links.fact(fact.id()))));
            }
        }
        return pages;
    }
}
