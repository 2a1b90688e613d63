package dossier.chart;

import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finishes a drawing whose upper left corner is that of its axes: what stands above them, its edges, its annotation. */
final class Plate {
    private static final double MARGIN = 4;

    private final Lettering letters;
    private final double width;
    private final List<Mark> head = new ArrayList<>();
    private double headHeight;

    Plate(Lettering letters, double width) {
        this.letters = letters;
        this.width = width;
    }

    /** Lists the names of lines above. */
    void list(Names names, List<Strand> strands) {
        headHeight = names.list(strands, headHeight, width, letters, head);
    }

    /** Says that an axis does not show 0. */
    void warn(ValueAxis axis, Magnitude magnitude, Language language) {
        if (!axis.cut()) {
            return;
        }
        boolean above = axis.min() > 0;
        var ticks = axis.ticks();
        String end = magnitude.tick(ticks.get(above ? 0 : ticks.size() - 1), axis.step());
        String words = language == Language.KO
                ? "축은 0이 아니라 " + end + (above ? "에서 시작" : "에서 끝남")
                : "The axis " + (above ? "starts" : "ends") + " at " + end + ", not at 0";
        for (String line : letters.wrap(words, width, Rows.SIZE, Weight.REGULAR)) {
            head.add(new Mark.Words(line, 0, headHeight + 13, Mark.Anchor.START, Rows.SIZE, Weight.REGULAR, Role.TICK));
            headHeight += Rows.LINE;
        }
        headHeight += 6;
    }

    /**
     * All of it.
     *
     * @param height of what hangs below the upper end of the axes
     */
    Scene finish(List<Mark> marks, double height, ChartSpec spec, List<Trail> trails) {
        double top = Math.floor(marks.stream().mapToDouble(Plate::top).min().orElse(0) - MARGIN);
        Scene scene = new Scene(width, height, marks)
                .inside(width, Math.ceil(height - top + headHeight), 0, headHeight - top, head, List.of());
        for (Trail trail : trails) {
            for (Trail.Spot spot : trail.spots()) {
                Optional<String> words = spec.annotation()
                        .filter(a -> isAt(a.at(), spot.point().fact()))
                        .map(a -> a.words().plain());
                if (words.isPresent()) {
                    return Callout.on(scene, spot.x(), spot.y() + headHeight - top, words.get(), letters)
                            .withClearText(letters);
                }
            }
        }
        return scene.withClearText(letters);
    }

    /** Whether an annotation names a point: by its fact, and of a series by its time. */
    static boolean isAt(Address.FactRef at, Address.FactRef fact) {
        return at.id().equals(fact.id()) && at.point().equals(fact.point());
    }

    private static double top(Mark mark) {
        if (mark instanceof Mark.Box box) {
            return box.y();
        }
        if (mark instanceof Mark.Words words) {
            return words.y() - words.size();
        }
        if (mark instanceof Mark.Dot dot) {
            return dot.y() - dot.radius() - 1;
        }
        double[] xy = mark instanceof Mark.Area area ? area.xy() : ((Mark.Line) mark).xy();
        double least = xy[1];
        for (int i = 3; i < xy.length; i += 2) {
            least = Math.min(least, xy[i]);
        }
        return least;
    }
}
