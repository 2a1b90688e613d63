package dossier.chart;

import java.util.Arrays;

/** A filled shape as straight segments, curves already cut into them. Overlapping parts of one direction are one. */
final class Outline {
    private static final int CURVE_STEPS = 6;

    private double[] points = new double[64];
    private int count;
    private double startX;
    private double startY;
    private double x;
    private double y;

    /** A convex or other polygon: x, y, x, y. */
    static Outline polygon(double... xy) {
        Outline outline = new Outline();
        outline.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            outline.lineTo(xy[i], xy[i + 1]);
        }
        outline.close();
        return outline;
    }

    static Outline box(double x, double y, double width, double height) {
        return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    void moveTo(double toX, double toY) {
        startX = x = toX;
        startY = y = toY;
    }

    void lineTo(double toX, double toY) {
        if (count + 4 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[count++] = x;
        points[count++] = y;
        points[count++] = x = toX;
        points[count++] = y = toY;
    }

    /** A quadratic curve. */
    void curveTo(double controlX, double controlY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= CURVE_STEPS; i++) {
            double t = (double) i / CURVE_STEPS;
            double u = 1 - t;
            lineTo(
                    u * u * fromX + 2 * u * t * controlX + t * t * toX,
                    u * u * fromY + 2 * u * t * controlY + t * t * toY);
        }
    }

    void close() {
        if (x != startX || y != startY) {
            lineTo(startX, startY);
        }
    }

    /** Its segments: from x, from y, to x, to y. */
    double[] segments() {
        return Arrays.copyOf(points, count);
    }
}
