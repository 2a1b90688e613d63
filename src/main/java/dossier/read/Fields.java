package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a map by their keys, and behind them those that its file says once for all its maps. Keys that the form
 * does not know, and needed ones that are missing, are told when it is made; values when they are read, a default once.
 */
final class Fields {
    private final Form form;
    private final Map<String, Node.Entry> own;
    private final Place place;
    private final Optional<Fields> defaults;
    private final Log log;
    /** What was read of a default, by its key: it is the same for every map that takes it. */
    private final Map<String, Optional<?>> read = new HashMap<>();

    /** Keys that seem to be meant by unknown ones. */
    private final Set<String> meant = new HashSet<>();

    private boolean sound = true;

    private Fields(Form form, Node.Mapping map, Place place, Optional<Fields> defaults, Log log) {
        this.form = form;
        this.own = new HashMap<>();
        this.place = place;
        this.defaults = defaults;
        this.log = log;
        for (Node.Entry entry : map.entries()) {
            String key = entry.key().value();
            if (form.keys().contains(key)) {
                own.put(key, entry);
            } else {
                unknown(entry.key());
            }
        }
    }

    /**
     * @param place where a missing key is told: at the id of an entry, or at the head of a file
     */
    static Fields of(Form form, Node.Mapping map, Place place, Optional<Fields> defaults, Log log) {
        Fields fields = new Fields(form, map, place, defaults, log);
        form.needed().stream().filter(k -> !fields.has(k)).forEach(k -> fields.missing(k, "add it"));
        return fields;
    }

    static Fields of(Form form, Node.Mapping map, Place place, Log log) {
        return of(form, map, place, Optional.empty(), log);
    }

    /** What a file says once for all its maps: nothing in it is needed. */
    static Fields defaults(Form form, Node.Mapping map, Log log) {
        return new Fields(form, map, map.place(), Optional.empty(), log);
    }

    /** Defaults that cannot be read, which has been told: whatever is missing behind them may stand in them. */
    static Fields lost(Form form, Place place, Log log) {
        Fields fields = new Fields(form, new Node.Mapping(List.of(), place), place, Optional.empty(), log);
        fields.meant.addAll(form.keys());
        return fields;
    }

    private void unknown(Text key) {
        String suggestion = Suggestion.didYouMean(key.value(), form.keys());
        form.keys().stream().filter(k -> suggestion.contains("'" + k + "'")).forEach(meant::add);
        log.add(
                Code.UNKNOWN_KEY,
                key.place(),
                form.what() + " has no key " + Quoting.of(key),
                suggestion.isEmpty() ? "it may have " + String.join(", ", form.keys()) : suggestion);
    }

    /** Whether a key is not there, but one that was told as unknown seems to be it. */
    boolean seemsMeant(String key) {
        return meant.contains(key);
    }

    /** Tells that a key is missing, unless it was mistyped, which has been told. */
    void missing(String key, String hint) {
        sound = false;
        if (seemsMeant(key) || defaults.isPresent() && defaults.get().seemsMeant(key)) {
            return;
        }
        log.add(Code.MISSING_KEY, place, form.what() + " needs '" + key + ":'", hint);
    }

    /** Tells something about a key that is there. */
    void wrong(Code code, String key, String message, String hint) {
        sound = false;
        log.add(code, own.get(key).key().place(), message, hint);
    }

    boolean has(String key) {
        return hasOwn(key) || defaults.isPresent() && defaults.get().hasOwn(key);
    }

    boolean hasOwn(String key) {
        return own.containsKey(key);
    }

    Optional<Fields> defaults() {
        return defaults;
    }

    /** The value of a key, its own or else the default. */
    <T> Optional<T> get(String key, Reading<T> reading) {
        return hasOwn(key) || defaults.isEmpty() ? own(key, reading) : byDefault(key, reading);
    }

    /** The value of a key of its own. */
    <T> Optional<T> own(String key, Reading<T> reading) {
        if (!hasOwn(key)) {
            return Optional.empty();
        }
        Optional<T> value = reading.read(key, own.get(key).value(), log);
        sound &= value.isPresent();
        return value;
    }

    /** The default of a key. */
    <T> Optional<T> byDefault(String key, Reading<T> reading) {
        if (defaults.isEmpty() || !defaults.get().hasOwn(key)) {
            return Optional.empty();
        }
        Optional<T> value = defaults.get().once(key, reading);
        sound &= value.isPresent();
        return value;
    }

    /** A key is always read in the same way, so that what was read has the type that is asked for. */
    @SuppressWarnings("unchecked")
    private <T> Optional<T> once(String key, Reading<T> reading) {
        Optional<?> known = read.get(key);
        if (known == null) {
            known = own(key, reading);
            read.put(key, known);
        }
        return (Optional<T>) known;
    }

    /** Whether all that was read of it could be, and nothing that it needs is missing. */
    boolean isSound() {
        return sound;
    }
}
