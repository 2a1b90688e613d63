package dossier.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words beside the ends of lines, moved apart where they would meet, each as near to its end as can be. */
final class EndLabels {
    private static final double SIZE = Rows.SIZE;
    private static final int LINE = Rows.LINE;
    private static final double AIR = 2;
    /** So far from its line's end words are led to it. */
    private static final double FAR = 11;

    /**
     * One of them.
     *
     * @param x where its line ends
     * @param y where its line ends
     */
    record Label(double x, double y, List<String> lines, Weight weight, Role role) {
        private double height() {
            return lines.size() * LINE + AIR;
        }
    }

    /** Labels that share one height: each above the next. */
    private static final class Cluster {
        private final List<Label> labels = new ArrayList<>();
        private double height;
        /** The sum of the tops that its labels would have if the cluster started at 0 and each stood at its line's end. */
        private double wanted;

        void add(Label label) {
            wanted += label.y() - label.height() / 2 - height;
            height += label.height();
            labels.add(label);
        }

        double top(double highest, double lowest) {
            return Math.max(highest, Math.min(lowest - height, wanted / labels.size()));
        }
    }

    private EndLabels() {}

    /** How high they are together. */
    static double height(List<List<String>> labels) {
        return labels.stream().mapToDouble(lines -> lines.size() * LINE + AIR).sum();
    }

    /**
     * Draws them.
     *
     * @param x where the words start, or end if they stand left of their lines
     * @param top above which none may stand; if they have not all room down to {@code bottom} they go on below
     */
    static void draw(List<Label> labels, double x, Mark.Anchor anchor, double top, double bottom, List<Mark> out) {
        List<Cluster> clusters = new ArrayList<>();
        List<Label> sorted =
                labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList();
        for (Label label : sorted) {
            Cluster cluster = new Cluster();
            cluster.add(label);
            while (!clusters.isEmpty()) {
                Cluster before = clusters.get(clusters.size() - 1);
                if (before.top(top, bottom) + before.height <= cluster.top(top, bottom)) {
                    break;
                }
                clusters.remove(clusters.size() - 1);
                cluster.labels.forEach(before::add);
                cluster = before;
            }
            clusters.add(cluster);
        }
        for (Cluster cluster : clusters) {
            double at = cluster.top(top, bottom);
            for (Label label : cluster.labels) {
                write(label, x, anchor, at, out);
                at += label.height();
            }
        }
    }

    private static void write(Label label, double x, Mark.Anchor anchor, double top, List<Mark> out) {
        double middle = top + label.height() / 2;
        double side = anchor == Mark.Anchor.END ? -1 : 1;
        if (Math.abs(middle - label.y()) > FAR || Math.abs(x - label.x()) > 2 * FAR) {
            double bend = x - side * 6;
            double from = Math.abs(x - label.x()) > 2 * FAR ? label.x() + side * 8 : label.x() + side * 4;
            out.add(new Mark.Line(Role.REST, 1, from, label.y(), bend, middle, x - side * 2, middle));
        }
        double baseline = top + AIR / 2 + 12.8;
        for (String line : label.lines()) {
            out.add(new Mark.Words(line, x, baseline, anchor, SIZE, label.weight(), label.role()));
            baseline += LINE;
        }
    }
}
