package dossier.render;

import dossier.model.Fact;
import dossier.model.Language;
import dossier.model.Prose;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one page is written with: its language, and where it stands. */
final class Desk {
    final Material material;
    final ChartFigures charts;
    final Language language;
    final Links links;
    final Strings t;
    final Said said;
    final Lines lines;
    /** The facts that have been claimed on the page so far, in the order of reading. */
    private final Set<Fact> claimed = new LinkedHashSet<>();

    Desk(Material material, ChartFigures charts, Language language, Links links) {
        this.material = material;
        this.charts = charts;
        this.language = language;
        this.links = links;
        this.t = material.strings(language);
        this.said = new Said(material, language);
        this.lines = new Lines(material, said, links, t);
    }

    /** @param file the file whose prose is to be written */
    ProseWriter prose(String file) {
        return new ProseWriter(material, said, links, file, claimed);
    }

    BlockWriter blocks(String file) {
        return new BlockWriter(material, prose(file), lines, charts, said, links);
    }

    Rail rail() {
        return new Rail(material, said, links);
    }

    /** The cards of all facts that have been claimed on the page: to be asked for when its view is made. */
    List<Cards.Card> cards() {
        return new Cards(this).of(claimed);
    }

    /** @param file the file in which it stands */
    String plain(Prose prose, String file) {
        return prose(file).plain(prose);
    }
}
