package dossier.render;

import dossier.model.Bound;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Interest;
import dossier.model.Quantity;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a fact rests on, step by step, for its page and for its card. */
final class Proofs {
    private final Desk desk;

    Proofs(Desk desk) {
        this.desk = desk;
    }

    /**
     * Somebody through whom a fact came.
     *
     * @param role said first by, passed on by, read in
     */
    record Station(String role, String name, String href, String detail) {}

    /**
     * One piece of evidence.
     *
     * @param loop how the last of the chain is bound to the first, where it is
     */
    record Proof(List<Station> chain, Optional<String> loop, String quote, String where, String sourceHref) {}

    Proof proof(Fact fact, Evidence evidence) {
        List<Station> chain = new ArrayList<>();
        for (String id : evidence.chain()) {
            String role = desk.t.say(chain.isEmpty() ? "said-first" : "passed-on");
            chain.add(new Station(role, Said.capital(desk.said.name(id)), desk.links.entity(id), author(id)));
        }
        Source source = desk.material.site.sources().get(evidence.source());
        String where = evidence.at().map(desk.said::at).orElse("");
        String day = desk.said.published(source);
        String role = desk.t.say(chain.isEmpty() ? "said-and-read" : "read-in");
        String name = Said.capital(desk.said.name(source.publisher())) + (day.isEmpty() ? "" : ", " + day);
        chain.add(new Station(role, name, desk.links.source(source.id()), where));
        return new Proof(
                chain,
                loop(fact, evidence, source.publisher()),
                evidence.quote().map(q -> q.value()).orElse(""),
                where,
                desk.links.source(source.id()));
    }

    /** A chain bends back on itself where its publisher belongs to who said it first, or wrote it. */
    private Optional<String> loop(Fact fact, Evidence evidence, String publisher) {
        if (evidence.chain().isEmpty()) {
            return Optional.empty();
        }
        String first = evidence.chain().get(0);
        Optional<String> behind = Optional.ofNullable(
                        desk.material.site.entities().get(first))
                .flatMap(e -> e.author().or(e::owner));
        return fact.interests().stream()
                .filter(i -> i.tie() == Interest.Tie.OWNED_BY && i.who().equals(publisher))
                .filter(i ->
                        i.to().equals(first) || behind.filter(i.to()::equals).isPresent())
                .map(i -> Said.capital(desk.t.say("interest.loop", desk.said.name(i.who()), desk.said.name(i.to()))))
                .findFirst();
    }

    private String author(String id) {
        return Optional.ofNullable(desk.material.site.entities().get(id))
                .flatMap(e -> e.author())
                .map(a -> desk.t.say("by", desk.said.name(a)))
                .orElse("");
    }

    /**
     * How the interval of a fact comes about, as a sentence; empty where there is none to tell of.
     *
     * @param words what the names of the sentences begin with
     */
    String why(String words, Fact fact, Quantity q) {
        if (desk.said.interval(fact).isEmpty()) {
            return "";
        }
        if (fact.isComputed()) {
            return desk.t.say(
                    q.interval().isFinite() ? words + ".computed" : words + ".computed-bound", desk.said.words(fact));
        }
        String grain = desk.material.printer.ledger(q.grain(), desk.language);
        return q.bound() == Bound.EXACT
                ? desk.t.say(words + ".exact", grain)
                : desk.t.say(q.interval().isFinite() ? words + ".finite" : words + ".bound");
    }

    /** Who said it first, each once. */
    String origins(Fact fact) {
        return String.join("; ", fact.origins().stream().map(desk.said::name).toList());
    }
}
