package dossier.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.HorizontalBarStyler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * XChart, set up to lay out values and nothing else. The first class that loads Java's graphics, which it keeps from
 * looking for a screen; no font is loaded at all.
 */
final class House {
    static {
        System.setProperty("java.awt.headless", "true");
    }

    /** The colour of what is kept. */
    private final Color colour = new Color(0);

    /**
     * Horizontal bars from 0, the first on top.
     *
     * @param values by series and row; the bars are in that order
     */
    List<Rectangle2D> bars(List<List<Double>> values, ValueAxis axis, int height, double fill) {
        HorizontalBarChart chart = new HorizontalBarChart((int) axis.length(), height);
        HorizontalBarStyler styler = chart.getStyler();
        style(styler);
        styler.setAvailableSpaceFill(fill);
        styler.setXAxisMin(axis.min());
        styler.setXAxisMax(axis.max());
        // one string for every value: XChart then looks for no ticks, for which it would need fonts
        styler.setXAxisTickLabelsFormattingFunction(value -> "");
        for (int i = 0; i < values.size(); i++) {
            chart.addSeries("series " + i, values.get(i), categories(values)).setFillColor(colour);
        }
        return paint(chart, count(values));
    }

    /**
     * Columns from 0, the first on the left.
     *
     * @param values by series and column; the columns are in that order
     * @param stacked whether those of one column stand on each other, not side by side
     */
    List<Rectangle2D> columns(List<List<Double>> values, ValueAxis axis, int width, double fill, boolean stacked) {
        CategoryChart chart = new CategoryChart(width, (int) axis.length());
        CategoryStyler styler = chart.getStyler();
        style(styler);
        styler.setAvailableSpaceFill(fill);
        styler.setYAxisMin(axis.min());
        styler.setYAxisMax(axis.max());
        styler.setYAxisTickLabelsFormattingFunction(value -> "");
        styler.setStacked(stacked);
        for (int i = 0; i < values.size(); i++) {
            chart.addSeries("series " + i, categories(values), values.get(i)).setFillColor(colour);
        }
        return paint(chart, count(values));
    }

    /**
     * Where points lie that are given as pairs of numbers on two axes, as their x, y in pixels from the upper left corner.
     *
     * @param xMin what stands at the left edge
     * @param xMax what stands at the right edge
     */
    List<double[]> points(double[] xs, double[] ys, double xMin, double xMax, int width, ValueAxis axis) {
        XYChart chart = new XYChart(width, (int) axis.length());
        XYStyler styler = chart.getStyler();
        style(styler);
        styler.setXAxisMin(xMin);
        styler.setXAxisMax(xMax);
        styler.setYAxisMin(axis.min());
        styler.setYAxisMax(axis.max());
        styler.setXAxisTickLabelsFormattingFunction(value -> "");
        styler.setYAxisTickLabelsFormattingFunction(value -> "");
        chart.addSeries("values", xs, ys)
                .setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter)
                .setMarker(SeriesMarkers.CIRCLE)
                .setMarkerColor(colour);
        return paint(chart, xs.length).stream()
                .map(box -> new double[] {box.getCenterX(), box.getCenterY()})
                .toList();
    }

    private static void style(AxesChartStyler styler) {
        styler.setAxisTicksVisible(false);
        styler.setAxisTitlesVisible(false);
        styler.setChartBackgroundColor(Recorder.NOTHING);
        styler.setChartPadding(0);
        styler.setChartTitleVisible(false);
        styler.setLegendVisible(false);
        styler.setLocale(Locale.ROOT);
        styler.setPlotBackgroundColor(Recorder.NOTHING);
        styler.setPlotBorderVisible(false);
        styler.setPlotContentSize(1);
        styler.setPlotGridLinesVisible(false);
        styler.setPlotMargin(0);
        styler.setTimezone(TimeZone.getTimeZone("UTC"));
    }

    /** Names that XChart cannot confuse: it drops and shifts those of authors. */
    private static List<Integer> categories(List<List<Double>> values) {
        return IntStream.range(0, values.get(0).size()).boxed().toList();
    }

    private static int count(List<List<Double>> values) {
        return values.stream().mapToInt(List::size).sum();
    }

    private List<Rectangle2D> paint(Chart<?, ?> chart, int count) {
        Recorder recorder = new Recorder(colour);
        chart.paint(recorder, chart.getWidth(), chart.getHeight());
        if (recorder.boxes().size() != count) {
            throw new IllegalStateException(recorder.boxes().size() + " marks for " + count + " values");
        }
        return recorder.boxes();
    }
}
