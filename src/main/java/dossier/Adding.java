package dossier;

import dossier.chart.Charts;
import dossier.check.Checker;
import dossier.check.FactProposal;
import dossier.check.FactProposals;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Severity;
import dossier.link.Linked;
import dossier.link.Linker;
import dossier.model.Fact;
import dossier.model.Note;
import dossier.read.Folder;
import dossier.read.Folders;
import dossier.read.NewEntries;
import dossier.read.Reader;
import dossier.read.Slug;
import dossier.read.YamlText;
import dossier.write.ContentFile;
import dossier.write.NewFiles;
import dossier.write.WriteException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A briefing to which something is to be added. What is added has been read and checked with all the rest before. */
public final class Adding {
    private final Path dir;
    private final Folder folder;
    private final List<Diagnostic> unread;
    private final Linked linked;
    private final List<Diagnostic> diagnostics;

    private Adding(Path dir, Folder folder, List<Diagnostic> unread) {
        this.dir = dir;
        this.folder = folder;
        this.unread = unread;
        this.linked = Linker.link(Reader.read(folder));
        this.diagnostics = diagnostics(linked);
    }

    /** Reads, links and checks {@code dir/content}. */
    public static Adding to(Path dir) {
        Log log = new Log();
        Folder folder = Folders.of(dir, log);
        return new Adding(dir, folder, log.sorted());
    }

    /** What keeps everything from being read, as where there is no content. */
    public List<Diagnostic> unread() {
        return folder.files().isEmpty() ? unread : List.of();
    }

    /** A sort of thing that stands in a map of its file. */
    public enum Piece {
        FACT("facts", "content/facts/", "content/facts/facts.yaml"),
        SOURCE("sources", "content/sources/", "content/sources/sources.yaml"),
        ENTITY("entities", "content/entities.yaml", "content/entities.yaml");

        private final String key;
        private final String below;
        private final String first;

        Piece(String key, String below, String first) {
            this.key = key;
            this.below = below;
            this.first = first;
        }
    }

    public Set<String> facts() {
        return linked.site().facts().keySet();
    }

    public Set<String> sources() {
        return linked.site().sources().keySet();
    }

    /** Sources and entities: they have their ids in common. */
    public Set<String> named() {
        Set<String> ids = new TreeSet<>(linked.site().sources().keySet());
        ids.addAll(linked.site().entities().keySet());
        return ids;
    }

    public Set<String> charts() {
        return linked.site().charts().keySet();
    }

    public Set<String> notes() {
        return linked.site().notes().stream().map(Note::slug).collect(Collectors.toCollection(TreeSet::new));
    }

    /** An id made of words; empty where they are of another script than an id can be. */
    public static Optional<String> slug(String words) {
        return Slug.of(words);
    }

    /** The files in which such things stand: where there is none yet, the one in which they would. */
    public List<String> files(Piece piece) {
        List<String> files = folder.files().keySet().stream()
                .filter(p -> p.startsWith(piece.below) && p.endsWith(".yaml"))
                .toList();
        return files.isEmpty() ? List.of(piece.first) : files;
    }

    /** The file with the most facts that rest on a source; empty where several are as good. */
    public Optional<String> fileOf(String source) {
        Map<String, Integer> counts = new HashMap<>();
        for (Fact fact : linked.site().listed()) {
            boolean rests = fact.evidence().stream().anyMatch(e -> e.source().equals(source));
            String path = fact.place().file().path();
            if (rests && files(Piece.FACT).contains(path)) {
                counts.merge(path, 1, Integer::sum);
            }
        }
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<String> best =
                counts.keySet().stream().filter(p -> counts.get(p) == most).toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** What the entries of a file have under a key unless they say otherwise. */
    public Optional<String> byDefault(String path, String key) {
        return Optional.ofNullable(folder.files().get(path)).flatMap(bytes -> NewEntries.byDefault(path, bytes, key));
    }

    /** The facts that a source's words may hold. */
    public List<FactProposal> proposals(String words, Optional<String> source) {
        return FactProposals.of(words, linked, source);
    }

    /**
     * What is to be written.
     *
     * @param path of its file in the site's folder
     * @param wrong what is wrong because of it: errors, for which it is not to be written, and less
     */
    public record Addition(String path, byte[] bytes, List<Diagnostic> wrong) {
        public Addition {
            wrong = List.copyOf(wrong);
        }

        public boolean isSound() {
            return wrong.stream().noneMatch(d -> d.severity() == Severity.ERROR);
        }
    }

    /**
     * Entries behind those of a file, which may be new.
     *
     * @param entries by their ids, in their order: texts by key
     */
    public Addition entries(Piece piece, String path, Map<String, Map<String, String>> entries) {
        Log log = new Log();
        byte[] before = folder.files().getOrDefault(path, new byte[0]);
        return NewEntries.into(path, before, piece.key, listed(entries), log)
                .map(after -> new Addition(path, after, wrong(path, after)))
                .orElseGet(() -> new Addition(path, before, log.sorted()));
    }

    /** Facts as they stand in a file of their own. */
    public static String yaml(Map<String, Map<String, String>> facts) {
        return NewEntries.into("", new byte[0], Piece.FACT.key, listed(facts), new Log())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static List<NewEntries.Entry> listed(Map<String, Map<String, String>> entries) {
        return entries.entrySet().stream()
                .map(e -> new NewEntries.Entry(e.getKey(), e.getValue()))
                .toList();
    }

    /** A note of which nothing is written yet but its head. */
    public Addition note(String slug, Map<String, String> head) {
        return file("content/notes/" + slug + ".md", "---\n" + lines(head) + "---\n");
    }

    /** @param shown ids of facts, in their order */
    public Addition chart(String id, Map<String, String> head, List<String> shown) {
        String facts = shown.stream().map(YamlText::ofBrackets).collect(Collectors.joining(", ", "facts: [", "]\n"));
        return file("content/charts/" + id + ".yaml", lines(head) + facts);
    }

    private static String lines(Map<String, String> values) {
        return values.entrySet().stream()
                .map(v -> v.getKey() + ": " + YamlText.ofLine(v.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private Addition file(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Addition(path, bytes, wrong(path, bytes));
    }

    private record Complaint(Code code, String path, String message) {
        static Complaint of(Diagnostic d) {
            return new Complaint(d.code(), d.place().file().path(), d.message());
        }
    }

    /** What is wrong with other bytes in a file that was not before. */
    private List<Diagnostic> wrong(String path, byte[] bytes) {
        SortedMap<String, byte[]> files = new TreeMap<>(folder.files());
        files.put(path, bytes);
        Map<Complaint, Integer> counts = new HashMap<>();
        diagnostics.forEach(d -> counts.merge(Complaint.of(d), 1, Integer::sum));
        return diagnostics(Linker.link(Reader.read(new Folder(files)))).stream()
                .filter(d -> counts.merge(Complaint.of(d), -1, Integer::sum) < 0)
                .toList();
    }

    private static List<Diagnostic> diagnostics(Linked linked) {
        Log log = new Log();
        log.addAll(Checker.check(linked).diagnostics());
        linked.site().charts().values().forEach(chart -> log.addAll(Charts.check(chart)));
        return log.sorted();
    }

    /** Writes what is sound, if its file is as it was read, or still not there. */
    public void write(Addition addition) throws WriteException {
        byte[] before = folder.files().get(addition.path());
        if (before == null) {
            NewFiles.write(dir, new TreeMap<>(Map.of(addition.path(), addition.bytes())));
        } else {
            ContentFile.replace(dir, addition.path(), before, addition.bytes());
        }
    }
}
