package dossier.link;

import dossier.diagnostic.Text;
import dossier.model.Entity;
import dossier.model.Translated;
import dossier.read.Draft;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes an entity of a publisher that is written by its name: {@code publisher: The town council} needs no entry of its
 * own. What is shaped like an id is one, so that a mistyped id is told.
 */
final class Publishers {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private Publishers() {}

    static Draft named(Draft draft) {
        Map<String, Draft.EntityDraft> entities = new LinkedHashMap<>();
        draft.entities().forEach(e -> entities.putIfAbsent(e.id().value(), e));
        List<Draft.EntityDraft> all = new ArrayList<>(draft.entities());
        List<Draft.SourceDraft> sources = new ArrayList<>();
        for (Draft.SourceDraft source : draft.sources()) {
            Text name = source.publisher();
            if (ID.matcher(name.value()).matches()) {
                sources.add(source);
                continue;
            }
            Text id = Text.at(id(name.value(), source.id().value()), name.place());
            if (!entities.containsKey(id.value())) {
                Draft.EntityDraft entity = new Draft.EntityDraft(
                        id,
                        Translated.of(draft.settings().language(), Relations.plain(name.value(), name.place())),
                        Entity.Kind.ORGANISATION,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                entities.put(id.value(), entity);
                all.add(entity);
            }
            sources.add(source.publishedBy(id));
        }
        return draft.with(sources, all);
    }

    /** "The town council" is {@code the-town-council}; a name without Latin letters goes by its source. */
    private static String id(String name, String source) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String id =
                plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? source + "-publisher" : id;
    }
}
