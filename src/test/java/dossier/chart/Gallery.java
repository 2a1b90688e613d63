package dossier.chart;

import static dossier.chart.Samples.exact;
import static dossier.chart.Samples.point;
import static dossier.chart.Samples.said;

import dossier.model.Bound;
import dossier.model.ChartSpec;
import dossier.model.Ids;
import dossier.model.Language;
import dossier.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Charts of every kind, the usual ones and the worst: each in every shape that its kind takes. */
final class Gallery {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    /** The ways in which the same values make a chart: by name or over time, alone or beside others. */
    private static final List<UnaryOperator<List<ChartSpec.Point>>> ALONE = List.of(p -> p, p -> overTime(p, ""));

    private static final List<UnaryOperator<List<ChartSpec.Point>>> BESIDE =
            List.of(p -> beside(p, "North", "South"), p -> beside(overTime(p, ""), "North", "South"));

    private Gallery() {}

    /**
     * One chart.
     *
     * @param name what is special about it; with its language and shape it tells it from others
     */
    record Case(String name, Language language, ChartSpec spec) {
        @Override
        public String toString() {
            return name;
        }

        Caption caption() {
            boolean korean = language == Language.KO;
            // a share card takes as long as all else, and one of each kind shows how it looks
            String address = name.contains("usual") ? "example.org/briefing/charts/" + spec.id() + ".html" : "";
            return korean
                    ? new Caption(language, "계획의 3분의 2는 용처가 없다", "항목별 투자 계획", "달러", "출처: 연합뉴스, 2024년 3월 15일", address)
                    : new Caption(
                            language,
                            "Two thirds of the plan has no purpose named",
                            "Planned investment by item",
                            "US$",
                            "Source: a strategy document, via a news agency, 15 March 2024",
                            address);
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (ChartSpec.Kind kind : ChartSpec.Kind.values()) {
            english().forEach((name, points) -> add(kind, name, Language.EN, points, cases));
            korean().forEach((name, points) -> add(kind, name, Language.KO, points, cases));
        }
        return cases;
    }

    /** Each in the first shape of either sort that is drawn, or where none is, as it is refused. */
    private static void add(
            ChartSpec.Kind kind, String name, Language language, List<ChartSpec.Point> points, List<Case> out) {
        List<Case> drawn = new ArrayList<>();
        for (var shapes : List.of(ALONE, BESIDE)) {
            for (int i = 0; i < shapes.size(); i++) {
                String shape = (shapes == ALONE ? "alone" : "beside") + (i == 0 ? "" : " over time");
                String full = String.join(", ", Ids.of(kind), name, shape) + (language == Language.KO ? ", ko" : "");
                Case made =
                        new Case(full, language, chart(full, kind, shapes.get(i).apply(points)));
                if (Charts.check(made.spec()).isEmpty()) {
                    drawn.add(made);
                    break;
                }
                if (shapes == BESIDE && i == 1 && drawn.isEmpty()) {
                    drawn.add(made);
                }
            }
        }
        out.addAll(drawn);
    }

    private static ChartSpec chart(String name, ChartSpec.Kind kind, List<ChartSpec.Point> points) {
        ChartSpec plan = Samples.chart(kind, points);
        return new ChartSpec(
                name.replaceAll("[^a-z0-9]+", "-"),
                plan.place(),
                kind,
                plan.headline(),
                Optional.empty(),
                Optional.empty(),
                points,
                Optional.empty());
    }

    private static Map<String, List<ChartSpec.Point>> english() {
        Map<String, List<ChartSpec.Point>> cases = new LinkedHashMap<>();
        cases.put(
                "usual",
                List.of(
                        said("about 720", point("Not itemised", "724.3", "673.25", "775.35", Bound.ABOUT, true, true)),
                        exact("Logistics centre", "200"),
                        exact("Small and medium-sized firms", "100"),
                        exact("Consumer protection", "75.7")));
        cases.put("one point", List.of(exact("Only", "5.5")));
        cases.put("all equal", List.of(exact("A", "3"), exact("B", "3"), exact("C", "3")));
        cases.put("nothing but zero", List.of(exact("A", "0"), exact("B", "0")));
        cases.put(
                "negative",
                List.of(
                        exact("Up", "12"),
                        exact("Down", "-30"),
                        point("Between", "-8", "-12", "-5", Bound.BETWEEN, false, true)));
        cases.put("all negative", List.of(exact("A", "-12"), exact("B", "-30"), exact("C", "-1")));
        cases.put(
                "eight orders of magnitude",
                List.of(exact("Tiny", "3"), exact("Middling", "4500"), exact("Huge", "345678901")));
        cases.put("sixty", many(60));
        cases.put("twelve", many(12));
        cases.put(
                "200 characters",
                List.of(
                        exact(long200("a"), "50"),
                        said(long200("b"), exact("Short", "20")),
                        exact(long200("c"), "10")));
        cases.put(
                "missing values",
                List.of(exact("A", "3"), gap(exact("B", "5")), exact("C", "6"), gap(exact("D", "2"))));
        cases.put(
                "intervals",
                List.of(
                        point("Wide", "50", "10", "90", Bound.BETWEEN, false, true),
                        point("Narrow", "60", "59.5", "60.5", Bound.ABOUT, false, false),
                        point("Below zero", "0", "-20", "20", Bound.ABOUT, true, false)));
        cases.put(
                "bounds",
                List.of(
                        point("More", "7", "7", null, Bound.MORE_THAN, false, true),
                        point("Less", "4", null, "4", Bound.LESS_THAN, true, false),
                        point("Worse", "-4", null, "-4", Bound.AT_MOST, false, false)));
        cases.put("10,000 points", many(10_000));
        return cases;
    }

    private static Map<String, List<ChartSpec.Point>> korean() {
        Map<String, List<ChartSpec.Point>> cases = new LinkedHashMap<>();
        cases.put(
                "usual",
                List.of(
                        said("약 7억 2천만 달러", point("내역이 없는 금액", "7.2e8", "6.7e8", "7.7e8", Bound.ABOUT, true, true)),
                        said("2억 달러", exact("물류 센터", "2e8")),
                        said("1억 달러", exact("중소기업 지원", "1e8")),
                        said("7,570만 달러", exact("소비자 보호", "7.57e7"))));
        cases.put(
                "200 characters",
                List.of(
                        exact("공정거래위원회가 조사하고 있는 전자상거래 사업자의 국내 대리인 지정과 통신판매업 신고에 관한 사항 ".repeat(4), "5e8"),
                        said("2억 달러", exact("물류", "2e8"))));
        cases.put(
                "bounds",
                List.of(
                        said("700만 명 이상", point("지금", "7e6", "7e6", null, Bound.AT_LEAST, false, true)),
                        said("300만 명 미만", point("그때", "3e6", null, "3e6", Bound.LESS_THAN, false, false))));
        return cases;
    }

    private static List<ChartSpec.Point> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> exact("Item " + (i + 1), String.valueOf(1000 + (i * 7919L) % 613)))
                .toList();
    }

    private static String long200(String first) {
        String words = first + " name that goes on as those of programmes and laws are apt to do, with a "
                + "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen in it and some more words to follow up to "
                + "two hundred letters";
        return (words + ", and on and on").substring(0, 200);
    }

    private static ChartSpec.Point gap(ChartSpec.Point p) {
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

    /** At uneven distances, as surveys are: days where there are many points, else years. */
    private static List<ChartSpec.Point> overTime(List<ChartSpec.Point> points, String series) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> Samples.at(
                        points.size() > 100
                                ? Period.day(FIRST.minusDays(2L * points.size()).plusDays(2L * i + i % 2))
                                : Period.year(2000 + i + (i > 2 ? 3 : 0)),
                        series,
                        points.get(i)))
                .toList();
    }

    private static List<ChartSpec.Point> beside(List<ChartSpec.Point> points, String... series) {
        List<ChartSpec.Point> all = new ArrayList<>();
        for (String name : series) {
            for (ChartSpec.Point p : points) {
                all.add(new ChartSpec.Point(
                        p.fact(),
                        p.label(),
                        name,
                        p.time(),
                        p.gap(),
                        p.quantity(),
                        p.words(),
                        p.original(),
                        p.computed(),
                        p.emphasis() && name.equals(series[0])));
            }
        }
        return all;
    }
}
