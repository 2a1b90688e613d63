package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.TextFile;
import dossier.model.Language;
import dossier.model.Note;
import dossier.model.Site;
import dossier.model.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the files of a site into a draft. */
public final class Reader {
    private static final String TEMPLATES = "templates/";

    private final Folder folder;
    private final Log log = new Log();
    /** Files of which it has been told that they cannot be read: their own mistake is not told twice. */
    private final Set<String> unreadable;

    private final Parts read;

    private Reader(Folder folder, List<Diagnostic> before, Parts read) {
        this.folder = folder;
        this.read = read;
        this.unreadable = before.stream().map(d -> d.place().file().path()).collect(Collectors.toSet());
        log.addAll(before);
    }

    /**
     * Reads a site from disk.
     *
     * @param dir its folder, which holds {@code content/}
     */
    public static Draft read(Path dir) {
        Log log = new Log();
        Folder folder = Folders.of(dir, log);
        return read(folder, log.sorted(), new Parts());
    }

    /** Reads a site from its files. */
    public static Draft read(Folder folder) {
        return read(folder, List.of(), new Parts());
    }

    /**
     * Reads a site from its files.
     *
     * @param before what has been told of files that cannot be read
     * @param read what the files gave before
     */
    public static Draft read(Folder folder, List<Diagnostic> before, Parts read) {
        return new Reader(folder, before, read).draft();
    }

    private Draft draft() {
        Site.Settings settings =
                one(Layout.SITE, file -> SiteFile.read(file, log)).orElse(SiteFile.NONE);
        Theme standard = ThemeFile.standard();
        Theme theme =
                one(ThemeFile.PATH, file -> ThemeFile.read(file, standard, log)).orElse(standard);
        List<Part> parts = folder.files().entrySet().parallelStream()
                .filter(e -> e.getKey().startsWith("content/") && !Layout.isBytes(e.getKey()))
                .map(e -> read.of(e.getKey(), e.getValue(), settings.language()))
                .toList();
        read.keep(folder.files().keySet());
        parts.forEach(p -> log.addAll(p.log.sorted()));
        if (!unreadable.contains("content")) {
            needed(Layout.SITE, "it gives the briefing its title");
            needed(Layout.INDEX, "it is the front page");
        }
        List<Note> notes = all(parts, p -> p.notes);
        return new Draft(
                settings,
                all(parts, p -> p.facts),
                all(parts, p -> p.sources),
                all(parts, p -> p.entities),
                all(parts, p -> p.measures),
                all(parts, p -> p.tables),
                all(parts, p -> p.charts),
                all(parts, p -> p.checks),
                notes.stream().filter(Note::isIndex).findFirst(),
                notes.stream().filter(n -> !n.isIndex()).toList(),
                theme,
                below(TEMPLATES),
                below(Layout.ASSETS),
                below(Layout.EVIDENCE),
                parts.stream().flatMap(p -> p.adopted.stream()).findFirst(),
                unread(parts),
                log.sorted());
    }

    /** Reads a file that stands before the others, if it is there. */
    private <T> Optional<T> one(String path, Function<TextFile, T> reading) {
        return Optional.ofNullable(folder.files().get(path))
                .map(bytes -> Characters.decode(path, bytes, log))
                .filter(Characters.Decoded::sound)
                .map(decoded -> reading.apply(decoded.file()));
    }

    private void needed(String path, String why) {
        if (!folder.files().containsKey(path) && !unreadable.contains(path)) {
            log.add(Code.NOT_FOUND, new TextFile(path, "").place(0, 0), "this file is needed: " + why, "write it");
        }
    }

    private static <T> List<T> all(List<Part> parts, Function<Part, List<T>> of) {
        List<T> all = new ArrayList<>();
        parts.forEach(p -> all.addAll(of.apply(p)));
        return List.copyOf(all);
    }

    private SortedMap<String, byte[]> below(String head) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        folder.files().tailMap(head).entrySet().stream()
                .takeWhile(e -> e.getKey().startsWith(head))
                .filter(e -> !e.getKey().equals(ThemeFile.PATH))
                .forEach(e -> below.put(e.getKey().substring(head.length()), e.getValue()));
        return below;
    }

    private Set<String> unread(List<Part> parts) {
        Set<String> unread = new TreeSet<>();
        parts.forEach(p -> unread.addAll(p.unread));
        unreadable.stream().filter(p -> p.startsWith(Layout.CHARTS)).forEach(p -> unread.add(Layout.nameOf(p)));
        return unread;
    }

    /** What one file gives. It hangs on nothing but its path, its bytes and the site's first language. */
    static Part part(String path, byte[] bytes, Language first) {
        Part part = new Part();
        Optional<Layout.FileReader> reader = Layout.readerOf(path);
        if (reader.isEmpty()) {
            Layout.misplaced(path, part.log);
            return part;
        }
        Characters.Decoded decoded = Characters.decode(path, bytes, part.log);
        if (decoded.sound()) {
            reader.get().read(decoded.file(), first, part);
        } else {
            part.unread.addAll(Names.guess(decoded.file()));
            part.unread.add(Layout.idOf(path));
        }
        return part;
    }
}
