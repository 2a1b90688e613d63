package dossier.words;

import dossier.model.Bound;
import dossier.model.Unit;
import dossier.words.Phrases.Match;
import dossier.words.Reading.BoundAt;
import dossier.words.Rightwards.UnitAt;
import java.util.List;
import java.util.Optional;

/** Reads what stands before a number: its currency, its sign, the words that bound it. */
final class Leftwards {
    private static final List<Bound> BOUNDS = List.of(
            Bound.AT_LEAST,
            Bound.AT_MOST,
            Bound.JUST_OVER,
            Bound.NEARLY,
            Bound.MORE_THAN,
            Bound.LESS_THAN,
            Bound.ABOUT);

    private final Line line;
    private final Senses senses;

    Leftwards(Line line) {
        this.line = line;
        this.senses = new Senses(line);
    }

    /** A currency right before a number, a space between them or none. */
    Optional<Match> currency(int start) {
        return line.before("currencies before", start).or(() -> line.before("currencies before", line.unskip(start)));
    }

    /** What the number is counted per, before it as in Korean: 1인당, 연간, 배럴당; where it starts is the index given. */
    Optional<UnitAt> per(int start) {
        int end = line.unskip(start);
        Optional<Match> known = line.before("per before", end).filter(m -> !line.isDigit(m.from() - 1));
        if (known.isPresent()) {
            return known.map(m -> new UnitAt(Unit.of(line.lexicon().currency(m.worth())), 0, m.from()));
        }
        Optional<Match> each = line.before("per a noun before", end);
        int noun = each.map(Match::from).orElse(0);
        Optional<Match> currency = line.before("currencies behind", noun);
        return currency.map(m -> new UnitAt(Unit.of(line.lexicon().currency(m.worth())), 0, one(m.from())))
                .or(() -> line.lexicon()
                        .units()
                        .before(line.low(), noun)
                        .map(m -> new UnitAt(Unit.of(m.worth()), 0, one(m.from()))));
    }

    /** Before the "1" of 1달러당. */
    private int one(int noun) {
        int at = line.unskip(noun);
        return line.charAt(at - 1) == '1' && !line.isDigit(at - 2) && line.isWordStart(at - 1) ? at - 1 : noun;
    }

    /** -1 or 1 where a sign stands before a place, and where it starts. */
    record Sign(int sign, int from) {}

    /** A sign has no space behind it; a hyphen within a word, or behind a number, is none. */
    Optional<Sign> sign(int start) {
        char c = line.charAt(start - 1);
        char beyond = line.charAt(start - 2);
        boolean free = start > 0 && !Character.isLetterOrDigit(beyond) && beyond != '%' && beyond != ')';
        if (free && c == '+') {
            return Optional.of(new Sign(1, start - 1));
        }
        if (free && (c == '-' || c == '−' || c == '–')) {
            return Optional.of(new Sign(-1, start - 1));
        }
        return line.before("signs", line.unskip(start)).map(m -> new Sign(m.number(), m.from()));
    }

    /**
     * The bound that ends before a place, the longest.
     *
     * @param number what it may bound
     */
    Optional<BoundAt> bound(int start, Senses.Number number) {
        int end = line.unskip(start);
        if (number.range()) {
            Optional<Match> between = line.before("between before", end);
            if (between.isPresent()) {
                return between.map(m -> new BoundAt(Optional.of(Bound.BETWEEN), false, m.from(), m.to()));
            }
        }
        Optional<Match> exactly = line.before("exactly before", end);
        if (exactly.isPresent()) {
            return exactly.map(m -> new BoundAt(Optional.empty(), true, m.from(), m.to()));
        }
        return longest(end, number).or(() -> pastArticle(end, number));
    }

    private Optional<BoundAt> longest(int end, Senses.Number number) {
        Optional<BoundAt> longest = Optional.empty();
        for (Bound bound : BOUNDS) {
            Optional<Match> match = line.before(bound.id() + " before", end);
            if (match.isPresent()
                    && longest.filter(l -> l.from() <= match.get().from()).isEmpty()
                    && !senses.isProse(match.get(), number)) {
                Match m = match.get();
                longest = Optional.of(new BoundAt(Optional.of(bound), false, m.from(), m.to()));
            }
        }
        return longest;
    }

    /** "passed the 7 million mark". */
    private Optional<BoundAt> pastArticle(int end, Senses.Number number) {
        Optional<Match> the = line.before("the", end);
        boolean mark = the.isPresent() && line.starts("marks", line.skip(number.end()));
        return mark ? longest(line.unskip(the.get().from()), number) : Optional.empty();
    }
}
