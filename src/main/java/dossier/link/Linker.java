package dossier.link;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.ChartSpec;
import dossier.model.Entity;
import dossier.model.Fact;
import dossier.model.Language;
import dossier.model.Measure;
import dossier.model.Note;
import dossier.model.Period;
import dossier.model.Prose;
import dossier.model.Quantity;
import dossier.model.Site;
import dossier.model.Source;
import dossier.model.Use;
import dossier.model.Value;
import dossier.read.Draft;
import dossier.reckon.Comparison;
import dossier.reckon.Given;
import dossier.reckon.Reckoner;
import dossier.words.Lexicon;
import dossier.words.Printer;
import dossier.words.Times;
import dossier.words.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The second stage. */
public final class Linker {
    private static final Comparator<Note> AS_LISTED = Comparator.comparing(
                    (Note n) -> n.order().orElse(Integer.MAX_VALUE))
            .thenComparing(n -> n.date().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(Note::slug);

    private final Draft draft;
    private final Log log = new Log();
    private final Lexicon bare;
    private final Times times;
    private final Names names;
    private final Language language;

    private Linker(Draft draft) {
        this.draft = draft;
        this.language = draft.settings().language();
        this.bare = Lexicon.of(draft.settings());
        this.times = bare.times();
        log.addAll(draft.diagnostics());
        this.names = Names.of(draft, log);
    }

    /** Resolves, reads and computes everything in a draft that is sound. */
    public static Linked link(Draft draft) {
        return new Linker(Publishers.named(draft)).link();
    }

    private Linked link() {
        SortedMap<String, Measure> measures = measures();
        Lexicon lexicon = bare.with(measures.values());
        Printer printer = new Printer(measures.values());
        Records records = new Records(names, times, log);
        SortedMap<String, Entity> entities = records.entities(draft.entities());
        SortedMap<String, Source> sources = records.sources(draft.sources());
        EvidenceReader evidenceReader = new EvidenceReader(names, sources, draft.evidence(), log);
        Succession succession = Succession.of(draft.facts(), names, log);
        UpkeepReader upkeepReader = new UpkeepReader(succession, times, lexicon, measures, log);
        SeriesReader series = new SeriesReader(draft, lexicon, log);
        FactReader reader =
                new FactReader(names, times, lexicon, sources, measures, evidenceReader, series, upkeepReader, log);
        List<StatedFact> stated =
                draft.facts().stream().flatMap(d -> reader.read(d).stream()).toList();
        series.tellUnused();
        Reckoner reckoner = reckoner(stated);
        List<Site.Check> checks = new ArrayList<>();
        List<List<Comparison>> comparisons = new ArrayList<>();
        Function<Text, Optional<Quantity>> quantities = words -> Values.quantity(words, lexicon);
        for (Draft.CheckDraft c : draft.checks()) {
            checks.add(new Site.Check(c.that(), c.because().value(), c.severity()));
            comparisons.add(reckoner.comparisons(c.that(), quantities, log));
        }
        Uses uses = uses(stated, comparisons, reckoner);
        Map<String, Fact> relations = new RelationFacts(sources, entities, evidenceReader).of(draft);
        SortedMap<String, Fact> facts =
                new FactLinker(stated, relations, reckoner, evidenceReader, new Interests(sources, entities)).link();
        Conversions conversions = new Conversions(reckoner);
        References references = new References(names, facts, log);
        ChartLabels labels = new ChartLabels(facts, entities, measures, printer, language);
        SortedMap<String, ChartSpec> charts =
                new ChartLinker(names, references, facts, conversions, labels, log).link(draft.charts());
        ChartAsserts asserts = new ChartAsserts(quantities, facts.keySet(), log);
        for (Draft.ChartDraft d : draft.charts()) {
            ChartSpec chart = charts.get(d.id().value());
            if (chart != null) {
                Use use = new Use(Use.Kind.CHART, chart.id());
                chart.points().forEach(p -> uses.add(p.fact().fact(), use));
                for (ChartAsserts.Assert a : asserts.of(d, chart)) {
                    checks.add(a.check());
                    comparisons.add(a.comparisons());
                    a.comparisons().forEach(c -> reckoner.inputs(c).forEach(f -> uses.add(f, use)));
                }
            }
        }
        facts.replaceAll((id, fact) -> fact.usedIn(uses.of(id)));
        Fingerprints fingerprints = Fingerprints.of(facts, draft.index(), draft.notes(), charts.values());
        facts.replaceAll(
                (id, fact) -> fact.upkeep().checked().isEmpty() ? fact : SignOffs.standing(fact, fingerprints));
        ProseLinker prose = checkProse(references, conversions);
        Site site = new Site(
                draft.settings(),
                facts,
                sources,
                entities,
                measures,
                charts,
                checks,
                draft.index(),
                draft.notes().stream().sorted(AS_LISTED).toList(),
                prose.converted(),
                draft.theme(),
                draft.templates(),
                draft.assets());
        return new Linked(site, lexicon, printer, reckoner, comparisons, draft.adopted(), log.sorted());
    }

    private SortedMap<String, Measure> measures() {
        SortedMap<String, Measure> measures = new TreeMap<>();
        for (Draft.MeasureDraft d : draft.measures()) {
            Map<String, List<String>> units = new TreeMap<>();
            d.units()
                    .forEach((id, written) -> units.put(
                            id.value(), written.stream().map(Text::value).toList()));
            Measure without = new Measure(
                    d.id().value(),
                    d.id().place(),
                    d.label(),
                    d.kind(),
                    units,
                    Optional.empty(),
                    d.minOrigins(),
                    d.minCheckers(),
                    d.stale());
            Optional<Quantity> plausible = d.plausible()
                    .flatMap(p -> Values.read(
                            p, bare.with(List.of(without)), Optional.empty(), Optional.empty(), Optional.empty(), log))
                    .map(Values.Read::quantity);
            measures.putIfAbsent(
                    d.id().value(),
                    new Measure(
                            d.id().value(),
                            d.id().place(),
                            d.label(),
                            d.kind(),
                            units,
                            plausible,
                            d.minOrigins(),
                            d.minCheckers(),
                            d.stale()));
        }
        return measures;
    }

    private Reckoner reckoner(List<StatedFact> stated) {
        Map<String, Given> given = new LinkedHashMap<>();
        Map<String, List<String>> parts = new TreeMap<>();
        Map<String, Period> times = new HashMap<>();
        Set<String> past = new TreeSet<>();
        for (StatedFact s : stated) {
            s.time().ifPresent(t -> times.putIfAbsent(s.id(), t.period()));
            given.putIfAbsent(s.id(), given(s));
            if (!s.isHeld()) {
                past.add(s.id());
            }
            boolean counts = s.upkeep().supersededBy().isEmpty();
            s.draft().partOf().filter(w -> counts).ifPresent(whole -> parts.computeIfAbsent(
                            whole.value(), w -> new ArrayList<>())
                    .add(s.id()));
        }
        names.former().forEach((id, now) -> given.putIfAbsent(id, new Given.Renamed(now)));
        names.facts().forEach(relation -> given.putIfAbsent(relation, new Given.NoNumber()));
        names.unread().forEach(id -> given.putIfAbsent(id, new Given.Unread()));
        return Reckoner.of(given, parts, times, past, log);
    }

    private static Given given(StatedFact s) {
        if (!s.sound()) {
            return new Given.Unread();
        }
        if (s.value().isEmpty()) {
            return new Given.Computed(s.formula().orElseThrow());
        }
        if (s.value().get() instanceof Value.Series series) {
            return new Given.Series(series.facts());
        }
        return s.value().get() instanceof Value.Number n
                ? new Given.Stated(
                        n.quantity(),
                        n.also(),
                        s.formula(),
                        ((Draft.Says.Value) s.draft().says().orElseThrow())
                                .words()
                                .place())
                : new Given.NoNumber();
    }

    private Uses uses(List<StatedFact> stated, List<List<Comparison>> comparisons, Reckoner reckoner) {
        Uses uses = new Uses();
        stated.forEach(s -> reckoner.computation(s.id())
                .ifPresent(c -> c.inputs().forEach(i -> uses.add(i, new Use(Use.Kind.FACT, s.id())))));
        draft.index().ifPresent(n -> uses.add(n, "index"));
        draft.notes().forEach(n -> uses.add(n, n.slug()));
        for (Draft.ChartDraft chart : draft.charts()) {
            Use use = new Use(Use.Kind.CHART, chart.id().value());
            uses.add(chart.headline(), use);
            chart.annotation().ifPresent(a -> uses.add(a.words(), use));
        }
        for (int i = 0; i < comparisons.size(); i++) {
            Use use = new Use(Use.Kind.CHECK, Integer.toString(i + 1));
            comparisons.get(i).forEach(c -> reckoner.inputs(c).forEach(f -> uses.add(f, use)));
        }
        return uses;
    }

    private ProseLinker checkProse(References references, Conversions conversions) {
        Map<String, Prose> pages = new TreeMap<>();
        Set<String> files = new TreeSet<>();
        List<Note> notes = new ArrayList<>(draft.notes());
        draft.index().ifPresent(notes::add);
        for (Note note : notes) {
            pages.put(note.file().path(), note.body());
            files.add(note.file().path());
        }
        draft.assets().keySet().forEach(a -> files.add("content/assets/" + a));
        ProseLinker linker = new ProseLinker(names, references, conversions, pages, files, log);
        for (Note note : notes) {
            note.prose().forEach(p -> linker.check(p, note.file().path()));
        }
        for (Draft.ChartDraft chart : draft.charts()) {
            linker.check(chart.headline(), chart.id().file().path());
            chart.annotation()
                    .ifPresent(a -> linker.check(a.words(), chart.id().file().path()));
        }
        for (Draft.FactDraft fact : draft.facts()) {
            fact.label()
                    .texts()
                    .values()
                    .forEach(p -> linker.check(p, fact.id().file().path()));
        }
        return linker;
    }
}
