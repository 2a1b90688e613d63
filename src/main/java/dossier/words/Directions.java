package dossier.words;

import dossier.words.Phrases.Match;
import java.util.List;
import java.util.Optional;

/** Reads the words of direction around a number: "fell 8%", "8% lower", "a fall of 8%", "fell to 8%". */
public final class Directions {
    /** How far back a clause is looked through. */
    private static final int REACH = 160;

    private final Line line;

    public Directions(String text, Lexicon lexicon) {
        this.line = new Line(text, lexicon);
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
        return touching.or(() -> behind(reading.to())).or(() -> clause(reading.from(), level));
    }

    /** "8% lower", "an 8% fall": right behind the number, past "year-on-year" and "sharply". */
    public Optional<Direction> behind(int to) {
        int at = line.skip(to);
        for (Optional<Match> passed = line.at("adverbs behind", at);
                passed.isPresent();
                passed = line.at("adverbs behind", at)) {
            at = line.skip(passed.get().to());
        }
        for (String kind : List.of("adjectives", "nouns")) {
            int start = at;
            Optional<Match> up = line.at("up " + kind, start).filter(this::isWhole);
            Optional<Match> down = line.at("down " + kind, start).filter(this::isWhole);
            if (up.isPresent() || down.isPresent()) {
                Match word = up.or(() -> down).get();
                return Optional.of(new Direction(up.isPresent() ? 1 : -1, word.from(), word.to()));
            }
        }
        return Optional.empty();
    }

    /** "3.7% higher", "20% less than": right behind the number, what compares it with another. */
    public Optional<Direction> compared(int to) {
        return line.at("comparisons behind", line.skip(to)).map(m -> new Direction(m.number(), m.from(), m.to()));
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
        return verb(at).or(() -> at == from ? Optional.empty() : noun(at).filter(n -> isLinked(n, from)));
    }

    private Optional<Direction> verbRightBefore(int from) {
        int at = passAdverbs(from);
        return line.endsBefore("no direction", at) ? Optional.empty() : verb(at);
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
        int start = clauseStart(from);
        for (int at = from; at > start; at--) {
            if (!line.isLetter(at - 1) || line.isLetter(at)) {
                continue;
            }
            Optional<Match> none = line.before("no direction", at);
            if (none.isPresent()) {
                at = none.get().from() + 1;
                continue;
            }
            Optional<Direction> noun = noun(at).filter(n -> n.from() >= start && (level || isLinked(n, from)));
            if (noun.isPresent()) {
                return noun;
            }
            Optional<Direction> verb = level ? Optional.empty() : verb(at);
            if (verb.isPresent() && verb.get().from() >= start) {
                return verb;
            }
            boolean near = passAdverbs(from) == at;
            Optional<Direction> adjective = near ? word("adjectives", at) : Optional.empty();
            if (adjective.isPresent()) {
                return adjective;
            }
        }
        return Optional.empty();
    }

    /** A form that is a noun too counts as a verb only without an article: "the rise of its rival". */
    private Optional<Direction> verb(int end) {
        return word("verbs", end).filter(v -> word("nouns", end).isEmpty() || !isNoun(v.from()));
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
        boolean bound = reading.bounds().stream().anyMatch(b -> line.before("level bounds", b.to())
                .filter(m -> m.from() >= b.from())
                .isPresent());
        return bound || line.endsBefore("level prepositions", at) && !line.endsBefore("no direction", at);
    }

    private int clauseStart(int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            boolean spaced = Character.isWhitespace(line.charAt(i + 1)) && i + 1 < line.length();
            if (spaced && ",:;—–.!?。".indexOf(line.charAt(i)) >= 0) {
                return i + 1;
            }
            Optional<Match> word = line.isWordStart(i) ? line.at("clause starts", i) : Optional.empty();
            if (word.isPresent() && word.get().to() <= from) {
                return word.get().to();
            }
        }
        return Math.max(0, from - REACH);
    }

    /** The sign that "lost", "deficit" and their like give to a balance; nothing where none of them is near. */
    public Optional<Direction> balance(Reading reading) {
        int behind = line.skip(reading.to());
        Optional<Direction> after = sided(line.at("balance up", behind), line.at("balance down", behind));
        if (after.isPresent()) {
            return after;
        }
        int start = clauseStart(reading.from());
        for (int at = reading.from(); at > start; at--) {
            if (line.isLetter(at - 1) && !line.isLetter(at)) {
                Optional<Direction> found = sided(line.before("balance up", at), line.before("balance down", at));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
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
