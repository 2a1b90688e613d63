package dossier.words;

import dossier.model.Unit;
import dossier.words.Phrases.Match;
import dossier.words.Rightwards.UnitAt;
import java.util.Optional;

/** Reads the unit and scale that stand at the head of a table's column or row: "Profit, £m", "US$ million", "Share (%)". */
public final class UnitWords {
    private final Line line;
    private final Rightwards rightwards;

    private UnitWords(Line line) {
        this.line = line;
        this.rightwards = new Rightwards(line, new NumberReader(line));
    }

    /**
     * A unit and a scale.
     *
     * @param unit {@link Unit#NONE} where none is said
     * @param places the power of ten
     */
    public record Found(Unit unit, int places) {
        /** The same with what it lacks of another. */
        public Found or(Found other) {
            return new Found(unit.equals(Unit.NONE) ? other.unit : unit, places == 0 ? other.places : places);
        }

        public boolean isNothing() {
            return unit.equals(Unit.NONE) && places == 0;
        }
    }

    public static Found in(String head, Lexicon lexicon) {
        return new UnitWords(new Line(head, lexicon)).found();
    }

    private Found found() {
        Unit unit = Unit.NONE;
        int places = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.isLetter(i) && !line.isWordStart(i)) {
                continue;
            }
            places = scale(i).orElse(places);
            int at = i;
            Optional<Match> currency = line.at("currencies before", at).or(() -> line.at("currencies behind", at));
            if (unit.equals(Unit.NONE)) {
                unit = currency.map(m -> Unit.of(line.lexicon().currency(m.worth())))
                        .or(() -> other(at))
                        .orElse(unit);
                places = currency.flatMap(m -> line.at("scales", line.skip(m.to())))
                        .map(Match::number)
                        .orElse(places);
            } else {
                Optional<UnitAt> per = rightwards.per(at, unit);
                if (per.isPresent()) {
                    return new Found(unit.per(per.get().unit()), places);
                }
            }
        }
        return new Found(unit, places);
    }

    private Optional<Unit> other(int i) {
        if (line.starts("points", i)) {
            return Optional.of(Unit.POINTS);
        }
        return line.starts("per cent", i)
                ? Optional.of(Unit.PERCENT)
                : line.lexicon().units().at(line.low(), i).map(m -> Unit.of(m.worth()));
    }

    /** A scale; of a single letter only where it is no name: "(m)", "Profit, m". */
    private Optional<Integer> scale(int i) {
        Optional<Match> scale = line.at("scales", i).or(() -> line.at("head scales", i));
        return scale.filter(m -> m.to() > i + 1 || isAlone(i)).map(Match::number);
    }

    private boolean isAlone(int i) {
        char before = line.charAt(line.unskip(i) - 1);
        int behind = line.skip(i + 1);
        return before == '(' && line.charAt(behind) == ')' || before == ',' && behind >= line.length();
    }
}
