package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Suggestion;
import dossier.model.Address;
import dossier.model.Fact;
import dossier.model.Value;
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
        Fact fact = facts.get(ref.id());
        Fact meant = facts.get(ref.fact());
        if (fact == null || meant != null) {
            return Optional.ofNullable(meant);
        }
        if (fact.value() instanceof Value.Series series) {
            log.add(
                    Code.UNKNOWN_FACT,
                    place,
                    "no value for " + ref.point().orElseThrow() + " in '" + ref.id() + "'",
                    Suggestion.nearest(ref.fact(), series.facts()));
        } else {
            log.add(Code.BAD_ADDRESS, place, "'" + ref.id() + "' is no series: it has no points", "leave '@' out");
        }
        return Optional.empty();
    }

    /** A fact that is one value; of a series, which is many, that is told. */
    Optional<Fact> one(Address.FactRef ref, Place place) {
        Optional<Fact> fact = fact(ref, place);
        if (fact.isPresent() && fact.get().value() instanceof Value.Series series) {
            log.add(
                    Code.BAD_ADDRESS,
                    place,
                    "'" + ref.id() + "' is a series, and has no one value",
                    "name one of its values: " + Suggestion.some(series.facts()));
            return Optional.empty();
        }
        return fact;
    }
}
