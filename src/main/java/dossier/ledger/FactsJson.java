package dossier.ledger;

import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Quantity;
import dossier.model.Revision;
import dossier.model.SignOff;
import dossier.model.Site;
import dossier.model.Time;
import dossier.model.Upkeep;
import dossier.model.Use;
import dossier.model.Value;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code data/facts.json}: every fact with its value, interval and evidence, and where it is used; sorted by id. */
final class FactsJson {
    private final JsonGenerator json;
    private final Site site;

    private FactsJson(JsonGenerator json, Site site) {
        this.json = json;
        this.site = site;
    }

    static byte[] of(Site site) {
        return JsonText.of(json -> {
            json.writeArrayPropertyStart("facts");
            FactsJson facts = new FactsJson(json, site);
            site.listed().forEach(facts::fact);
            json.writeEndArray();
        });
    }

    /** When a fact holds: of a date that itself. */
    static Optional<Time> time(Fact fact) {
        return fact.value() instanceof Value.Moment moment ? Optional.of(moment.time()) : fact.time();
    }

    static Optional<String> date(Fact fact) {
        return fact.value() instanceof Value.Moment moment
                ? Optional.of(moment.time().period().id())
                : Optional.empty();
    }

    static Optional<String> text(Fact fact) {
        return fact.value() instanceof Value.Statement statement ? Optional.of(statement.text()) : Optional.empty();
    }

    static Optional<String> time(Fact fact, boolean asOf) {
        return fact.time().filter(t -> t.asOf() == asOf).map(t -> t.period().id());
    }

    private void fact(Fact fact) {
        json.writeStartObject();
        json.writeStringProperty("id", fact.id());
        labels(fact);
        put("measure", fact.measure());
        put("subject", fact.subject());
        put("geo", fact.geo());
        Figure.of(fact).ifPresent(this::figure);
        put("period", time(fact, false));
        put("as_of", time(fact, true));
        put("date", date(fact));
        put("inferred", time(fact).flatMap(Time::inferred));
        put("text", text(fact));
        if (fact.value() instanceof Value.Series series) {
            json.writeArrayPropertyStart("series");
            series.points().forEach(this::point);
            json.writeEndArray();
        }
        put("nature", fact.nature().map(Ids::of));
        put("state", fact.state().map(Ids::of));
        upkeep(fact.upkeep());
        if (!fact.evidence().isEmpty()) {
            json.writeArrayPropertyStart("evidence");
            fact.evidence().forEach(this::evidence);
            json.writeEndArray();
        }
        json.writeNumberProperty("origins", fact.originCount());
        fact.also().ifPresent(this::also);
        fact.computation().ifPresent(c -> {
            json.writeStringProperty("formula", c.formula());
            JsonText.put(json, "inputs", c.inputs());
        });
        json.writeArrayPropertyStart("used_in");
        fact.usedIn().forEach(this::use);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What it has for itself; all else is as of its series. */
    private void point(Value.Point point) {
        json.writeStartObject();
        json.writeStringProperty("time", point.time().id());
        if (point.known()) {
            Fact fact = site.facts().get(point.fact());
            Figure.of(fact).ifPresent(this::figure);
            fact.also().ifPresent(this::also);
            put("note", fact.note());
        }
        json.writeEndObject();
    }

    private void labels(Fact fact) {
        json.writeStringProperty("label", fact.label().plain());
        if (fact.label().texts().size() > 1) {
            json.writeObjectPropertyStart("labels");
            fact.label().texts().forEach((language, prose) -> json.writeStringProperty(language.tag(), prose.plain()));
            json.writeEndObject();
        }
    }

    private void figure(Figure figure) {
        put("value", figure.value());
        put("low", figure.low());
        put("high", figure.high());
        if (figure.lowOpen()) {
            json.writeBooleanProperty("low_open", true);
        }
        if (figure.highOpen()) {
            json.writeBooleanProperty("high_open", true);
        }
        if (!figure.unit().isEmpty()) {
            json.writeStringProperty("unit", figure.unit());
        }
        json.writeStringProperty("bound", figure.bound().id());
    }

    private void also(Quantity quantity) {
        Figure figure = Figure.of(quantity, false);
        json.writeObjectPropertyStart("also");
        put("value", figure.value());
        put("low", figure.low());
        put("high", figure.high());
        json.writeStringProperty("unit", figure.unit());
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("source", evidence.source());
        put("at", evidence.at());
        put("quote", evidence.quote().map(q -> q.value()));
        JsonText.put(json, "chain", evidence.chain());
        json.writeEndObject();
    }

    private void upkeep(Upkeep upkeep) {
        put("supersedes", upkeep.supersedes());
        put("superseded_by", upkeep.supersededBy());
        if (!upkeep.formerly().isEmpty()) {
            JsonText.put(json, "renamed_from", upkeep.formerly());
        }
        if (!upkeep.revisions().isEmpty()) {
            json.writeArrayPropertyStart("revisions");
            upkeep.revisions().forEach(this::revision);
            json.writeEndArray();
        }
        if (!upkeep.checked().isEmpty()) {
            json.writeArrayPropertyStart("checked");
            upkeep.checked().forEach(this::signOff);
            json.writeEndArray();
        }
        put("review_by", upkeep.reviewBy().map(Object::toString));
    }

    /** Without its fingerprint: of a confidential quotation not even that leaves. */
    private void signOff(SignOff signOff) {
        json.writeStartObject();
        JsonText.put(json, "by", signOff.by());
        put("on", signOff.on().map(Object::toString));
        if (signOff.isVoid()) {
            json.writeBooleanProperty("void", true);
        }
        json.writeEndObject();
    }

    private void revision(Revision revision) {
        json.writeStartObject();
        json.writeStringProperty("kind", Ids.of(revision.kind()));
        json.writeStringProperty("on", revision.on().toString());
        put("note", revision.note());
        put("was", revision.was().map(FactsJson::written));
        json.writeEndObject();
    }

    /** As its source wrote it; of no series. */
    static String written(Value value) {
        if (value instanceof Value.Number number) {
            return number.written();
        }
        return value instanceof Value.Moment moment ? moment.written() : ((Value.Statement) value).text();
    }

    private void use(Use use) {
        json.writeStartObject();
        json.writeStringProperty("kind", Ids.of(use.kind()));
        json.writeStringProperty("id", use.id());
        json.writeEndObject();
    }

    private void put(String key, Optional<String> value) {
        JsonText.put(json, key, value);
    }
}
