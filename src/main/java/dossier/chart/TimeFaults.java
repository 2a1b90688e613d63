package dossier.chart;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.model.ChartSpec;
import dossier.model.Ids;
import dossier.model.Language;
import dossier.model.Period;
import dossier.words.Dates;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Why a chart over time cannot be drawn so that it can be read. */
final class TimeFaults {
    static final Set<ChartSpec.Kind> KINDS = Set.of(ChartSpec.Kind.LINE, ChartSpec.Kind.AREA, ChartSpec.Kind.SLOPE);
    private static final int MAX_LINES = 8;
    private static final int MAX_SLOPE = 3;

    private final ChartSpec spec;
    private final Log log;

    private TimeFaults(ChartSpec spec, Log log) {
        this.spec = spec;
        this.log = log;
    }

    static void find(ChartSpec spec, Log log) {
        TimeFaults faults = new TimeFaults(spec, log);
        faults.findTimes();
        faults.findSeries();
    }

    private void findTimes() {
        Set<Double> times = new TreeSet<>();
        Map<List<Object>, ChartSpec.Point> seen = new HashMap<>();
        boolean timeless = false;
        for (ChartSpec.Point point : spec.points()) {
            if (point.time().isEmpty()) {
                timeless = true;
                add(
                        name(point) + " has no time, and has no place in a chart over time",
                        "give the fact a period: or as_of:, or write kind: bar");
                continue;
            }
            Period time = point.time().get();
            double middle = Strand.middle(time);
            times.add(middle);
            ChartSpec.Point before = seen.putIfAbsent(List.of(point.series(), middle), point);
            if (before != null) {
                add(
                        name(before) + " and " + name(point) + " stand at one time, " + Dates.words(time, Language.EN),
                        "leave one of them out, or write kind: bar");
            }
        }
        if (times.size() == 1 && !timeless) {
            add(
                    "all values are of one time, and a chart of the kind '" + Ids.of(spec.kind()) + "' needs two",
                    "add a value of another time, or write kind: bar");
        }
        if (spec.kind() == ChartSpec.Kind.SLOPE && times.size() > MAX_SLOPE) {
            add(
                    "a slope from then to now shows two or three times, not " + times.size(),
                    "leave out those between, or write kind: line");
        }
    }

    private void findSeries() {
        Set<String> series = new LinkedHashSet<>();
        spec.points().forEach(p -> series.add(p.series()));
        if (spec.kind() == ChartSpec.Kind.AREA && series.size() > 1) {
            add("an area shows one series, not " + series.size(), "write kind: line");
        } else if (series.size() > MAX_LINES) {
            add(
                    series.size() + " lines are too many to be told apart",
                    "at most " + MAX_LINES + " can be: show those that the headline is about");
        }
    }

    private static String name(ChartSpec.Point point) {
        Optional<String> at = point.fact().point();
        return "'" + point.fact().id() + at.map(a -> "@" + a).orElse("") + "'";
    }

    private void add(String message, String hint) {
        log.add(Code.BAD_CHART, spec.place(), message, hint);
    }
}
