package dossier.words;

import dossier.model.Language;
import dossier.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Times in words, as readers see them: what is printed is read again as the same. */
public final class Dates {
    private Dates() {}

    /** A period: {@code 2024}, {@code 2024 to 2026}, {@code November 2023}, {@code the first quarter of 2024}. */
    public static String words(Period period, Language language) {
        return language == Language.KO ? korean(period) : english(period);
    }

    private static String english(Period p) {
        LocalDate from = p.from();
        LocalDate to = p.to();
        int months = p.months().orElse(0);
        if (p.isDay()) {
            return day(from);
        }
        if (p.isYear()) {
            return year(from);
        }
        if (months > 0 && months % 12 == 0 && from.getMonthValue() == 1) {
            return year(from) + " to " + year(to);
        }
        if (months == 1) {
            return month(from) + " " + year(from);
        }
        if (months == 3 && from.getMonthValue() % 3 == 1) {
            String[] ordinals = {"first", "second", "third", "fourth"};
            return "the " + ordinals[from.getMonthValue() / 3] + " quarter of " + year(from);
        }
        if (months == 6 && from.getMonthValue() % 6 == 1) {
            return "the " + (from.getMonthValue() == 1 ? "first" : "second") + " half of " + year(from);
        }
        boolean sameYear = from.getYear() == to.getYear();
        if (months > 0) {
            return month(from) + (sameYear ? "" : " " + year(from)) + " to " + month(to) + " " + year(to);
        }
        if (sameYear && from.getMonth() == to.getMonth()) {
            return from.getDayOfMonth() + " to " + day(to);
        }
        return (sameYear ? from.getDayOfMonth() + " " + month(from) : day(from)) + " to " + day(to);
    }

    private static String korean(Period p) {
        LocalDate from = p.from();
        int months = p.months().orElse(0);
        String year = from.getYear() + "년";
        if (p.isDay()) {
            return koreanDay(from);
        }
        if (p.isYear()) {
            return year;
        }
        if (months > 0 && months % 12 == 0 && from.getMonthValue() == 1) {
            return from.getYear() + "~" + p.to().getYear() + "년";
        }
        if (months == 1) {
            return koreanMonth(from);
        }
        if (months == 3 && from.getMonthValue() % 3 == 1) {
            return year + " " + (from.getMonthValue() / 3 + 1) + "분기";
        }
        if (months == 6 && from.getMonthValue() % 6 == 1) {
            return year + " " + (from.getMonthValue() == 1 ? "상" : "하") + "반기";
        }
        return months > 0 ? koreanMonth(from) + "~" + koreanMonth(p.to()) : koreanDay(from) + "~" + koreanDay(p.to());
    }

    private static String koreanMonth(LocalDate date) {
        return date.getYear() + "년 " + date.getMonthValue() + "월";
    }

    private static String koreanDay(LocalDate date) {
        return koreanMonth(date) + " " + date.getDayOfMonth() + "일";
    }

    /** A length: {@code three years}, {@code 18 months}, {@code 3년}. Numbers up to ten are written out in English. */
    public static String words(TimeLength length, Language language) {
        int n = length.count();
        if (language == Language.KO) {
            return length.inDays() ? n + "일간" : n % 12 == 0 ? n / 12 + "년" : n + "개월";
        }
        if (length.inDays()) {
            return n % 7 == 0 ? count(n / 7, "week") : count(n, "day");
        }
        return n % 12 == 0 ? count(n / 12, "year") : count(n, "month");
    }

    private static String count(int n, String unit) {
        String[] words = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        return (n <= words.length ? words[n - 1] : Integer.toString(n)) + " " + unit + (n == 1 ? "" : "s");
    }

    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + year(date);
    }

    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The name of a month in full. */
    static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }
}
