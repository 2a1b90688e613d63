package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.model.Conversion;
import dossier.model.Fact;
import dossier.model.Quantity;
import dossier.model.Unit;
import dossier.reckon.Reckoner;
import java.util.List;
import java.util.Optional;

/** Facts in another unit: as their source itself converted them, or by a rate that is a fact. */
final class Conversions {
    private final Reckoner reckoner;

    Conversions(Reckoner reckoner) {
        this.reckoner = reckoner;
    }

    /** A quantity to which a fact was converted, with the rate by which it was. */
    Conversion told(Fact fact, String symbol, Quantity converted) {
        return new Conversion(converted, reckoner.rate(fact.id(), Unit.of(symbol)));
    }

    /**
     * A fact that is a number, in a unit.
     *
     * @param symbol of the unit: {@code USD}
     * @param place of the reference, for what is wrong with it
     */
    Optional<Quantity> in(Fact fact, String symbol, Place place, Log log) {
        Unit unit = Unit.of(symbol);
        Optional<Quantity> converted = reckoner.in(fact.id(), unit);
        if (converted.isEmpty()) {
            List<String> rates =
                    fact.quantity().map(q -> reckoner.rates(q.unit(), unit)).orElse(List.of());
            List<String> past = fact.quantity()
                    .map(q -> reckoner.pastRates(q.unit(), unit))
                    .filter(p -> rates.isEmpty())
                    .orElse(List.of());
            log.add(
                    Code.BAD_ADDRESS,
                    place,
                    "'" + fact.id() + "' cannot be told in " + symbol,
                    !past.isEmpty()
                            ? "the rate '" + past.get(0) + "' no longer holds: it is superseded or retracted"
                            : rates.size() > 1
                                    ? "several rates are as near in time: " + String.join(", ", rates)
                                            + "; make it a fact with a formula"
                                    : "it takes the amount in brackets behind the fact's value, or a fact that is the rate");
        }
        return converted;
    }
}
