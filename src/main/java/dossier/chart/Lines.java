package dossier.chart;

import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Language;
import dossier.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Values over time: a line for each series, or the area below the line of one. */
final class Lines {
    private static final double TICK_ROOM = 46;
    private static final double GAP = 12;
    /** Up to so many values in all, each is labelled. */
    private static final int FEW = 8;

    private final ChartSpec spec;
    private final Magnitude magnitude;
    private final Lettering letters;
    private final Language language;
    private final int width;
    private final List<Strand> strands;
    private final boolean area;
    private final Names names;
    private final ValueAxis axis;
    private final int left;
    private final int right;
    private final TimeAxis times;
    private final List<Trail> trails;
    private final List<Mark> marks = new ArrayList<>();

    Lines(ChartSpec spec, Magnitude magnitude, Lettering letters, Language language, int width) {
        this.spec = spec;
        this.magnitude = magnitude;
        this.letters = letters;
        this.language = language;
        this.width = width;
        area = spec.kind() == ChartSpec.Kind.AREA;
        strands = Strand.of(spec);
        boolean narrow = width < Rows.NARROW;
        int length = narrow ? 220 : 260;
        names = Names.of(strands, true, narrow ? 0.3 : 0.24, width, length, letters);
        axis = Strand.axis(strands, magnitude, length, TICK_ROOM, area);
        left = (int) Math.ceil(axis.widest(magnitude, letters) + GAP);
        right = (int) (width - names.room());
        List<Period> distinct = distinct();
        int inset = area ? 0 : (int) Math.max(8, Math.min(0.12, 0.5 / distinct.size()) * (right - left));
        double first = Strand.middle(distinct.get(0));
        double perDay = (right - left - inset) / (Strand.middle(distinct.get(distinct.size() - 1)) - first);
        trails = Trail.of(
                strands, magnitude, axis, left, right, time -> left + inset + (Strand.middle(time) - first) * perDay);
        times = TimeAxis.of(distinct, left + inset, right, width, letters, language);
    }

    private List<Period> distinct() {
        TreeMap<Double, Period> distinct = new TreeMap<>();
        for (ChartSpec.Point point : spec.points()) {
            Period time = point.time().orElseThrow();
            distinct.put(Strand.middle(time), time);
        }
        return List.copyOf(distinct.values());
    }

    Scene draw() {
        int count = spec.points().size();
        double zero = edge(axis.down(0));
        if (area) {
            trails.forEach(t -> t.fill(zero, marks));
        }
        for (BigDecimal tick : axis.ticks()) {
            if (tick.signum() != 0) {
                double y = edge(axis.down(tick.doubleValue()));
                marks.add(new Mark.Line(Role.GRID, 1, left, y, right, y));
            }
        }
        trails.forEach(t -> t.drawIntervals(marks));
        trails.stream().sorted(Comparator.comparing(t -> t.strand().strong())).forEach(t -> t.drawLine(marks));
        if (!axis.cut()) {
            marks.add(new Mark.Line(Role.AXIS, 1, left, zero, right, zero));
        }
        List<List<Trail.Spot>> told =
                trails.stream().map(t -> ValueLabels.told(t, count <= FEW)).toList();
        Address.FactRef annotated =
                spec.annotation().map(ChartSpec.Annotation::at).orElse(null);
        for (int i = 0; i < trails.size(); i++) {
            trails.get(i).drawPoints(told.get(i), count, annotated, language, marks);
        }
        for (BigDecimal tick : axis.ticks()) {
            double y = axis.down(tick.doubleValue()) + 4.5;
            write(magnitude.tick(tick, axis.step()), left - GAP, y, Mark.Anchor.END);
        }
        names.draw(names.labels(trails, t -> true), right, axis.length(), marks);
        new ValueLabels(letters, area ? left : 0, width, axis.length() + 4, area).draw(trails, unlabelled(told), marks);
        drawTimes();
        Plate plate = new Plate(letters, width);
        plate.list(names, strands);
        plate.warn(axis, magnitude, language);
        return plate.finish(marks, axis.length() + 10 + times.lines() * Rows.LINE, spec, trails);
    }

    /** Those that have no label at the end of their line. */
    private List<List<Trail.Spot>> unlabelled(List<List<Trail.Spot>> told) {
        List<List<Trail.Spot>> out = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Trail.Spot last = trails.get(i).last();
            boolean done = !names.ends().get(i).isEmpty();
            out.add(told.get(i).stream().filter(s -> !done || s != last).toList());
        }
        return out;
    }

    private static double edge(double at) {
        return Math.floor(at) + 0.5;
    }

    private void drawTimes() {
        double foot = axis.length();
        for (TimeAxis.Tick tick : times.ticks()) {
            if (tick.ruled()) {
                double x = edge(tick.at());
                marks.add(new Mark.Line(Role.AXIS, 1, x, foot, x, foot + 5));
            }
        }
        for (TimeAxis.Tick tick : times.ticks()) {
            write(tick.upper(), tick.x(), foot + 20, Mark.Anchor.MIDDLE);
            write(tick.lower(), tick.x(), foot + 20 + Rows.LINE, Mark.Anchor.MIDDLE);
        }
    }

    private void write(String text, double x, double y, Mark.Anchor anchor) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Words(text, x, y, anchor, Rows.SIZE, Weight.REGULAR, Role.TICK));
        }
    }
}
