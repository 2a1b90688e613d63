package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Severity;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.model.ChartSpec;
import dossier.model.Quantity;
import dossier.model.Site;
import dossier.read.Draft;
import dossier.reckon.Comparison;
import dossier.reckon.Course;
import dossier.reckon.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What charts assert of their values: comparisons in which {@code first}, {@code last}, {@code smallest} or {@code min},
 * {@code largest} or {@code max}, and {@code sum} stand for values of the chart, or that all rise or fall.
 */
final class ChartAsserts {
    private static final List<String> NAMES =
            List.of("first", "last", "smallest", "min", "largest", "max", "sum", "increasing", "decreasing");

    private final Function<Text, Optional<Quantity>> quantities;
    private final Set<String> facts;
    private final Log log;

    /**
     * @param quantities reads quantities in words
     * @param facts the ids of all facts
     */
    ChartAsserts(Function<Text, Optional<Quantity>> quantities, Set<String> facts, Log log) {
        this.facts = facts;
        this.quantities = quantities;
        this.log = log;
    }

    /** An assert, and the comparisons all of which it makes; none where it cannot be read. */
    record Assert(Site.Check check, List<Comparison> comparisons) {}

    List<Assert> of(Draft.ChartDraft draft, ChartSpec chart) {
        return draft.asserts().stream()
                .map(that -> new Assert(
                        new Site.Check(that, draft.headline().plain(), Severity.ERROR), comparisons(that, chart)))
                .toList();
    }

    private List<Comparison> comparisons(Text that, ChartSpec chart) {
        return Course.named(that.value())
                .map(course -> each(that, course, chart))
                .orElseGet(() -> comparison(that, chart));
    }

    private List<Comparison> comparison(Text that, ChartSpec chart) {
        List<Expr.Ref> unclear = new ArrayList<>();
        Optional<Comparison> read = Comparison.parse(that, quantities, ref -> named(ref, chart, unclear), log);
        return unclear.isEmpty() ? read.stream().toList() : List.of();
    }

    /** Every value with the one behind it in its series. */
    private List<Comparison> each(Text that, Course course, ChartSpec chart) {
        Map<String, List<Expr>> series = new LinkedHashMap<>();
        chart.points().forEach(p -> series.computeIfAbsent(p.series(), s -> new ArrayList<>())
                .add(value(p, that)));
        List<Comparison> all = series.values().stream()
                .flatMap(values -> course.comparisons(values, that).stream())
                .toList();
        if (all.isEmpty()) {
            log.add(
                    Code.BAD_CHART,
                    that.place(),
                    "no value of this chart has another behind it",
                    "leave '" + that + "' out");
        }
        return all;
    }

    private static Expr value(ChartSpec.Point point, Text at) {
        Expr ref = new Expr.Ref(point.fact().fact(), at);
        return point.fact()
                .in()
                .<Expr>map(unit -> new Expr.In(ref, Text.at(unit, at.place()), at))
                .orElse(ref);
    }

    /** @param unclear gets a name that could mean several things, or nothing, which is told */
    private Expr named(Expr.Ref ref, ChartSpec chart, List<Expr.Ref> unclear) {
        List<ChartSpec.Point> points = chart.points();
        Text at = ref.text();
        return switch (ref.id()) {
            case "first" -> value(end(points, 0, ref, unclear), at);
            case "last" -> value(end(points, points.size() - 1, ref, unclear), at);
            case "smallest", "min" -> all(Expr.Function.MIN, points, at);
            case "largest", "max" -> all(Expr.Function.MAX, points, at);
            case "sum" -> all(Expr.Function.SUM, points, at);
            default ->
                points.stream()
                        .filter(p -> p.fact().fact().equals(ref.id()))
                        .findFirst()
                        .map(p -> value(p, at))
                        .orElseGet(() -> fact(ref, unclear));
        };
    }

    /** A fact that the chart does not show; where there is none of that id, one of the names may be meant. */
    private Expr fact(Expr.Ref ref, List<Expr.Ref> unclear) {
        String suggestion = facts.contains(ref.id()) ? "" : Suggestion.didYouMean(ref.id(), NAMES);
        if (!suggestion.isEmpty()) {
            unclear.add(ref);
            log.add(Code.UNKNOWN_FACT, ref.text().place(), "no fact '" + ref.id() + "'", suggestion);
        }
        return ref;
    }

    private ChartSpec.Point end(List<ChartSpec.Point> points, int index, Expr.Ref ref, List<Expr.Ref> unclear) {
        if (!points.get(0).series().equals(points.get(points.size() - 1).series())) {
            unclear.add(ref);
            log.add(
                    Code.BAD_CHART,
                    ref.text().place(),
                    "'" + ref.id() + "' could be of more than one series of this chart",
                    "name the value: " + points.get(index).fact().fact());
        }
        return points.get(index);
    }

    private static Expr all(Expr.Function function, List<ChartSpec.Point> points, Text at) {
        return new Expr.Call(function, points.stream().map(p -> value(p, at)).toList(), at);
    }
}
