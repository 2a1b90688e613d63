package dossier.words;

import dossier.model.Ids;
import dossier.model.Period;
import dossier.words.TimeMeaning.Dated;
import dossier.words.TimeMeaning.Impossible;
import dossier.words.TimeMeaning.Uncounted;
import dossier.words.TimeMeaning.Yearless;
import dossier.words.TimeMeaning.YearlessRange;
import dossier.words.TimeReading.Ends;
import dossier.words.TimeText.Num;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads whatever time starts at an index: dates, words counted from a date, ranges, lengths, with their side. */
final class TimeReader {
    private final TimeText text;
    private final TimeDates dates;
    private final TimeCounted counted;
    private final TimeLengths lengths;

    TimeReader(TimeText text) {
        this.text = text;
        this.dates = new TimeDates(text);
        this.counted = new TimeCounted(text);
        this.lengths = new TimeLengths(text, dates);
    }

    /** The longest time that starts at an index, words of side included. */
    Optional<TimeReading> at(int i) {
        return TimeDates.longest(
                Stream.of(between(i), from(i), sided(i), time(i)).flatMap(Optional::stream));
    }

    private Optional<TimeReading> time(int i) {
        Optional<TimeReading> one = single(i).map(this::withSideBehind);
        return TimeDates.longest(Stream.of(one, lengths.at(i), range(i, false)).flatMap(Optional::stream));
    }

    private Optional<TimeReading> single(int i) {
        return TimeDates.longest(Stream.of(dates.at(i), counted.at(i)).flatMap(Optional::stream));
    }

    private Optional<TimeReading> between(int i) {
        return text.word("between", i)
                .flatMap(b -> range(text.skip(b.end()), true))
                .map(r -> r.from(i));
    }

    private Optional<TimeReading> from(int i) {
        return text.word("from", i)
                .flatMap(b -> range(text.skip(b.end()), false))
                .map(r -> r.from(i));
    }

    private Optional<TimeReading> sided(int i) {
        return text.word("side", i).flatMap(s -> {
            int at = text.pass("in", text.skip(s.end()));
            return single(at).map(r -> r.side(i, side(s.value())));
        });
    }

    private static TimeSide side(String id) {
        return Ids.find(TimeSide.class, id).orElseThrow();
    }

    /** 2024년 이후, 2026년까지. */
    private TimeReading withSideBehind(TimeReading r) {
        return text.word("side-behind", text.skip(r.to()))
                .map(s -> r.side(r.from(), side(s.value())).to(s.end()))
                .orElse(r);
    }

    private Optional<TimeReading> range(int i, boolean and) {
        Optional<TimeReading> whole = single(i).flatMap(a -> {
            int next = joined(a.to(), and);
            return next < 0 ? Optional.empty() : last(a, next).map(b -> join(i, a, b));
        });
        return TimeDates.longest(
                Stream.of(whole, days(i, and), monthAndDays(i, and)).flatMap(Optional::stream));
    }

    private Optional<TimeReading> last(TimeReading first, int i) {
        Optional<TimeReading> shortYear = first.meaning() instanceof Dated d
                        && d.period().isYear()
                        && (text.at(i - 1) == '-' || text.at(i - 1) == '–')
                        && !first.counted()
                ? text.digits(i, 2, 2)
                        .filter(n -> text.endsNumber(n.end()) && text.at(n.end()) != '-')
                        .map(n -> TimeReading.of(
                                i,
                                n.end(),
                                new Dated(Period.year(d.period().from().getYear() / 100 * 100 + n.value()))))
                : Optional.empty();
        return single(i).or(() -> shortYear).map(r -> {
            Optional<TimeWords.Match> until =
                    text.word("side-behind", r.to()).filter(s -> s.value().equals("by"));
            return until.map(u -> r.to(u.end())).orElse(r);
        });
    }

    /** Past what joins two ends; or -1. */
    private int joined(int i, boolean and) {
        int at = text.skip(i);
        if (and) {
            return text.word("and", at).map(m -> text.skip(m.end())).orElse(-1);
        }
        int behind = text.word("side-behind", i)
                .filter(s -> s.value().equals("since"))
                .map(s -> text.skip(s.end()))
                .orElse(-1);
        return behind > 0
                ? behind
                : text.word("between", i).isPresent()
                        ? -1
                        : text.word("to", at).map(m -> text.skip(m.end())).orElseGet(() -> text.dash(i));
    }

    /** 15 to 17 March 2024. */
    private Optional<TimeReading> days(int i, boolean and) {
        return text.day(i)
                .or(() -> text.digits(i, 1, 2).filter(n -> n.value() > 0 && n.value() < 32))
                .flatMap(d -> {
                    int next = joined(d.end(), and);
                    return next < 0
                            ? Optional.empty()
                            : dates.at(next).flatMap(b -> firstDay(i, d, b)).map(e -> join(i, e.first(), e.last()));
                });
    }

    private static Optional<Ends> firstDay(int i, Num day, TimeReading last) {
        if (last.meaning() instanceof Dated d && d.period().isDay()) {
            Yearless first =
                    new Yearless(d.period().from().getMonthValue(), 1, day.value(), Optional.empty(), Optional.empty());
            return first.in(d.period().from().getYear())
                    .map(p -> new Ends(TimeReading.of(i, day.end(), new Dated(p)), last));
        }
        return last.meaning() instanceof Yearless y && y.day() > 0
                ? Optional.of(new Ends(
                        TimeReading.of(
                                i,
                                day.end(),
                                new Yearless(y.month(), 1, day.value(), Optional.empty(), Optional.empty())),
                        last))
                : Optional.empty();
    }

    /** March 15 to 17, 2024. */
    private Optional<TimeReading> monthAndDays(int i, boolean and) {
        return text.month(i).flatMap(m -> text.day(text.skip(m.end()))
                .or(() -> text.digits(text.skip(m.end()), 1, 2))
                .flatMap(a -> {
                    int next = joined(a.end(), and);
                    return next < 0
                            ? Optional.empty()
                            : text.day(next).map(b -> {
                                int at = text.skip(b.end());
                                Optional<Num> year = text.yearDigits(text.at(at) == ',' ? text.skip(at + 1) : at);
                                TimeReading first = ofMonth(i, a.end(), m.number(), a.value(), year);
                                TimeReading last =
                                        ofMonth(next, year.map(Num::end).orElse(b.end()), m.number(), b.value(), year);
                                return join(i, first, last);
                            });
                }));
    }

    private static TimeReading ofMonth(int from, int to, int month, int day, Optional<Num> year) {
        Yearless date = new Yearless(month, 1, day, Optional.empty(), Optional.empty());
        return TimeReading.of(
                from,
                to,
                year.<TimeMeaning>map(y -> date.in(y.value())
                                .<TimeMeaning>map(Dated::new)
                                .orElseGet(() -> new Impossible("there is no such day")))
                        .orElse(date));
    }

    private static TimeReading join(int from, TimeReading a, TimeReading b) {
        TimeReading first = a;
        if (a.meaning() instanceof Yearless y && b.meaning() instanceof Dated d) {
            Optional<Period> same = y.in(d.period().to().getYear());
            boolean later =
                    same.isPresent() && same.get().from().isAfter(d.period().from());
            first = a.meaning((later ? y.in(d.period().to().getYear() - 1) : same)
                    .<TimeMeaning>map(Dated::new)
                    .orElseGet(() -> new Impossible("there is no such day")));
        }
        return new TimeReading(
                from,
                b.to(),
                from,
                TimeSide.IN,
                joined(first.meaning(), b.meaning()),
                a.counted() || b.counted(),
                Optional.of(new Ends(first, b)));
    }

    private static TimeMeaning joined(TimeMeaning a, TimeMeaning b) {
        if (a instanceof Impossible || a instanceof Uncounted) {
            return a;
        }
        if (b instanceof Impossible || b instanceof Uncounted) {
            return b;
        }
        if (a instanceof Yearless first && b instanceof Yearless last) {
            return new YearlessRange(first, last);
        }
        if (a instanceof Dated first && b instanceof Dated last) {
            return last.period().to().isBefore(first.period().from())
                    ? new Impossible("it ends before it starts")
                    : new Dated(new Period(first.period().from(), last.period().to()));
        }
        return new Impossible("both ends need a year");
    }
}
