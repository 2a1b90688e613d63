package dossier.chart;

import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.words.Dates;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** How values go over time, in words. */
final class Courses {
    /** Of no more series than that the extremes are told. */
    private static final int FEW = 3;

    private static final Comparator<ChartSpec.Point> BY_SIZE =
            Comparator.comparing(p -> p.quantity().nominal());

    private final Language language;
    private final boolean korean;
    private final List<Strand> strands;
    private final List<ChartSpec.Point> all;
    /** The first time, and below the last: of values at them it is not said again. */
    private final String from;

    private final String to;

    private Courses(ChartSpec spec, Language language) {
        this.language = language;
        korean = language == Language.KO;
        strands = Strand.of(spec);
        all = spec.points();
        Comparator<ChartSpec.Point> byTime =
                Comparator.comparing(p -> Strand.middle(p.time().orElseThrow()));
        from = time(all.stream().min(byTime).orElseThrow());
        to = time(all.stream().max(byTime).orElseThrow());
    }

    /** The range of time, then for each series its trend, its first and its last value, and between them the extremes. */
    static String draft(String kind, ChartSpec spec, Language language) {
        return new Courses(spec, language).draft(kind);
    }

    private String draft(String kind) {
        int count = strands.size();
        StringBuilder out = new StringBuilder(kind);
        if (count > 1) {
            out.append(korean ? ", 계열 " + count + "개" : " of " + count + " series");
        }
        out.append(korean ? ", " + from + "부터 " + to + "까지." : ", " + from + " to " + to + ".");
        for (Strand strand : strands) {
            out.append(' ').append(course(strand));
            if (count <= FEW) {
                out.append(extremes(strand.points()));
            }
        }
        if (all.stream().anyMatch(ChartSpec.Point::gap)) {
            out.append(korean ? " 중간에 빠진 값이 있음." : " Some values between are missing.");
        }
        return out.toString();
    }

    private String course(Strand strand) {
        List<ChartSpec.Point> points = strand.points();
        ChartSpec.Point first = points.get(0);
        ChartSpec.Point last = points.get(points.size() - 1);
        if (points.size() == 1) {
            return strand.name() + ": " + said(first, "") + ".";
        }
        Trend trend = Trend.of(points);
        if (korean) {
            String name = strand.name().isEmpty() ? "" : strand.name() + ": ";
            String word = trend.korean.isEmpty() ? "" : trend.korean + ". ";
            return name + word + "처음 " + said(first, from) + ", 마지막 " + said(last, to) + ".";
        }
        String name = strand.name().isEmpty() ? "It" : strand.name();
        return name + " " + trend.english + " from " + said(first, from) + " to " + said(last, to) + ".";
    }

    /** Those that are neither the first nor the last value. Of values without end none is the highest or the lowest. */
    private String extremes(List<ChartSpec.Point> points) {
        if (points.stream().anyMatch(p -> !p.quantity().interval().isFinite())) {
            return "";
        }
        ChartSpec.Point highest = points.stream().max(BY_SIZE).orElseThrow();
        ChartSpec.Point lowest = points.stream().min(BY_SIZE).orElseThrow();
        StringBuilder out = new StringBuilder();
        if (isBetween(highest, points)) {
            out.append(korean ? " 가장 큰 값은 " : " The highest is ")
                    .append(said(highest, ""))
                    .append('.');
        }
        if (isBetween(lowest, points)) {
            out.append(korean ? " 가장 작은 값은 " : " The lowest is ")
                    .append(said(lowest, ""))
                    .append('.');
        }
        return out.toString();
    }

    private static boolean isBetween(ChartSpec.Point point, List<ChartSpec.Point> points) {
        BigDecimal n = point.quantity().nominal();
        return n.compareTo(points.get(0).quantity().nominal()) != 0
                && n.compareTo(points.get(points.size() - 1).quantity().nominal()) != 0;
    }

    private String said(ChartSpec.Point point, String expected) {
        return point.words() + (time(point).equals(expected) ? "" : " (" + time(point) + ")");
    }

    private String time(ChartSpec.Point point) {
        return Dates.words(point.time().orElseThrow(), language);
    }
}
