package dossier.words;

import dossier.model.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long something lasts: so many months, or so many days.
 *
 * @param count at least one
 * @param inDays whether days are counted (weeks are days); else months (years are months)
 */
public record TimeLength(int count, boolean inDays) {
    public static TimeLength months(int count) {
        return new TimeLength(count, false);
    }

    public static TimeLength days(int count) {
        return new TimeLength(count, true);
    }

    /** How long a period is: in months where it has a whole number of them, wherever in a month it starts. */
    public static TimeLength of(Period period) {
        LocalDate end = period.to().plusDays(1);
        int months = (int) ChronoUnit.MONTHS.between(period.from(), end);
        return months > 0 && period.from().plusMonths(months).equals(end)
                ? months(months)
                : days(Math.toIntExact(period.days()));
    }

    /** Whether a period is just so long. */
    public boolean isLengthOf(Period period) {
        return inDays ? period.days() == count : of(period).equals(this);
    }
}
