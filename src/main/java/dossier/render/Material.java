package dossier.render;

import dossier.check.Findings;
import dossier.model.Address;
import dossier.model.ChartSpec;
import dossier.model.Conversion;
import dossier.model.Entity;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Language;
import dossier.model.Note;
import dossier.model.Segment;
import dossier.model.Site;
import dossier.model.Source;
import dossier.model.Time;
import dossier.model.Value;
import dossier.words.Printer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What all pages are made of: the site, what was found in it, and who is named where, looked up once. */
final class Material {
    final Site site;
    final Findings findings;
    final Printer printer;
    final Marks marks;
    private final Map<Language, Strings> strings = new EnumMap<>(Language.class);
    private final List<Fact> inOrder;
    private final List<Fact> revised;
    private final Optional<Time> latest;
    private final Map<String, List<Fact>> bySource = new HashMap<>();
    private final Map<String, List<Fact>> bySubject = new HashMap<>();
    private final Map<String, List<Fact>> bySpeaker = new HashMap<>();
    private final Map<String, List<Source>> byPublisher = new HashMap<>();
    private final Map<String, List<Fact>> preferred = new HashMap<>();
    private final Map<String, List<Note>> byChart = new HashMap<>();
    private final Map<String, Findings.Coverage> coverage = new HashMap<>();
    private final Map<String, List<Conversion>> conversions = new HashMap<>();
    private final Map<String, Note> notes = new HashMap<>();

    Material(Site site, Findings findings, ThemeFiles theme) {
        this(site, findings, theme, Marks.NONE);
    }

    Material(Site site, Findings findings, ThemeFiles theme, Marks marks) {
        this.site = site;
        this.findings = findings;
        this.marks = marks;
        this.printer = new Printer(site.measures().values());
        for (Language language : Language.values()) {
            strings.put(language, theme.strings(language));
        }
        // as the author wrote them, by file, then by line; the facts that entities and sources bring come last
        inOrder = site.listed().stream()
                .sorted(Comparator.comparing(Material::isBeside)
                        .thenComparing(Fact::place)
                        .thenComparing(Fact::id))
                .toList();
        revised =
                inOrder.stream().filter(f -> !f.upkeep().revisions().isEmpty()).toList();
        inOrder.forEach(this::index);
        latest = site.sources().values().stream()
                .flatMap(s -> s.published().stream())
                .max(Comparator.comparing((Time t) -> t.period().to()).thenComparing(Time::period));
        site.sources().values().forEach(s -> byPublisher
                .computeIfAbsent(s.publisher(), k -> new ArrayList<>())
                .add(s));
        findings.coverage().forEach(c -> coverage.put(c.slug(), c));
        site.converted().entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().in().orElseThrow()))
                .forEach(e ->
                        addOnce(conversions.computeIfAbsent(e.getKey().fact(), k -> new ArrayList<>()), e.getValue()));
        site.index().ifPresent(this::index);
        site.notes().forEach(this::index);
    }

    private static void addOnce(List<Conversion> conversions, Conversion conversion) {
        if (!conversions.contains(conversion)) {
            conversions.add(conversion);
        }
    }

    /** A fact in the other units in which texts tell it, each once. */
    List<Conversion> conversions(Fact fact) {
        return conversions.getOrDefault(fact.id(), List.of());
    }

    private static boolean isBeside(Fact fact) {
        return !fact.place().file().path().startsWith("content/facts/");
    }

    private void index(Note note) {
        notes.put(note.slug(), note);
        Set<String> charts = new LinkedHashSet<>();
        for (Segment segment : note.body().segments()) {
            if (segment instanceof Segment.Figure figure && figure.address() instanceof Address.ChartRef ref) {
                charts.add(ref.id());
            }
        }
        charts.forEach(c -> byChart.computeIfAbsent(c, k -> new ArrayList<>()).add(note));
    }

    private void index(Fact fact) {
        fact.preference().ifPresent(p -> p.over().forEach(id -> add(preferred, id, fact)));
        fact.subject().ifPresent(s -> add(bySubject, s, fact));
        Set<String> sources = new LinkedHashSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        for (Evidence evidence : fact.evidence()) {
            sources.add(evidence.source());
            speakers.addAll(evidence.chain());
            publisher(evidence).ifPresent(speakers::add);
        }
        sources.forEach(s -> add(bySource, s, fact));
        speakers.forEach(s -> add(bySpeaker, s, fact));
    }

    private static void add(Map<String, List<Fact>> map, String key, Fact fact) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
    }

    /** The facts that are preferred to one. */
    List<Fact> preferredTo(Fact fact) {
        return preferred.getOrDefault(fact.id(), List.of());
    }

    Language language() {
        return site.settings().language();
    }

    Strings strings(Language language) {
        return strings.get(language);
    }

    /** All facts, as the author wrote them; a series once, without its values. */
    List<Fact> facts() {
        return inOrder;
    }

    Fact fact(String id) {
        return site.facts().get(id);
    }

    /** The facts whose published values were revised, as the author wrote them. */
    List<Fact> revised() {
        return revised;
    }

    List<Fact> readIn(Source source) {
        return bySource.getOrDefault(source.id(), List.of());
    }

    List<Fact> about(Entity entity) {
        return bySubject.getOrDefault(entity.id(), List.of());
    }

    /** The facts that somebody said, passed on or published. */
    List<Fact> saidBy(Entity entity) {
        return bySpeaker.getOrDefault(entity.id(), List.of());
    }

    List<Source> publishedBy(Entity entity) {
        return byPublisher.getOrDefault(entity.id(), List.of());
    }

    Optional<Note> note(String slug) {
        return Optional.ofNullable(notes.get(slug));
    }

    Optional<Findings.Coverage> coverage(String slug) {
        return Optional.ofNullable(coverage.get(slug));
    }

    /** The notes that show a chart, the front page too. */
    List<Note> pagesWith(ChartSpec chart) {
        return byChart.getOrDefault(chart.id(), List.of());
    }

    Optional<String> publisher(Evidence evidence) {
        return Optional.ofNullable(site.sources().get(evidence.source())).map(Source::publisher);
    }

    /** What an entity is called. */
    String name(String entity, Language language) {
        Entity e = site.entities().get(entity);
        return e == null ? entity : e.label().in(language).plain();
    }

    /** When a fact holds; of a date that itself. */
    static Optional<Time> time(Fact fact) {
        return fact.value() instanceof Value.Moment moment ? Optional.of(moment.time()) : fact.time();
    }

    /** The facts that meet all conditions, in the order of their author; of a series each value. */
    List<Fact> select(List<Address.Filter> filters) {
        return inOrder.stream()
                .flatMap(f -> f.value() instanceof Value.Series series ? points(series).stream() : Stream.of(f))
                .filter(f -> filters.stream().allMatch(f::meets))
                .toList();
    }

    /** The values of a series that are known, in the order of time. */
    List<Fact> points(Value.Series series) {
        return series.facts().stream().map(this::fact).toList();
    }

    /** The pieces of evidence on which facts rest in the end, through all formulas, each once. */
    List<Evidence> roots(List<Fact> facts) {
        Set<Evidence> found = new LinkedHashSet<>();
        Set<String> seen = new TreeSet<>();
        List<Fact> open = new ArrayList<>(facts);
        Collections.reverse(open);
        while (!open.isEmpty()) {
            Fact next = open.remove(open.size() - 1);
            if (seen.add(next.id())) {
                found.addAll(next.evidence());
                next.computation().ifPresent(c -> c.inputs().forEach(i -> open.add(fact(i))));
            }
        }
        return List.copyOf(found);
    }

    /** The day of the latest source. */
    Optional<Time> latest() {
        return latest;
    }
}
