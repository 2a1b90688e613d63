package dossier.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which keys a map may have. It stands once for each map of each file.
 *
 * @param what the map is, as authors call it: {@code a source}
 * @param needed keys that must be there
 * @param keys all keys
 */
record Form(String what, List<String> needed, Set<String> keys) {
    static Form of(String what, List<String> needed, List<String> others) {
        List<String> all = new ArrayList<>(needed);
        all.addAll(others);
        return new Form(what, List.copyOf(needed), new TreeSet<>(all));
    }

    /** The same with further keys. */
    Form and(List<String> more) {
        List<String> others = new ArrayList<>(keys);
        others.addAll(more);
        return of(what, needed, others);
    }

    /** The same with further keys, which need not be there. */
    Form with(String as, List<String> more) {
        List<String> others = new ArrayList<>(keys);
        others.addAll(more);
        return of(as, List.of(), others);
    }
}
