package dossier.words;

import dossier.model.Ids;
import dossier.model.Period;
import java.time.LocalDate;

/** Where in a period: early, middle and late are its thirds; the start and the end of a year are its outer months. */
public enum TimePart {
    EARLY,
    MID,
    LATE,
    START,
    END;

    /** By its id in the word lists. */
    static TimePart of(String id) {
        return Ids.find(TimePart.class, id).orElseThrow();
    }

    Period of(Period whole) {
        int months = whole.months().orElse(0);
        if (months <= 1) {
            return ofDays(whole);
        }
        LocalDate from = whole.from();
        int third = Math.max(1, months / 3);
        if (this == START || this == END) {
            LocalDate first = this == START ? from : from.plusMonths(months - 1L);
            return new Period(first, first.plusMonths(1).minusDays(1));
        }
        LocalDate first = this == EARLY ? from : this == MID ? from.plusMonths(third) : from.plusMonths(months - third);
        LocalDate end = this == MID ? from.plusMonths(months - third) : first.plusMonths(third);
        return new Period(first, end.minusDays(1));
    }

    private Period ofDays(Period whole) {
        int third = Math.max(1, (int) whole.days() / 3);
        LocalDate second = whole.from().plusDays(third);
        LocalDate last = whole.from().plusDays(2L * third);
        if (whole.days() < 3) {
            return whole;
        }
        return switch (this) {
            case EARLY, START -> new Period(whole.from(), second.minusDays(1));
            case MID -> new Period(second, last.minusDays(1));
            case LATE, END -> new Period(last, whole.to());
        };
    }
}
