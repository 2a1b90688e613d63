package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Fact;
import dossier.model.Language;
import dossier.model.Quantity;
import dossier.model.Time;
import dossier.read.Draft;
import dossier.words.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the facts' values into the charts. */
final class ChartLinker {
    private final References references;
    private final Printer printer;
    private final Language language;
    private final Conversions conversions;
    private final Log log;

    ChartLinker(References references, Conversions conversions, Printer printer, Language language, Log log) {
        this.references = references;
        this.conversions = conversions;
        this.printer = printer;
        this.language = language;
        this.log = log;
    }

    SortedMap<String, ChartSpec> link(List<Draft.ChartDraft> drafts) {
        SortedMap<String, ChartSpec> charts = new TreeMap<>();
        for (Draft.ChartDraft d : drafts) {
            List<ChartSpec.Point> points = new ArrayList<>();
            d.facts().forEach(f -> point(d, f).ifPresent(points::add));
            d.emphasis().ifPresent(e -> emphasis(d, e));
            if (points.size() == d.facts().size()) {
                charts.putIfAbsent(
                        d.id().value(),
                        new ChartSpec(
                                d.id().value(),
                                d.id().place(),
                                d.kind(),
                                d.headline(),
                                d.subtitle().map(Text::value),
                                d.description().map(Text::value),
                                points,
                                Optional.empty()));
            }
        }
        return charts;
    }

    private void emphasis(Draft.ChartDraft d, Text emphasis) {
        if (d.facts().stream().noneMatch(f -> f.value().id().equals(emphasis.value()))) {
            log.add(
                    Code.UNKNOWN_FACT,
                    emphasis.place(),
                    "'" + emphasis + "' is none of the chart's facts",
                    "name one of those under 'facts:'");
        }
    }

    private Optional<ChartSpec.Point> point(Draft.ChartDraft d, Draft.Located<Address.FactRef> located) {
        Address.FactRef ref = located.value();
        Place place = located.place();
        Optional<Fact> found = references.fact(ref, place);
        if (found.isEmpty() || ref.point().isPresent()) {
            return Optional.empty();
        }
        Fact fact = found.get();
        if (fact.quantity().isEmpty()) {
            log.add(
                    Code.BAD_CHART,
                    place,
                    "'" + ref.id() + "' is no number, and cannot be drawn",
                    "a chart is made of facts with a value or a formula");
            return Optional.empty();
        }
        Optional<Quantity> quantity = ref.in().isEmpty()
                ? fact.quantity()
                : conversions.in(fact, ref.in().get(), place, log);
        return quantity.map(q -> new ChartSpec.Point(
                ref,
                fact.label().in(language).plain(),
                "",
                fact.time().map(Time::period),
                false,
                q,
                ref.in().isPresent() ? printer.inUnit(fact, q, language) : printer.words(fact, language),
                ref.in().isPresent() ? printer.words(fact, language) : "",
                fact.isComputed(),
                d.emphasis().filter(e -> e.value().equals(ref.id())).isPresent()));
    }
}
