package dossier.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A broken line, cut into the pieces that are drawn. */
final class Dashes {
    private final Mark.Line line;
    private final List<Mark.Line> pieces = new ArrayList<>();
    private double[] piece = new double[16];
    private int used;
    private int phase;
    private double left;

    private Dashes(Mark.Line line) {
        this.line = line;
        left = line.dash().pattern.get(0);
    }

    static List<Mark.Line> of(Mark.Line line) {
        Dashes dashes = new Dashes(line);
        double[] xy = line.xy();
        dashes.add(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            dashes.along(xy[i - 2], xy[i - 1], xy[i], xy[i + 1]);
        }
        dashes.end();
        return dashes.pieces;
    }

    private void along(double ax, double ay, double bx, double by) {
        double length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
        double done = 0;
        while (length - done > left) {
            done += left;
            double x = ax + (bx - ax) * done / length;
            double y = ay + (by - ay) * done / length;
            add(x, y);
            end();
            phase = (phase + 1) % line.dash().pattern.size();
            left = line.dash().pattern.get(phase);
            add(x, y);
        }
        left -= length - done;
        add(bx, by);
    }

    private void add(double x, double y) {
        if (phase % 2 == 0) {
            if (used == piece.length) {
                piece = Arrays.copyOf(piece, 2 * used);
            }
            piece[used++] = x;
            piece[used++] = y;
        }
    }

    private void end() {
        if (used >= 4) {
            pieces.add(new Mark.Line(line.role(), line.width(), Arrays.copyOf(piece, used)));
        }
        used = 0;
    }
}
