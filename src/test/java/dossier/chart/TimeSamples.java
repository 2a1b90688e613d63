package dossier.chart;

import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Passage;
import dossier.model.Period;
import dossier.model.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Charts over time to try things on, ordinary ones and the worst. */
final class TimeSamples {
    static final String LONG = "A name that goes on and on, as the names of programmes and laws are apt to do, "
            + "with a Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen and some more words up to two hundred";

    private TimeSamples() {}

    /** A value of a series at a time, its label the time and its words the number in millions. */
    static ChartSpec.Point at(Period time, String series, String millions) {
        return at(time, series, millions, millions + "e6", millions + "e6", Bound.EXACT, false);
    }

    /** @param low, high in base units; null where there is no end */
    static ChartSpec.Point at(
            Period time, String series, String millions, String low, String high, Bound bound, boolean computed) {
        ChartSpec.Point point = Samples.point(time.id(), millions + "e6", low, high, bound, computed, false);
        return Samples.at(time, series, Samples.said(millions + "\u00a0million", point));
    }

    /** The chart of the pictures: two floors, one of them computed. */
    static List<ChartSpec.Point> floors() {
        return List.of(
                Samples.said(
                        "more than 3.5\u00a0million",
                        at(Period.month(2022, 11), "", "3.5", "3.5e6", null, Bound.MORE_THAN, true)),
                Samples.said(
                        "more than 7\u00a0million",
                        at(Period.month(2023, 11), "", "7", "7e6", null, Bound.MORE_THAN, false)));
    }

    static ChartSpec.Point gap(ChartSpec.Point p) {
        return new ChartSpec.Point(
                p.fact(),
                p.label(),
                p.series(),
                p.time(),
                true,
                p.quantity(),
                p.words(),
                p.original(),
                p.computed(),
                p.emphasis());
    }

    static ChartSpec.Point emphasised(ChartSpec.Point p) {
        return new ChartSpec.Point(
                p.fact(),
                p.label(),
                p.series(),
                p.time(),
                p.gap(),
                p.quantity(),
                p.words(),
                p.original(),
                p.computed(),
                true);
    }

    /** The values of a series year by year. */
    static List<ChartSpec.Point> years(String series, int first, double... millions) {
        List<ChartSpec.Point> points = new ArrayList<>();
        for (double n : millions) {
            points.add(at(Period.year(first + points.size()), series, Svg.number(n)));
        }
        return points;
    }

    /** The same chart with words at one of its points. */
    static ChartSpec annotated(ChartSpec spec, int index, String words) {
        List<ChartSpec.Point> points = new ArrayList<>(spec.points());
        ChartSpec.Point p = points.get(index);
        Address.FactRef at = Address.FactRef.of("annotated");
        points.set(
                index,
                new ChartSpec.Point(
                        at,
                        p.label(),
                        p.series(),
                        p.time(),
                        p.gap(),
                        p.quantity(),
                        p.words(),
                        p.original(),
                        p.computed(),
                        p.emphasis()));
        Text text = Text.plain(words, new TextFile("content/charts/plan.yaml", words + "\n"), 0);
        Passage passage = new Passage(Passage.Kind.LINE, text, List.of(), List.of(), false, List.of());
        return new ChartSpec(
                spec.id(),
                spec.place(),
                spec.kind(),
                spec.headline(),
                spec.subtitle(),
                spec.description(),
                points,
                Optional.of(new ChartSpec.Annotation(at, new Prose(List.of(), List.of(passage)))));
    }

    private static List<ChartSpec.Point> all(List<List<ChartSpec.Point>> series, int emphasis) {
        List<ChartSpec.Point> points = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            for (ChartSpec.Point p : series.get(i)) {
                points.add(i == emphasis ? emphasised(p) : p);
            }
        }
        return points;
    }

    private static List<ChartSpec.Point> walk(int count, int seed, String series) {
        Random random = new Random(seed);
        List<ChartSpec.Point> points = new ArrayList<>();
        LocalDate day = LocalDate.of(1997, 3, 5);
        double value = 400;
        for (int i = 0; i < count; i++) {
            value = Math.max(5, value + 6 * random.nextGaussian());
            points.add(at(Period.day(day.plusDays(i)), series, Svg.number(value)));
        }
        return points;
    }

    private static List<ChartSpec.Point> months(int count) {
        List<ChartSpec.Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double value = 20 + 0.4 * i + 4 * StrictMath.sin(i * 0.52);
            points.add(at(Period.month(2021 + i / 12, i % 12 + 1), "", Svg.number(value)));
        }
        return points;
    }

    static Map<String, ChartSpec> lines() {
        Map<String, ChartSpec> all = new LinkedHashMap<>();
        List<ChartSpec.Point> shops = all(
                List.of(
                        years("Coupang", 2018, 9.1, 11.2, 14.8, 17.9, 18.1, 20.1),
                        years("AliExpress", 2018, 0.9, 1.4, 1.9, 2.2, 3.5, 7.1),
                        years("Gmarket", 2018, 7.5, 7.2, 6.9, 6.2, 5.9, 5.4),
                        years("11st", 2018, 8.1, 8.3, 8.4, 8.1, 7.9, 7.4)),
                1);
        List<ChartSpec.Point> eight = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            eight.addAll(years("Series number " + i, 2015, 5 + i, 6 + i * 0.4, 5.5 + i * 0.2, 6 + i * 0.1, 6.2));
        }
        List<ChartSpec.Point> gaps = new ArrayList<>(years("", 2010, 3, 4, 3.5, 5, 6, 5.2, 7, 8, 9.5));
        gaps.set(3, gap(gaps.get(3)));
        gaps.set(6, gap(gaps.get(6)));
        gaps.set(7, gap(gaps.get(7)));
        List<ChartSpec.Point> hedged = List.of(
                at(Period.year(2020), "", "4", "3.4e6", "4.6e6", Bound.ABOUT, false),
                at(Period.year(2021), "", "5.2", "4.9e6", "5.5e6", Bound.ABOUT, true),
                at(Period.year(2022), "", "6", null, "6e6", Bound.LESS_THAN, false),
                at(Period.year(2023), "", "5.1"),
                at(Period.year(2024), "", "7.4", "6.6e6", "8.2e6", Bound.ABOUT, false));
        List<ChartSpec.Point> bands = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            double v = 50 + 10 * StrictMath.sin(i / 12.0);
            bands.add(at(
                    Period.month(2014 + i / 12, i % 12 + 1),
                    "",
                    Svg.number(v),
                    Svg.number(v - 4) + "e6",
                    Svg.number(v + 4) + "e6",
                    Bound.ABOUT,
                    false));
        }
        List<ChartSpec.Point> irregular = List.of(
                at(Period.day(LocalDate.of(2024, 1, 3)), "", "1.2"),
                at(Period.day(LocalDate.of(2024, 1, 9)), "", "1.9"),
                at(Period.day(LocalDate.of(2024, 3, 15)), "", "2.2"),
                at(Period.quarter(2024, 3), "", "3.1"),
                at(Period.month(2025, 2), "", "2.7"));
        List<ChartSpec.Point> many = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            many.addAll(walk(2000, i, "Walk " + i));
        }
        all.put("floors", line(floors()));
        all.put("shops", annotated(line(shops), 10, "Free delivery from China within five days starts"));
        all.put(
                "shops-unemphasised",
                line(all(List.of(shops.subList(0, 6), shops.subList(12, 18), shops.subList(18, 24)), -1)));
        all.put("eight", line(eight));
        all.put("gaps", line(gaps));
        all.put("hedged", line(hedged));
        all.put("bands", line(bands));
        all.put("irregular", line(irregular));
        all.put("months", annotated(line(months(44)), 14, "The tariff is lifted"));
        all.put("cut", line(years("", 2015, 96.2, 97.1, 97.4, 98.0, 99.1, 98.7, 101.3, 100.2, 102.4)));
        all.put("equal", line(years("", 2020, 5, 5, 5, 5)));
        all.put("zeros", line(years("", 2020, 0, 0, 0)));
        all.put("negative", line(years("", 2016, 4, 2, -3, -8, -2, 1, 5)));
        all.put("below-zero", line(years("", 2016, -90, -92, -95, -91)));
        all.put("eight-orders", line(years("", 2019, 0.000003, 1, 30, 345.6, 99.1)));
        all.put(
                "long-names",
                line(all(
                        List.of(
                                years(LONG, 2020, 3, 4, 5),
                                years("Short", 2020, 4, 3, 2),
                                years(LONG + "!", 2020, 1, 2, 2.2)),
                        0)));
        all.put(
                "long-words",
                line(List.of(
                        Samples.said(LONG, at(Period.year(2020), "", "3")),
                        Samples.said(LONG, at(Period.year(2021), "", "5")),
                        at(Period.year(2022), "", "4"))));
        all.put("ten-thousand", line(walk(10_000, 7, "")));
        all.put("many", line(many));
        all.put(
                "early-end",
                line(all(
                        List.of(years("Lives on", 2015, 3, 4, 5, 6, 6.5, 7, 8), years("Closed", 2015, 5, 4.5, 3)), 1)));
        all.put("area", Samples.chart(ChartSpec.Kind.AREA, years("", 2008, 3, 4, 3.5, 5, 6, 5.2, 7, 8, 9.5, 9.9, 12)));
        all.put(
                "area-months",
                annotated(
                        Samples.chart(ChartSpec.Kind.AREA, months(60)),
                        30,
                        "Something happened here that needs a few words to tell"));
        all.put("area-gap", Samples.chart(ChartSpec.Kind.AREA, gaps));
        all.put("area-negative", Samples.chart(ChartSpec.Kind.AREA, years("", 2016, 4, 2, -3, -8, -2, 1, 5)));
        return all;
    }

    static Map<String, ChartSpec> slopes() {
        Map<String, ChartSpec> all = new LinkedHashMap<>();
        Period then = Period.month(2022, 11);
        Period now = Period.month(2023, 11);
        List<ChartSpec.Point> shops = List.of(
                at(then, "Coupang", "27.1"),
                at(now, "Coupang", "28.5"),
                emphasised(Samples.said(
                        "more than 3.5\u00a0million",
                        at(then, "AliExpress", "3.5", "3.5e6", null, Bound.MORE_THAN, true))),
                emphasised(Samples.said(
                        "more than 7\u00a0million", at(now, "AliExpress", "7", "7e6", null, Bound.MORE_THAN, false))),
                at(then, "Gmarket", "6.9"),
                at(now, "Gmarket", "5.8"),
                at(then, "11st", "9.4"),
                at(now, "11st", "8.2"),
                at(now, "Temu", "2.7", "2.5e6", "2.9e6", Bound.ABOUT, false));
        List<ChartSpec.Point> eight = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            eight.addAll(years("Region " + i, 2023, 60 + i * 1.5, 66 - i * 0.4));
        }
        all.put("slope-floors", slope(floors()));
        all.put("slope-shops", slope(shops));
        all.put("slope-eight", slope(eight));
        all.put(
                "slope-three",
                annotated(
                        slope(all(List.of(years("Exports", 2022, 30, 45, 41), years("Imports", 2022, 33, 30, 42)), 0)),
                        1,
                        "The record year"));
        all.put(
                "slope-long",
                slope(all(
                        List.of(years(LONG, 2020, 3, 4), years("Short", 2020, 4, 3), years(LONG + "!", 2020, 1, 2)),
                        0)));
        all.put(
                "slope-hedged",
                slope(List.of(
                        at(Period.year(2020), "", "40", "35e6", "45e6", Bound.ABOUT, false),
                        at(Period.year(2030), "", "90", null, "90e6", Bound.AT_MOST, false))));
        all.put("slope-equal", slope(years("", 2020, 5, 5)));
        all.put("slope-negative", slope(all(List.of(years("Balance", 2020, -12, 4), years("Trade", 2020, 6, -3)), 0)));
        return all;
    }

    static ChartSpec line(List<ChartSpec.Point> points) {
        return Samples.chart(ChartSpec.Kind.LINE, points);
    }

    static ChartSpec slope(List<ChartSpec.Point> points) {
        return Samples.chart(ChartSpec.Kind.SLOPE, points);
    }

    static Map<String, ChartSpec> all() {
        Map<String, ChartSpec> all = new LinkedHashMap<>(lines());
        all.putAll(slopes());
        return all;
    }
}
