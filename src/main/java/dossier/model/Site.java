package dossier.model;

import dossier.diagnostic.Severity;
import dossier.diagnostic.Text;
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
 * @param notes in the order in which they are listed, without the front page
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
        Note index,
        List<Note> notes,
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
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    /**
     * What site.yaml says.
     *
     * @param url the address of the published site, ending in a slash
     * @param languages the first is the default
     * @param names strings with digits in them that are names, not numbers
     */
    public record Settings(
            String title,
            Optional<String> url,
            List<Language> languages,
            List<String> authors,
            Optional<String> contact,
            List<String> names,
            Map<String, Severity> severities) {
        public Settings {
            languages = List.copyOf(languages);
            authors = List.copyOf(authors);
            names = List.copyOf(names);
            severities = Map.copyOf(severities);
        }

        public Language language() {
            return languages.get(0);
        }
    }

    /**
     * Something that must hold between facts.
     *
     * @param that two formulas with a comparison between them
     * @param because why it must hold, in words for readers
     */
    public record Check(Text that, String because, Severity severity) {}
}
