package dossier;

import dossier.check.Checker;
import dossier.check.Findings;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Edit;
import dossier.diagnostic.Log;
import dossier.diagnostic.Patch;
import dossier.link.Fingerprints;
import dossier.link.Linked;
import dossier.link.Linker;
import dossier.model.Fact;
import dossier.model.Note;
import dossier.model.SignOff;
import dossier.model.Site;
import dossier.read.CheckedKeys;
import dossier.read.Folder;
import dossier.read.Folders;
import dossier.read.Reader;
import dossier.render.Rendered;
import dossier.render.Sheets;
import dossier.write.SheetFile;
import dossier.write.WriteException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A briefing that somebody holds against its evidence by hand: the sheet to do it on, and who did. */
public final class Signing {
    private final Path dir;
    private final Patches patches;
    private final Linked linked;
    private final Findings findings;
    private final List<Diagnostic> diagnostics;

    /** @param log what could not be read */
    private Signing(Path dir, Folder folder, Log log) {
        this.dir = dir;
        this.patches = new Patches(dir, folder);
        this.linked = Linker.link(Reader.read(folder));
        this.findings = Checker.check(linked);
        log.addAll(findings.diagnostics());
        this.diagnostics = log.sorted();
    }

    /** Reads, links and checks {@code dir/content}. */
    public static Signing of(Path dir) {
        Log log = new Log();
        return new Signing(dir, Folders.of(dir, log), log);
    }

    /** What is wrong with the content. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The notes by the names by which they can be called: slugs, and paths in the site's folder. */
    public SortedMap<String, Note> notes() {
        SortedMap<String, Note> notes = new TreeMap<>();
        Stream.concat(linked.site().index().stream(), linked.site().notes().stream())
                .forEach(n -> {
                    notes.put(n.slug(), n);
                    notes.put(n.file().path(), n);
                });
        return notes;
    }

    /**
     * Writes a note down as a page to print and to tick off by hand. It tells no more of the evidence than the site does.
     *
     * @param output where, absolute; in {@code dir/.dossier/sheets/} where it is empty
     * @return the file
     * @throws WriteException where it could not be made or written
     */
    public Path sheet(Note note, Optional<Path> output) throws WriteException {
        Rendered rendered = Sheets.render(linked.site().published(), findings, note);
        if (rendered.outputs().isEmpty()) {
            throw new WriteException(rendered.diagnostics());
        }
        return SheetFile.write(dir, output, rendered.outputs().get(0));
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(linked.site().facts().get(id));
    }

    /** What can be signed: ids of facts, and what notes are called by. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(notes().keySet());
        linked.site().listed().forEach(f -> names.add(f.id()));
        return names;
    }

    /** The facts of a note's sheet, in its order. */
    public List<Fact> facts(Note note) {
        return Sheets.facts(linked.site(), findings, note);
    }

    /**
     * What is to be written so that somebody has signed some facts.
     *
     * @param patches at most one a file
     * @param signed how many facts are signed by them
     * @param already the ids of those that the same person has signed as they are
     * @param left by the id of a fact that could not be signed: why not
     */
    public record Proposal(List<Patch> patches, int signed, List<String> already, Map<String, String> left) {
        public Proposal {
            patches = List.copyOf(patches);
            already = List.copyOf(already);
            left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
        }
    }

    /** Signs facts as they are now. What is proposed has been read again: each fact is then signed so. */
    public Proposal sign(List<Fact> facts, String by, LocalDate on) {
        Fingerprints fingerprints = Fingerprints.of(linked.site());
        List<String> already = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>();
        Map<String, Edit> edits = new LinkedHashMap<>();
        Map<String, CheckedKeys> files = new HashMap<>();
        for (Fact given : facts) {
            Fact fact = given.series().map(linked.site().facts()::get).orElse(given);
            SignOff mine = new SignOff(
                    List.of(by),
                    Optional.of(on),
                    Optional.of(fingerprints.of(fact).toString()),
                    fact.place(),
                    Set.of());
            if (edits.containsKey(fact.id())) {
                continue;
            }
            if (fact.upkeep().checked().stream().anyMatch(s -> isSame(s, by))) {
                already.add(fact.id());
                continue;
            }
            if (!fact.place().file().path().startsWith("content/facts/")) {
                left.put(fact.id(), "it is said of a source or an entity, and stands in no file of facts");
                continue;
            }
            List<SignOff> all = Stream.concat(without(by, fact.upkeep().checked()), Stream.of(mine))
                    .toList();
            files.computeIfAbsent(
                            fact.place().file().path(),
                            p -> new CheckedKeys(fact.place().file()))
                    .set(fact.id(), all)
                    .ifPresentOrElse(edit -> edits.put(fact.id(), edit), () -> left.put(fact.id(), byHand(fact, mine)));
        }
        List<Patch> proposed = patches(edits.values());
        if (!edits.isEmpty()) {
            Site after = Linker.link(Reader.read(patches.after(proposed))).site();
            List<String> failed = edits.keySet().stream()
                    .filter(id -> Stream.ofNullable(after.facts().get(id))
                            .flatMap(f -> f.upkeep().checked().stream())
                            .noneMatch(s -> isSame(s, by)))
                    .toList();
            if (!failed.isEmpty()) {
                failed.forEach(edits::remove);
                failed.forEach(id -> left.put(id, "no place for it was found that is safe: write it by hand"));
                proposed = patches(edits.values());
            }
        }
        return new Proposal(proposed, edits.size(), already, left);
    }

    private static List<Patch> patches(Collection<Edit> edits) {
        Map<String, List<Edit>> byFile = edits.stream()
                .collect(Collectors.groupingBy(e -> e.place().file().path(), TreeMap::new, Collectors.toList()));
        return byFile.values().stream().map(Patch::new).toList();
    }

    /** Whether somebody alone has signed what is there now, with its fingerprint. */
    private static boolean isSame(SignOff signOff, String by) {
        return !signOff.isVoid()
                && signOff.saw().isPresent()
                && signOff.by().stream().anyMatch(name -> isName(name, by));
    }

    private static boolean isName(String name, String other) {
        return name.strip().equalsIgnoreCase(other.strip());
    }

    /** What others signed. */
    private static Stream<SignOff> without(String by, List<SignOff> all) {
        return all.stream()
                .map(s -> new SignOff(
                        s.by().stream().filter(name -> !isName(name, by)).toList(),
                        s.on(),
                        s.saw(),
                        s.place(),
                        s.changed()))
                .filter(s -> !s.by().isEmpty());
    }

    private static String byHand(Fact fact, SignOff mine) {
        return fact.place().file().path().endsWith(".csv")
                ? "its table needs a column 'checked'"
                : "write it by hand: checked: " + CheckedKeys.yaml(mine);
    }

    /** Writes one patch, if its file is as it was read. */
    public void write(Patch patch) throws WriteException {
        patches.write(patch);
    }
}
