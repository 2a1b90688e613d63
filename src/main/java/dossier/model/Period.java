package dossier.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of days, both ends included: a day, a month, a quarter, a year, or from one to another.
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public static Period month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(first, first.plusMonths(1).minusDays(1));
    }

    public static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    public static Period year(int year) {
        return years(year, year);
    }

    public static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    public boolean isDay() {
        return from.equals(to);
    }

    /** Whether all of another period lies in this one. */
    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** How many whole months it is long, if it starts at the first of a month and ends with one. */
    public Optional<Integer> months() {
        LocalDate end = to.plusDays(1);
        return from.getDayOfMonth() == 1 && end.getDayOfMonth() == 1
                ? Optional.of((int) ChronoUnit.MONTHS.between(from, end))
                : Optional.empty();
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** How many days lie between the two, the last included; 0 where they overlap. */
    public long daysFrom(Period other) {
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(to, other.from), ChronoUnit.DAYS.between(other.to, from)));
    }

    /** Whether it is one whole year. */
    public boolean isYear() {
        return wholeYears() && from.getYear() == to.getYear();
    }

    private boolean wholeYears() {
        return from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    }

    private boolean wholeMonths() {
        return months().isPresent();
    }

    /** As in YAML and in the published record: 2024, 2024-Q1, 2024-03, 2024-03-15, 2024..2026, 2024-01..2024-06. */
    public String id() {
        if (isYear()) {
            return String.format(Locale.ROOT, "%04d", from.getYear());
        }
        if (wholeYears()) {
            return String.format(Locale.ROOT, "%04d..%04d", from.getYear(), to.getYear());
        }
        if (wholeMonths()) {
            int months = months().orElseThrow();
            if (months == 1) {
                return month(from);
            }
            if (months == 3 && from.getMonthValue() % 3 == 1) {
                return String.format(Locale.ROOT, "%04d-Q%d", from.getYear(), (from.getMonthValue() + 2) / 3);
            }
            return month(from) + ".." + month(to);
        }
        return isDay() ? from.toString() : from + ".." + to;
    }

    private static String month(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
    }

    @Override
    public int compareTo(Period other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }

    @Override
    public String toString() {
        return id();
    }
}
