package dossier.chart;

import dossier.model.ChartSpec;
import dossier.model.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a chart shows, in words, for who cannot see it. */
public final class Descriptions {
    private static final Map<ChartSpec.Kind, List<String>> KINDS = Map.of(
            ChartSpec.Kind.BAR, List.of("Bar chart", "막대그래프"),
            ChartSpec.Kind.COLUMN, List.of("Column chart", "세로 막대그래프"),
            ChartSpec.Kind.STACK, List.of("Stacked column chart", "누적 막대그래프"),
            ChartSpec.Kind.LINE, List.of("Line chart", "꺾은선그래프"),
            ChartSpec.Kind.AREA, List.of("Area chart", "영역그래프"),
            ChartSpec.Kind.DOT, List.of("Dot chart", "점그래프"),
            ChartSpec.Kind.PART, List.of("Parts of a whole", "구성 비율 그래프"),
            ChartSpec.Kind.SLOPE, List.of("Slope chart", "기울기그래프"));

    private Descriptions() {}

    /** The author's own description, or a draft: the kind, how many values, the largest and the smallest, or how they go over time. */
    public static String of(ChartSpec spec, Language language) {
        return spec.description().orElseGet(() -> draft(spec, language));
    }

    private static String draft(ChartSpec spec, Language language) {
        boolean korean = language == Language.KO;
        String kind = KINDS.get(spec.kind()).get(korean ? 1 : 0);
        Comparator<ChartSpec.Point> bySize =
                Comparator.comparing(p -> p.quantity().nominal());
        List<ChartSpec.Point> points = spec.points();
        if (TimeFaults.KINDS.contains(spec.kind())) {
            return Courses.draft(kind, spec, language);
        }
        ChartSpec.Point largest = points.stream().max(bySize).orElseThrow();
        ChartSpec.Point smallest = points.stream().min(bySize).orElseThrow();
        int count = points.size();
        if (count == 1) {
            return korean ? kind + ", 값 1개. " + said(largest) + "." : kind + " of one value. " + said(largest) + ".";
        }
        String head = korean ? kind + ", 값 " + count + "개. " : kind + " of " + count + " values. ";
        if (points.stream().allMatch(p -> p.words().equals(largest.words()))) {
            return head + (korean ? "모두 " : "All are ") + largest.words() + ".";
        }
        return korean
                ? head + "가장 큰 값은 " + said(largest) + ". 가장 작은 값은 " + said(smallest) + "."
                : head + "The largest is " + said(largest) + ". The smallest is " + said(smallest) + ".";
    }

    private static String said(ChartSpec.Point point) {
        String series = point.series().isEmpty() ? "" : point.series() + ", ";
        return series + point.label() + ": " + point.words();
    }
}
