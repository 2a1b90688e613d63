package dossier.link;

import dossier.diagnostic.Text;
import dossier.link.ChartLinker.Drawn;
import dossier.model.ChartSpec;
import dossier.model.Entity;
import dossier.model.Fact;
import dossier.model.Language;
import dossier.model.Measure;
import dossier.model.Period;
import dossier.model.Time;
import dossier.model.Value;
import dossier.words.Printer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Names the values of a chart. Values over time go by their times, and by the name of what tells several of one time
 * apart; all others by the labels of their facts.
 */
final class ChartLabels {
    private final Map<String, Fact> facts;
    private final Map<String, Entity> entities;
    private final Map<String, Measure> measures;
    private final Printer printer;
    private final Language language;
    /** How many values are missing before each of a series, by the ids of those; a series is counted once. */
    private final Map<String, Integer> missing = new HashMap<>();

    private final Set<String> counted = new HashSet<>();

    ChartLabels(
            Map<String, Fact> facts,
            Map<String, Entity> entities,
            Map<String, Measure> measures,
            Printer printer,
            Language language) {
        this.facts = facts;
        this.entities = entities;
        this.measures = measures;
        this.printer = printer;
        this.language = language;
    }

    /**
     * The points of a chart; over time one series after another, each in the order of time.
     *
     * @param series whether the chart shows whole series
     * @param emphasis the id of a fact or series among them
     */
    List<ChartSpec.Point> points(ChartSpec.Kind kind, boolean series, List<Drawn> drawn, Optional<Text> emphasis) {
        boolean overTime = series || isOverTime(kind, drawn);
        Function<Fact, String> name = overTime ? name(series, drawn) : fact -> "";
        Map<String, List<Drawn>> bySeries = new LinkedHashMap<>();
        drawn.forEach(d -> bySeries.computeIfAbsent(name.apply(d.fact()), n -> new ArrayList<>())
                .add(d));
        List<ChartSpec.Point> points = new ArrayList<>();
        bySeries.forEach((of, values) -> {
            if (overTime) {
                values.sort(Comparator.comparing(d -> period(d.fact()).orElseThrow()));
            }
            Optional<Fact> before = Optional.empty();
            for (Drawn d : values) {
                boolean gap = overTime && before.filter(b -> isGap(b, d.fact())).isPresent();
                points.add(point(d, overTime ? time(d.fact()) : label(d.fact()), of, gap, emphasis));
                before = Optional.of(d.fact());
            }
        });
        return points;
    }

    private ChartSpec.Point point(Drawn d, String label, String series, boolean gap, Optional<Text> emphasis) {
        Fact fact = d.fact();
        boolean converted = d.ref().in().isPresent();
        return new ChartSpec.Point(
                d.ref(),
                label,
                series,
                period(fact),
                gap,
                d.quantity(),
                converted ? printer.inUnit(fact, d.quantity(), language) : printer.words(fact, language),
                converted ? printer.words(fact, language) : "",
                fact.isComputed(),
                emphasis.filter(e -> ChartLinker.names(d.ref(), e.value())).isPresent());
    }

    /**
     * Whether facts are one thing or several over time: in a kind of chart that is about time, where there is more than
     * one; in columns, where they are one thing at several times; in any, where they have no names of their own.
     */
    private boolean isOverTime(ChartSpec.Kind kind, List<Drawn> drawn) {
        long times = drawn.stream().map(d -> period(d.fact())).distinct().count();
        if (times < 2 || drawn.stream().anyMatch(d -> period(d.fact()).isEmpty())) {
            return false;
        }
        return switch (kind) {
            case LINE, AREA, SLOPE, STACK -> true;
            case COLUMN -> isOneThing(drawn, times) || haveOneName(drawn);
            default -> haveOneName(drawn);
        };
    }

    private static boolean isOneThing(List<Drawn> drawn, long times) {
        boolean one = drawn.stream()
                        .map(d -> List.of(
                                d.fact().measure(), d.fact().subject(), d.fact().geo()))
                        .distinct()
                        .count()
                == 1;
        return one && times == drawn.size() && drawn.get(0).fact().measure().isPresent();
    }

    private boolean haveOneName(List<Drawn> drawn) {
        return drawn.stream().map(d -> label(d.fact())).distinct().count() < drawn.size();
    }

    /**
     * By what values of one time are told apart: whole series by their labels, facts by subject, else by measure. What
     * leaves two values at one time is no name; where nothing needs to be told apart, there is none. Series that are alike
     * in all this go by their ids.
     */
    private Function<Fact, String> name(boolean series, List<Drawn> drawn) {
        Function<Fact, String> none = fact -> "";
        List<Function<Fact, String>> ways = series
                ? List.of(this::label, this::subject, this::measure, this::geo)
                : differ(drawn, Fact::subject) || differ(drawn, Fact::measure)
                        ? List.of(this::subject, this::measure, this::geo, this::label)
                        : List.of(none, this::geo, this::label);
        return ways.stream()
                .filter(way -> way == none || differ(drawn, way))
                .filter(way -> isApart(way, drawn))
                .findFirst()
                .orElse(
                        !series
                                ? this::label
                                : differ(drawn, Fact::series) ? f -> f.series().orElseThrow() : none);
    }

    private static boolean differ(List<Drawn> drawn, Function<Fact, ?> way) {
        return drawn.stream().map(d -> way.apply(d.fact())).distinct().count() > 1;
    }

    private boolean isApart(Function<Fact, String> way, List<Drawn> drawn) {
        Set<List<String>> seen = new HashSet<>();
        return drawn.stream().allMatch(d -> seen.add(List.of(way.apply(d.fact()), time(d.fact()))));
    }

    private String subject(Fact fact) {
        return fact.subject()
                .map(entities::get)
                .map(e -> e.label().in(language).plain())
                .orElseGet(() -> label(fact));
    }

    private String measure(Fact fact) {
        return fact.measure()
                .map(measures::get)
                .map(m -> m.label().in(language).plain())
                .orElseGet(() -> label(fact));
    }

    private String geo(Fact fact) {
        return fact.geo()
                .map(g -> entities.containsKey(g)
                        ? entities.get(g).label().in(language).plain()
                        : g)
                .orElseGet(() -> label(fact));
    }

    private String label(Fact fact) {
        return fact.label().in(language).plain();
    }

    private static Optional<Period> period(Fact fact) {
        return fact.time().map(Time::period);
    }

    private String time(Fact fact) {
        return printer.period(period(fact).orElseThrow(), language);
    }

    /** Whether the series of both has no value at a time between them. */
    private boolean isGap(Fact before, Fact fact) {
        if (fact.series().isEmpty() || !fact.series().equals(before.series())) {
            return false;
        }
        String id = fact.series().get();
        if (counted.add(id)) {
            int count = 0;
            for (Value.Point point : ((Value.Series) facts.get(id).value()).points()) {
                count += point.known() ? 0 : 1;
                missing.put(point.fact(), count);
            }
        }
        return !missing.get(fact.id()).equals(missing.get(before.id()));
    }
}
