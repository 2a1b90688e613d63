package dossier.chart;

import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.words.Dates;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of a point of a chart over time when it is pointed at. */
final class Hints {
    private Hints() {}

    /** Series, name and time, each where the others do not say it already: {@code Temu, November 2023: 7 million}. */
    static String of(ChartSpec.Point point, Language language) {
        String time = point.time().map(t -> Dates.words(t, language)).orElse("");
        String label = point.label().equals(point.series()) ? "" : point.label();
        String head = Stream.of(point.series(), label, label.contains(time) ? "" : time)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return head + ": " + said(point);
    }

    /** The value, with the mark of a computed one. */
    static String said(ChartSpec.Point point) {
        return (point.computed() ? "= " : "") + point.words();
    }
}
