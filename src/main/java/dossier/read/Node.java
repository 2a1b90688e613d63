package dossier.read;

import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import java.util.List;

/** A piece of YAML as it was written, with places: scalars are text, whatever they look like. */
sealed interface Node {
    /** Where a complaint about the whole of it points. */
    Place place();

    /** Text, quoted or not. */
    record Scalar(Text text, Place place) implements Node {}

    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param entries in the order of the file, each key once */
    record Mapping(List<Entry> entries, Place place) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** Something that cannot be used; what is wrong with it has been told. */
    record Broken(Place place) implements Node {}

    /** A key and its value. */
    record Entry(Text key, Node value) {}

    /** What it is, as authors call it. */
    default String what() {
        return this instanceof Mapping ? "a map" : this instanceof Sequence ? "a list" : "text";
    }
}
