package dossier.words;

import dossier.model.Period;
import java.util.Optional;

/**
 * Where a time stands in a text, and what it means.
 *
 * @param from the index of its first character, without words of side ("before") and bound ("about")
 * @param to the index behind its last
 * @param period the stretch of days that is named, if the text tells its year
 * @param length how long, where a length is told
 * @param offset whether the length is counted from something else in the text: "two years earlier"
 */
public record TimeSpan(int from, int to, Optional<Period> period, Optional<TimeLength> length, boolean offset) {
    /** Whether it names just this period, or its length. */
    public boolean isOf(Period other) {
        return period.filter(other::equals).isPresent()
                || !offset && length.filter(l -> l.isLengthOf(other)).isPresent();
    }
}
