package dossier.read;

import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Source;
import dossier.model.Stale;
import dossier.read.Draft.DateDraft;
import dossier.read.Draft.SourceDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A file of sources. */
final class SourcesFile {
    private static final Form FILE = Form.of("a file of sources", List.of("sources"), List.of("defaults"));
    private static final Form SOURCE = Form.of(
            "a source",
            List.of("title", "publisher", "type"),
            List.of("published", "accessed", "url", "archive", "license", "access", "stale"));
    private static final Form DEFAULTS = SOURCE.with("the map of defaults", List.of());

    private SourcesFile() {}

    static void read(TextFile file, Part part) {
        Entries.of(file, FILE, "sources", SOURCE, DEFAULTS, part)
                .ifPresent(entries -> entries.each(SourcesFile::source, part.sources));
    }

    private static Optional<SourceDraft> source(Text id, Fields fields) {
        if (!fields.has("published") && !fields.has("accessed")) {
            fields.missing("published", "or 'accessed:', the day on which it was read");
        }
        Optional<Text> title = fields.get("title", Reading.text());
        Optional<Text> publisher = fields.get("publisher", Reading.text());
        Optional<Source.Type> type = fields.get("type", Reading.choice(Source.Type.class));
        Optional<DateDraft> published = fields.get("published", new DateReading());
        Optional<LocalDate> accessed = fields.get("accessed", Reading.day());
        Optional<Text> url = fields.get("url", Reading.url());
        Optional<Text> archive = fields.get("archive", Reading.url());
        Optional<Text> license = fields.get("license", Reading.text());
        Optional<Source.Access> access = fields.get("access", Reading.choice(Source.Access.class));
        Optional<Stale> stale = fields.get("stale", UpkeepKeys::stale);
        return fields.isSound()
                ? Optional.of(new SourceDraft(
                        id,
                        title.get(),
                        publisher.get(),
                        type.get(),
                        published,
                        accessed,
                        url,
                        archive,
                        license,
                        access,
                        stale))
                : Optional.empty();
    }
}
