package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.model.Address;
import dossier.model.Entity;
import dossier.model.Ids;
import dossier.model.Kind;
import dossier.model.Nature;
import dossier.read.Draft;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which names a site has, and the complaint about one that it has not. Ids of what could not be read are passed over in
 * silence: their own mistake has been told.
 */
final class Names {
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private final Set<String> facts;
    /** The id of today, by each that a fact had before. */
    private final Map<String, String> former = new TreeMap<>();

    private final Set<String> sources;
    private final Set<String> entities;
    private final Set<String> places;
    private final Set<String> measures;
    private final Set<String> charts;
    private final Set<String> unread;

    private Names(Draft draft, Log log) {
        Map<String, Text> sourceIds = unique(draft.sources(), Draft.SourceDraft::id, log);
        Map<String, Text> entityIds = unique(draft.entities(), Draft.EntityDraft::id, log);
        for (Draft.EntityDraft entity : draft.entities()) {
            Text source = sourceIds.get(entity.id().value());
            if (source != null) {
                twice(entity.id(), source, log);
            }
        }
        sources = sourceIds.keySet();
        entities = entityIds.keySet();
        measures = unique(draft.measures(), Draft.MeasureDraft::id, log).keySet();
        charts = unique(draft.charts(), Draft.ChartDraft::id, log).keySet();
        Map<String, Text> factIds = unique(draft.facts(), Draft.FactDraft::id, log);
        facts = new TreeSet<>(factIds.keySet());
        former(draft, factIds, log);
        for (Draft.EntityDraft entity : draft.entities()) {
            entity.owner().ifPresent(r -> facts.add(Relations.owner(entity.id().value())));
            entity.author()
                    .ifPresent(r -> facts.add(Relations.author(entity.id().value())));
        }
        for (Draft.SourceDraft source : draft.sources()) {
            source.published()
                    .ifPresent(d -> facts.add(Relations.published(source.id().value())));
        }
        places = draft.entities().stream()
                .filter(e -> e.kind() == Entity.Kind.PLACE)
                .map(e -> e.id().value())
                .collect(Collectors.toSet());
        unread = new HashSet<>(draft.unread());
    }

    static Names of(Draft draft, Log log) {
        return new Names(draft, log);
    }

    /** Of two things with one id the first stands; the second is told. */
    private static <T> Map<String, Text> unique(List<T> things, Function<T, Text> id, Log log) {
        Map<String, Text> seen = new TreeMap<>();
        for (T thing : things) {
            Text name = id.apply(thing);
            Text before = seen.putIfAbsent(name.value(), name);
            if (before != null) {
                twice(name, before, log);
            }
        }
        return seen;
    }

    /** An id that a fact gave up keeps its address: nothing else can have it. */
    private void former(Draft draft, Map<String, Text> factIds, Log log) {
        Map<String, Text> seen = new TreeMap<>(factIds);
        for (Draft.FactDraft fact : draft.facts()) {
            for (Text id : fact.upkeep().formerly()) {
                Text before = seen.putIfAbsent(id.value(), id);
                if (before == null) {
                    former.put(id.value(), fact.id().value());
                } else {
                    log.add(
                            Code.DUPLICATE_ID,
                            id.place(),
                            "'" + id + "' was given up by '" + fact.id() + "', and stands for something else",
                            "that is at " + before.place() + ": an id is never used again, its address leads here");
                }
            }
        }
    }

    private static void twice(Text name, Text before, Log log) {
        log.add(
                Code.DUPLICATE_ID,
                name.place(),
                "'" + name + "' stands for two things",
                "the other is at " + before.place() + ": give one of them another id");
    }

    boolean fact(String id, Place place, Log log) {
        if (former.containsKey(id)) {
            log.add(
                    Code.UNKNOWN_FACT,
                    place,
                    "no fact '" + id + "' any more",
                    "it was renamed: write '" + former.get(id) + "'");
            return false;
        }
        return known(id, facts, place, Code.UNKNOWN_FACT, "fact", "content/facts/", log);
    }

    boolean source(String id, Place place, Log log) {
        if (entities.contains(id) && !sources.contains(id)) {
            log.add(
                    Code.UNKNOWN_SOURCE,
                    place,
                    "'" + id + "' is an entity, not a source",
                    "name the document first, then who passed it on: 'a-source < " + id + "'");
            return false;
        }
        return known(id, sources, place, Code.UNKNOWN_SOURCE, "source", "content/sources/", log);
    }

    boolean entity(String id, Place place, Log log) {
        return known(id, entities, place, Code.UNKNOWN_ENTITY, "entity", "content/entities.yaml", log);
    }

    boolean measure(String id, Place place, Log log) {
        return known(id, measures, place, Code.UNKNOWN_MEASURE, "measure", "content/measures.yaml", log);
    }

    boolean chart(String id, Place place, Log log) {
        return known(id, charts, place, Code.UNKNOWN_CHART, "chart", "content/charts/", log);
    }

    /** A place: a country by its code of ISO 3166, one of its parts, or an entity of kind place. */
    boolean geo(String id, Place place, Log log) {
        if (COUNTRIES.contains(id.split("-", 2)[0]) || places.contains(id) || unread.contains(id)) {
            return true;
        }
        String suggestion = Suggestion.didYouMean(id, places);
        log.add(
                Code.UNKNOWN_ENTITY,
                place,
                "no place '" + id + "'",
                suggestion.isEmpty()
                        ? "write a code of ISO 3166 such as KR, or the id of an entity of kind place"
                        : suggestion);
        return false;
    }

    /** Whether a condition by which facts are chosen names something that there is. */
    boolean filter(Address.Filter filter, Place place, Log log) {
        return switch (filter.key()) {
            case "subject" -> entity(filter.value(), place, log);
            case "geo" -> geo(filter.value(), place, log);
            case "measure" -> measure(filter.value(), place, log);
            case "source" -> source(filter.value(), place, log);
            case "nature" -> constant(Nature.class, filter, place, log);
            case "kind" -> constant(Kind.class, filter, place, log);
            default -> throw new IllegalArgumentException("no filter " + filter);
        };
    }

    private static <E extends Enum<E>> boolean constant(Class<E> type, Address.Filter filter, Place place, Log log) {
        if (Ids.find(type, filter.value()).isPresent()) {
            return true;
        }
        String suggestion = Suggestion.didYouMean(filter.value(), Ids.all(type));
        log.add(
                Code.BAD_ADDRESS,
                place,
                "no " + filter.key() + " '" + filter.value() + "'",
                suggestion.isEmpty() ? "it is one of " + String.join(", ", Ids.all(type)) : suggestion);
        return false;
    }

    /** The id of today, by each that a fact had before. */
    Map<String, String> former() {
        return former;
    }

    Set<String> facts() {
        return facts;
    }

    Set<String> unread() {
        return unread;
    }

    private boolean known(String id, Set<String> ids, Place place, Code code, String what, String where, Log log) {
        if (ids.contains(id)) {
            return true;
        }
        if (!unread.contains(id)) {
            String suggestion = Suggestion.didYouMean(id, ids);
            log.add(
                    code,
                    place,
                    "no " + what + " '" + id + "'",
                    suggestion.isEmpty() ? "it needs an entry in " + where : suggestion);
        }
        return false;
    }
}
