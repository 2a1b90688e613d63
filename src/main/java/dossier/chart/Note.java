package dossier.chart;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a reader has to be told to read a chart rightly.
 *
 * @param words in which the source says what is drawn, of {@link Kind#WORDS} alone; else empty
 */
public record Note(Kind kind, String words) {
    /** What is to be told. */
    public enum Kind {
        /** Stripes show what the figures behind a computed value leave open. */
        INPUTS,
        /** Stripes show what the source's own word leaves open: "nearly half". */
        WORDS,
        /** Stripes show a range that the source gives. */
        RANGE,
        /** An arrow starts where a number is known from one side alone. */
        ARROW,
        /** Layers of a stack are drawn at their figure, though they may be more or less. */
        NOMINAL,
        /** The axis does not start at 0. */
        AXIS,
        /** There is an "=", the mark of a computed value. */
        COMPUTED
    }

    /** All of a chart, in the order in which they are told. */
    public static List<Note> of(ChartSpec spec) {
        boolean stack = spec.kind() == ChartSpec.Kind.STACK;
        List<Note> notes = new ArrayList<>();
        if (stack) {
            first(spec, Note::isOpen).ifPresent(p -> notes.add(new Note(Kind.NOMINAL, "")));
        } else {
            first(spec, p -> isOpen(p) && p.computed()).ifPresent(p -> notes.add(new Note(Kind.INPUTS, "")));
            first(spec, p -> isOpen(p) && !p.computed() && bound(p) != Bound.BETWEEN || isPartFromZero(spec, p))
                    .ifPresent(p -> notes.add(new Note(Kind.WORDS, p.words())));
            first(spec, p -> isOpen(p) && !p.computed() && bound(p) == Bound.BETWEEN)
                    .ifPresent(p -> notes.add(new Note(Kind.RANGE, "")));
            first(spec, p -> !p.quantity().interval().isFinite() && !isPartFromZero(spec, p))
                    .ifPresent(p -> notes.add(new Note(Kind.ARROW, "")));
        }
        if (Origin.isFar(spec)) {
            notes.add(new Note(Kind.AXIS, ""));
        }
        first(spec, ChartSpec.Point::computed).ifPresent(p -> notes.add(new Note(Kind.COMPUTED, "")));
        return notes;
    }

    private static Optional<ChartSpec.Point> first(ChartSpec spec, Predicate<ChartSpec.Point> which) {
        return spec.points().stream().filter(which).findFirst();
    }

    private static Bound bound(ChartSpec.Point point) {
        return point.quantity().bound();
    }

    /** Whether it is drawn as an interval; of a figure that is stated bare its digits say how far it may be off. */
    private static boolean isOpen(ChartSpec.Point point) {
        Interval interval = point.quantity().interval();
        return interval.isFinite()
                && interval.halfWidth().signum() > 0
                && (point.computed() || bound(point) != Bound.EXACT);
    }

    /** Whether it is a part of which its upper end is known alone: the lower is 0. */
    private static boolean isPartFromZero(ChartSpec spec, ChartSpec.Point point) {
        return spec.kind() == ChartSpec.Kind.PART && point.quantity().interval().low() == null;
    }
}
