package dossier.chart;

/** Puts a drawing into pixels, everything larger by a factor. */
final class Painting {
    private static final double STRIPE = 3 * Math.sqrt(2);

    private final Lettering letters;
    private final Palette palette;
    private final double factor;

    Painting(Lettering letters, Palette palette, double factor) {
        this.letters = letters;
        this.palette = palette;
        this.factor = factor;
    }

    Raster paint(Scene scene) {
        Raster raster = new Raster(
                (int) Math.ceil(scene.width() * factor),
                (int) Math.ceil(scene.height() * factor),
                palette.rgb(Role.PAPER.token));
        paint(scene, raster);
        return raster;
    }

    /** Puts it on top of what a picture shows already. */
    void paint(Scene scene, Raster raster) {
        for (Mark mark : scene.marks()) {
            int colour = palette.rgb(mark.role().token);
            if (mark instanceof Mark.Words words) {
                raster.fill(letters.outline(words, factor), colour);
            } else if (mark instanceof Mark.Line line) {
                stroke(line, raster, colour);
            } else if (mark instanceof Mark.Box box && box.striped()) {
                stripes(box, raster, colour);
            } else {
                Mark.Box box = (Mark.Box) mark;
                raster.fill(
                        Outline.box(box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor),
                        colour);
            }
        }
    }

    /** Each segment as a rectangle; where two meet at an angle they reach on by half their width. */
    private void stroke(Mark.Line line, Raster raster, int colour) {
        double[] xy = line.xy();
        double half = line.width() * factor / 2;
        for (int i = 2; i < xy.length; i += 2) {
            double ax = xy[i - 2] * factor;
            double ay = xy[i - 1] * factor;
            double bx = xy[i] * factor;
            double by = xy[i + 1] * factor;
            double length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
            if (length == 0) {
                continue;
            }
            double ux = (bx - ax) / length * half;
            double uy = (by - ay) / length * half;
            double before = i > 2 ? 1 : 0;
            double after = i + 2 < xy.length ? 1 : 0;
            ax -= ux * before;
            ay -= uy * before;
            bx += ux * after;
            by += uy * after;
            raster.fill(
                    Outline.polygon(ax - uy, ay + ux, bx - uy, by + ux, bx + uy, by - ux, ax + uy, ay - ux), colour);
        }
    }

    /** Bands that rise to the right, on which x + y is the same, cut off at the sides of the box. */
    private void stripes(Mark.Box box, Raster raster, int colour) {
        double left = box.x();
        double top = box.y();
        double right = left + box.width();
        double bottom = top + box.height();
        double first = Math.floor((left + top) / (2 * STRIPE)) * 2 * STRIPE;
        for (double band = first; band < right + bottom; band += 2 * STRIPE) {
            double a = Math.max(band, left + top);
            double b = Math.min(band + STRIPE, right + bottom);
            if (a >= b) {
                continue;
            }
            double[] upper = {Math.min(right, a - top), Math.min(right, b - top)};
            double[] lower = {Math.max(left, a - bottom), Math.max(left, b - bottom)};
            // a corner between both edges belongs to the band; elsewhere the point falls on an edge and adds nothing
            double upperCorner = Math.min(b, Math.max(a, right + top));
            double lowerCorner = Math.min(b, Math.max(a, left + bottom));
            raster.fill(
                    Outline.polygon(
                            upper[0] * factor,
                            (a - upper[0]) * factor,
                            Math.min(right, upperCorner - top) * factor,
                            Math.max(top, upperCorner - right) * factor,
                            upper[1] * factor,
                            (b - upper[1]) * factor,
                            lower[1] * factor,
                            (b - lower[1]) * factor,
                            Math.max(left, lowerCorner - bottom) * factor,
                            Math.min(bottom, lowerCorner - left) * factor,
                            lower[0] * factor,
                            (a - lower[0]) * factor),
                    colour);
        }
    }
}
