package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import java.util.List;
import java.util.Optional;

/** A file that is a map of entries by their ids, under one top key, beside the defaults for them. */
final class Entries {
    private final Form entry;
    private final Fields top;
    private final Optional<Fields> defaults;
    private final String key;
    private final Part part;

    private Entries(Form entry, Fields top, Optional<Fields> defaults, String key, Part part) {
        this.entry = entry;
        this.top = top;
        this.defaults = defaults;
        this.key = key;
        this.part = part;
    }

    /**
     * @param file the form of the file
     * @param key the top key of the entries
     * @param entry the form of each
     * @param byDefault the form of the defaults
     * @return empty, and told, where the file cannot be read at all
     */
    static Optional<Entries> of(TextFile text, Form file, String key, Form entry, Form byDefault, Part part) {
        Optional<Node.Mapping> root = Yaml.read(text, part.log);
        if (root.isEmpty()) {
            part.unread.addAll(Names.guess(text));
            return Optional.empty();
        }
        Fields top = Fields.of(file, root.get(), text.place(0, 0), part.log);
        Optional<Fields> defaults =
                top.get("defaults", Reading.map()).map(map -> Fields.defaults(byDefault, map, part.log));
        if (defaults.isEmpty() && (top.has("defaults") || top.seemsMeant("defaults"))) {
            defaults = Optional.of(Fields.lost(byDefault, text.place(0, 0), part.log));
        }
        return Optional.of(new Entries(entry, top, defaults, key, part));
    }

    /** The keys at the top of the file. */
    Fields top() {
        return top;
    }

    Optional<Fields> defaults() {
        return defaults;
    }

    /** Makes something of the fields of an entry. */
    interface Maker<T> {
        T make(Text id, Fields fields);
    }

    /** Goes through the entries. The ids of those that cannot be read are remembered. */
    <T> void each(Maker<Optional<T>> maker, List<T> into) {
        List<Node.Entry> entries =
                top.get(key, Reading.map()).map(Node.Mapping::entries).orElse(List.of());
        for (Node.Entry e : entries) {
            Text id = e.key();
            boolean named = Names.isId(id, part.log);
            Optional<T> made = Reading.map()
                    .read(id.value(), e.value(), part.log)
                    .flatMap(map -> {
                        Fields fields = Fields.of(entry, map, id.place(), defaults, part.log);
                        return maker.make(id, fields).filter(m -> fields.isSound());
                    });
            made.filter(m -> named).ifPresentOrElse(into::add, () -> part.unread.add(id.value()));
        }
    }

    /** Tells of each of some keys that it cannot stand beside the first of them that is there. */
    static void notTogether(Fields fields, List<String> keys, String why) {
        List<String> there = keys.stream().filter(fields::hasOwn).toList();
        for (int i = 1; i < there.size(); i++) {
            fields.wrong(
                    Code.BAD_VALUE,
                    there.get(i),
                    Quoting.of(there.get(i)) + " stands beside " + Quoting.of(there.get(0)),
                    why);
        }
    }
}
