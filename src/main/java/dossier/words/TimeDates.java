package dossier.words;

import dossier.model.Period;
import dossier.words.TimeMeaning.Dated;
import dossier.words.TimeMeaning.Impossible;
import dossier.words.TimeMeaning.Uncounted;
import dossier.words.TimeMeaning.Yearless;
import dossier.words.TimeText.Num;
import dossier.words.TimeText.Year;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads days, months, quarters, halves, years and decades. */
final class TimeDates {
    private final TimeText text;
    private final TimeDigits digits;
    private final TimeKorean korean;

    TimeDates(TimeText text) {
        this.text = text;
        this.digits = new TimeDigits(text);
        this.korean = new TimeKorean(text);
    }

    /** The longest date that starts at an index, with a weekday beside it, or "early", "late" before it. */
    Optional<TimeReading> at(int i) {
        return longest(Stream.of(weekdayAnd(i), partOf(i), plain(i)).flatMap(Optional::stream))
                .map(this::withWeekdayBehind);
    }

    static Optional<TimeReading> longest(Stream<TimeReading> readings) {
        return readings.reduce((a, b) -> b.to() > a.to() ? b : a);
    }

    private Optional<TimeReading> plain(int i) {
        return longest(Stream.of(
                        digits.at(i),
                        dayMonth(i),
                        monthDay(i),
                        month(i),
                        quarter(i),
                        half(i),
                        firstMonths(i),
                        decade(i),
                        year(i),
                        korean.at(i))
                .flatMap(Optional::stream));
    }

    private Optional<TimeReading> weekdayAnd(int i) {
        Optional<TimeWords.Match> weekday = text.word("weekday", i)
                .filter(w -> Character.isUpperCase(text.at(i)) || TimeWords.isHangul(text.at(i)));
        return weekday.flatMap(w -> {
            int at = text.at(w.end()) == '.' ? w.end() + 1 : w.end();
            at = text.skip(text.at(at) == ',' ? at + 1 : at);
            return plain(text.pass("the", at))
                    .filter(TimeDates::isDay)
                    .map(r -> withWeekday(r, DayOfWeek.of(w.number())).from(i));
        });
    }

    /** "15 March 2024, a Friday", "15 March 2024 (Friday)", "3월 15일(금요일)". */
    private TimeReading withWeekdayBehind(TimeReading r) {
        if (!isDay(r)) {
            return r;
        }
        int at = text.skip(r.to());
        boolean bracket = text.at(at) == '(';
        if (!bracket && text.at(at) != ',') {
            return r;
        }
        int from = text.pass("number", text.pass("the", text.skip(at + 1)));
        return text.word("weekday", from)
                .filter(w -> !bracket || text.at(w.end()) == ')')
                .map(w -> withWeekday(r, DayOfWeek.of(w.number())).to(bracket ? w.end() + 1 : w.end()))
                .orElse(r);
    }

    private static boolean isDay(TimeReading r) {
        return r.meaning() instanceof Dated d && d.period().isDay() || r.meaning() instanceof Yearless y && y.day() > 0;
    }

    private static TimeReading withWeekday(TimeReading r, DayOfWeek day) {
        if (r.meaning() instanceof Yearless y) {
            return r.meaning(y.with(day));
        }
        LocalDate date = ((Dated) r.meaning()).period().from();
        return date.getDayOfWeek() == day
                ? r
                : r.meaning(new Impossible(Dates.day(date) + " was a " + Dates.weekday(date.getDayOfWeek())));
    }

    private Optional<TimeReading> partOf(int i) {
        int at = text.pass("the", i);
        return text.word("part", i).or(() -> text.word("part", at)).flatMap(p -> {
            TimePart part = TimePart.of(p.value());
            int from = text.skip(text.at(p.end()) == '-' ? p.end() + 1 : p.end());
            return longest(Stream.of(
                                    month(text.pass("the", from)),
                                    year(text.pass("the", from)),
                                    decade(from),
                                    quarter(from),
                                    half(from))
                            .flatMap(Optional::stream))
                    .map(r -> part(r, part).from(i));
        });
    }

    private static TimeReading part(TimeReading r, TimePart part) {
        if (r.meaning() instanceof Yearless y) {
            return r.meaning(y.with(part));
        }
        return r.meaning() instanceof Dated d ? r.meaning(new Dated(part.of(d.period()))) : r;
    }

    private Optional<TimeReading> dayMonth(int i) {
        return text.day(text.pass("the", i)).flatMap(d -> {
            int at = text.skip(d.end());
            at = text.at(at) == '-' ? at + 1 : text.low().startsWith("of ", at) ? text.skip(at + 3) : at;
            return text.month(at)
                    .map(m -> dated(
                            i,
                            m.end(),
                            new Yearless(m.number(), 1, d.value(), Optional.empty(), Optional.empty()),
                            true));
        });
    }

    private Optional<TimeReading> monthDay(int i) {
        return text.month(i).flatMap(m -> text.day(text.pass("the", text.skip(m.end())))
                .filter(d -> text.word("scale", text.skip(d.end())).isEmpty())
                .map(d -> dated(
                        i, d.end(), new Yearless(m.number(), 1, d.value(), Optional.empty(), Optional.empty()), true)));
    }

    private Optional<TimeReading> month(int i) {
        return text.month(i).map(m -> dated(i, m.end(), Yearless.months(m.number(), 1), false));
    }

    private Optional<TimeReading> quarter(int i) {
        int at = text.pass("the", i);
        return text.word("ordinal", at)
                .flatMap(o -> text.word("quarter", text.skip(text.at(o.end()) == '-' ? o.end() + 1 : o.end()))
                        .map(q -> new Num(o.value().equals("final") ? 4 : o.number(), q.end())))
                .or(() -> letterAndDigit(at, 'q'))
                .filter(n -> n.value() <= 4)
                .map(n -> dated(i, n.end(), Yearless.months(3 * n.value() - 2, 3), false))
                .filter(r -> !text.low().startsWith("last", at) || !(r.meaning() instanceof Yearless));
    }

    private Optional<TimeReading> half(int i) {
        int at = text.pass("the", i);
        return text.word("ordinal", at)
                .flatMap(o -> text.word("half-year", text.skip(text.at(o.end()) == '-' ? o.end() + 1 : o.end()))
                        .map(h -> new Num(o.value().equals("final") ? 2 : o.number(), h.end())))
                .or(() -> letterAndDigit(at, 'h'))
                .filter(n -> n.value() <= 2)
                .map(n -> dated(i, n.end(), Yearless.months(6 * n.value() - 5, 6), false))
                .filter(r -> !text.low().startsWith("last", at) || !(r.meaning() instanceof Yearless));
    }

    /** Q1, 1Q, H2, 2H. */
    private Optional<Num> letterAndDigit(int i, char letter) {
        char a = text.at(i);
        char b = text.at(i + 1);
        boolean letterFirst = Character.toLowerCase(a) == letter && b >= '1' && b <= '4';
        boolean digitFirst = a >= '1' && a <= '4' && Character.toLowerCase(b) == letter && Character.isUpperCase(b);
        return (letterFirst || digitFirst) && text.startsNumber(i) && text.endsNumber(i + 2)
                ? Optional.of(new Num((letterFirst ? b : a) - '0', i + 2))
                : Optional.empty();
    }

    /** The first nine months of 2024, the last three months of last year. */
    private Optional<TimeReading> firstMonths(int i) {
        return text.word("ordinal", text.pass("the", i))
                .filter(o -> o.value().equals("1") || o.value().equals("final"))
                .flatMap(o -> text.number(text.skip(o.end()))
                        .filter(n -> n.value() < 12)
                        .flatMap(n -> text.word("unit", text.skip(n.end()))
                                .filter(u -> u.value().equals("1m")
                                        && text.word("of", text.skip(u.end())).isPresent())
                                .map(u -> dated(
                                        i,
                                        u.end(),
                                        Yearless.months(o.value().equals("1") ? 1 : 13 - n.value(), n.value()),
                                        false))
                                .filter(r -> r.to() > text.skip(n.end()) + 7)));
    }

    private Optional<TimeReading> decade(int i) {
        int at = text.pass("the", i);
        return text.digits(at, 4, 4)
                .filter(n -> n.value() % 10 == 0 && n.value() >= 1500 && text.at(n.end()) == 's')
                .filter(n -> !TimeWords.isLatin(text.at(n.end() + 1)))
                .map(n -> TimeReading.of(i, n.end() + 1, new Dated(Period.years(n.value(), n.value() + 9))));
    }

    private Optional<TimeReading> year(int i) {
        int at = text.pass("years-day", i);
        return text.year(at)
                .or(() -> text.year(text.pass("the", at)))
                .map(y -> y.year() == 0
                        ? TimeReading.of(i, y.end(), new Uncounted()).counted(true)
                        : TimeReading.of(i, y.end(), new Dated(Period.year(y.year())))
                                .counted(y.counted()));
    }

    /** A part of a year, with the year that may follow it. */
    private TimeReading dated(int from, int to, Yearless part, boolean comma) {
        int whole = text.word("whole", text.skip(to)).map(TimeWords.Match::end).orElse(to);
        int at = text.skip(to);
        at = comma && text.at(at) == ',' ? text.skip(at + 1) : at;
        Optional<Year> year = text.year(text.pass("the", text.pass("of", at)));
        if (year.isEmpty()) {
            return TimeReading.of(from, whole, part);
        }
        Year y = year.get();
        return y.year() == 0
                ? TimeReading.of(from, y.end(), new Uncounted()).counted(true)
                : TimeDigits.inYear(from, y.end(), part, y.year()).counted(y.counted());
    }
}
