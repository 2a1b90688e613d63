package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.TextFile;
import dossier.model.Language;
import java.util.List;
import java.util.Optional;

/** Where in {@code content/} the files of each kind lie. */
final class Layout {
    static final String SITE = "content/site.yaml";
    static final String INDEX = "content/index.md";
    static final String ASSETS = "content/assets/";
    static final String EVIDENCE = "content/evidence/";
    static final String CHARTS = "content/charts/";

    private static final String NOTES = "content/notes/";
    private static final List<String> FOLDERS =
            List.of("facts", "sources", "charts", "data", "notes", "assets", "evidence");
    private static final List<String> FILES =
            List.of("site.yaml", "entities.yaml", "measures.yaml", "adopted.yaml", "index.md");

    private Layout() {}

    /** Reads a file of one kind. */
    interface FileReader {
        void read(TextFile file, Language first, Part part);
    }

    /** Who reads a file of text below {@code content/}, but for site.yaml; empty where nobody does. */
    static Optional<FileReader> readerOf(String path) {
        String name = nameOf(path);
        if (path.equals(INDEX)
                || path.startsWith(NOTES)
                        && path.endsWith(".md")
                        && !slugOf(path).equals("index")) {
            return Optional.of((file, first, part) -> NoteFile.read(file, slugOf(path), first, part));
        }
        if (path.equals("content/entities.yaml")) {
            return Optional.of(EntitiesFile::read);
        }
        if (path.equals("content/measures.yaml")) {
            return Optional.of(MeasuresFile::read);
        }
        if (path.startsWith(SeriesFile.FOLDER) && path.endsWith(".csv")) {
            return Optional.of((file, first, part) -> SeriesFile.read(file, part));
        }
        if (path.equals("content/adopted.yaml")) {
            return Optional.of((file, first, part) -> AdoptedFile.read(file, part));
        }
        if (path.startsWith("content/facts/") && path.endsWith(".csv")) {
            return Optional.of(FactsFile::readTable);
        }
        if (!path.endsWith(".yaml")) {
            return Optional.empty();
        }
        if (path.startsWith("content/facts/")) {
            return Optional.of(FactsFile::read);
        }
        if (path.startsWith("content/sources/")) {
            return Optional.of((file, first, part) -> SourcesFile.read(file, part));
        }
        return path.equals(CHARTS + name + ".yaml")
                ? Optional.of((file, first, part) -> ChartFile.read(file, name, part))
                : Optional.empty();
    }

    /** Whether a file is copied, or read elsewhere. */
    static boolean isBytes(String path) {
        return path.equals(SITE) || path.startsWith(ASSETS) || path.startsWith(EVIDENCE);
    }

    /** The address of a note under {@code notes/}, without the ending; {@code index} is the front page. */
    static String slugOf(String path) {
        return path.equals(INDEX) ? "index" : path.substring(NOTES.length(), path.length() - ".md".length());
    }

    /** By what the rest of a site names a file: a note by its slug, a table by its path, others by their name. */
    static String idOf(String path) {
        if (path.endsWith(".md")) {
            return slugOf(path);
        }
        return path.startsWith(SeriesFile.FOLDER) ? path.substring(SeriesFile.FOLDER.length()) : nameOf(path);
    }

    /** The name of a file without folders and ending. */
    static String nameOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Tells that nobody reads a file, and where it may belong. */
    static void misplaced(String path, Log log) {
        String[] parts = path.split("/");
        String top = parts.length > 1 ? parts[1] : "";
        String hint = parts.length == 2
                ? Suggestion.didYouMean(top, FILES)
                : FOLDERS.contains(top) ? "" : Suggestion.didYouMean(top, FOLDERS);
        if (path.endsWith(".yml")) {
            hint = "rename it to '" + nameOf(path) + ".yaml'";
        } else if (path.equals(NOTES + "index.md")) {
            hint = "the list of all notes stands there; the front page is content/index.md";
        } else if (path.startsWith(CHARTS) && path.endsWith(".yaml")) {
            hint = "charts lie in content/charts/ itself, in no folder below it";
        }
        log.add(
                Code.BAD_NAME,
                new TextFile(path, "").place(0, 0),
                "nothing of a site is read from here",
                hint.isEmpty()
                        ? "content/ holds " + String.join(", ", FILES)
                                + ", and in their folders facts/*.yaml or *.csv, sources/*.yaml,"
                                + " charts/*.yaml, data/*.csv, notes/**/*.md, assets/**, evidence/**"
                        : hint);
    }
}
