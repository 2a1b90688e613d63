package dossier.words;

import dossier.model.Bound;
import dossier.model.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** What words of time mean. */
public sealed interface TimeMeaning {
    /** A stretch of days. */
    record Dated(Period period) implements TimeMeaning {}

    /**
     * A part of some year: a day, a month, a quarter, a half.
     *
     * @param month its first, from 1
     * @param months how many
     * @param day of the month, or 0
     */
    record Yearless(int month, int months, int day, Optional<TimePart> part, Optional<DayOfWeek> weekday)
            implements TimeMeaning {
        static Yearless months(int month, int months) {
            return new Yearless(month, months, 0, Optional.empty(), Optional.empty());
        }

        /** What it is in a year; empty where that year has no such day. The weekday is not looked at. */
        public Optional<Period> in(int year) {
            if (day > 0) {
                try {
                    return Optional.of(Period.day(LocalDate.of(year, month, day)));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
            LocalDate first = LocalDate.of(year, month, 1);
            Period whole = new Period(first, first.plusMonths(months).minusDays(1));
            return Optional.of(part.map(p -> p.of(whole)).orElse(whole));
        }

        Yearless with(DayOfWeek day) {
            return new Yearless(month, months, this.day, part, Optional.of(day));
        }

        Yearless with(TimePart part) {
            return new Yearless(month, months, day, Optional.of(part), weekday);
        }
    }

    /** A day of the week, no date beside it. */
    record Weekday(DayOfWeek day) implements TimeMeaning {}

    /**
     * How long.
     *
     * @param bound how the words bound it
     * @param named whether it stands before a noun: a three-year plan
     */
    record Length(TimeLength length, Bound bound, boolean named) implements TimeMeaning {}

    /**
     * So long before or after something else in the text: two years earlier.
     *
     * @param lasting whether it may be a length as well: "it ran three years before it was dropped"
     */
    record Offset(TimeLength length, boolean lasting) implements TimeMeaning {}

    /** From one to another, where no year is known. Where one is, a range is {@link Dated}. */
    record YearlessRange(Yearless first, Yearless last) implements TimeMeaning {
        /** What it is in a year; empty where that year has no such days. */
        public Optional<Period> in(int year) {
            Optional<Period> a = first.in(year);
            Optional<Period> b = last.in(year);
            return a.isPresent()
                            && b.isPresent()
                            && !b.get().to().isBefore(a.get().from())
                    ? Optional.of(new Period(a.get().from(), b.get().to()))
                    : Optional.empty();
        }
    }

    /** Words counted from a date that is not known. */
    record Uncounted() implements TimeMeaning {}

    /**
     * Words that no time can have, or that mean different things to different readers.
     *
     * @param why in a few words
     */
    record Impossible(String why) implements TimeMeaning {}
}
