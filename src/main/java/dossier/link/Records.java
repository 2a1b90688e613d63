package dossier.link;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Entity;
import dossier.model.Source;
import dossier.model.Time;
import dossier.read.Draft;
import dossier.words.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sources and entities of a site, with their names resolved and their dates read. */
final class Records {
    private final Names names;
    private final Times times;
    private final Log log;

    Records(Names names, Times times, Log log) {
        this.names = names;
        this.times = times;
        this.log = log;
    }

    SortedMap<String, Entity> entities(List<Draft.EntityDraft> drafts) {
        SortedMap<String, Entity> entities = new TreeMap<>();
        for (Draft.EntityDraft d : drafts) {
            entities.putIfAbsent(
                    d.id().value(),
                    new Entity(
                            d.id().value(),
                            d.id().place(),
                            d.label(),
                            d.kind(),
                            d.owner().flatMap(r -> entity(r.is())),
                            d.author().flatMap(r -> entity(r.is())),
                            d.sameAs().map(Text::value)));
        }
        return entities;
    }

    SortedMap<String, Source> sources(List<Draft.SourceDraft> drafts) {
        SortedMap<String, Source> sources = new TreeMap<>();
        for (Draft.SourceDraft d : drafts) {
            Optional<String> publisher = entity(d.publisher());
            if (publisher.isPresent()) {
                sources.putIfAbsent(d.id().value(), source(d, publisher.get()));
            }
        }
        return sources;
    }

    private Source source(Draft.SourceDraft d, String publisher) {
        return new Source(
                d.id().value(),
                d.id().place(),
                d.title().value(),
                publisher,
                d.type(),
                d.published().flatMap(this::moment),
                d.published().flatMap(Draft.DateDraft::because).map(Text::value),
                d.accessed(),
                d.url().map(Text::value),
                d.archive().map(Text::value),
                d.license().map(Text::value),
                d.access(),
                d.stale());
    }

    /** A date that is counted from no other. */
    private Optional<Time> moment(Draft.DateDraft date) {
        return times.period(date.words(), Optional.<LocalDate>empty(), log)
                .map(read -> new Time(read.period(), true, date.inferred().map(Text::value)));
    }

    private Optional<String> entity(Text id) {
        return names.entity(id.value(), id.place(), log) ? Optional.of(id.value()) : Optional.empty();
    }
}
