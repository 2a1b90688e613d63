package dossier.render;

import dossier.check.Findings;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Language;
import dossier.model.Note;
import dossier.model.Period;
import dossier.model.Prose;
import dossier.model.Segment;
import dossier.render.BlockWriter.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The notes, and the list of them. */
final class NotePages {
    private static final int WORDS_A_MINUTE = 220;
    private static final int LETTERS_A_MINUTE = 500;

    private final Material material;

    NotePages(Material material) {
        this.material = material;
    }

    /** A note in a list. */
    record Listed(String title, String href, String summary, String date, String minutes, String sourced) {}

    record ListView(List<Listed> notes) {}

    /** A source at the end of a note on paper. */
    record Printed(String publisher, String title, String published, String address) {}

    /** A heading in the list of contents. */
    record Heading(String words, String anchor) {}

    /** A block of text with its margin. */
    record Block(String kind, List<Part> parts, List<Rail.Entry> rail) {}

    /**
     * A note.
     *
     * @param sourced how many of its numbers are checked; empty where it has none
     * @param isSourced whether all are
     */
    record View(
            Html title,
            Html summary,
            String number,
            String authors,
            String date,
            String updated,
            String review,
            String minutes,
            String sourced,
            boolean isSourced,
            List<Heading> contents,
            List<Block> blocks,
            List<Printed> sources,
            Optional<Listed> before,
            Optional<Listed> after) {}

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        String title = material.strings(material.language()).say("nav.notes");
        pages.add(new Page(
                "notes/index.html", "notes", "notes", material.language(), title, "", d -> new ListView(listed(d))));
        List<Note> notes = material.site.notes();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            int at = i;
            pages.add(new Page(
                    Links.notePath(note),
                    "note",
                    "notes",
                    note.language(),
                    note.title().plain(),
                    note.summary().map(Prose::plain).orElse(""),
                    desk -> view(desk, at)));
        }
        return pages;
    }

    List<Listed> listed(Desk desk) {
        return material.site.notes().stream().map(n -> listed(n, desk)).toList();
    }

    private Listed listed(Note note, Desk desk) {
        ProseWriter prose = desk.prose(note.file().path());
        return new Listed(
                prose.plain(note.title()),
                desk.links.note(note),
                note.summary().map(prose::plain).orElse(""),
                date(note.date(), desk),
                minutes(note, desk),
                material.coverage(note.slug()).map(c -> sourced(c, desk)).orElse(""));
    }

    private static String date(Optional<LocalDate> date, Desk desk) {
        return date.map(d -> desk.material.printer.period(Period.day(d), desk.language))
                .orElse("");
    }

    /** The day by which the first of its facts is looked at again. */
    private static String review(Desk desk, List<Fact> facts) {
        return facts.stream()
                .filter(Fact::isHeld)
                .flatMap(f -> f.upkeep().reviewBy().stream())
                .min(Comparator.naturalOrder())
                .map(desk.said::day)
                .orElse("");
    }

    private static String minutes(Note note, Desk desk) {
        String text = note.body().plain();
        int minutes = note.language() == Language.KO
                ? text.length() / LETTERS_A_MINUTE
                : text.split("\\s+").length / WORDS_A_MINUTE;
        return desk.t.say("minutes", Math.max(1, minutes));
    }

    private static String sourced(Findings.Coverage coverage, Desk desk) {
        return coverage.numbers() == 0 ? "" : desk.t.say("sourced", coverage.numbers(), coverage.checked());
    }

    private View view(Desk desk, int at) {
        List<Note> notes = material.site.notes();
        Note note = notes.get(at);
        String file = note.file().path();
        ProseWriter prose = desk.prose(file);
        Rail rail = desk.rail();
        List<BlockWriter.Block> written = desk.blocks(file).write(note.body());
        List<Fact> facts = written.stream().flatMap(b -> b.facts().stream()).toList();
        List<Block> blocks = written.stream()
                .map(b -> new Block(b.kind(), b.parts(), rail.entries(b.facts())))
                .toList();
        Optional<Findings.Coverage> coverage = material.coverage(note.slug());
        return new View(
                prose.line(note.title()),
                note.summary().map(prose::line).orElse(Html.NONE),
                desk.t.say("note-of", at + 1, notes.size()),
                String.join(", ", material.site.settings().authors()),
                date(note.date(), desk),
                date(note.updated(), desk),
                review(desk, facts),
                minutes(note, desk),
                coverage.map(c -> sourced(c, desk)).orElse(""),
                coverage.filter(c -> c.checked() == c.numbers()).isPresent(),
                contents(note, prose),
                blocks,
                sources(desk, facts),
                at == 0 ? Optional.empty() : Optional.of(listed(notes.get(at - 1), desk)),
                at + 1 == notes.size() ? Optional.empty() : Optional.of(listed(notes.get(at + 1), desk)));
    }

    /** Those on which the facts rest in the end, each with an address that can be typed. */
    private List<Printed> sources(Desk desk, List<Fact> facts) {
        return material.roots(facts).stream()
                .map(Evidence::source)
                .distinct()
                .map(material.site.sources()::get)
                .filter(Objects::nonNull)
                .map(s -> new Printed(
                        Said.capital(desk.said.name(s.publisher())),
                        desk.said.title(s),
                        desk.said.published(s),
                        s.url().orElse("sources/" + s.id() + ".html")))
                .toList();
    }

    private static List<Heading> contents(Note note, ProseWriter prose) {
        List<Heading> contents = new ArrayList<>();
        for (Segment segment : note.body().segments()) {
            if (segment instanceof Segment.Heading heading && heading.level() == 2) {
                contents.add(new Heading(prose.plain(heading), heading.anchor()));
            }
        }
        return contents;
    }
}
