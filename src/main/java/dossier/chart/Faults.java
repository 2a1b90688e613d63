package dossier.chart;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.model.ChartSpec;
import dossier.model.Interval;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Why a chart cannot be drawn so that it can be read. */
final class Faults {
    private static final int MAX_BARS = 40;
    private static final BigDecimal MAX = new BigDecimal("1e18");

    private final ChartSpec spec;
    private final Log log = new Log();

    private Faults(ChartSpec spec) {
        this.spec = spec;
    }

    /** All of them, none where it can be drawn. */
    static List<Diagnostic> of(ChartSpec spec) {
        Faults faults = new Faults(spec);
        faults.find();
        return faults.log.sorted();
    }

    private void find() {
        boolean overTime = TimeFaults.KINDS.contains(spec.kind());
        if (overTime) {
            TimeFaults.find(spec, log);
        } else {
            new CategoryFaults(spec, this::add).find();
        }
        if (spec.points().isEmpty()) {
            add("a chart without a value", "name the facts that it shows: facts: [one, two]");
        }
        if (!overTime && spec.kind() != ChartSpec.Kind.STACK && spec.points().size() > MAX_BARS) {
            add(
                    spec.points().size() + " values are too many for one chart",
                    "at most " + MAX_BARS + " can be read: show the largest, or make two charts of it");
        }
        findUnits();
        if (!overTime) {
            findNames();
        }
        for (ChartSpec.Point point : spec.points()) {
            findSizes(point);
        }
    }

    private void findUnits() {
        Set<String> units = new TreeSet<>();
        for (ChartSpec.Point point : spec.points()) {
            Unit unit = point.quantity().unit();
            units.add(unit.equals(Unit.NONE) ? "no unit" : unit.symbol());
        }
        if (units.size() > 1) {
            Unit first = spec.points().get(0).quantity().unit();
            ChartSpec.Point other = spec.points().stream()
                    .filter(p -> !p.quantity().unit().equals(first))
                    .findFirst()
                    .orElseThrow();
            add(
                    "values of several units on one axis: " + String.join(", ", units),
                    first.equals(Unit.NONE)
                            ? "make two charts of it"
                            : "show them in one unit, as in '" + other.fact().id() + " in " + first
                                    + "', or make two charts of it");
        }
    }

    private void findNames() {
        Map<String, List<String>> factsByName = new TreeMap<>();
        for (ChartSpec.Point point : spec.points()) {
            if (point.label().isBlank()) {
                add("'" + point.fact().id() + "' has no name in the chart", "give the fact a label");
            } else {
                String fact = point.fact().id()
                        + point.fact().point().map(at -> "@" + at).orElse("");
                factsByName.computeIfAbsent(name(point), n -> new ArrayList<>()).add(fact);
            }
        }
        factsByName.forEach((name, facts) -> {
            if (facts.size() > 1) {
                add(
                        "'" + name + "' stands for several values: " + String.join(", ", facts),
                        "give each fact a label of its own");
            }
        });
    }

    /** What tells a value from the others of its chart. */
    private static String name(ChartSpec.Point point) {
        String series = point.series().strip();
        return point.label().strip() + (series.isEmpty() ? "" : ", " + series);
    }

    private void findSizes(ChartSpec.Point point) {
        Interval interval = point.quantity().interval();
        if (interval.isEndless()) {
            add("'" + point.fact().id() + "' may be any number: there is nothing to draw", "leave it out of the chart");
        } else if (Stream.of(point.quantity().nominal(), interval.low(), interval.high())
                .anyMatch(n -> n != null && n.abs().compareTo(MAX) > 0)) {
            add("'" + point.fact().id() + "' is too large to draw", "look at its value and unit");
        }
    }

    private void add(String message, String hint) {
        log.add(Code.BAD_CHART, spec.place(), message, hint);
    }
}
