package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Place;
import dossier.diagnostic.TextFile;
import dossier.model.Language;
import dossier.model.Note;
import dossier.model.Prose;
import dossier.prose.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A note: front matter between two lines of three hyphens, and Markdown. */
final class NoteFile {
    private static final Form NOTE = Form.of(
            "a note",
            List.of("title"),
            List.of("summary", "date", "updated", "order", "lang", "number_ok", "severities"));
    private static final String FENCE = "---";

    private final TextFile file;
    private final String slug;
    private final Language first;
    private final Part part;

    private NoteFile(TextFile file, String slug, Language first, Part part) {
        this.file = file;
        this.slug = slug;
        this.first = first;
        this.part = part;
    }

    /**
     * Reads a note. One with mistakes in its front matter is kept without what is wrong, so that those in its text are
     * told too.
     */
    static void read(TextFile file, String slug, Language first, Part part) {
        new NoteFile(file, slug, first, part).read();
    }

    private void read() {
        int close = isFence(1) ? closing() : 0;
        Place head = file.place(0, isFence(1) ? FENCE.length() : 0);
        if (close == 0) {
            part.log.add(
                    Code.BAD_YAML,
                    head,
                    isFence(1) ? "the front matter that starts here never ends" : "a note starts with its front matter",
                    isFence(1)
                            ? "end it with a line '---'"
                            : "write '---', 'title: ...' and '---' on lines of their own before the text");
        }
        int bodyStart = close == 0 ? 0 : file.start(close + 1);
        Optional<Node.Mapping> map =
                close == 0 ? Optional.empty() : Yaml.read(file, file.start(2), file.start(close), part.log);
        Fields fields = map.map(m -> Fields.of(NOTE, m, head, part.log))
                .orElseGet(() -> Fields.defaults(NOTE, new Node.Mapping(List.of(), head), part.log));
        Optional<Prose> title = fields.get("title", Reading.line());
        part.notes.add(new Note(
                slug,
                file,
                title.orElse(Prose.EMPTY),
                fields.get("summary", Reading.line()),
                fields.get("date", Reading.day()),
                fields.get("updated", Reading.day()),
                fields.get("order", Reading.whole(-1_000_000, 1_000_000)),
                fields.get("lang", Reading.choice(Language.class)).orElse(first),
                fields.get("number_ok", Reading.text()),
                fields.get("severities", SiteFile::severities).orElse(Map.of()),
                isFence(1) && close == 0 ? Prose.EMPTY : Markdown.parse(file, bodyStart, part.log)));
    }

    private boolean isFence(int line) {
        return file.lineText(line).stripTrailing().equals(FENCE);
    }

    /** The line that ends the front matter; 0 if none does. */
    private int closing() {
        int last = file.line(file.text().length());
        for (int line = 2; line <= last; line++) {
            if (isFence(line)) {
                return line;
            }
        }
        return 0;
    }
}
