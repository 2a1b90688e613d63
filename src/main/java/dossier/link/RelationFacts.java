package dossier.link;

import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.model.Entity;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Source;
import dossier.model.Time;
import dossier.model.Translated;
import dossier.model.Upkeep;
import dossier.model.Value;
import dossier.read.Draft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes facts of what entities and sources say of themselves, so that it can be claimed, cited and looked up. Where they are used is not known yet. */
final class RelationFacts {
    private final Map<String, Source> sources;
    private final Map<String, Entity> entities;
    private final EvidenceReader evidenceReader;
    private final Map<String, Fact> facts = new TreeMap<>();

    RelationFacts(Map<String, Source> sources, Map<String, Entity> entities, EvidenceReader evidenceReader) {
        this.sources = sources;
        this.entities = entities;
        this.evidenceReader = evidenceReader;
    }

    Map<String, Fact> of(Draft draft) {
        for (Draft.EntityDraft e : draft.entities()) {
            e.owner().ifPresent(r -> relation(e, r, Relations.owner(e.id().value()), Relations.Label.OWNER));
            e.author().ifPresent(r -> relation(e, r, Relations.author(e.id().value()), Relations.Label.AUTHOR));
        }
        for (Draft.SourceDraft s : draft.sources()) {
            s.published().ifPresent(d -> published(s, d));
        }
        return facts;
    }

    private void relation(Draft.EntityDraft e, Draft.RelationDraft relation, String id, Relations.Label label) {
        Entity other = entities.get(relation.is().value());
        if (other == null) {
            return;
        }
        List<Evidence> evidence = evidenceReader.read(relation.evidence());
        Value value = new Value.Statement(other.label().plain());
        put(id, e.id().place(), label.of(e.label(), e.id().place()), value, Optional.of(e.id().value()), evidence);
    }

    private void published(Draft.SourceDraft s, Draft.DateDraft date) {
        Source source = sources.get(s.id().value());
        if (source == null || source.published().isEmpty()) {
            return;
        }
        Translated publisher = entities.get(source.publisher()).label();
        Time time = source.published().get();
        List<Evidence> evidence = List.of(new Evidence(
                source.id(),
                date.at().map(Text::value),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                date.words().place()));
        put(
                Relations.published(source.id()),
                s.id().place(),
                Relations.Label.PUBLISHED.of(publisher, s.id().place()),
                new Value.Moment(time, date.words().value()),
                Optional.of(source.publisher()),
                evidence);
    }

    private void put(
            String id, Place place, Translated label, Value value, Optional<String> subject, List<Evidence> evidence) {
        List<String> origins = evidenceReader.origins(evidence);
        facts.putIfAbsent(
                id,
                new Fact(
                        id,
                        place,
                        label,
                        value,
                        Optional.empty(),
                        Optional.empty(),
                        subject,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        evidence,
                        origins,
                        origins.size(),
                        List.of(),
                        List.of(),
                        Upkeep.NONE));
    }
}
