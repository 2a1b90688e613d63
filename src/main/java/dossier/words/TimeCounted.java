package dossier.words;

import dossier.model.Period;
import dossier.words.TimeMeaning.Dated;
import dossier.words.TimeMeaning.Impossible;
import dossier.words.TimeMeaning.Uncounted;
import dossier.words.TimeMeaning.Weekday;
import dossier.words.TimeText.Num;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads times that are counted from a date: last November, the next three years, two months ago, Friday. */
final class TimeCounted {
    private final TimeText text;

    TimeCounted(TimeText text) {
        this.text = text;
    }

    Optional<TimeReading> at(int i) {
        return TimeDates.longest(
                Stream.of(which(i), day(i), ago(i), weekday(i), korean(i)).flatMap(Optional::stream));
    }

    private TimeReading counted(int from, int to, Function<LocalDate, Period> period) {
        TimeMeaning meaning =
                text.anchor().<TimeMeaning>map(a -> new Dated(period.apply(a))).orElseGet(Uncounted::new);
        return TimeReading.of(from, to, meaning).counted(true);
    }

    private Optional<TimeReading> which(int i) {
        return text.word("which", text.pass("the", i)).flatMap(w -> {
            int at = text.skip(w.end());
            int which = w.number();
            boolean past = text.low().startsWith("past", text.pass("the", i));
            return TimeDates.longest(Stream.of(
                            past ? Optional.<TimeReading>empty() : unit(i, at, which),
                            units(i, at, which),
                            text.month(at).map(m -> counted(i, m.end(), a -> month(a, m.number(), which))),
                            text.word("weekday", at)
                                    .map(d -> counted(i, d.end(), a -> weekday(a, DayOfWeek.of(d.number()), which))))
                    .flatMap(Optional::stream));
        });
    }

    /** Last year, this month, next week, last quarter. */
    private Optional<TimeReading> unit(int i, int at, int by) {
        Optional<TimeReading> quarter = text.word("quarter", at)
                .map(q -> counted(i, q.end(), a -> {
                    LocalDate day = a.plusMonths(3L * by);
                    return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
                }));
        return quarter.or(() -> text.word("unit", at)
                .filter(u -> text.at(u.end() - 1) != 's')
                .map(u -> counted(i, u.end(), a -> run(a, u.value(), by, 1))));
    }

    /** The next three years: that year and the two after. The past three: the three before it. */
    private Optional<TimeReading> units(int i, int at, int which) {
        return text.number(at).filter(n -> which != 0).flatMap(n -> {
            int hyphen = text.at(n.end()) == '-' ? n.end() + 1 : n.end();
            return text.word("unit", text.skip(hyphen))
                    .map(u -> counted(i, u.end(), a -> run(a, u.value(), which < 0 ? -n.value() : 0, n.value())));
        });
    }

    /**
     * So many units in a row.
     *
     * @param first how many units after the one in which the anchor lies the first of them is
     */
    private static Period run(LocalDate anchor, String unit, int first, int count) {
        int size = Integer.parseInt(unit, 0, unit.length() - 1, 10);
        if (unit.endsWith("d")) {
            boolean weeks = size == 7;
            LocalDate start = weeks ? anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : anchor;
            LocalDate from = start.plusDays((long) first * size);
            return new Period(from, from.plusDays((long) count * size - 1));
        }
        int month = size == 1 ? anchor.getMonthValue() : 1;
        int year = size == 120 && count == 1 ? anchor.getYear() / 10 * 10 : anchor.getYear();
        LocalDate from = LocalDate.of(year, month, 1).plusMonths((long) first * size);
        return new Period(from, from.plusMonths((long) count * size).minusDays(1));
    }

    /** Last November: the last that ended before the anchor's month. Next: the first that starts after it. */
    private static Period month(LocalDate anchor, int month, int which) {
        int year = anchor.getYear();
        int shift = which < 0 && month >= anchor.getMonthValue()
                ? -1
                : which > 0 && month <= anchor.getMonthValue() ? 1 : 0;
        return Period.month(year + shift, month);
    }

    /** Last Friday: the last before the anchor. This Friday: that of its week. Next: the first after it. */
    private static Period weekday(LocalDate anchor, DayOfWeek day, int which) {
        return Period.day(
                which < 0
                        ? anchor.with(TemporalAdjusters.previous(day))
                        : which > 0
                                ? anchor.with(TemporalAdjusters.next(day))
                                : anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                        .plusDays(day.getValue() - 1L));
    }

    private Optional<TimeReading> day(int i) {
        return text.word("day", i).map(d -> counted(i, d.end(), a -> Period.day(a.plusDays(d.number()))));
    }

    /** Two years ago: that year. Three days ago: that day. */
    private Optional<TimeReading> ago(int i) {
        return text.number(i)
                .flatMap(n -> text.word("unit", text.skip(n.end())).flatMap(u -> text.word("ago", text.skip(u.end()))
                        .map(g -> counted(i, g.end(), a -> run(a, u.value(), -n.value(), 1)))));
    }

    private Optional<TimeReading> weekday(int i) {
        return text.word("weekday", i)
                .filter(w -> w.end() - i > 5 && Character.isUpperCase(text.at(i)) || TimeWords.isHangul(text.at(i)))
                .map(w -> TimeReading.of(i, w.end(), new Weekday(DayOfWeek.of(w.number())))
                        .counted(true));
    }

    /** 지난달, 지난달 말, 지난달 14일, 이번 주, 지난 분기, 연말, 지난 14일, 지난 3년, 향후 3년간, 3년 전. */
    private Optional<TimeReading> korean(int i) {
        Optional<TimeReading> month = text.word("month-of", i).map(m -> ofMonth(i, m));
        Optional<TimeReading> quarter = text.word("quarter-of", i)
                .map(m -> counted(i, m.end(), a -> {
                    LocalDate day = a.plusMonths(3L * m.number());
                    return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
                }));
        Optional<TimeReading> yearPart =
                yearPart(i, "year-late", TimePart.LATE).or(() -> yearPart(i, "year-early", TimePart.EARLY));
        Optional<TimeReading> week =
                text.word("week-of", i).map(m -> counted(i, m.end(), a -> run(a, "7d", m.number(), 1)));
        Optional<TimeReading> units = text.word("which-units", i).flatMap(w -> koreanUnits(text.skip(w.end()))
                .map(u -> counted(i, u.end, a -> run(a, u.unit, w.number() < 0 ? -u.count : 0, u.count))));
        Optional<TimeReading> before = koreanUnits(i).flatMap(u -> text.word("ago", text.skip(u.end))
                .filter(g -> TimeWords.isHangul(text.at(g.end() - 1)))
                .map(g -> counted(i, g.end(), a -> run(a, u.unit, -u.count, 1))));
        return TimeDates.longest(Stream.of(month, quarter, yearPart, dayOf(i), week, units, before)
                .flatMap(Optional::stream));
    }

    private TimeReading ofMonth(int i, TimeWords.Match month) {
        Optional<Num> day = dayOfMonth(text.skip(month.end()));
        if (day.isPresent()) {
            return counted(i, day.get().end(), day.get().value(), a -> a.plusMonths(month.number()));
        }
        Optional<TimeWords.Match> part = text.partBehind(month.end());
        return counted(i, part.map(TimeWords.Match::end).orElse(month.end()), a -> {
            Period whole = run(a, "1m", month.number(), 1);
            return part.map(p -> TimePart.of(p.value()).of(whole)).orElse(whole);
        });
    }

    private Optional<TimeReading> yearPart(int i, String kind, TimePart part) {
        return text.word(kind, i).map(m -> counted(i, m.end(), a -> part.of(Period.year(a.getYear() + m.number()))));
    }

    /** 14일, that of the anchor's month; 지난 14일, the last before the anchor; 오는 20일, the first after it. */
    private Optional<TimeReading> dayOf(int i) {
        Optional<TimeWords.Match> which = text.word("day-of", i);
        int by = which.map(TimeWords.Match::number).orElse(0);
        int at = which.map(w -> text.skip(w.end())).orElse(i);
        return dayOfMonth(at)
                .map(d -> counted(
                        i,
                        d.end(),
                        d.value(),
                        a -> by < 0 && d.value() > a.getDayOfMonth() || by > 0 && d.value() < a.getDayOfMonth()
                                ? a.plusMonths(by)
                                : a));
    }

    /** The day of a month in Korean, behind which no word makes it a length. */
    private Optional<Num> dayOfMonth(int at) {
        return text.digits(at, 1, 2)
                .filter(n -> n.value() > 0 && n.value() < 32 && text.at(n.end()) == '일')
                .filter(n -> text.word("not-day", text.skip(n.end() + 1)).isEmpty())
                .filter(n -> !TimeWords.isHangul(text.at(n.end() + 1))
                        || text.word("glued", n.end() + 1).isPresent()
                        || text.word("side-behind", n.end() + 1).isPresent())
                .map(n -> new Num(n.value(), n.end() + 1));
    }

    /** A day of the month of a date that is counted from the anchor. */
    private TimeReading counted(int from, int to, int day, UnaryOperator<LocalDate> inMonth) {
        TimeMeaning meaning = text.anchor()
                .<TimeMeaning>map(a -> {
                    LocalDate month = inMonth.apply(a);
                    return day <= month.lengthOfMonth()
                            ? new Dated(Period.day(month.withDayOfMonth(day)))
                            : new Impossible("there is no such day");
                })
                .orElseGet(Uncounted::new);
        return TimeReading.of(from, to, meaning).counted(true);
    }

    private record Units(int count, String unit, int end) {}

    private Optional<Units> koreanUnits(int i) {
        return text.digits(i, 1, 3).filter(n -> n.value() > 0).flatMap(n -> TimeLengths.koreanUnit(text, n.end())
                .map(u -> new Units(n.value(), u.value(), u.end())));
    }

    /** A weekday without a date, where words of time stand for evidence: the last one up to the anchor. */
    static Period lastUpTo(LocalDate anchor, DayOfWeek day) {
        return Period.day(anchor.with(TemporalAdjusters.previousOrSame(day)));
    }
}
