package dossier.model;

import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import dossier.diagnostic.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole briefing, every name resolved and every value computed.
 *
 * @param facts by id
 * @param index the front page; empty only where it could not be read
 * @param notes in the order in which they are listed, without the front page
 * @param converted what a reference such as {@code fact:id?in=USD} comes to
 * @param templates the site's own templates and their assets, by path under {@code templates/}: each stands before the
 *     default one of the same name
 * @param assets the files that are copied as they are, by their path under {@code assets/}
 */
public record Site(
        Settings settings,
        SortedMap<String, Fact> facts,
        SortedMap<String, Source> sources,
        SortedMap<String, Entity> entities,
        SortedMap<String, Measure> measures,
        SortedMap<String, ChartSpec> charts,
        List<Check> checks,
        Optional<Note> index,
        List<Note> notes,
        Map<Address.FactRef, Conversion> converted,
        Theme theme,
        SortedMap<String, byte[]> templates,
        SortedMap<String, byte[]> assets) {
    public Site {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        charts = Collections.unmodifiableSortedMap(new TreeMap<>(charts));
        checks = List.copyOf(checks);
        notes = List.copyOf(notes);
        converted = Map.copyOf(converted);
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    /** The facts as lists show them: a series once, without its values. */
    public List<Fact> listed() {
        return facts.values().stream().filter(f -> f.series().isEmpty()).toList();
    }

    /**
     * The same briefing, to be published elsewhere.
     *
     * @param url its address, ending in a slash
     */
    public Site at(String url) {
        return with(settings.at(url), index, notes);
    }

    /** What of it readers may see: of a confidential source no more than who published it, and when. */
    public Site published() {
        if (sources.values().stream().noneMatch(Source::isConfidential)) {
            return this;
        }
        SortedMap<String, Source> shown = new TreeMap<>();
        sources.forEach((id, source) -> shown.put(id, source.shown()));
        SortedMap<String, Fact> told = new TreeMap<>();
        facts.forEach((id, fact) -> told.put(
                id,
                fact.with(fact.evidence().stream()
                        .map(e -> sources.get(e.source()).isConfidential() ? e.withheld() : e)
                        .toList())));
        return new Site(
                settings, told, shown, entities, measures, charts, checks, index, notes, converted, theme, templates,
                assets);
    }

    /** The same briefing, every note that states no day of its own dated by one. */
    public Site datedBy(LocalDate day) {
        return with(
                settings,
                index.map(n -> n.datedBy(day)),
                notes.stream().map(n -> n.datedBy(day)).toList());
    }

    private Site with(Settings other, Optional<Note> front, List<Note> dated) {
        return new Site(
                other, facts, sources, entities, measures, charts, checks, front, dated, converted, theme, templates,
                assets);
    }

    /**
     * What site.yaml says.
     *
     * @param url the address of the published site, ending in a slash
     * @param languages the first is the default
     * @param contact an address of e-mail or of the web
     * @param names strings with digits in them that are names, not numbers
     * @param severities of diagnostics, by the id of their code, where they differ from its own
     * @param nav what stands at the head of each page, in this order: slugs of notes, or names of the site's own pages
     *     ({@code facts}, {@code report}); empty where the site is to choose
     * @param dollar which dollar a bare $ is, by its code of ISO 4217
     * @param fiscalYear the month in which a fiscal year begins, 1 to 12
     * @param coverage the least share of the numbers that must be checked
     * @param minOrigins how many independent origins a fact of a nature needs
     * @param minCheckers how many people must have held a fact of a nature against its evidence
     * @param verbs words, beside those that Dossier knows, by which a text tells that something is of a nature
     */
    public record Settings(
            String title,
            Optional<String> url,
            List<Language> languages,
            List<String> authors,
            Optional<String> contact,
            List<String> names,
            Map<String, Severity> severities,
            List<Text> nav,
            String dollar,
            Optional<Integer> fiscalYear,
            Optional<Floor> coverage,
            Map<Nature, Integer> minOrigins,
            Map<Nature, Integer> minCheckers,
            Map<Nature, List<String>> verbs) {
        public Settings {
            languages = List.copyOf(languages);
            authors = List.copyOf(authors);
            names = List.copyOf(names);
            severities = Map.copyOf(severities);
            nav = List.copyOf(nav);
            minOrigins = Map.copyOf(minOrigins);
            minCheckers = Map.copyOf(minCheckers);
            verbs = Map.copyOf(verbs);
        }

        /** With what holds where site.yaml says nothing of it. */
        public Settings(
                String title,
                Optional<String> url,
                List<Language> languages,
                List<String> authors,
                Optional<String> contact,
                List<String> names,
                Map<String, Severity> severities) {
            this(
                    title,
                    url,
                    languages,
                    authors,
                    contact,
                    names,
                    severities,
                    List.of(),
                    "USD",
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    Map.of());
        }

        public Language language() {
            return languages.get(0);
        }

        private Settings at(String address) {
            return new Settings(
                    title,
                    Optional.of(address),
                    languages,
                    authors,
                    contact,
                    names,
                    severities,
                    nav,
                    dollar,
                    fiscalYear,
                    coverage,
                    minOrigins,
                    minCheckers,
                    verbs);
        }
    }

    /** A least share, in per cent, and where it is set. */
    public record Floor(BigDecimal percent, Place place) {}

    /**
     * Something that must hold between facts.
     *
     * @param that two formulas with a comparison between them
     * @param because why it must hold, in words for readers
     */
    public record Check(Text that, String because, Severity severity) {}
}
