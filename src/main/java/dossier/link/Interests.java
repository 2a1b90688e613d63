package dossier.link;

import dossier.model.Entity;
import dossier.model.Evidence;
import dossier.model.Interest;
import dossier.model.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds who speaks of its own: sources and sayers that belong to the subject of a fact, or to its owner. */
final class Interests {
    private final Map<String, Source> sources;
    private final Map<String, Entity> entities;

    Interests(Map<String, Source> sources, Map<String, Entity> entities) {
        this.sources = sources;
        this.entities = entities;
    }

    List<Interest> of(Optional<String> subject, List<Evidence> evidence) {
        Set<Interest> found = new TreeSet<>();
        if (subject.isPresent()) {
            Set<String> subjects = new LinkedHashSet<>();
            owners(subject.get(), subjects);
            for (Evidence piece : evidence) {
                Source source = sources.get(piece.source());
                if (source != null) {
                    find(source.publisher(), subject.get(), subjects, found);
                }
                piece.chain().forEach(who -> find(who, subject.get(), subjects, found));
            }
        }
        return List.copyOf(found);
    }

    private void find(String who, String subject, Set<String> subjects, Set<Interest> found) {
        Entity entity = entities.get(who);
        if (entity == null) {
            return;
        }
        entity.owner().ifPresent(owner -> tie(who, Interest.Tie.OWNED_BY, owner, subject, subjects, found));
        entity.author().ifPresent(author -> tie(who, Interest.Tie.WRITTEN_BY, author, subject, subjects, found));
    }

    private void tie(
            String who, Interest.Tie tie, String to, String subject, Set<String> subjects, Set<Interest> found) {
        Set<String> line = new LinkedHashSet<>();
        owners(to, line);
        line.stream()
                .filter(subjects::contains)
                .findFirst()
                .ifPresent(common -> found.add(new Interest(who, tie, common, subject)));
    }

    /** An entity and all that own it, nearest first. */
    private void owners(String id, Set<String> line) {
        String next = id;
        while (next != null && line.add(next)) {
            Entity entity = entities.get(next);
            next = entity == null ? null : entity.owner().orElse(null);
        }
    }
}
