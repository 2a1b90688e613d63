package dossier.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Where a link of a note leads. */
public sealed interface Address {
    /** {@code fact:id@point?in=UNIT#part}. */
    record FactRef(String id, Optional<String> point, Optional<String> in, Optional<Part> part) implements Address {
        public static FactRef of(String id) {
            return new FactRef(id, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The id of the fact that is meant; a point of a series is one of its own: {@code users@2023}. */
        public String fact() {
            return point.map(p -> id + "@" + p).orElse(id);
        }
    }

    /** The part of a fact that a claim is about, instead of its value. */
    enum Part {
        PERIOD,
        AS_OF,
        UNIT,
        SOURCE
    }

    /** {@code source:id}: a citation. */
    record SourceRef(String id) implements Address {}

    /** {@code entity:id}: what is known of somebody or something. */
    record EntityRef(String id) implements Address {}

    /** {@code quote:id}: who said what the quotation holds, checked against the fact's evidence. */
    record QuoteRef(FactRef fact) implements Address {}

    /** {@code chart:id}, alone in its paragraph. */
    record ChartRef(String id) implements Address {}

    /** {@code figures:id,id}, alone in its paragraph: key-figure tiles. */
    record FiguresRef(List<FactRef> facts) implements Address {
        public FiguresRef {
            facts = List.copyOf(facts);
        }
    }

    /** {@code timeline:key=value&key=value}, alone in its paragraph; all facts with a time where there is no filter. */
    record TimelineRef(List<Filter> filters) implements Address {
        public TimelineRef {
            filters = List.copyOf(filters);
        }
    }

    /** {@code table:key=value&key=value}, alone in its paragraph: a table of the facts that match. */
    record TableRef(List<Filter> filters) implements Address {
        public TableRef {
            filters = List.copyOf(filters);
        }
    }

    /** One condition: facts whose key (subject, geo, measure, nature, source, kind) has the value. */
    record Filter(String key, String value) {
        /** By what facts can be chosen. */
        public static final List<String> KEYS = List.of("subject", "geo", "measure", "nature", "source", "kind");
    }

    /** A page, or a file of assets, of the site itself: a relative path as the author wrote it, with its anchor. */
    record Internal(String path, Optional<String> anchor) implements Address {
        /**
         * Where it leads, seen from the file that holds it.
         *
         * @param from the path of that file within the site's folder: {@code content/notes/plan.md}
         * @return a path within the site's folder; the file itself where the link is an anchor alone; empty where it
         *     leads out of {@code content/}
         */
        public Optional<String> resolve(String from) {
            if (path.isEmpty()) {
                return Optional.of(from);
            }
            Deque<String> parts = new ArrayDeque<>(List.of(from.split("/")));
            parts.removeLast();
            for (String part : path.split("/")) {
                if (part.equals("..")) {
                    if (parts.size() < 2) {
                        return Optional.empty();
                    }
                    parts.removeLast();
                } else if (!part.equals(".") && !part.isEmpty()) {
                    parts.addLast(part);
                }
            }
            return Optional.of(String.join("/", parts));
        }
    }

    /** {@code http:}, {@code https:}, {@code mailto:} or {@code tel:}. */
    record External(String url) implements Address {}
}
