package dossier.words;

import dossier.words.Phrases.Match;
import java.util.List;
import java.util.Optional;

/** What the words around a number do to it: direction, level, negation, and what is glued to it. */
public final class Surroundings {
    private static final int REACH = 160;
    private final String text;
    private final String low;
    private final Lexicon lexicon;

    public Surroundings(String text, Lexicon lexicon) {
        this.text = text;
        this.low = NumberReader.lower(text);
        this.lexicon = lexicon;
    }

    /** A word of direction and where it stands. */
    public record Direction(int sign, int from, int to) {}

    /** Whether a verb or a noun of direction stands right before a place: then a level is told as if it were a change. */
    public Optional<Direction> rightBefore(int from) {
        int at = passAdverbs(from);
        if (lexicon.list("no direction").endsBefore(low, at)) {
            return Optional.empty();
        }
        return at(at, "verbs").or(() -> at(at, "nouns").filter(n -> hasLink(at, from)));
    }

    private boolean hasLink(int noun, int from) {
        String between = low.substring(noun, from).strip();
        return between.equals("of") || between.equals("by") || between.equals("in");
    }

    /**
     * The direction of a change.
     *
     * @param from where its reading starts
     * @param to where its reading ends
     */
    public Optional<Direction> direction(int from, int to) {
        Optional<Direction> behind = wordBehind(to);
        if (behind.isPresent()) {
            return behind;
        }
        int start = clauseStart(from);
        boolean level = isLevel(from);
        for (int at = from; at > start; at--) {
            if (!isWordEnd(at)) {
                continue;
            }
            Optional<Match> none = lexicon.list("no direction").before(low, at);
            if (none.isPresent()) {
                at = none.get().from() + 1;
                continue;
            }
            Optional<Direction> verb = level ? Optional.empty() : at(at, "verbs");
            if (verb.isPresent() && verb.get().from() >= start) {
                return verb;
            }
            Optional<Direction> noun = at(at, "nouns");
            if (noun.isPresent() && noun.get().from() >= start && (nounLinks(at, from) || level)) {
                return noun;
            }
            boolean near = low.substring(at, from).isBlank();
            Optional<Direction> adjective = near ? at(at, "adjectives") : Optional.empty();
            if (adjective.isPresent()) {
                return adjective;
            }
        }
        return Optional.empty();
    }

    private boolean nounLinks(int noun, int from) {
        String between = low.substring(noun, from).strip();
        return between.equals("of")
                || between.equals("by")
                || between.equals("in")
                || between.startsWith("of ")
                || between.isEmpty();
    }

    private Optional<Direction> at(int end, String kind) {
        Optional<Match> up = lexicon.list("up " + kind).before(low, end);
        Optional<Match> down = lexicon.list("down " + kind).before(low, end);
        if (up.isPresent() && (down.isEmpty() || up.get().from() <= down.get().from())) {
            return Optional.of(new Direction(1, up.get().from(), end));
        }
        return down.map(d -> new Direction(-1, d.from(), end));
    }

    /** "8% lower", and "an 8% fall": right behind the number, past "year-on-year" and "sharply". */
    private Optional<Direction> wordBehind(int to) {
        int at = skip(to);
        for (Optional<Match> passed = lexicon.list("adverbs").at(low, at);
                passed.isPresent();
                passed = lexicon.list("adverbs").at(low, at)) {
            at = skip(passed.get().to());
        }
        if (lexicon.list("no direction").at(low, at).isPresent()) {
            return Optional.empty();
        }
        for (String kind : List.of("adjectives", "nouns")) {
            Optional<Match> up = lexicon.list("up " + kind).at(low, at);
            Optional<Match> down = lexicon.list("down " + kind).at(low, at);
            if (up.isPresent() || down.isPresent()) {
                Match word = up.or(() -> down).get();
                return Optional.of(new Direction(up.isPresent() ? 1 : -1, word.from(), word.to()));
            }
        }
        return Optional.empty();
    }

    /** Whether a number is told as a level: "dropped sharply to 5.2%". */
    private boolean isLevel(int from) {
        int at = unskip(from);
        return lexicon.list("level prepositions").endsBefore(low, at)
                && !lexicon.list("no direction").endsBefore(low, at)
                && !low.substring(0, at).endsWith("over")
                && !low.substring(0, at).endsWith("above");
    }

    private int clauseStart(int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            char c = low.charAt(i);
            boolean mark = (c == ',' || c == ':' || c == ';' || c == '—' || c == '–')
                    && i + 1 < low.length()
                    && low.charAt(i + 1) == ' ';
            boolean stop = (c == '.' || c == '!' || c == '?') && i + 1 < low.length() && low.charAt(i + 1) == ' ';
            if (mark || stop) {
                return i + 1;
            }
            for (String word : new String[] {" that ", " which ", " and ", " but "}) {
                if (low.startsWith(word, i) && i + word.length() <= from) {
                    return i + word.length() - 1;
                }
            }
        }
        return Math.max(0, from - REACH);
    }

    private int passAdverbs(int from) {
        int at = unskip(from);
        while (true) {
            Optional<Match> adverb = lexicon.list("adverbs").before(low, at);
            if (adverb.isEmpty()) {
                int of = linkWord(at);
                if (of == at) {
                    return at;
                }
                at = of;
            } else {
                at = unskip(adverb.get().from());
            }
        }
    }

    private int linkWord(int at) {
        for (String word : new String[] {"of", "by"}) {
            if (low.substring(0, at).endsWith(" " + word)) {
                return unskip(at - word.length());
            }
        }
        return at;
    }

    /** Where a negation starts that turns what starts at a place, with only verbs and prepositions between. */
    public Optional<Stretch> negation(int from) {
        int at = unskip(from);
        for (int words = 0; words < 8; words++) {
            Optional<Match> prose = lexicon.list("negation prose").before(low, at);
            if (prose.isPresent()) {
                return Optional.empty();
            }
            Optional<Match> negation = lexicon.list("negations").before(low, at);
            if (negation.isPresent()) {
                return Optional.of(
                        new Stretch(negation.get().from(), negation.get().to()));
            }
            int end = at;
            if (end >= 3 && (low.startsWith("n't", end - 3) || low.startsWith("n’t", end - 3))) {
                return Optional.of(new Stretch(end - 3, end));
            }
            Optional<Match> passed = lexicon.list("negation verbs")
                    .before(low, at)
                    .or(() -> lexicon.list("negation prepositions").before(low, end));
            if (passed.isEmpty()) {
                return Optional.empty();
            }
            at = unskip(passed.get().from());
        }
        return Optional.empty();
    }

    /** A stretch of the text. */
    public record Stretch(int from, int to) {}

    /** A digit, letter or sign glued to a reading and not read: where, or nothing. */
    public Optional<Stretch> glued(int from, int to) {
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        boolean left = Character.isLetterOrDigit(before)
                || before == '-'
                || before == '$'
                || before == '€'
                || before == '£'
                || before == '¥'
                || before == '#'
                || before == '.';
        if (left) {
            return Optional.of(new Stretch(from - 1, from));
        }
        char after = to < text.length() ? text.charAt(to) : ' ';
        char next = to + 1 < text.length() ? text.charAt(to + 1) : ' ';
        boolean possessive = after == '\'' || after == '’';
        boolean right = Character.isLetterOrDigit(after)
                || (after == '.' || after == ',') && Character.isDigit(next)
                || after == '%'
                || after == '$';
        return right && !possessive ? Optional.of(new Stretch(to, to + 1)) : Optional.empty();
    }

    /** One of the few words behind a number that change what it says: "former", "fewer", "short of". */
    public Optional<Stretch> cutBehind(int to) {
        return lexicon.list("cut behind").at(low, skip(to)).map(m -> new Stretch(m.from(), m.to()));
    }

    /** A multiple or fraction before a number: "twice [3 million]". */
    public Optional<Stretch> cutBefore(int from) {
        return lexicon.list("cut before").before(low, unskip(from)).map(m -> new Stretch(m.from(), m.to()));
    }

    /** The sign that "lost", "deficit" and their like give to a balance; 0 where none of them is near. */
    public int balance(int from, int to) {
        for (int at = from; at > clauseStart(from); at--) {
            if (lexicon.list("balance down").endsBefore(low, at)) {
                return -1;
            }
            if (lexicon.list("balance up").endsBefore(low, at)) {
                return 1;
            }
        }
        return lexicon.list("balance down").at(low, skip(to)).isPresent() ? -1 : 0;
    }

    private boolean isWordEnd(int at) {
        return at == low.length() || !Character.isLetter(low.charAt(at));
    }

    private int skip(int i) {
        int at = i;
        while (at < low.length() && Character.isWhitespace(low.charAt(at))) {
            at++;
        }
        return at;
    }

    private int unskip(int i) {
        int at = i;
        while (at > 0 && (Character.isWhitespace(low.charAt(at - 1)) || low.charAt(at - 1) == '\u00a0')) {
            at--;
        }
        return at;
    }
}
