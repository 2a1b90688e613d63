package dossier.chart;

import dossier.model.Language;
import dossier.model.Period;
import dossier.words.Dates;
import java.time.LocalDate;
import java.util.Locale;

/** Times in as few letters as an axis has room for: {@code Nov 2023}, {@code Q1 2024}, {@code 15 Mar 2024}. */
final class ShortDates {
    private final Language language;

    ShortDates(Language language) {
        this.language = language;
    }

    /** With its year. */
    String whole(Period period) {
        if (language == Language.KO || !isShort(period) || period.isYear()) {
            return Dates.words(period, language);
        }
        return within(period) + " " + year(period);
    }

    /** Without its year; that is written below. */
    String within(Period period) {
        LocalDate from = period.from();
        boolean korean = language == Language.KO;
        if (!isShort(period) || period.isYear()) {
            return Dates.words(period, language);
        }
        if (period.isDay()) {
            return korean
                    ? from.getMonthValue() + "월 " + from.getDayOfMonth() + "일"
                    : from.getDayOfMonth() + " " + month(from);
        }
        if (period.months().orElseThrow() == 3) {
            int quarter = (from.getMonthValue() + 2) / 3;
            return korean ? quarter + "분기" : "Q" + quarter;
        }
        return korean ? from.getMonthValue() + "월" : month(from);
    }

    /** Its year, or nothing where {@link #within} says it. */
    String year(Period period) {
        return isShort(period) && !period.isYear()
                ? Dates.words(Period.year(period.from().getYear()), language)
                : "";
    }

    /** Whether it is a day, a month, a quarter or a year of the calendar. */
    private static boolean isShort(Period period) {
        int months = period.months().orElse(0);
        return period.isDay()
                || period.isYear()
                || months == 1
                || months == 3 && period.from().getMonthValue() % 3 == 1;
    }

    private static String month(LocalDate day) {
        String name = day.getMonth().name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
