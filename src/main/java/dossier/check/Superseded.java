package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.link.Linked;
import dossier.model.Address;
import dossier.model.Fact;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No words lead to a fact in whose place another stands. */
final class Superseded {
    private Superseded() {}

    static void isNoFactOfAClaim(Linked linked, Log log) {
        Map<String, Fact> facts = linked.site().facts();
        linked.site().index().ifPresent(n -> check(n, facts, log));
        linked.site().notes().forEach(n -> check(n, facts, log));
        linked.site().charts().values().forEach(c -> check(c.headline(), facts, log));
    }

    private static void check(Note note, Map<String, Fact> facts, Log log) {
        note.prose().forEach(p -> check(p, facts, log));
    }

    private static void check(Prose prose, Map<String, Fact> facts, Log log) {
        for (Passage passage : prose.passages()) {
            for (Link link : passage.links()) {
                for (Address.FactRef ref : named(link)) {
                    Optional.ofNullable(facts.get(ref.id()))
                            .filter(Superseded::is)
                            .ifPresent(f -> tell(link, f, log));
                }
            }
        }
    }

    private static List<Address.FactRef> named(Link link) {
        if (link.address() instanceof Address.FiguresRef figures) {
            return figures.facts();
        }
        return link.address() instanceof Address.FactRef ref ? List.of(ref) : List.of();
    }

    /** What is computed from a superseded fact takes its state, and nothing stands in its own place. */
    private static boolean is(Fact fact) {
        return fact.upkeep().supersededBy().isPresent()
                || !fact.isComputed()
                        && fact.state().filter(s -> s == State.SUPERSEDED).isPresent();
    }

    private static void tell(Link link, Fact fact, Log log) {
        log.add(
                Code.SUPERSEDED_FACT,
                link.addressPlace(),
                "'" + fact.id() + "' is superseded",
                fact.upkeep()
                        .newest()
                        .map(newest -> "bind '" + newest + "', which stands in its place")
                        .orElse("bind the fact that stands in its place"));
    }
}
