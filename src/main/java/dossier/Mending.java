package dossier;

import dossier.chart.Charts;
import dossier.check.Binding;
import dossier.check.Bindings;
import dossier.check.Checker;
import dossier.check.Rewording;
import dossier.check.Rewordings;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Edit;
import dossier.diagnostic.Log;
import dossier.diagnostic.Patch;
import dossier.diagnostic.Place;
import dossier.link.Linked;
import dossier.link.Linker;
import dossier.read.Folder;
import dossier.read.Folders;
import dossier.read.QuotedScalar;
import dossier.read.Reader;
import dossier.write.WriteException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A briefing whose files are to be mended. What is proposed has been read and checked as a whole before: in every file
 * that it changes fewer things are wrong than before, and nothing is that was not.
 */
public final class Mending {
    /** How often it is looked whether what is left of a proposal is sound; then whole files are left out. */
    private static final int ROUNDS = 4;

    private final Patches patches;
    private final List<Diagnostic> unread;
    private final Linked linked;
    private final List<Diagnostic> diagnostics;

    private Mending(Path dir, Folder folder, List<Diagnostic> unread) {
        this.patches = new Patches(dir, folder);
        this.unread = unread;
        this.linked = Linker.link(Reader.read(folder));
        this.diagnostics = diagnostics(linked);
    }

    /** Reads, links and checks {@code dir/content}. */
    public static Mending of(Path dir) {
        Log log = new Log();
        Folder folder = Folders.of(dir, log);
        return new Mending(dir, folder, log.sorted());
    }

    private static List<Diagnostic> diagnostics(Linked linked) {
        Log log = new Log();
        log.addAll(Checker.check(linked).diagnostics());
        linked.site().charts().values().forEach(chart -> log.addAll(Charts.check(chart)));
        return log.sorted();
    }

    /** What keeps everything from being read, as where there is no content. */
    public List<Diagnostic> unread() {
        return unread;
    }

    /** The paths of the files that hold claims, in the site's folder, by the names by which they can be called. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        linked.site().index().ifPresent(n -> files.put(n.slug(), n.file().path()));
        linked.site().notes().forEach(n -> files.put(n.slug(), n.file().path()));
        linked.site().charts().values().forEach(c -> files.put("charts/" + c.id(), path(c.place())));
        linked.site().facts().values().forEach(f -> files.put(path(f.place()), path(f.place())));
        List.copyOf(files.values()).forEach(path -> files.put(path, path));
        return files;
    }

    private static String path(Place place) {
        return place.file().path();
    }

    /**
     * What is to be written, and what is not.
     *
     * @param patches at most one a file, sorted by path
     * @param left what has no words that are safe
     */
    public record Proposal(List<Patch> patches, List<Rewording> left) {
        public Proposal {
            patches = List.copyOf(patches);
            left = List.copyOf(left);
        }

        /** How many claims are mended. */
        public int size() {
            return patches.stream().mapToInt(p -> p.edits().size()).sum();
        }
    }

    /**
     * Other words for the claims that do not agree with their facts, and for those that are empty.
     *
     * @param files which files are mended, by their paths in the site's folder
     */
    public Proposal fixes(Predicate<String> files) {
        return sound(Rewordings.of(linked, files));
    }

    /**
     * Where the numbers of a file that lead to no fact might lead.
     *
     * @param path of the file in the site's folder
     */
    public List<Binding> bindings(String path) {
        return Bindings.of(linked, diagnostics, path);
    }

    /** The links that were chosen for some numbers. */
    public Proposal bound(List<Rewording> links) {
        return sound(links.stream()
                .map(r -> new Rewording(
                        r.place(), r.edits().stream().map(QuotedScalar::of).toList(), r.wrong()))
                .toList());
    }

    /** What of rewordings leaves nothing wrong behind when all is read and checked again. */
    private Proposal sound(List<Rewording> all) {
        List<Rewording> kept = new ArrayList<>();
        List<Rewording> left = new ArrayList<>();
        Map<String, Integer> ends = new HashMap<>();
        for (Rewording r : all) {
            boolean meets = r.edits().stream().anyMatch(e -> e.place().from() < ends.getOrDefault(path(e.place()), 0));
            (r.edits().isEmpty() || meets ? left : kept).add(r);
            if (!meets) {
                r.edits().forEach(e -> ends.merge(path(e.place()), e.place().to(), Math::max));
            }
        }
        for (int round = 1; !kept.isEmpty(); round++) {
            List<Patch> patches = patches(kept);
            List<Diagnostic> wrong = wrong(patches);
            if (wrong.isEmpty()) {
                return new Proposal(patches, left);
            }
            List<Rewording> dropped = blamed(kept, patches, wrong, round >= ROUNDS);
            kept.removeAll(dropped);
            left.addAll(dropped);
        }
        return new Proposal(List.of(), left);
    }

    /**
     * The rewordings to which it is owed that something is wrong: those that stand there, else those on its lines, else
     * all.
     *
     * @param whole whether all of a file is to be left out
     */
    private static List<Rewording> blamed(
            List<Rewording> kept, List<Patch> patches, List<Diagnostic> wrong, boolean whole) {
        Set<String> files = wrong.stream().map(d -> path(d.place())).collect(Collectors.toSet());
        Set<Spot> lines = wrong.stream().map(d -> Spot.of(d.place())).collect(Collectors.toSet());
        Set<Edit> here = new HashSet<>();
        for (Patch patch : patches) {
            for (int i = 0; i < patch.edits().size(); i++) {
                Place place = patch.places().get(i);
                if (wrong.stream().anyMatch(d -> meet(d.place(), place))) {
                    here.add(patch.edits().get(i));
                }
            }
        }
        List<Predicate<Rewording>> blames = whole
                ? List.of(r -> files.contains(path(r.place())))
                : List.of(r -> r.edits().stream().anyMatch(here::contains), r -> r.edits().stream()
                        .anyMatch(e -> lines.contains(Spot.of(e.place()))));
        return blames.stream()
                .map(blame -> kept.stream().filter(blame).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.copyOf(kept));
    }

    private static List<Patch> patches(List<Rewording> rewordings) {
        Map<String, List<Edit>> byFile = new TreeMap<>();
        rewordings.forEach(r ->
                byFile.computeIfAbsent(path(r.place()), p -> new ArrayList<>()).addAll(r.edits()));
        return byFile.values().stream().map(Patch::new).toList();
    }

    /** A line of a file. */
    private record Spot(String path, int line) {
        static Spot of(Place place) {
            return new Spot(place.file().path(), place.line());
        }
    }

    private record Complaint(Code code, Spot spot) {}

    /** What is wrong after some patches: on lines on which more is than before, and with the new words themselves. */
    private List<Diagnostic> wrong(List<Patch> all) {
        Map<String, Patch> byPath = new LinkedHashMap<>();
        all.forEach(patch -> byPath.put(patch.after().path(), patch));
        List<Diagnostic> after = diagnostics(Linker.link(Reader.read(patches.after(all))));
        Map<Complaint, Integer> counts = new HashMap<>();
        diagnostics.forEach(d -> counts.merge(new Complaint(d.code(), Spot.of(d.place())), 1, Integer::sum));
        List<Diagnostic> wrong = new ArrayList<>();
        for (Diagnostic d : after) {
            boolean more = counts.merge(new Complaint(d.code(), Spot.of(d.place())), -1, Integer::sum) < 0;
            Patch patch = byPath.get(path(d.place()));
            boolean here = patch != null
                    && Rewordings.isOfClaim(d.code())
                    && patch.places().stream().anyMatch(p -> meet(p, d.place()));
            // what a paragraph leaves unsaid is told when it is checked, and no fault of a link in it
            if (more && d.code() != Code.TOLD_AS_SETTLED || here) {
                wrong.add(d);
            }
        }
        return wrong;
    }

    private static boolean meet(Place a, Place b) {
        return path(a).equals(path(b)) && a.from() < b.to() && b.from() < a.to();
    }

    /** Writes one patch, if its file is as it was read. */
    public void write(Patch patch) throws WriteException {
        patches.write(patch);
    }
}
