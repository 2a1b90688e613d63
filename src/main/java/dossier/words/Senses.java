package dossier.words;

import dossier.words.Phrases.Match;
import java.math.BigDecimal;

/** Tells a word that bounds a number from the same word in another sense: "control over", "the top 12". */
final class Senses {
    private static final BigDecimal MANY = new BigDecimal(1000);
    private final Line line;

    Senses(Line line) {
        this.line = line;
    }

    /**
     * The number that a word may bound.
     *
     * @param end behind its unit
     * @param worth in base units
     * @param measured whether it has a scale or a currency, or is a share or a multiple
     * @param duration whether it is a length of time
     */
    record Number(int end, BigDecimal worth, boolean measured, boolean share, boolean duration, boolean range) {}

    boolean isProse(Match bound, Number number) {
        String word = line.low().substring(bound.from(), bound.to());
        int before = line.unskip(bound.from());
        if (word.equals("over")) {
            return number.duration()
                    ? !line.endsBefore("over bounds before", before) && !line.starts("ago", line.skip(number.end()))
                    : line.endsBefore("over prose before", before);
        }
        if (line.starts("superlatives", bound.from()) && line.endsBefore("superlatives before", before)) {
            return true; // 사상 최대 3조 원
        }
        if (word.equals("~")) {
            return before == bound.from() && Character.isLetterOrDigit(line.charAt(before - 1))
                    || line.charAt(before - 1) == '%';
        }
        if (word.equals("up to")) {
            return line.endsBefore("up to prose before", before);
        }
        return (word.startsWith("top") || word.startsWith("pass") || word.startsWith("breach"))
                && isNoVerb(word, before, number);
    }

    /** "the top 12 firms", "passed 12 laws", "top 10% of earners". */
    private boolean isNoVerb(String word, int before, Number number) {
        boolean bare = word.equals("top") || word.equals("pass");
        if (bare && (number.share() || line.endsBefore("noun prose before", before))) {
            return !line.endsBefore("verb before", before);
        }
        return !number.measured() && !number.share() && number.worth().compareTo(MANY) < 0;
    }

    /** "or more than" is not "or more". */
    boolean isComparison(Match bound) {
        return line.starts("than", line.skip(bound.to()));
    }
}
