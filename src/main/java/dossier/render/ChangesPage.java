package dossier.render;

import java.util.List;

/** What readers are told of revisions and corrections. */
final class ChangesPage {
    private final Material material;

    ChangesPage(Material material) {
        this.material = material;
    }

    /** @param hasFeed whether a feed tells the same */
    record View(List<Changes.Change> changes, String counts, boolean hasFeed) {}

    Page page() {
        String title = material.strings(material.language()).say("changes.title");
        return new Page("changes.html", "changes", "changes", material.language(), title, "", this::view);
    }

    private View view(Desk desk) {
        List<Changes.Change> changes = new Changes(desk).all();
        int corrections = (int)
                changes.stream().filter(c -> c.kind().equals("correction")).count();
        String counts = desk.t.say(
                "and",
                desk.t.say("changes.revisions", changes.size() - corrections),
                desk.t.say("changes.corrections", corrections));
        boolean hasFeed = !changes.isEmpty() && material.site.settings().url().isPresent();
        return new View(changes, changes.isEmpty() ? "" : counts, hasFeed);
    }
}
