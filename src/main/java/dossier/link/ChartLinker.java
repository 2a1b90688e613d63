package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.model.Address;
import dossier.model.Address.FactRef;
import dossier.model.ChartSpec;
import dossier.model.Fact;
import dossier.model.Quantity;
import dossier.model.Value;
import dossier.read.Draft;
import dossier.read.Draft.Located;
import dossier.read.Draft.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the facts' values into the charts. */
final class ChartLinker {
    private final Names names;
    private final References references;
    private final Map<String, Fact> facts;
    private final Conversions conversions;
    private final ChartLabels labels;
    private final Log log;

    ChartLinker(
            Names names,
            References references,
            Map<String, Fact> facts,
            Conversions conversions,
            ChartLabels labels,
            Log log) {
        this.names = names;
        this.references = references;
        this.facts = facts;
        this.conversions = conversions;
        this.labels = labels;
        this.log = log;
    }

    /**
     * A value that a chart shows.
     *
     * @param ref by what it goes
     * @param quantity in the unit in which the chart shows it
     */
    record Drawn(FactRef ref, Fact fact, Quantity quantity) {}

    /** The charts all of whose values are there; of what is wrong with the others is told. */
    SortedMap<String, ChartSpec> link(List<Draft.ChartDraft> drafts) {
        SortedMap<String, ChartSpec> charts = new TreeMap<>();
        for (Draft.ChartDraft d : drafts) {
            drawn(d.shown()).ifPresent(drawn -> charts.putIfAbsent(d.id().value(), chart(d, drawn)));
        }
        return charts;
    }

    private ChartSpec chart(Draft.ChartDraft d, List<Drawn> drawn) {
        Optional<Text> emphasis = d.emphasis().filter(e -> isShown(e, drawn));
        List<ChartSpec.Point> points = labels.points(d.kind(), d.shown() instanceof Shown.Series, drawn, emphasis);
        return new ChartSpec(
                d.id().value(),
                d.id().place(),
                d.kind(),
                d.headline(),
                d.subtitle().map(Text::value),
                d.description().map(Text::value),
                points,
                d.annotation().flatMap(a -> annotation(a, points)));
    }

    private boolean isShown(Text emphasis, List<Drawn> drawn) {
        boolean shown = drawn.stream().anyMatch(p -> names(p.ref(), emphasis.value()));
        if (!shown) {
            log.add(
                    Code.UNKNOWN_FACT,
                    emphasis.place(),
                    "'" + emphasis + "' is none of the chart's facts",
                    "name one of them: "
                            + Suggestion.some(drawn.stream()
                                    .map(p -> p.ref().fact())
                                    .distinct()
                                    .toList()));
        }
        return shown;
    }

    /** Whether a fact goes by an id: a value of a series by that of the series too. */
    static boolean names(FactRef ref, String id) {
        return ref.fact().equals(id) || ref.id().equals(id);
    }

    private Optional<ChartSpec.Annotation> annotation(Draft.AnnotationDraft d, List<ChartSpec.Point> points) {
        String at = d.at().value();
        List<ChartSpec.Point> meant = points.stream()
                .filter(p -> names(p.fact(), at)
                        || p.time().filter(t -> t.id().equals(at)).isPresent())
                .toList();
        if (meant.size() == 1) {
            return Optional.of(new ChartSpec.Annotation(meant.get(0).fact(), d.words()));
        }
        List<String> ids = (meant.isEmpty() ? points : meant)
                .stream().map(p -> p.fact().fact()).toList();
        log.add(
                Code.BAD_CHART,
                d.at().place(),
                meant.isEmpty()
                        ? "'" + at + "' is none of the chart's points"
                        : "'" + at + "' is " + meant.size() + " of the chart's points",
                "name one of them: " + Suggestion.some(ids));
        return Optional.empty();
    }

    private Optional<List<Drawn>> drawn(Shown shown) {
        if (shown instanceof Shown.Facts f) {
            return all(f.facts().stream().map(this::fact).toList());
        }
        if (shown instanceof Shown.Series s) {
            return all(s.series().stream().map(this::series).toList())
                    .map(series -> series.stream().flatMap(List::stream).toList());
        }
        return query((Shown.Query) shown);
    }

    private static <T> Optional<List<T>> all(Collection<Optional<T>> found) {
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private Optional<Drawn> fact(Located<FactRef> located) {
        FactRef ref = located.value();
        Optional<Fact> fact = references.fact(ref, located.place());
        if (fact.isPresent() && fact.get().value() instanceof Value.Series series) {
            log.add(
                    Code.BAD_CHART,
                    located.place(),
                    "'" + ref.id() + "' is a series, and has no one value",
                    "name some of its values (" + Suggestion.some(series.facts()) + "), or write 'series: " + ref.id()
                            + "'");
            return Optional.empty();
        }
        return fact.flatMap(f -> drawn(f, ref, located.place()));
    }

    private Optional<Drawn> drawn(Fact fact, FactRef ref, Place place) {
        if (fact.quantity().isEmpty()) {
            log.add(
                    Code.BAD_CHART,
                    place,
                    "'" + ref.id() + "' is no number, and cannot be drawn",
                    "a chart is made of facts with a value or a formula");
            return Optional.empty();
        }
        Optional<Quantity> quantity = ref.in().isEmpty()
                ? fact.quantity()
                : conversions.in(fact, ref.in().get(), place, log);
        return quantity.map(q -> new Drawn(ref, fact, q));
    }

    /** Up to the first of its values that cannot be told in the unit. */
    private Optional<List<Drawn>> series(Located<FactRef> located) {
        FactRef ref = located.value();
        Place place = located.place();
        Optional<Fact> found = references.fact(ref, place);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!(found.get().value() instanceof Value.Series series)) {
            log.add(Code.BAD_CHART, place, "'" + ref.fact() + "' is no series", "write it under 'facts:'");
            return Optional.empty();
        }
        List<Drawn> all = new ArrayList<>();
        for (Value.Point point : series.points()) {
            if (point.known()) {
                FactRef one = new FactRef(ref.id(), Optional.of(point.time().id()), ref.in(), Optional.empty());
                Optional<Drawn> drawn = drawn(facts.get(point.fact()), one, place);
                if (drawn.isEmpty()) {
                    return Optional.empty();
                }
                all.add(drawn.get());
            }
        }
        return Optional.of(all);
    }

    /** In the order of time, then of ids; what states no time comes last. */
    private Optional<List<Drawn>> query(Shown.Query query) {
        boolean sound = true;
        for (Located<Address.Filter> filter : query.filters()) {
            sound &= names.filter(filter.value(), filter.place(), log);
        }
        if (!sound) {
            return Optional.empty();
        }
        List<Drawn> found = facts.values().stream()
                .filter(f -> f.quantity().isPresent())
                .filter(f -> query.filters().stream().allMatch(c -> f.meets(c.value())))
                .sorted(Comparator.comparing((Fact f) -> f.time().isEmpty())
                        .thenComparing(f ->
                                f.time().map(t -> t.period().from().toString()).orElse(""))
                        .thenComparing(Fact::id))
                .map(f -> new Drawn(ref(f), f, f.quantity().orElseThrow()))
                .toList();
        if (found.isEmpty()) {
            log.add(
                    Code.BAD_CHART,
                    query.place(),
                    "no fact with a number meets this query",
                    "leave one of its conditions out");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static FactRef ref(Fact fact) {
        return fact.series()
                .map(id -> new FactRef(
                        id, Optional.of(fact.id().substring(id.length() + 1)), Optional.empty(), Optional.empty()))
                .orElse(FactRef.of(fact.id()));
    }
}
