package dossier.render;

import dossier.check.Findings;
import dossier.model.Fact;
import dossier.model.Note;
import dossier.model.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A note as a page to print and to tick off by hand, claim by claim. */
public final class Sheets {
    private Sheets() {}

    /**
     * One page that needs no other file.
     *
     * @param site what of the briefing may leave the content: a sheet lies on a desk, and is left there
     * @return the page, with the note's slug in its path; or what is wrong with its template
     */
    public static Rendered render(Site site, Findings findings, Note note) {
        ThemeFiles theme = new ThemeFiles(site.templates());
        Material material = new Material(site, findings, theme);
        Map<String, Object> model = new HashMap<>();
        model.put("t", material.strings(note.language()));
        model.put("lang", note.language().tag());
        model.put("site", site.settings().title());
        model.put("it", SheetRows.of(material, note));
        try {
            byte[] page = new Templates(theme).fill("sheet.ftlh", model);
            return new Rendered(List.of(new Output(note.slug() + ".html", page)), List.of());
        } catch (Templates.Failed failed) {
            return new Rendered(List.of(), List.of(failed.diagnostic()));
        }
    }

    /** The facts that a sheet has rows of, each once, in its order. */
    public static List<Fact> facts(Site site, Findings findings, Note note) {
        return SheetRows.facts(new Material(site, findings, new ThemeFiles(site.templates())), note);
    }
}
