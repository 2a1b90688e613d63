package dossier.render;

import dossier.model.Language;
import dossier.model.Note;
import dossier.render.BlockWriter.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The front page: the main points, the key figures, the notes. */
final class FrontPage {
    /** The signs in the order in which they are explained. */
    private static final String SIGNS = "p=etfa";

    private static final int LATEST = 3;

    private final Material material;

    FrontPage(Material material) {
        this.material = material;
    }

    /**
     * What the front page shows.
     *
     * @param points its text before the first figure
     * @param band the key figures, if the first figure is made of them
     * @param rest its text from there on
     * @param changes the latest of what was revised
     * @param marks the signs behind numbers that occur in the briefing
     */
    record View(
            Html title,
            Html summary,
            String counts,
            List<Said.Mark> marks,
            List<Block> points,
            List<Lines.Tile> band,
            List<Block> rest,
            List<NotePages.Listed> notes,
            List<Changes.Change> changes) {}

    Page page() {
        Optional<Note> index = material.site.index();
        Language language = index.map(Note::language).orElse(material.language());
        String title = index.map(n -> n.title().plain()).orElse("");
        String summary = index.flatMap(Note::summary).map(s -> s.plain()).orElse("");
        return new Page("index.html", "index", "index", language, title, summary, this::view);
    }

    private View view(Desk desk) {
        Optional<Note> index = material.site.index();
        List<Block> blocks = new ArrayList<>();
        Html title = new Html(Html.escape(material.site.settings().title()));
        Html summary = Html.NONE;
        if (index.isPresent()) {
            Note note = index.get();
            ProseWriter prose = desk.prose(note.file().path());
            blocks.addAll(desk.blocks(note.file().path()).write(note.body()));
            title = prose.line(note.title());
            summary = note.summary().map(prose::line).orElse(Html.NONE);
        }
        int first = 0;
        while (first < blocks.size() && blocks.get(first).kind().equals("text")) {
            first++;
        }
        boolean hasBand = first < blocks.size()
                && !blocks.get(first).parts().get(0).tiles().isEmpty();
        return new View(
                title,
                summary,
                desk.t.say(
                        "and",
                        desk.t.say("count.notes", material.site.notes().size()),
                        desk.t.say("count.facts", material.facts().size())),
                marks(desk),
                blocks.subList(0, first),
                hasBand ? blocks.get(first).parts().get(0).tiles() : List.of(),
                blocks.subList(hasBand ? first + 1 : first, blocks.size()),
                new NotePages(material).listed(desk),
                new Changes(desk).latest(LATEST));
    }

    private List<Said.Mark> marks(Desk desk) {
        Set<Said.Mark> marks = new LinkedHashSet<>();
        material.facts().forEach(f -> desk.said.mark(f).ifPresent(marks::add));
        return marks.stream()
                .sorted(Comparator.comparing(m -> SIGNS.indexOf(m.sign())))
                .toList();
    }
}
