package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.model.Address;
import dossier.model.Fact;
import java.util.Map;
import java.util.Optional;

/** Follows references to facts, wherever they stand. */
final class References {
    private final Names names;
    private final Map<String, Fact> facts;
    private final Log log;

    References(Names names, Map<String, Fact> facts, Log log) {
        this.names = names;
        this.facts = facts;
        this.log = log;
    }

    /** The fact that is meant; nothing where there is none, or where what is wrong with it has been told already. */
    Optional<Fact> fact(Address.FactRef ref, Place place) {
        if (!names.fact(ref.id(), place, log)) {
            return Optional.empty();
        }
        Optional<Fact> fact = Optional.ofNullable(facts.get(ref.id()));
        if (fact.isPresent() && ref.point().isPresent()) {
            log.add(Code.BAD_ADDRESS, place, "'" + ref.id() + "' is no series: it has no points", "leave '@' out");
        }
        return fact;
    }
}
