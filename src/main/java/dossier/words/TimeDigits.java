package dossier.words;

import dossier.model.Period;
import dossier.words.TimeMeaning.Dated;
import dossier.words.TimeMeaning.Impossible;
import dossier.words.TimeMeaning.Yearless;
import dossier.words.TimeText.Num;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dates that are written in digits, and refuses those that mean different things to different readers. */
final class TimeDigits {
    private final TimeText text;

    TimeDigits(TimeText text) {
        this.text = text;
    }

    Optional<TimeReading> at(int i) {
        return TimeDates.longest(Stream.of(iso(i), slashes(i), fiscal(i)).flatMap(Optional::stream));
    }

    /** 2024-03-15, 2024-03, 2024-Q1, 2024-H1. */
    private Optional<TimeReading> iso(int i) {
        Optional<Num> year = text.digits(i, 4, 4).filter(n -> n.value() >= 1000);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int y = year.get().value();
        int at = year.get().end();
        boolean spaced = text.at(at) == ' ' && (text.at(at + 1) == 'Q' || text.at(at + 1) == 'H');
        at = spaced ? at + 1 : at;
        char next = text.at(at);
        char part = next == '-' ? text.low().charAt(Math.min(at + 1, text.length() - 1)) : Character.toLowerCase(next);
        int partAt = next == '-' ? at + 1 : at;
        if ((part == 'q' || part == 'h') && text.digits(partAt + 1) == partAt + 2 && text.endsNumber(partAt + 2)) {
            int n = text.at(partAt + 1) - '0';
            int most = part == 'q' ? 4 : 2;
            int months = 12 / most;
            return n < 1 || n > most
                    ? Optional.empty()
                    : Optional.of(inYear(i, partAt + 2, Yearless.months(n * months - months + 1, months), y));
        }
        if (next != '-' && next != '/' && next != '.' || !TimeWords.isDigit(text.at(at + 1))) {
            return Optional.empty();
        }
        return digitDate(i, y, at, next);
    }

    /** 2024-03-15, 2024-03, 2024/03/15, 2024.3.15. */
    private Optional<TimeReading> digitDate(int i, int year, int separator, char sign) {
        int monthEnd = text.digits(separator + 1);
        if (monthEnd - separator > 3 || sign == '-' && monthEnd - separator != 3) {
            return Optional.empty();
        }
        int month = Integer.parseInt(text.text(), separator + 1, monthEnd, 10);
        boolean hasDay = text.at(monthEnd) == sign && TimeWords.isDigit(text.at(monthEnd + 1));
        if (month < 1 || month > 12 && !hasDay || !hasDay && sign != '-') {
            return Optional.empty();
        }
        if (!hasDay) {
            boolean goesOn = text.at(monthEnd) == '.' && text.at(monthEnd + 1) != '.' && !text.endsNumber(monthEnd);
            return goesOn || TimeWords.isLatin(text.at(monthEnd))
                    ? Optional.empty()
                    : Optional.of(inYear(i, monthEnd, Yearless.months(month, 1), year));
        }
        int end = text.digits(monthEnd + 1);
        if (end - monthEnd > 3 || TimeWords.isLatin(text.at(end))) {
            return Optional.empty();
        }
        return Optional.of(day(i, end, year, month, Integer.parseInt(text.text(), monthEnd + 1, end, 10)));
    }

    /** A day that may not exist. */
    private TimeReading day(int from, int to, int year, int month, int day) {
        try {
            return TimeReading.of(from, to, new Dated(Period.day(LocalDate.of(year, month, day))));
        } catch (DateTimeException noSuchDay) {
            return TimeReading.of(from, to, new Impossible("there is no such day"));
        }
    }

    /** 03/04/2024 is the third of April to one reader and the fourth of March to another. */
    private Optional<TimeReading> slashes(int i) {
        return text.digits(i, 1, 2)
                .filter(d -> text.at(d.end()) == '/' || text.at(d.end()) == '.')
                .flatMap(d -> {
                    char sign = text.at(d.end());
                    int monthEnd = text.digits(d.end() + 1);
                    int end = text.digits(monthEnd + 1);
                    return monthEnd > d.end() + 1 && text.at(monthEnd) == sign && end == monthEnd + 5
                            ? Optional.of(TimeReading.of(
                                    i, end, new Impossible("day and month may be either; write it as 2024-03-15")))
                            : Optional.empty();
                });
    }

    /** FY2024, fiscal 2024, FY24, which end in 2024; 2023/24. */
    private Optional<TimeReading> fiscal(int i) {
        Optional<Num> season =
                text.digits(i, 4, 4).filter(n -> text.at(n.end()) == '/' && text.digits(n.end() + 1) == n.end() + 3);
        boolean glued = text.low().startsWith("fy", i) && text.startsNumber(i) && TimeWords.isDigit(text.at(i + 2));
        int at = season.isPresent()
                ? i
                : glued
                        ? i + 2
                        : text.word("fiscal", i).map(m -> text.skip(m.end())).orElse(-1);
        int end = at < 0 ? -1 : text.digits(at);
        if (end - at != 4 && end - at != 2 || at < 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.text(), at, end, 10) + (end - at == 2 ? 2000 : 0);
        boolean two = (text.at(end) == '/' || text.at(end) == '-') && text.digits(end + 1) == end + 3;
        return Optional.of(TimeReading.of(i, two ? end + 3 : end, fiscalYear(two ? year + 1 : year)));
    }

    private TimeMeaning fiscalYear(int ends) {
        if (text.fiscalYear().isEmpty()) {
            return new Impossible(
                    "site.yaml does not say when a 'fiscal_year' begins; write the months: 2023-04..2024-03");
        }
        int month = text.fiscalYear().get();
        LocalDate first = LocalDate.of(month == 1 ? ends : ends - 1, month, 1);
        return new Dated(new Period(first, first.plusYears(1).minusDays(1)));
    }

    /** A part of a year, in a year. */
    static TimeReading inYear(int from, int to, Yearless part, int year) {
        return TimeReading.of(
                from,
                to,
                part.in(year).<TimeMeaning>map(Dated::new).orElseGet(() -> new Impossible("there is no such day")));
    }
}
