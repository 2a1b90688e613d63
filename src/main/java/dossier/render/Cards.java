package dossier.render;

import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Source;
import dossier.model.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The evidence of each fact that a page claims, as a card: it lies hidden in the page, so that nothing is fetched. */
final class Cards {
    private final Desk desk;
    private final Proofs proofs;
    private final Rail rail;

    Cards(Desk desk) {
        this.desk = desk;
        this.proofs = new Proofs(desk);
        this.rail = desk.rail();
    }

    /**
     * A fact in brief.
     *
     * @param statement whether its words are a sentence
     * @param stateId the word of its state in the files; empty where it has none
     * @param sum of a computed fact how it is reckoned
     * @param source the page of the first source; none for a computed fact
     */
    record Card(
            String id,
            String href,
            String label,
            String words,
            boolean statement,
            boolean computed,
            String state,
            String stateId,
            String interval,
            String why,
            String time,
            String nature,
            String sum,
            List<Proofs.Proof> evidence,
            List<String> interests,
            List<String> remarks,
            String origins,
            Optional<String> source) {}

    List<Card> of(Collection<Fact> facts) {
        return facts.stream().map(this::card).toList();
    }

    private Card card(Fact fact) {
        Said said = desk.said;
        return new Card(
                fact.id(),
                desk.links.fact(fact.id()),
                said.label(fact),
                said.words(fact),
                fact.value() instanceof Value.Statement,
                fact.isComputed(),
                said.state(fact),
                fact.state().map(Ids::of).orElse(""),
                said.interval(fact),
                fact.quantity().map(q -> proofs.why("card.why", fact, q)).orElse(""),
                fact.value() instanceof Value.Moment ? "" : said.time(fact),
                said.nature(fact),
                fact.isComputed() ? rail.sum(fact) : "",
                fact.evidence().stream().map(e -> proofs.proof(fact, e)).toList(),
                fact.interests().stream().map(said::interest).toList(),
                said.remarks(fact),
                origins(fact),
                fact.evidence().stream()
                        .findFirst()
                        .map(e -> desk.material.site.sources().get(e.source()))
                        .map(Source::id)
                        .map(desk.links::source));
    }

    private String origins(Fact fact) {
        return fact.originCount() == 0
                ? ""
                : desk.t.say("origins", fact.originCount()) + ". "
                        + desk.t.say("origins.why", fact.originCount(), proofs.origins(fact));
    }
}
