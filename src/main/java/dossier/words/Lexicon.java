package dossier.words;

import dossier.model.Ids;
import dossier.model.Language;
import dossier.model.Measure;
import dossier.model.Nature;
import dossier.model.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The words by which a site's quantities are read: those of its language, and the names of its own units. */
public final class Lexicon {
    private static final String RESOURCE = "/dossier/words/%s.txt";

    private final Map<String, Phrases> sections;
    private final Phrases units;
    private final Set<String> singulars = new HashSet<>();
    private final String dollar;
    private final List<String> names;
    private final List<Measure> measures;
    private final Times times;

    private Lexicon(
            Map<String, Phrases> sections, List<Measure> measures, String dollar, List<String> names, Times times) {
        this.times = times;
        this.sections = sections;
        this.measures = List.copyOf(measures);
        this.dollar = dollar;
        this.names = List.copyOf(names);
        this.units = new Phrases();
        for (Measure measure : measures) {
            measure.units().forEach(this::addUnit);
        }
    }

    private void addUnit(String id, List<String> written) {
        Set<String> names = new HashSet<>();
        written.forEach(name -> names.add(Line.lower(name)));
        written.forEach(name -> units.add(name, id));
        names.stream()
                .filter(n -> names.contains(n + "s")
                        || names.contains(n + "es")
                        || n.endsWith("y") && names.contains(n.substring(0, n.length() - 1) + "ies"))
                .forEach(singulars::add);
    }

    /** Reads the word lists; no measure's unit is known yet. */
    public static Lexicon of(Site.Settings settings) {
        return new Lexicon(read(), List.of(), settings.dollar(), settings.names(), new Times(settings.fiscalYear()));
    }

    /** The same with the units of more measures. */
    public Lexicon with(Collection<Measure> more) {
        List<Measure> all = new ArrayList<>(measures);
        all.addAll(more);
        return new Lexicon(sections, all, dollar, names, times);
    }

    /** The lists of every language at once: a value, or a quotation, may be in another than the site. */
    private static Map<String, Phrases> read() {
        Map<String, Phrases> sections = new HashMap<>();
        for (Language language : Language.values()) {
            try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE.replace("%s", language.tag()))) {
                parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), sections);
            } catch (IOException e) {
                throw new UncheckedIOException("the word lists cannot be read", e);
            }
        }
        return sections;
    }

    private static void parse(String text, Map<String, Phrases> sections) {
        Phrases section = new Phrases();
        for (String line : text.split("\n")) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), s -> new Phrases());
                continue;
            }
            for (String entry : line.split("\\|")) {
                if (!entry.isBlank()) {
                    add(section, entry.strip());
                }
            }
        }
    }

    private static void add(Phrases section, String entry) {
        int equals = entry.indexOf('=');
        if (equals < 0) {
            section.add(entry, "");
        } else {
            section.add(
                    entry.substring(0, equals).strip(),
                    entry.substring(equals + 1).strip());
        }
    }

    Phrases list(String section) {
        Phrases phrases = sections.get(section);
        if (phrases == null) {
            throw new IllegalStateException("no word list '" + section + "'");
        }
        return phrases;
    }

    /** The names of the measures' units, with the units' ids. */
    Phrases units() {
        return units;
    }

    /** Whether the name of a unit is the singular of another of its names. */
    boolean isSingular(Phrases.Match name, String low) {
        return singulars.contains(low.substring(name.from(), name.to()));
    }

    boolean hasUnit(String id) {
        return measures.stream().anyMatch(m -> m.units().containsKey(id));
    }

    /** A currency's code: what "dollar" means is the site's to say. */
    String currency(String worth) {
        return worth.equals("dollar") ? dollar : worth;
    }

    /** A verb that says that something rose or fell, 1 or -1. */
    public String verb(int sign) {
        return list("verbs offered").ofWorth(sign < 0 ? "-1" : "1");
    }

    /**
     * Whether a text says that something is a plan, a target, a forecast or an allegation.
     *
     * @param own the site's own words for it
     */
    public boolean tells(Nature nature, String text, List<String> own) {
        Phrases known = list("told " + Ids.of(nature));
        Phrases more = new Phrases();
        own.forEach(word -> more.add(word, ""));
        String low = Line.lower(text);
        return IntStream.range(0, low.length())
                .filter(i ->
                        i == 0 || !Character.isLetterOrDigit(low.charAt(i - 1)) || TimeWords.isHangul(low.charAt(i)))
                .anyMatch(i -> known.at(low, i).isPresent() || more.at(low, i).isPresent());
    }

    /** A noun that says the same behind a number in Korean. */
    public String nounBehind(int sign) {
        return list("verbs offered behind").ofWorth(sign < 0 ? "-1" : "1");
    }

    /** The reader of times. */
    public Times times() {
        return times;
    }

    /** Strings with digits in them that are names. */
    List<String> names() {
        return names;
    }
}
