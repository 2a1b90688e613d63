package dossier.render;

import dossier.check.Findings;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Interest;
import dossier.model.Time;
import dossier.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far the briefing can be trusted: what was checked, what rests on one voice, what is not checked at all. */
final class ReportPage {
    /** More numbers than this on one page are not drawn as strokes. */
    private static final int STROKES = 60;

    private static final int STEP = 7;

    private final Material material;

    ReportPage(Material material) {
        this.material = material;
    }

    /**
     * The numbers of one page.
     *
     * @param strokes a path of one stroke for each number that is checked; {@code gaps} of one for each that is not
     */
    record Covered(
            String title,
            String href,
            String strokes,
            String gaps,
            int width,
            int checked,
            int numbers,
            int cited,
            int excused) {}

    /** @param result holds, fails or cannot-tell */
    record Checked(int number, String because, String reckoned, String severity, String result, String words) {}

    /** Facts that would fall together. */
    record Origin(String names, List<Lines.Ref> facts, int count) {}

    record Tied(String sentence, int count) {}

    /** A fact to be read with care. */
    record Care(Lines.Ref fact, String words, String kind) {}

    /** Facts that bear each other out. */
    record Agreed(List<Lines.Ref> facts, String joint, String origins) {}

    /** A fact with the day by which it is looked at again. */
    record Review(Lines.Ref fact, String day, String last) {}

    record View(
            String headline,
            String rest,
            List<Covered> pages,
            int checked,
            int numbers,
            int cited,
            int excused,
            List<Checked> checks,
            List<Origin> origins,
            List<Agreed> agreed,
            List<Tied> interests,
            List<Care> care,
            int counted,
            List<Review> reviews) {}

    Page page() {
        Strings t = material.strings(material.language());
        return new Page("report.html", "report", "report", material.language(), t.say("report.title"), "", this::view);
    }

    private View view(Desk desk) {
        Findings findings = material.findings;
        List<Origin> origins = origins(desk);
        List<Tied> interests = interests(desk);
        long broken = findings.outcomes().stream()
                .filter(o -> o.result() != Findings.Outcome.Result.HOLDS)
                .count();
        boolean all = findings.checked() == findings.numbers();
        int alone = origins.stream().mapToInt(Origin::count).sum();
        return new View(
                desk.t.say(all && broken == 0 ? "report.all" : all ? "report.numbers" : "report.some"),
                desk.t.say("report.rest", alone, material.facts().size()),
                findings.coverage().stream().map(c -> covered(desk, c)).toList(),
                findings.checked(),
                findings.numbers(),
                findings.cited(),
                findings.coverage().stream()
                        .mapToInt(Findings.Coverage::excused)
                        .sum(),
                checks(desk),
                origins,
                agreed(desk),
                interests,
                care(desk),
                counted(),
                reviews(desk));
    }

    private Covered covered(Desk desk, Findings.Coverage c) {
        String path = c.slug().startsWith("charts/")
                ? c.slug() + ".html"
                : c.slug().equals("index") ? "index.html" : "notes/" + c.slug() + ".html";
        boolean drawn = c.numbers() <= STROKES;
        return new Covered(
                c.title(),
                desk.links.page(path),
                drawn ? strokes(0, c.checked()) : "",
                drawn ? strokes(c.checked(), c.numbers()) : "",
                drawn ? STEP * c.numbers() : 0,
                c.checked(),
                c.numbers(),
                c.cited(),
                c.excused());
    }

    private static String strokes(int from, int to) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to; i++) {
            path.append('M').append(STEP * i + 1).append(" 1v11");
        }
        return path.toString();
    }

    private List<Checked> checks(Desk desk) {
        List<Checked> checks = new ArrayList<>();
        for (Findings.Outcome outcome : material.findings.outcomes()) {
            String result = Ids.of(outcome.result());
            checks.add(new Checked(
                    checks.size() + 1,
                    outcome.check().because(),
                    outcome.reckoned(),
                    desk.t.say("severity." + outcome.check().severity().word()),
                    result,
                    desk.t.say("result." + result)));
        }
        return checks;
    }

    /** The most facts first. */
    private List<Origin> origins(Desk desk) {
        Map<String, List<Lines.Ref>> byOrigin = new TreeMap<>();
        for (Fact fact : material.facts()) {
            if (fact.originCount() == 1) {
                String names = String.join(
                        "; ", fact.origins().stream().map(desk.said::name).toList());
                byOrigin.computeIfAbsent(Said.capital(names), n -> new ArrayList<>())
                        .add(desk.lines.ref(fact));
            }
        }
        return byOrigin.entrySet().stream()
                .map(e -> new Origin(
                        e.getKey(), List.copyOf(e.getValue()), e.getValue().size()))
                .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                .toList();
    }

    private List<Agreed> agreed(Desk desk) {
        return material.findings.agreements().stream()
                .map(a -> new Agreed(
                        a.facts().stream()
                                .map(id -> desk.lines.ref(material.fact(id)))
                                .toList(),
                        material.printer.interval(a.joint(), desk.language),
                        desk.t.say("origins", a.origins().size())))
                .toList();
    }

    private List<Tied> interests(Desk desk) {
        Map<Interest, Integer> counts = new TreeMap<>();
        material.facts().forEach(f -> f.interests().forEach(i -> counts.merge(i, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(e -> new Tied(desk.said.interest(e.getKey()), e.getValue()))
                .toList();
    }

    /** Dates that were inferred, and amounts that a source converted. */
    private List<Care> care(Desk desk) {
        List<Care> care = new ArrayList<>();
        for (Fact fact : material.facts()) {
            Lines.Ref ref = desk.lines.ref(fact);
            if (fact.value() instanceof Value.Moment) {
                desk.said
                        .inferred(fact)
                        .ifPresent(words -> care.add(new Care(ref, words, desk.t.say("care.inferred"))));
            }
            fact.also()
                    .ifPresent(q -> care.add(new Care(
                            ref,
                            desk.t.say("converted", material.printer.inUnit(fact, q, desk.language)),
                            desk.t.say("care.converted"))));
        }
        return care;
    }

    /** The earliest first. No clock: what of it is due is for the reader to see. */
    private List<Review> reviews(Desk desk) {
        return material.facts().stream()
                .filter(f -> f.isHeld() && f.upkeep().reviewBy().isPresent())
                .sorted(Comparator.comparing(f -> f.upkeep().reviewBy().orElseThrow()))
                .map(f -> new Review(
                        desk.lines.ref(f), desk.said.day(f.upkeep().reviewBy().orElseThrow()), desk.said.checked(f)))
                .toList();
    }

    /** How many facts hold at a time that is counted from such a date. */
    private int counted() {
        return (int) material.facts().stream()
                .filter(f -> f.time().flatMap(Time::inferred).isPresent())
                .count();
    }
}
