package dossier.words;

import dossier.words.Phrases.Match;
import java.util.Optional;

/** Reads the words of direction around a number: "fell 8%", "8% lower", "a fall of 8%", "fell to 8%". */
public final class Directions {
    private final Line line;
    private final Clauses clauses;
    private final Predicate predicate;
    private final Particles particles;

    public Directions(String text, Lexicon lexicon) {
        this(new Line(text, lexicon));
    }

    Directions(Line line) {
        this.line = line;
        this.clauses = new Clauses(line);
        this.predicate = new Predicate(line);
        this.particles = new Particles(line);
    }

    /** A word of direction: up or down, 1 or -1, and where it stands. */
    public record Direction(int sign, int from, int to) {}

    /**
     * The direction of a change: that of a verb right before it, of a word right behind it, else of the nearest verb of
     * the clause before it.
     *
     * @param reading the number with what touches it
     */
    public Optional<Direction> of(Reading reading) {
        boolean level = isLevel(reading);
        Optional<Direction> touching = level ? Optional.empty() : verbRightBefore(reading.from());
        return touching.or(() -> behind(reading)).or(() -> clause(reading.from(), level));
    }

    /** The Korean verb behind a number that is not known, where nothing tells it as a level. */
    public Optional<Stretch> unknown(Reading r) {
        return isLevel(r) ? Optional.empty() : predicate.unknown(r.to());
    }

    /** "8% lower", "an 8% fall", "an 8% pay cut": behind the number, past "year-on-year" and "sharply". */
    public Optional<Direction> behind(Reading r) {
        return predicate.direction(r.to()).or(() -> touching(r));
    }

    private Optional<Direction> touching(Reading r) {
        int at = line.skip(r.to());
        for (Optional<Match> passed = line.at("adverbs behind", at);
                passed.isPresent();
                passed = line.at("adverbs behind", at)) {
            at = line.skip(passed.get().to());
        }
        int start = at;
        return wordAt("adjectives", start)
                .or(() -> wordAt("nouns", start))
                .or(() -> line.starts("no adjectives", start) || !hasArticle(r.from())
                        ? Optional.empty()
                        : wordAt("nouns", line.skip(line.wordEnd(start))));
    }

    private Optional<Direction> wordAt(String kind, int at) {
        Optional<Match> up = line.at("up " + kind, at).filter(this::isWhole);
        return up.or(() -> line.at("down " + kind, at).filter(this::isWhole))
                .map(word -> new Direction(up.isPresent() ? 1 : -1, word.from(), word.to()));
    }

    /** "a 37% rise", "a record 37% rise", but "37% rise early". */
    boolean hasArticle(int from) {
        int at = line.unskip(from);
        return line.endsBefore("determiners", at) || line.endsBefore("determiners", line.unskip(line.wordStart(at)));
    }

    private boolean isWhole(Match word) {
        return !line.starts("no direction", word.from()) && line.charAt(word.to()) != '-';
    }

    /** A verb or a noun of direction right before a place: with it a level is told as if it were a change. */
    public Optional<Direction> rightBefore(int from) {
        int at = passAdverbs(from);
        if (line.endsBefore("no direction", at)) {
            return Optional.empty();
        }
        return verb(at, endsInBy(from))
                .or(() -> at == from ? Optional.empty() : noun(at).filter(n -> isLinked(n, from)));
    }

    private Optional<Direction> verbRightBefore(int from) {
        int at = passAdverbs(from);
        return line.endsBefore("no direction", at) ? Optional.empty() : verb(at, endsInBy(from));
    }

    private int passAdverbs(int from) {
        int at = line.unskip(from);
        while (true) {
            int end = at;
            Optional<Match> passed = line.before("adverbs", end).or(() -> line.before("of", end));
            if (passed.isEmpty()) {
                return at;
            }
            at = line.unskip(passed.get().from());
        }
    }

    private Optional<Direction> clause(int from, boolean level) {
        int end = clauses.end(from);
        int start = clauses.start(end);
        int touching = passAdverbs(from);
        for (int at = end; at > start; at--) {
            if (!line.isLetter(at - 1) || line.isLetter(at)) {
                continue;
            }
            Optional<Match> none = line.before("no direction", at);
            if (none.isPresent()) {
                at = none.get().from() + 1;
                continue;
            }
            Optional<Direction> named = named(at);
            if (named.isPresent()) {
                return named.filter(d -> d.from() >= start);
            }
            Optional<Direction> adjective = touching == at ? word("adjectives", at) : Optional.empty();
            Optional<Direction> found = governing(at, from, end, level)
                    .filter(d -> d.from() >= start)
                    .or(() -> adjective);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The verb or noun that ends at an index, if it governs the number: past a parenthesis only "by" belongs to a verb. */
    private Optional<Direction> governing(int at, int from, int end, boolean level) {
        boolean by = endsInBy(from);
        Optional<Direction> verb = level || end < from && !by ? Optional.empty() : verb(at, by);
        Optional<Direction> noun = noun(at).filter(n -> level || isLinked(n, end) || isTied(at, from, end));
        return by ? verb.or(() -> noun) : noun.or(() -> verb);
    }

    /** "the fall was 8%", and past a parenthesis "the worst fall on record, of 8%". */
    private boolean isTied(int noun, int from, int end) {
        boolean of = end < from && line.endsBefore("noun links", line.unskip(from));
        boolean tied = end == from || clauses.passLinking(from) < line.unskip(from);
        return of || tied && clauses.passLinking(end) <= noun;
    }

    private boolean endsInBy(int from) {
        return line.endsBefore("by", line.unskip(from));
    }

    /**
     * A verb of direction that ends before an index. A form that is a noun too counts as a verb only without an article:
     * "the rise of its rival".
     *
     * @param by whether "by" calls for a verb: "the vaccine cut deaths by"
     */
    Optional<Direction> verb(int end, boolean by) {
        return word("verbs", end).filter(v -> by || word("nouns", end).isEmpty() || !isNoun(v.from()));
    }

    private Optional<Direction> noun(int end) {
        return word("nouns", end);
    }

    private boolean isNoun(int from) {
        int at = line.unskip(from);
        for (int words = 0; words < 2; words++) {
            if (line.endsBefore("noun prose before", at)) {
                return true;
            }
            at = line.unskip(line.wordStart(at));
        }
        return false;
    }

    /** A Korean noun of direction that ends before an index, perhaps with its particle: 감소율은. */
    private Optional<Direction> named(int end) {
        return line.isHangul(end - 1)
                ? sided(line.noun("up nouns before", end), line.noun("down nouns before", end))
                : Optional.empty();
    }

    private Optional<Direction> word(String kind, int end) {
        Optional<Match> up = line.before("up " + kind, end);
        Optional<Match> down = line.before("down " + kind, end);
        if (up.isPresent() && (down.isEmpty() || up.get().from() <= down.get().from())) {
            return Optional.of(new Direction(1, up.get().from(), end));
        }
        return down.map(d -> new Direction(-1, d.from(), end));
    }

    /** A noun gives its direction with of, in or by ("a drop in sales of 8%"), or alone before a number. */
    private boolean isLinked(Direction noun, int from) {
        int at = line.skip(noun.to());
        return at >= line.unskip(from) || line.starts("noun links", at);
    }

    /** Whether a number is told as a level: "dropped sharply to 5.2%", "fell below 5%". */
    public boolean isLevel(Reading reading) {
        int at = line.unskip(reading.from());
        boolean bound = reading.bounds().stream()
                .anyMatch(b -> line.starts("level bounds", b.from())
                        || line.before("level bounds", b.to())
                                .filter(m -> m.from() >= b.from())
                                .isPresent());
        return bound
                || predicate.isLevel(reading.to())
                || line.endsBefore("level prepositions", at) && !line.endsBefore("no direction", at);
    }

    /** The sign that "lost", "deficit" and their like give to a balance; nothing where none of them is near. */
    public Optional<Direction> balance(Reading reading) {
        int behind = line.skip(particles.end(reading.to()));
        Optional<Direction> after = balanceAt(behind).or(() -> balanceAt(line.skip(line.wordEnd(behind))));
        if (after.isPresent()) {
            return after;
        }
        int end = clauses.end(reading.from());
        int start = clauses.start(end);
        for (int at = end; at > start; at--) {
            if (line.isLetter(at - 1) && !line.isLetter(at)) {
                Optional<Direction> found = sided(line.noun("balance up", at), line.noun("balance down", at));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Direction> balanceAt(int at) {
        return sided(line.at("balance up", at), line.at("balance down", at));
    }

    private static Optional<Direction> sided(Optional<Match> up, Optional<Match> down) {
        boolean longer = up.isPresent()
                && (down.isEmpty()
                        || up.get().to() - up.get().from()
                                >= down.get().to() - down.get().from());
        return longer
                ? up.map(m -> new Direction(1, m.from(), m.to()))
                : down.map(m -> new Direction(-1, m.from(), m.to()));
    }
}
