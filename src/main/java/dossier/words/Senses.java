package dossier.words;

import dossier.words.Phrases.Match;
import java.math.BigDecimal;

/** Tells a word that bounds a number from the same word in another sense: "control over", "the top 12". */
final class Senses {
    private static final BigDecimal FEW = new BigDecimal(1000);
    private final String low;
    private final Lexicon lexicon;

    Senses(String low, Lexicon lexicon) {
        this.low = low;
        this.lexicon = lexicon;
    }

    /**
     * @param worth of the number
     * @param measured whether the number has a scale, or is a fraction or multiple
     */
    boolean isProse(Match bound, BigDecimal worth, boolean measured) {
        String word = low.substring(bound.from(), bound.to());
        int before = before(bound.from());
        if (word.equals("over")) {
            return lexicon.list("over prose nouns").endsBefore(low, before);
        }
        if (word.equals("up to")) {
            return lexicon.list("up to prose before").endsBefore(low, before);
        }
        boolean verb = word.startsWith("top") || word.startsWith("pass");
        return verb
                && (lexicon.list("noun prose before").endsBefore(low, before)
                        || !measured && worth.compareTo(FEW) < 0 && !currencyBehind(bound.to()));
    }

    private boolean currencyBehind(int at) {
        return at + 1 < low.length()
                && lexicon.list("currencies before").at(low, at + 1).isPresent();
    }

    /** "or more than" is not "or more". */
    boolean isComparison(Match bound) {
        return low.startsWith(" than", bound.to());
    }

    private int before(int i) {
        int at = i;
        while (at > 0 && low.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
