package dossier.chart;

import dossier.model.ChartSpec;
import dossier.model.Ids;
import dossier.model.Quantity;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiConsumer;

/** Why a chart of categories cannot be drawn so that it can be read: what each kind asks of its values. */
final class CategoryFaults {
    private static final int MAX_COLUMNS = 12;
    private static final int MAX_GROUPED = 24;
    private static final int MAX_SERIES = 4;
    private static final int MAX_SEGMENTS = 8;
    private static final int MAX_PARTS = 6;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final ChartSpec spec;
    private final BiConsumer<String, String> faults;
    private final int categories;
    private final int series;

    /** @param faults takes what is wrong and what to do */
    CategoryFaults(ChartSpec spec, BiConsumer<String, String> faults) {
        this.spec = spec;
        this.faults = faults;
        categories = (int)
                spec.points().stream().map(p -> p.label().strip()).distinct().count();
        series = (int)
                spec.points().stream().map(p -> p.series().strip()).distinct().count();
    }

    void find() {
        findSeries();
        switch (spec.kind()) {
            case COLUMN -> findColumns();
            case STACK -> findStack();
            case PART -> findParts();
            default -> {}
        }
    }

    private void findSeries() {
        long without = spec.points().stream().filter(p -> p.series().isBlank()).count();
        if (without > 0 && series > 1) {
            faults.accept(
                    without + " of " + spec.points().size() + " values belong to no series",
                    "give every value its series, or none");
        } else if (series > MAX_SERIES && spec.kind() != ChartSpec.Kind.PART) {
            faults.accept(
                    series + " series are too many to be told apart",
                    "at most " + MAX_SERIES + " can be: leave some out, or make two charts of it");
        }
    }

    private void findColumns() {
        if (series == 1 && categories > MAX_COLUMNS) {
            faults.accept(
                    categories + " columns are too many for their names to be read",
                    "at most " + MAX_COLUMNS + " have room: write kind: bar");
        } else if (series > 1 && (categories > MAX_COLUMNS || categories * series > MAX_GROUPED)) {
            faults.accept(
                    categories + " groups of " + series + " columns are too many for one chart",
                    "at most " + MAX_GROUPED + " columns have room, in " + MAX_COLUMNS + " groups: write kind: bar");
        }
    }

    private void findStack() {
        boolean single =
                series == 1 && spec.points().stream().allMatch(p -> p.series().isBlank());
        if (single && categories > MAX_SEGMENTS) {
            faults.accept(
                    categories + " parts are too many for one bar",
                    "at most " + MAX_SEGMENTS + " can be read: write kind: bar");
        } else if (!single && categories > MAX_COLUMNS) {
            faults.accept(
                    categories + " stacks are too many for their names to be read",
                    "at most " + MAX_COLUMNS + " have room: show fewer, or write kind: bar");
        }
        for (ChartSpec.Point point : spec.points()) {
            Quantity q = point.quantity();
            if (!q.interval().isFinite() && !q.interval().isEndless()) {
                faults.accept(
                        "'" + point.fact().id() + "' is " + point.words() + ": what has no end cannot be stacked",
                        "write kind: bar");
            }
            if (q.nominal().signum() < 0) {
                faults.accept(
                        "'" + point.fact().id() + "' is below zero: what is taken away cannot be stacked",
                        "write kind: bar");
            }
        }
        if (!spec.points().isEmpty()
                && spec.points().stream().allMatch(p -> p.quantity().nominal().signum() == 0)) {
            faults.accept("every value of the stack is zero: there is nothing to draw", "say so in a sentence");
        }
    }

    private void findParts() {
        List<ChartSpec.Point> points = spec.points();
        int before = points.size();
        if (points.size() > MAX_PARTS) {
            faults.accept(
                    points.size() + " parts are too many for one bar",
                    "at most " + MAX_PARTS + " can be read: write kind: bar");
        }
        if (points.stream().anyMatch(p -> !p.series().isBlank())) {
            faults.accept("the parts of one whole are one series", "write kind: stack, or a chart for each series");
        }
        boolean sound = before > 0;
        for (ChartSpec.Point point : points) {
            sound &= findPart(point);
        }
        if (sound) {
            findSum();
        }
    }

    /** Whether a value is a share of a whole. */
    private boolean findPart(ChartSpec.Point point) {
        String id = "'" + point.fact().id() + "'";
        Quantity q = point.quantity();
        if (!q.unit().equals(Unit.PERCENT)) {
            faults.accept(
                    id + " is no share of a whole: it is told in "
                            + (q.unit().equals(Unit.NONE) ? "no unit" : q.unit().symbol()),
                    "a chart of kind: part shows per cents; make it a formula that ends in %, or write kind: bar");
            return false;
        }
        BigDecimal low = q.interval().low();
        BigDecimal high = q.interval().high();
        if (q.nominal().signum() < 0 || high != null && high.signum() < 0) {
            faults.accept(id + " is below zero: no part of a whole is", "write kind: bar");
            return false;
        }
        if (q.nominal().compareTo(HUNDRED) > 0 || low != null && low.compareTo(HUNDRED) > 0) {
            faults.accept(id + " is more than the whole, above 100%", "write kind: bar");
            return false;
        }
        if (low != null && high == null && spec.points().size() > 1) {
            faults.accept(
                    id + " is " + point.words() + ": where it ends, and the next part starts, is not known",
                    "show it alone, or write kind: bar");
            return false;
        }
        return true;
    }

    private void findSum() {
        double sum = 0;
        for (ChartSpec.Point point : spec.points()) {
            sum += Share.of(point).end();
        }
        if (sum > 100 + 1e-9) {
            BigDecimal told =
                    BigDecimal.valueOf(sum).setScale(1, RoundingMode.UP).stripTrailingZeros();
            faults.accept(
                    "the parts, as large as they may be, come to " + told.toPlainString() + "%, more than the whole",
                    "leave one out and let it be the rest, or write kind: " + Ids.of(ChartSpec.Kind.BAR));
        }
    }
}
