package dossier.chart;

import dossier.model.ChartSpec;
import java.util.List;
import java.util.stream.IntStream;

/** Which way values go over time, as far as they are known well enough to say. */
enum Trend {
    RISES("rises", "증가"),
    FALLS("falls", "감소"),
    STAYS("stays the same,", "변화 없음"),
    RISES_THEN_FALLS("rises, then falls,", "증가 후 감소"),
    FALLS_THEN_RISES("falls, then rises,", "감소 후 증가"),
    TURNS("goes up and down,", "오르내림"),
    /** Bounds do not tell, nor do intervals that meet. */
    UNKNOWN("goes", "");

    /** As it stands before "from 3 to 4". */
    final String english;
    /** Empty where there is nothing to say. */
    final String korean;

    Trend(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    static Trend of(List<ChartSpec.Point> points) {
        if (points.stream().anyMatch(p -> !p.quantity().interval().isFinite())) {
            return UNKNOWN;
        }
        int last = points.size() - 1;
        int highest = 0;
        int lowest = 0;
        for (int i = 1; i <= last; i++) {
            highest = compare(points, i, highest) > 0 ? i : highest;
            lowest = compare(points, i, lowest) < 0 ? i : lowest;
        }
        if (compare(points, highest, lowest) == 0) {
            return STAYS;
        }
        if (goes(points, 0, last, 1)) {
            return apart(points, 0, last) ? RISES : UNKNOWN;
        }
        if (goes(points, 0, last, -1)) {
            return apart(points, 0, last) ? FALLS : UNKNOWN;
        }
        if (goes(points, 0, highest, 1) && goes(points, highest, last, -1)) {
            return apart(points, 0, highest) && apart(points, highest, last) ? RISES_THEN_FALLS : UNKNOWN;
        }
        if (goes(points, 0, lowest, -1) && goes(points, lowest, last, 1)) {
            return apart(points, 0, lowest) && apart(points, lowest, last) ? FALLS_THEN_RISES : UNKNOWN;
        }
        return apart(points, highest, lowest) ? TURNS : UNKNOWN;
    }

    private static int compare(List<ChartSpec.Point> points, int a, int b) {
        return points.get(a)
                .quantity()
                .nominal()
                .compareTo(points.get(b).quantity().nominal());
    }

    /** Whether no step from one point to another leads the other way. */
    private static boolean goes(List<ChartSpec.Point> points, int from, int to, int way) {
        return IntStream.range(from, to).allMatch(i -> compare(points, i + 1, i) * way >= 0);
    }

    private static boolean apart(List<ChartSpec.Point> points, int a, int b) {
        return !points.get(a)
                .quantity()
                .interval()
                .meets(points.get(b).quantity().interval());
    }
}
