package dossier.words;

import dossier.model.Bound;
import dossier.model.Unit;
import dossier.words.Directions.Direction;
import dossier.words.Phrases.Match;
import java.util.Optional;

/** Finds the words that tell a number as a change, where it may be a level: "rose 3.7%", "a 3.7% rise", "3.7% more". */
public final class Levels {
    /** How many words may stand between a verb of direction and "by": "cut its policy rate by". */
    private static final int OBJECT = 5;

    private final Line line;
    private final Clauses clauses;
    private final Directions directions;
    private final Predicate predicate;

    public Levels(String text, Lexicon lexicon) {
        this.line = new Line(text, lexicon);
        this.clauses = new Clauses(line);
        this.directions = new Directions(line);
        this.predicate = new Predicate(line);
    }

    /**
     * A verb or a noun of direction that governs the number from before it.
     *
     * @param share whether it is a share: one may lose, cut or gain a share of something
     */
    public Optional<Direction> before(Reading r, boolean share) {
        boolean taken =
                share && line.starts("of", line.skip(r.to())) && line.endsBefore("taking verbs", line.unskip(r.from()));
        return taken ? Optional.empty() : directions.rightBefore(r.from()).or(() -> by(r.from()));
    }

    /** "cut rates by": with its object between; not "backed by", which says who. */
    private Optional<Direction> by(int from) {
        Optional<Match> by = line.before("by", line.unskip(from));
        int at = by.map(m -> line.unskip(m.from())).orElse(0);
        if (line.endsBefore("passives", at) || line.low().startsWith("ed", at - 2)) {
            return Optional.empty();
        }
        int start = clauses.start(from);
        for (int words = 0; words <= OBJECT && at > start; words++) {
            Optional<Direction> verb =
                    line.endsBefore("no direction", at) ? Optional.empty() : directions.verb(at, true);
            if (verb.isPresent()) {
                return verb;
            }
            at = line.unskip(line.wordStart(at));
        }
        return Optional.empty();
    }

    /** "3.7% higher", "20% less than", "a 37% rise": right behind the number, what compares it with another. */
    public Optional<Direction> behind(Reading r) {
        return line.at("comparisons behind", line.skip(r.to()))
                .map(m -> new Direction(m.number(), m.from(), m.to()))
                .or(() -> directions.isLevel(r)
                        ? Optional.empty()
                        : predicate.change(r.to(), r.unit().equals(Unit.PERCENT)))
                .or(() -> directions.behind(r).filter(d -> isNoun(d) && directions.hasArticle(r.from())));
    }

    /** Of a number below 0 "below" says that its size is more, "above" less: the bound on its size. */
    public Reading placed(Reading r) {
        boolean place = r.bounds().size() == 1
                && line.starts("places of bounds", r.bounds().get(0).from());
        Bound other =
                switch (r.bound()) {
                    case MORE_THAN -> Bound.LESS_THAN;
                    case LESS_THAN -> Bound.MORE_THAN;
                    case AT_LEAST -> Bound.AT_MOST;
                    case AT_MOST -> Bound.AT_LEAST;
                    case NEARLY -> Bound.JUST_OVER;
                    case JUST_OVER -> Bound.NEARLY;
                    default -> r.bound();
                };
        return place ? r.with(other, r.from()) : r;
    }

    private boolean isNoun(Direction d) {
        return line.starts("up nouns", d.from()) || line.starts("down nouns", d.from());
    }

    /** "another 7 million", "7 million new users": of a stock, what came to it. */
    public Optional<Direction> addition(Reading r) {
        Optional<Match> found = line.before("addition before", line.unskip(r.from()));
        for (int i = r.core(); i < r.to() && found.isEmpty(); i++) {
            found = line.isWordStart(i) ? line.at("addition behind", i) : found;
        }
        return found.or(() -> line.at("addition behind", line.skip(r.to())))
                .map(m -> new Direction(1, m.from(), m.to()));
    }
}
