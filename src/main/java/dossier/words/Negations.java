package dossier.words;

import dossier.model.Bound;
import dossier.words.Phrases.Match;
import dossier.words.Reading.BoundAt;
import java.util.Optional;

/** Finds the negation that turns a number. */
public final class Negations {
    private static final int MOST_WORDS = 8;
    /** How many words may stand between "that" and the number in the statement which it begins. */
    private static final int FAR = 10;

    private final Line line;
    private final Predicate predicate;

    public Negations(String text, Lexicon lexicon) {
        this.line = new Line(text, lexicon);
        this.predicate = new Predicate(line);
    }

    /** The negation that turns what was read, before it or behind it. */
    public Optional<Stretch> of(Reading r) {
        return before(r.from()).or(() -> untrue(r.from())).or(() -> predicate.negation(r.to()));
    }

    /** "It is not true that America owes": what calls the statement untrue in which a place stands, up to a mark. */
    private Optional<Stretch> untrue(int from) {
        int at = line.unskip(from);
        for (int words = 0; words < FAR; words++) {
            Optional<Match> denial = line.before("untrue before", at);
            int start = line.wordStart(at);
            if (denial.isPresent() || start == at) {
                return denial.map(m -> new Stretch(m.from(), m.to()));
            }
            at = line.unskip(start);
        }
        return Optional.empty();
    }

    /** The negation before a place, with only verbs of being, reaching or direction and prepositions between. */
    public Optional<Stretch> before(int from) {
        int at = line.unskip(from);
        boolean verb = false;
        for (int words = 0; words < MOST_WORDS; words++) {
            if (line.endsBefore("negation prose", at)) {
                return Optional.empty();
            }
            int end = at;
            Optional<Match> negation = line.before("negations", at)
                    .or(() -> contraction(end))
                    .or(verb ? () -> line.before("negations of verbs", end) : Optional::empty);
            if (negation.isPresent()) {
                return negation.map(m -> new Stretch(m.from(), m.to()));
            }
            Optional<Match> passed = line.before("negation verbs", at);
            verb |= passed.isPresent();
            Optional<Match> other = passed.or(() -> line.before("negation prepositions", end));
            if (other.isEmpty()) {
                return Optional.empty();
            }
            at = line.unskip(other.get().from());
        }
        return Optional.empty();
    }

    /** The bound that a negation before a reading makes of its own; nothing where it makes none. */
    public Optional<Bound> opposite(Reading reading) {
        if (reading.exactly() || reading.bounds().isEmpty()) {
            return Optional.empty();
        }
        BoundAt bound = reading.bounds().get(0);
        return switch (reading.bound()) {
            case MORE_THAN -> Optional.of(Bound.AT_MOST);
            case LESS_THAN -> Optional.of(Bound.AT_LEAST);
            case AT_LEAST -> Optional.of(Bound.LESS_THAN);
            case AT_MOST ->
                Optional.of(line.starts("reaching bounds", bound.from()) ? Bound.LESS_THAN : Bound.MORE_THAN);
            default -> Optional.empty();
        };
    }

    private Optional<Match> contraction(int end) {
        String low = line.low();
        boolean contracted = end >= 3 && (low.startsWith("n't", end - 3) || low.startsWith("n’t", end - 3));
        return contracted ? Optional.of(new Match(end - 3, end, "")) : Optional.empty();
    }
}
