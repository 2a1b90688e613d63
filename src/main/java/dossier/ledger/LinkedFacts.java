package dossier.ledger;

import dossier.model.Computation;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Period;
import dossier.model.Site;
import dossier.model.State;
import dossier.model.Time;
import dossier.model.Unit;
import dossier.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fact in the words of schema.org: a number or a date is an Observation, a statement a Claim, a series a Dataset. */
final class LinkedFacts {
    /** Codes of UN/CEFACT for the units that have one. */
    private static final Map<String, String> CODES =
            Map.of("%", "P1", "year", "ANN", "month", "MON", "week", "WEE", "day", "DAY", "hour", "HUR");

    private final Site site;
    private final LinkedThings things;

    LinkedFacts(Site site, LinkedThings things) {
        this.site = site;
        this.things = things;
    }

    /** What its page says of a fact, but for reviews; nothing of one that was taken back. */
    Optional<Map<String, Object>> fact(Fact fact) {
        if (fact.state().filter(s -> s == State.RETRACTED).isPresent()) {
            return Optional.empty();
        }
        if (fact.value() instanceof Value.Series series) {
            return Optional.of(series(fact, series));
        }
        return Optional.of(
                fact.value() instanceof Value.Statement statement ? claim(fact, statement.text()) : observation(fact));
    }

    private Map<String, Object> observation(Fact fact) {
        Optional<Period> time = FactsJson.time(fact).map(Time::period);
        return new LinkedNode("Observation")
                .put("@id", id(fact))
                .put("name", fact.label().plain())
                .put("observationAbout", about(fact))
                .put("variableMeasured", variable(fact))
                .put("value", value(fact))
                .put("observationDate", time.map(p -> p.from().toString()))
                .put("observationPeriod", time.filter(p -> !p.isDay()).map(LinkedFacts::length))
                .put("measurementMethod", fact.computation().map(Computation::formula))
                .put("additionalProperty", properties(fact))
                .put("subjectOf", sources(fact))
                .map();
    }

    private Map<String, Object> claim(Fact fact, String text) {
        return new LinkedNode("Claim")
                .put("@id", id(fact))
                .put("name", fact.label().plain())
                .put("text", text)
                .put("about", about(fact))
                .put("author", things.entities(fact.origins()))
                .put("appearance", sources(fact))
                .map();
    }

    private Map<String, Object> series(Fact fact, Value.Series series) {
        List<Value.Point> points = series.points();
        return new LinkedNode("Dataset")
                .put("@id", id(fact))
                .put("name", fact.label().plain())
                .put("about", about(fact))
                .put("variableMeasured", variable(fact))
                .put(
                        "temporalCoverage",
                        coverage(
                                points.get(0).time(),
                                points.get(points.size() - 1).time()))
                .put("citation", sources(fact))
                .put("isPartOf", LinkedNode.ref("Dataset", things.address(LinkedData.DATA), Optional.empty()))
                .map();
    }

    /**
     * The verdicts of the editors on what a source claims: that it is disputed, or that another figure holds, and why. An
     * allegation is none, and neither is what the editors themselves took back.
     *
     * @param preferred the facts that are preferred to it
     */
    List<Map<String, Object>> reviews(Fact fact, List<Fact> preferred) {
        if (fact.evidence().isEmpty() || fact.value() instanceof Value.Series) {
            return List.of();
        }
        List<Map<String, Object>> reviews = new ArrayList<>();
        preferred.forEach(other -> reviews.add(review(
                fact,
                new LinkedNode("Rating")
                        .put("alternateName", "set-aside")
                        .put(
                                "ratingExplanation",
                                other.preference().orElseThrow().because()),
                Optional.of(things.address("facts/" + other.id() + ".html")))));
        if (fact.state().filter(s -> s == State.DISPUTED).isPresent()) {
            LinkedNode disputed = new LinkedNode("Rating").put("alternateName", Ids.of(State.DISPUTED));
            reviews.add(review(fact, disputed, Optional.empty()));
        }
        return reviews;
    }

    private Map<String, Object> review(Fact fact, LinkedNode verdict, Optional<String> other) {
        return new LinkedNode("ClaimReview")
                .put("url", things.address("facts/" + fact.id() + ".html"))
                .put("claimReviewed", fact.label().plain() + ": " + FactsJson.written(fact.value()))
                .put("author", LinkedData.publisher(site, things))
                .put(
                        "itemReviewed",
                        new LinkedNode("Claim")
                                .put("author", things.entities(fact.origins()))
                                .put("appearance", sources(fact))
                                .map())
                .put("reviewRating", verdict.map())
                .put("isBasedOn", other)
                .map();
    }

    private List<Object> about(Fact fact) {
        List<Object> about = new ArrayList<>();
        fact.subject().ifPresent(s -> about.add(things.entity(s)));
        fact.geo()
                .filter(g -> fact.subject().filter(g::equals).isEmpty())
                .ifPresent(g -> about.add(
                        site.entities().containsKey(g)
                                ? things.entity(g)
                                : new LinkedNode("Place").put("identifier", g).map()));
        return about;
    }

    private Object variable(Fact fact) {
        return fact.measure()
                .map(m -> (Object) new LinkedNode("StatisticalVariable")
                        .put("name", site.measures().get(m).label().plain())
                        .map())
                .orElse(fact.label().plain());
    }

    private static Object value(Fact fact) {
        if (fact.value() instanceof Value.Moment moment) {
            return moment.time().period().id();
        }
        Figure figure = Figure.of(fact).orElseThrow();
        boolean isMoney = Unit.isCurrency(figure.unit());
        LinkedNode node = new LinkedNode(isMoney ? "MonetaryAmount" : "QuantitativeValue")
                .put("value", figure.value().map(BigDecimal::new))
                .put("minValue", figure.low().map(BigDecimal::new))
                .put("maxValue", figure.high().map(BigDecimal::new));
        if (isMoney) {
            return node.put("currency", figure.unit()).map();
        }
        return node.put("unitText", Optional.of(figure.unit()).filter(u -> !u.isEmpty()))
                .put("unitCode", Optional.ofNullable(CODES.get(figure.unit())))
                .map();
    }

    /** What keeps a number from being taken for more than it is: how it bounds the true one, how far it is settled. */
    private static List<Object> properties(Fact fact) {
        List<Object> properties = new ArrayList<>();
        fact.quantity()
                .ifPresent(q -> properties.add(property("bound", q.bound().id())));
        fact.nature().ifPresent(n -> properties.add(property("nature", Ids.of(n))));
        fact.state().ifPresent(s -> properties.add(property("state", Ids.of(s))));
        FactsJson.time(fact).flatMap(Time::inferred).ifPresent(part -> properties.add(property("inferred", part)));
        return properties;
    }

    private static Object property(String name, String value) {
        return new LinkedNode("PropertyValue")
                .put("name", name)
                .put("value", value)
                .map();
    }

    private List<Map<String, Object>> sources(Fact fact) {
        return fact.evidence().stream()
                .map(Evidence::source)
                .distinct()
                .map(site.sources()::get)
                .map(things::cited)
                .toList();
    }

    private String id(Fact fact) {
        return things.address("facts/" + fact.id() + ".html#fact");
    }

    /** A duration of ISO 8601. */
    private static String length(Period period) {
        return period.months()
                .map(months -> months % 12 == 0 ? "P" + months / 12 + "Y" : "P" + months + "M")
                .orElseGet(() -> "P" + period.days() + "D");
    }

    /** An interval of ISO 8601. */
    static String coverage(Period first, Period last) {
        return first.from() + "/" + last.to();
    }
}
