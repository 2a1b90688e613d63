package dossier.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a fact is kept after it was first published.
 *
 * @param supersedes the id of the older fact in whose place it stands
 * @param supersededBy the id of the newer fact that stands in its place
 * @param newest the id of the last fact of the line that it stands in, where that is another
 * @param formerly ids by which it went before, in the order of its author; each keeps its address
 * @param revisions changes of its published value, newest first
 * @param reviewBy the day by which somebody looks at it again
 * @param stale how old it may grow
 * @param checked who held it against its evidence, in the order of its author
 */
public record Upkeep(
        Optional<String> supersedes,
        Optional<String> supersededBy,
        Optional<String> newest,
        List<String> formerly,
        List<Revision> revisions,
        Optional<LocalDate> reviewBy,
        Optional<Stale> stale,
        List<SignOff> checked) {
    /** Of a fact of which nothing of it is said. */
    public static final Upkeep NONE = new Upkeep(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public Upkeep {
        formerly = List.copyOf(formerly);
        revisions = List.copyOf(revisions);
        checked = List.copyOf(checked);
    }

    /** The same, its sign-offs as they stand. */
    public Upkeep signed(List<SignOff> other) {
        return new Upkeep(supersedes, supersededBy, newest, formerly, revisions, reviewBy, stale, other);
    }

    /** Those whose sign-off still stands, each once; a name in capitals is the same name. */
    public List<String> checkers() {
        Map<String, String> names = new LinkedHashMap<>();
        checked.stream()
                .filter(s -> !s.isVoid())
                .flatMap(s -> s.by().stream())
                .forEach(name -> names.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), name));
        return List.copyOf(names.values());
    }
}
