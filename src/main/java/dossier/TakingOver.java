package dossier;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.model.Language;
import dossier.read.Folder;
import dossier.read.ForeignFaults;
import dossier.read.ForeignFiles;
import dossier.read.ForeignNotes;
import dossier.write.NewFiles;
import dossier.write.WriteException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A folder of Markdown that becomes a briefing: its notes are copied into {@code content/}, and the numbers that stand in
 * them are adopted, since none leads to a fact. The files of the folder stay as they are.
 */
public final class TakingOver {
    /** What is taken out of a note may bare more: so often it is looked again. */
    private static final int ROUNDS = 10;

    private final SortedMap<String, byte[]> content;
    private final Set<String> mended;
    private final Set<String> leftOut;
    private final Adoption adopted;
    private final List<Diagnostic> wrong;

    private TakingOver(SortedMap<String, byte[]> content, Set<String> mended, Set<String> leftOut) {
        this.content = content;
        this.mended = Set.copyOf(mended);
        this.leftOut = leftOut;
        List<Diagnostic> found = Dossier.check(new Folder(content)).diagnostics();
        this.adopted = Adoption.of(found);
        this.wrong = found.stream().filter(d -> d.severity() == Severity.ERROR).toList();
        content.put(Adoption.PATH, adopted.yaml().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a folder; nothing is written.
     *
     * @param title of the briefing if no note says it
     * @param language of it; unless it is said, that of its notes
     * @return empty where there is no Markdown in it
     * @throws IOException where something in it cannot be read
     */
    public static Optional<TakingOver> of(Path dir, String title, Optional<Language> language) throws IOException {
        ForeignFiles files = ForeignFiles.of(dir);
        if (files.notes().isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> content =
                ForeignNotes.content(files, title, language.orElseGet(() -> ForeignNotes.language(files)));
        Set<String> mended = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            SortedMap<String, byte[]> next = mended(content);
            if (next.isEmpty()) {
                break;
            }
            mended.addAll(next.keySet());
            content.putAll(next);
        }
        return Optional.of(new TakingOver(content, mended, files.leftOut()));
    }

    /** Other bytes for the notes in which something is wrong that can be taken out. */
    private static SortedMap<String, byte[]> mended(SortedMap<String, byte[]> content) {
        Map<String, List<Diagnostic>> wrong = Dossier.check(new Folder(content)).diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(d -> d.place().file().path()));
        SortedMap<String, byte[]> next = new TreeMap<>();
        wrong.forEach((path, there) -> {
            String text = there.get(0).place().file().text();
            String mended = ForeignFaults.mended(text, there);
            if (path.endsWith(".md") && !mended.equals(text)) {
                next.put(path, mended.getBytes(StandardCharsets.UTF_8));
            }
        });
        return next;
    }

    public int notes() {
        return (int) content.keySet().stream().filter(p -> p.endsWith(".md")).count();
    }

    /** How many numbers lead to no fact. */
    public int adopted() {
        return adopted.numbers().size();
    }

    /** The notes out of which something was taken that no note can have. */
    public Set<String> mended() {
        return mended;
    }

    /** The files of the folder that are too large. */
    public Set<String> leftOut() {
        return leftOut;
    }

    /** What is to be mended by hand. */
    public List<Diagnostic> wrong() {
        return wrong;
    }

    /** Writes {@code dir/content}, all of it or nothing. */
    public void write(Path dir) throws WriteException {
        NewFiles.write(dir, content);
    }
}
