package dossier.chart;

import java.util.Arrays;

/** Puts a drawing into pixels, everything larger by a factor. */
final class Painting {
    private static final double STRIPE = 3 * Math.sqrt(2);
    /** As many corners make a disc round. */
    private static final int CORNERS = 32;

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
            } else if (mark instanceof Mark.Dot dot) {
                dot(dot, raster, colour);
            } else if (mark instanceof Mark.Area area) {
                raster.fill(Outline.polygon(scaled(area.xy())), pale(colour));
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

    private double[] scaled(double[] xy) {
        return Arrays.stream(xy).map(n -> n * factor).toArray();
    }

    /** A colour on paper through which the paper shows. */
    private int pale(int colour) {
        int paper = palette.rgb(Role.PAPER.token);
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double mixed =
                    Mark.Area.OPACITY * (colour >> shift & 0xFF) + (1 - Mark.Area.OPACITY) * (paper >> shift & 0xFF);
            out |= (int) Math.round(mixed) << shift;
        }
        return out;
    }

    private void dot(Mark.Dot dot, Raster raster, int colour) {
        if (dot.face() == Mark.Face.FULL) {
            raster.fill(disc(dot.x(), dot.y(), dot.radius()), colour);
        } else if (dot.face() == Mark.Face.HOLLOW) {
            raster.fill(disc(dot.x(), dot.y(), dot.radius() + 1), colour);
            raster.fill(disc(dot.x(), dot.y(), dot.radius() - 1), palette.rgb(Role.PAPER.token));
        }
    }

    private Outline disc(double x, double y, double radius) {
        double[] xy = new double[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            // the same digits on every machine
            double angle = 2 * Math.PI * i / CORNERS;
            xy[2 * i] = (x + radius * StrictMath.cos(angle)) * factor;
            xy[2 * i + 1] = (y + radius * StrictMath.sin(angle)) * factor;
        }
        return Outline.polygon(xy);
    }

    private void stroke(Mark.Line line, Raster raster, int colour) {
        if (line.dash() == Mark.Dash.SOLID) {
            solid(line, raster, colour);
        } else {
            Dashes.of(line).forEach(piece -> solid(piece, raster, colour));
        }
    }

    /** Each segment as a rectangle; where two meet at an angle a disc lies, or they reach on by half their width. */
    private void solid(Mark.Line line, Raster raster, int colour) {
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
            double before = i > 2 && !line.isRound() ? 1 : 0;
            double after = i + 2 < xy.length && !line.isRound() ? 1 : 0;
            if (i > 2 && line.isRound()) {
                raster.fill(disc(xy[i - 2], xy[i - 1], line.width() / 2), colour);
            }
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
