package dossier.words;

import java.util.Optional;

/**
 * A time that was read in a text.
 *
 * @param from the index of its first character, words of side and bound included
 * @param to the index behind its last
 * @param core where the time itself starts, behind words of side
 * @param counted whether it was counted from the anchor
 * @param ends where it is a range, its two ends, each as if it stood alone
 */
public record TimeReading(
        int from, int to, int core, TimeSide side, TimeMeaning meaning, boolean counted, Optional<Ends> ends) {
    /** The two ends of a range. The first has the year of the last where it has none of its own. */
    public record Ends(TimeReading first, TimeReading last) {}

    static TimeReading of(int from, int to, TimeMeaning meaning) {
        return new TimeReading(from, to, from, TimeSide.IN, meaning, false, Optional.empty());
    }

    TimeReading counted(boolean isCounted) {
        return new TimeReading(from, to, core, side, meaning, counted || isCounted, ends);
    }

    TimeReading meaning(TimeMeaning other) {
        return new TimeReading(from, to, core, side, other, counted, ends);
    }

    /** The same, starting further ahead with a word that changes nothing. */
    TimeReading from(int start) {
        return new TimeReading(start, to, start, side, meaning, counted, ends);
    }

    TimeReading to(int end) {
        return new TimeReading(from, end, core, side, meaning, counted, ends);
    }

    TimeReading side(int start, TimeSide side) {
        return new TimeReading(start, to, core, side, meaning, counted, ends);
    }

    /** The same on another side, words before it read too. */
    public TimeReading turned(int start, TimeSide other) {
        return side(start, other);
    }

    /** The same, read in a text that starts so much further ahead. */
    public TimeReading shifted(int by) {
        return new TimeReading(
                from + by,
                to + by,
                core + by,
                side,
                meaning,
                counted,
                ends.map(e -> new Ends(e.first.shifted(by), e.last.shifted(by))));
    }
}
