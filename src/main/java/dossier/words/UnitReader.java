package dossier.words;

import dossier.model.Unit;
import dossier.words.Phrases.Match;
import java.util.Optional;

/** Reads scales, units and what is counted per what, beside a number. */
final class UnitReader {
    /** How many words may stand between a number and its own noun. */
    private static final int BETWEEN = 3;

    private final String low;
    private final Lexicon lexicon;

    /** @param low a text in lower case */
    UnitReader(String low, Lexicon lexicon) {
        this.low = low;
        this.lexicon = lexicon;
    }

    Optional<Match> scale(int at) {
        return lexicon.list("scales")
                .at(low, skip(at))
                .or(() -> hyphen(at) ? lexicon.list("scales").at(low, at + 1) : Optional.empty());
    }

    private boolean hyphen(int at) {
        return at < low.length() && low.charAt(at) == '-';
    }

    /** A unit behind a number, with the power of ten that it brings. */
    record UnitAt(Unit unit, int places, int to) {}

    /**
     * The unit behind a number that ends at an index.
     *
     * @param one whether the number is one
     */
    Optional<UnitAt> unit(int end, boolean one) {
        int at = hyphen(end) ? end + 1 : skip(end);
        Optional<Match> points = lexicon.list("points").at(low, at);
        if (points.isPresent()) {
            return Optional.of(new UnitAt(Unit.POINTS, 0, points.get().to()));
        }
        Optional<Match> basis = lexicon.list("basis points").at(low, at);
        if (basis.isPresent()) {
            return Optional.of(new UnitAt(Unit.POINTS, -2, basis.get().to()));
        }
        Optional<Match> percent = lexicon.list("per cent").at(low, at);
        if (percent.isPresent()) {
            return Optional.of(new UnitAt(Unit.PERCENT, 0, percent.get().to()));
        }
        Optional<Match> currency = lexicon.list("currencies behind").at(low, at);
        if (currency.isPresent()) {
            return Optional.of(new UnitAt(
                    Unit.of(lexicon.currency(currency.get().worth())),
                    0,
                    currency.get().to()));
        }
        return noun(at, one || hyphen(end));
    }

    /**
     * A noun of the site's measures, behind up to three words that do not change a number's meaning. In the singular it
     * is the number's only behind one, or with a hyphen: "31 car firms" counts no cars.
     */
    private Optional<UnitAt> noun(int start, boolean one) {
        int at = start;
        for (int words = 0; words <= BETWEEN; words++) {
            Optional<Match> noun = lexicon.units().at(low, at);
            if (noun.isPresent()
                    && !one
                    && lexicon.isSingular(
                            low.substring(noun.get().from(), noun.get().to()))) {
                return Optional.empty();
            }
            if (noun.isPresent()) {
                return Optional.of(
                        new UnitAt(Unit.of(noun.get().worth()), 0, noun.get().to()));
            }
            Optional<Match> neutral = lexicon.list("neutral between").at(low, at);
            if (neutral.isEmpty()) {
                return Optional.empty();
            }
            at = skip(neutral.get().to());
        }
        return Optional.empty();
    }

    /** What a quantity is counted per: "a day", "to the dollar". */
    Optional<UnitAt> per(int end) {
        int at = skip(end);
        Optional<Match> per = lexicon.list("per behind").at(low, at);
        if (per.isEmpty()
                || lexicon.list("no per behind").at(low, skip(per.get().to())).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new UnitAt(
                Unit.of(lexicon.currency(per.get().worth())), 0, per.get().to()));
    }

    /** A currency right before a number, a space between them or none. */
    Optional<Match> currencyBefore(int start) {
        Optional<Match> glued = lexicon.list("currencies before").before(low, start);
        return glued.isPresent() ? glued : lexicon.list("currencies before").before(low, unskip(start));
    }

    /** Past one run of spaces. */
    int skip(int i) {
        int at = i;
        while (at < low.length() && isSpace(low.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Before one run of spaces. */
    int unskip(int i) {
        int at = i;
        while (at > 0 && isSpace(low.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f' || c == '\t' || c == '\n';
    }
}
