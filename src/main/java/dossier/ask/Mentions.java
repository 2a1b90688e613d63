package dossier.ask;

import dossier.link.Linked;
import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Fact;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Quantity;
import dossier.model.Site;
import dossier.model.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where each fact of a briefing is used, with places: found in one walk through all of it. */
final class Mentions {
    private final Linked linked;
    private final Map<String, Set<Mention>> byFact = new HashMap<>();

    private Mentions(Linked linked) {
        this.linked = linked;
    }

    static Mentions of(Linked linked) {
        Mentions mentions = new Mentions(linked);
        Site site = linked.site();
        site.index().ifPresent(mentions::note);
        site.notes().forEach(mentions::note);
        site.charts().values().forEach(mentions::chart);
        site.facts().values().forEach(mentions::fact);
        mentions.checks();
        return mentions;
    }

    /** Sorted by kind, then by place. */
    List<Mention> of(String fact) {
        return List.copyOf(byFact.getOrDefault(fact, Set.of()));
    }

    private void add(Mention mention) {
        byFact.computeIfAbsent(mention.fact(), f -> new TreeSet<>()).add(mention);
    }

    private void note(Note note) {
        note.prose().forEach(p -> prose(p, Mention.Kind.CLAIM, note.slug()));
    }

    private void chart(ChartSpec chart) {
        prose(chart.headline(), Mention.Kind.HEADLINE, chart.id());
        for (ChartSpec.Point point : chart.points()) {
            add(new Mention(point.fact().id(), Mention.Kind.CHART, chart.id(), chart.place(), point.words()));
            rates(point.fact(), new Mention("", Mention.Kind.CHART, chart.id(), chart.place(), point.words()));
        }
    }

    private void fact(Fact fact) {
        fact.label().texts().values().forEach(label -> prose(label, Mention.Kind.LABEL, fact.id()));
        fact.computation().ifPresent(c -> c.inputs()
                .forEach(input ->
                        add(new Mention(input, Mention.Kind.FORMULA, fact.id(), fact.place(), oneLine(c.formula())))));
        fact.partOf()
                .ifPresent(whole -> add(new Mention(
                        whole,
                        Mention.Kind.PART,
                        fact.id(),
                        fact.place(),
                        fact.label().plain())));
    }

    private void checks() {
        List<Site.Check> checks = linked.site().checks();
        for (int i = 0; i < checks.size(); i++) {
            Site.Check check = checks.get(i);
            String number = Integer.toString(i + 1);
            linked.comparisons().get(i).stream()
                    .flatMap(c -> linked.reckoner().inputs(c).stream())
                    .distinct()
                    .map(f -> new Mention(
                            f,
                            Mention.Kind.CHECK,
                            number,
                            check.that().place(),
                            oneLine(check.that().value())))
                    .forEach(this::add);
        }
    }

    private void prose(Prose prose, Mention.Kind kind, String id) {
        for (Passage passage : prose.passages()) {
            for (Link link : passage.links()) {
                String words = oneLine(passage.text().value().substring(link.from(), link.to()));
                if (link.address() instanceof Address.FactRef ref) {
                    add(new Mention(ref.fact(), kind, id, link.place(), words));
                    rates(ref, new Mention("", kind, id, link.place(), words));
                } else if (link.address() instanceof Address.QuoteRef ref) {
                    add(new Mention(ref.fact().fact(), Mention.Kind.QUOTATION, id, link.place(), words));
                } else if (link.address() instanceof Address.FiguresRef ref) {
                    ref.facts().forEach(f -> add(new Mention(f.fact(), Mention.Kind.FIGURE, id, link.place(), words)));
                }
            }
        }
    }

    /** What is told in another unit by a rate hangs on the fact that is the rate. */
    private void rates(Address.FactRef ref, Mention where) {
        Fact fact = linked.site().facts().get(ref.id());
        if (fact == null || ref.in().isEmpty()) {
            return;
        }
        for (String rate : ratesOf(linked, fact, Unit.of(ref.in().get()))) {
            add(new Mention(rate, where.kind(), where.id(), where.place(), where.words()));
        }
    }

    /** The facts by which a fact is told in a unit; none where it, or the amount in its brackets, has that unit. */
    static List<String> ratesOf(Linked linked, Fact fact, Unit unit) {
        boolean own = fact.quantity().map(Quantity::unit).filter(unit::equals).isPresent()
                || fact.also().map(Quantity::unit).filter(unit::equals).isPresent();
        return own
                ? List.of()
                : fact.quantity()
                        .map(q -> linked.reckoner().rates(q.unit(), unit))
                        .orElse(List.of());
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
