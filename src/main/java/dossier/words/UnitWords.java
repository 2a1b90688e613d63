package dossier.words;

import dossier.model.Unit;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the unit and scale that stand at the head of a table's column or row: "Profit, £m", "US$ million", "Share (%)". */
public final class UnitWords {
    private UnitWords() {}

    /**
     * A unit and a scale.
     *
     * @param places the power of ten
     */
    public record Found(Unit unit, int places) {}

    public static Optional<Found> in(String head, Lexicon lexicon) {
        String low = Line.lower(head);
        Optional<Unit> unit = Optional.empty();
        int places = 0;
        for (int i = 0; i < low.length(); i++) {
            if (i > 0 && Character.isLetter(low.charAt(i)) && Character.isLetterOrDigit(low.charAt(i - 1))) {
                continue;
            }
            Optional<Phrases.Match> scale = lexicon.list("scales").at(low, i);
            if (scale.isPresent()) {
                places = scale.get().number();
            }
            Optional<Phrases.Match> currency =
                    lexicon.list("currencies before").at(low, i).or(currencyBehind(low, i, lexicon));
            if (currency.isPresent() && unit.isEmpty()) {
                unit = Optional.of(Unit.of(lexicon.currency(currency.get().worth())));
            } else if (unit.isEmpty() && lexicon.list("per cent").at(low, i).isPresent()) {
                unit = Optional.of(Unit.PERCENT);
            } else if (unit.isEmpty()) {
                unit = lexicon.units().at(low, i).map(m -> Unit.of(m.worth()));
            }
        }
        int found = places;
        return unit.map(u -> new Found(u, found))
                .or(() -> found > 0 ? Optional.of(new Found(Unit.NONE, found)) : Optional.empty());
    }

    private static Supplier<Optional<Phrases.Match>> currencyBehind(String low, int i, Lexicon lexicon) {
        return () -> lexicon.list("currencies behind").at(low, i);
    }
}
