package dossier.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A piece of prose in one or more languages.
 *
 * @param first the language that stands in where another lacks
 */
public record Translated(Language first, SortedMap<Language, Prose> texts) {
    public Translated {
        if (!texts.containsKey(first)) {
            throw new IllegalArgumentException("nothing in " + first);
        }
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static Translated of(Language language, Prose prose) {
        return new Translated(language, new TreeMap<>(Map.of(language, prose)));
    }

    public Prose in(Language language) {
        return texts.getOrDefault(language, texts.get(first));
    }

    /** The plain text in the site's first language. */
    public String plain() {
        return texts.get(first).plain();
    }
}
