package dossier.render;

import dossier.model.Language;
import dossier.model.Prose;

/** What one page is written with: its language, and where it stands. */
final class Desk {
    final Material material;
    final ChartFigures charts;
    final Language language;
    final Links links;
    final Strings t;
    final Said said;
    final Lines lines;

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
        return new ProseWriter(material, said, links, file);
    }

    BlockWriter blocks(String file) {
        return new BlockWriter(material, prose(file), lines, charts, said, links);
    }

    Rail rail() {
        return new Rail(material, said, links);
    }

    /** @param file the file in which it stands */
    String plain(Prose prose, String file) {
        return prose(file).plain(prose);
    }
}
