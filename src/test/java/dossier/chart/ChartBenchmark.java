package dossier.chart;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How long charts take, one after the other on one thread of a fresh JVM, as a build draws them. How to run it and what it
 * said: docs/benchmarks.md.
 */
public final class ChartBenchmark {
    private static final List<Integer> TOLD = List.of(1, 100, 1000);
    private static final int BARS = 6;

    private ChartBenchmark() {}

    /** @param args what is made of each chart: {@code svg}, {@code png} (both), or {@code card} (a share card too) */
    public static void main(String[] args) {
        String what = args.length == 0 ? "svg" : args[0];
        Caption caption = caption(what);
        long start = System.nanoTime();
        Charts charts = new Charts(Samples.THEME, Samples.PRINTER);
        long bytes = 0;
        for (int i = 1; i <= TOLD.get(TOLD.size() - 1); i++) {
            Drawing drawing = charts.draw(chart(i), caption);
            bytes += drawing.wide().length()
                    + drawing.narrow().length()
                    + drawing.svg().length();
            bytes += drawing.png().map(p -> p.length).orElse(0)
                    + drawing.card().map(p -> p.length).orElse(0);
            if (TOLD.contains(i)) {
                double millis = (System.nanoTime() - start) / 1e6;
                System.out.printf(
                        Locale.ROOT,
                        "%s: %,d charts in %,.0f ms, %.1f ms and %,d bytes a chart%n",
                        what,
                        i,
                        millis,
                        millis / i,
                        bytes / i);
            }
        }
    }

    private static Caption caption(String what) {
        // a letter that no font at hand has leaves the pictures out, and so does a chart without an address its card
        String source =
                switch (what) {
                    case "svg" -> "Source: 韓";
                    case "png", "card" -> "Source: a document, via an agency, 15 March 2024";
                    default -> throw new IllegalArgumentException("svg, png or card, not " + what);
                };
        String address = what.equals("card") ? "example.org/briefing/charts/plan.html" : "";
        return new Caption(
                Language.EN, "Two thirds of the plan has no purpose named", "Investment", "US$", source, address);
    }

    /** Bars of which two are computed, each chart with other values. */
    private static ChartSpec chart(int number) {
        return Samples.chart(
                ChartSpec.Kind.BAR,
                IntStream.range(0, BARS)
                        .mapToObj(i -> {
                            long value = 1000 + (number * 7919L + i * 104729L) % 9000;
                            return i < 2
                                    ? Samples.point(
                                            "Computed item " + i,
                                            "" + value,
                                            "" + (value - 50),
                                            "" + (value + 50),
                                            Bound.ABOUT,
                                            true,
                                            i == 0)
                                    : Samples.exact("Item of some length " + i, "" + value);
                        })
                        .toList());
    }
}
