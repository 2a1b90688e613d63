package dossier.serve;

import dossier.Rebuilder.Files;
import dossier.Rebuilder.Rebuilt;
import dossier.diagnostic.Diagnostic;
import dossier.read.Folder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How things stand.
 *
 * @param run what tells this run of the server from others
 * @param turn counts the states
 * @param build counts the sites that could be shown
 * @param look counts the changes of what pages load by an address that stays the same: style sheets, scripts, pictures
 * @param folder the files of which it was made
 * @param site the last that could be shown
 * @param diagnostics of the files as they are now
 */
record State(
        String run, int turn, int build, int look, Folder folder, Optional<Files> site, List<Diagnostic> diagnostics) {
    private static final List<String> LOADED = List.of("content/assets/", "templates/assets/", "templates/theme.yaml");

    State {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Before anything was built. */
    static State first(String run) {
        return new State(run, 0, 0, 0, new Folder(new TreeMap<>()), Optional.empty(), List.of());
    }

    /** What comes of a change: where something is wrong, the last site stays. */
    State then(Rebuilt rebuilt) {
        return new State(
                run,
                turn + 1,
                rebuilt.site().isPresent() ? build + 1 : build,
                isLoadedAlike(folder, rebuilt.folder()) ? look : look + 1,
                rebuilt.folder(),
                rebuilt.site().or(() -> site),
                rebuilt.diagnostics());
    }

    /** The same, and something more that is wrong: a template that fails shows when it is used. */
    State with(List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        more.stream().filter(d -> !diagnostics.contains(d)).forEach(all::add);
        all.sort(Diagnostic.BY_PLACE);
        return all.size() == diagnostics.size() ? this : new State(run, turn + 1, build, look, folder, site, all);
    }

    private static boolean isLoadedAlike(Folder one, Folder other) {
        SortedMap<String, byte[]> a = loaded(one);
        SortedMap<String, byte[]> b = loaded(other);
        return a.keySet().equals(b.keySet())
                && a.entrySet().stream().allMatch(e -> Arrays.equals(e.getValue(), b.get(e.getKey())));
    }

    private static SortedMap<String, byte[]> loaded(Folder folder) {
        SortedMap<String, byte[]> loaded = new TreeMap<>();
        for (String head : LOADED) {
            loaded.putAll(folder.files().subMap(head, head + Character.MAX_VALUE));
        }
        return loaded;
    }

    String name() {
        return run + "." + turn;
    }

    String buildName() {
        return run + "." + build;
    }

    String lookName() {
        return run + "." + look;
    }
}
