package dossier.chart;

import java.util.Arrays;

/**
 * A picture of pixels, filled by the area that a shape covers of each. All in plain arithmetic, which every Java reckons
 * alike, where its own renderer differs between versions.
 */
final class Raster {
    /** Steps of opacity: enough for letters, few enough that all colours fit a palette. */
    private static final int STEPS = 7;

    final int width;
    final int height;
    private final int[] pixels;

    Raster(int width, int height, int background) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        Arrays.fill(pixels, background);
    }

    /** The colours of the pixels, row by row: 0xRRGGBB. */
    int[] pixels() {
        return pixels.clone();
    }

    /** Fills an outline with a colour. */
    void fill(Outline outline, int colour) {
        double[] s = outline.segments();
        if (s.length == 0) {
            return;
        }
        double left = s[0];
        double right = s[0];
        double top = s[1];
        double bottom = s[1];
        for (int i = 0; i < s.length; i += 2) {
            left = Math.min(left, s[i]);
            right = Math.max(right, s[i]);
            top = Math.min(top, s[i + 1]);
            bottom = Math.max(bottom, s[i + 1]);
        }
        Window window = new Window(
                Math.max(0, (int) Math.floor(left)),
                Math.max(0, (int) Math.floor(top)),
                Math.min(width, (int) Math.floor(right) + 1),
                Math.min(height, (int) Math.floor(bottom) + 1));
        if (window.isEmpty()) {
            return;
        }
        for (int i = 0; i < s.length; i += 4) {
            window.line(s[i], s[i + 1], s[i + 2], s[i + 3]);
        }
        window.paint(colour);
    }

    private void blend(int at, double coverage, int colour) {
        int a = (int) Math.round(Math.min(1, Math.abs(coverage)) * STEPS);
        if (a == 0) {
            return;
        }
        int below = pixels[at];
        pixels[at] = mix(below, colour, a, 16) << 16 | mix(below, colour, a, 8) << 8 | mix(below, colour, a, 0);
    }

    private static int mix(int below, int above, int a, int shift) {
        int b = below >> shift & 0xFF;
        int c = above >> shift & 0xFF;
        return (b * (STEPS - a) + c * a + STEPS / 2) / STEPS;
    }

    /** The part of the picture in which one shape lies. */
    private final class Window {
        private final int x0;
        private final int y0;
        private final int columns;
        private final int rows;
        /** How much the area covered changes from the pixel to the left: its sum along a row is the coverage. */
        private final double[] change;

        Window(int x0, int y0, int x1, int y1) {
            this.x0 = x0;
            this.y0 = y0;
            columns = x1 - x0;
            rows = y1 - y0;
            change = isEmpty() ? new double[0] : new double[rows * (columns + 2)];
        }

        boolean isEmpty() {
            return columns <= 0 || rows <= 0;
        }

        /** Adds one edge of the shape, cut at the borders of rows and columns. */
        void line(double fromX, double fromY, double toX, double toY) {
            if (fromY == toY) {
                return;
            }
            boolean down = fromY < toY;
            double ax = (down ? fromX : toX) - x0;
            double ay = (down ? fromY : toY) - y0;
            double bx = (down ? toX : fromX) - x0;
            double by = (down ? toY : fromY) - y0;
            double slope = (bx - ax) / (by - ay);
            int last = Math.min(rows - 1, (int) Math.ceil(by) - 1);
            for (int row = Math.max(0, (int) Math.floor(ay)); row <= last; row++) {
                double top = Math.max(ay, row);
                double bottom = Math.min(by, row + 1);
                piece(row, ax + (top - ay) * slope, ax + (bottom - ay) * slope, (down ? 1 : -1) * (bottom - top));
            }
        }

        /** A piece within one row. What lies beside the picture counts as on its edge. */
        private void piece(int row, double fromX, double toX, double height) {
            double left = clamp(Math.min(fromX, toX));
            double right = clamp(Math.max(fromX, toX));
            int base = row * (columns + 2);
            if (right == left) {
                add(base, (int) left, left, height);
                return;
            }
            double perX = height / (right - left);
            for (double x = left; x < right; ) {
                int column = (int) x;
                double end = Math.min(right, column + 1);
                add(base, column, (x + end) / 2, perX * (end - x));
                x = end;
            }
        }

        private void add(int base, int column, double middle, double height) {
            double beside = middle - column;
            change[base + column] += height * (1 - beside);
            change[base + column + 1] += height * beside;
        }

        private double clamp(double x) {
            return Math.min(columns, Math.max(0, x));
        }

        void paint(int colour) {
            for (int row = 0; row < rows; row++) {
                double coverage = 0;
                for (int column = 0; column < columns; column++) {
                    coverage += change[row * (columns + 2) + column];
                    blend((y0 + row) * width + x0 + column, coverage, colour);
                }
            }
        }
    }
}
