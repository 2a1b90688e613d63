package dossier;

import dossier.check.Checker;
import dossier.check.Findings;
import dossier.check.Judged;
import dossier.check.Wordings;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.ledger.Manifest;
import dossier.link.Linked;
import dossier.link.Linker;
import dossier.model.Site;
import dossier.read.Draft;
import dossier.read.Folder;
import dossier.read.Folders;
import dossier.read.Parts;
import dossier.read.Reader;
import dossier.render.Pages;
import dossier.render.Rendered;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Builds a briefing again after each change of its files, and writes nothing. What one file gives is kept by its bytes,
 * what becomes of a piece of prose by the grounds of its claims, a drawing by all that it shows; pages are made when they
 * are asked for. Not for use by two threads at once; what it returns is.
 */
public final class Rebuilder {
    private final Path dir;
    private final Dossier.Options options;
    private final Parts parts = new Parts();
    private final Judged judged = new Judged();
    private Optional<Seen> seen = Optional.empty();
    private Optional<Pages> pages = Optional.empty();

    /** @param dir the briefing's folder, which holds {@code content/} */
    public Rebuilder(Path dir, Dossier.Options options) {
        this.dir = dir;
        this.options = options;
    }

    /** What was found on disk. */
    private record Seen(Folder folder, List<Diagnostic> unreadable) {
        boolean isSame(Seen other) {
            return folder.isSame(other.folder) && unreadable.equals(other.unreadable);
        }
    }

    /**
     * What came of it.
     *
     * @param folder the files of which it was made
     * @param summary in one line; empty where something is wrong
     * @param site empty where something is wrong
     */
    public record Rebuilt(Folder folder, List<Diagnostic> diagnostics, String summary, Optional<Files> site) {
        public Rebuilt {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** The files of a site, made when they are asked for. Threads may share it. */
    public static final class Files {
        private final Pages pages;
        private final Linked linked;

        private Files(Pages pages, Linked linked) {
            this.pages = pages;
            this.linked = linked;
        }

        /**
         * The claims of a fact in certain words.
         *
         * @param slug of the note on whose page they stand
         * @param fact its id
         * @param words as the page shows them
         */
        public List<Wordings.Claim> claims(String slug, String fact, String words) {
            return Wordings.of(linked, slug, fact, words);
        }

        /** Where files may lie. */
        public SortedSet<String> paths() {
            SortedSet<String> paths = new TreeSet<>(pages.paths());
            paths.add(Manifest.PATH);
            return paths;
        }

        /** One file: as the only output, or what was wrong with its template; neither where there is no such file. */
        public Rendered make(String path) {
            if (!path.equals(Manifest.PATH)) {
                return pages.make(path);
            }
            Rendered all = pages.all();
            return new Rendered(
                    Dossier.withManifest(all.outputs()).stream()
                            .filter(o -> o.path().equals(path))
                            .toList(),
                    all.diagnostics());
        }
    }

    /** Builds the briefing as it now is on disk; empty where nothing has changed since the last time. */
    public Optional<Rebuilt> rebuild() {
        Log log = new Log();
        Seen now = new Seen(Folders.of(dir, log), log.sorted());
        if (seen.filter(now::isSame).isPresent()) {
            return Optional.empty();
        }
        seen = Optional.of(now);
        Draft draft = Reader.read(now.folder(), now.unreadable(), parts);
        Linked linked = Linker.link(draft);
        Findings findings = Checker.check(linked, judged);
        List<Diagnostic> found = Dossier.told(findings.diagnostics(), Dossier.chartFaults(linked.site()));
        if (Dossier.hasErrors(found)) {
            return Optional.of(new Rebuilt(now.folder(), found, "", Optional.empty()));
        }
        Site site = options.published(linked.site());
        Pages made = pages.map(p -> p.then(site, findings)).orElseGet(() -> Pages.of(site, findings));
        pages = Optional.of(made);
        return Optional.of(new Rebuilt(
                now.folder(), found, Dossier.summary(site, findings), Optional.of(new Files(made, linked))));
    }
}
