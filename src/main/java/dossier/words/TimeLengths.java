package dossier.words;

import dossier.model.Bound;
import dossier.model.Ids;
import dossier.model.Period;
import dossier.words.TimeMeaning.Dated;
import dossier.words.TimeMeaning.Impossible;
import dossier.words.TimeMeaning.Length;
import dossier.words.TimeMeaning.Offset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how long something lasts: three years, 36 months, a three-year plan, more than two and a half years. */
final class TimeLengths {
    private final TimeText text;
    private final TimeDates dates;

    TimeLengths(TimeText text, TimeDates dates) {
        this.text = text;
        this.dates = dates;
    }

    private record Span(TimeLength length, int end, boolean named) {}

    Optional<TimeReading> at(int i) {
        Bound bound = Bound.EXACT;
        int at = i;
        Optional<TimeWords.Match> hedge = text.word("bound", i).filter(h -> !isProse(i, h.end()));
        if (hedge.isPresent()) {
            bound = bound(hedge.get().value());
            at = text.skip(hedge.get().end());
        } else {
            at = text.pass("exactly", i);
        }
        int start = at;
        Bound kept = bound;
        return twoLengths(start)
                .or(() -> span(start).map(s -> reading(i, start, s, kept)))
                .or(() -> theYearEnded(i));
    }

    private static Bound bound(String id) {
        return Ids.find(Bound.class, id).orElseThrow();
    }

    /** The 12 months to March 2024, the year ended March 2024: "the" alone makes no length. */
    private Optional<TimeReading> theYearEnded(int i) {
        int at = text.pass("the", i);
        if (at == i) {
            return Optional.empty();
        }
        Optional<Span> one = text.word("unit", at)
                .flatMap(u -> length(BigDecimal.ONE, u.value()).map(l -> new Span(l, u.end(), false)));
        return span(at).or(() -> one).flatMap(s -> ending(i, s, text.skip(s.end)));
    }

    /** "over three years" is "during them", but for "took over three years", "well over three years". */
    private boolean isProse(int i, int end) {
        if (!text.low().substring(i, end).equals("over")) {
            return false;
        }
        int before = i;
        while (TimeWords.isSpace(text.at(before - 1))) {
            before--;
        }
        return text.words().findBefore("over-bounds", text.low(), before) < 0;
    }

    private TimeReading reading(int from, int core, Span s, Bound bound) {
        int next = text.skip(s.end);
        Optional<TimeWords.Match> offset = text.word("offset", next);
        if (offset.isPresent() && !s.named && bound == Bound.EXACT) {
            return TimeReading.of(
                    from,
                    offset.get().end(),
                    new Offset(s.length, offset.get().value().equals("until")));
        }
        return ending(from, s, next).orElseGet(() -> {
            Optional<TimeWords.Match> behind =
                    bound == Bound.EXACT ? text.word("bound-behind", next) : Optional.empty();
            Bound all = behind.map(b -> bound(b.value())).orElse(bound);
            int to = behind.map(TimeWords.Match::end).orElse(s.end);
            TimeMeaning meaning = new Length(s.length, all, s.named);
            return new TimeReading(from, to, core, TimeSide.IN, meaning, false, Optional.empty());
        });
    }

    private Optional<TimeReading> ending(int from, Span s, int next) {
        return text.word("ended", next)
                .filter(e -> !s.length.inDays())
                .flatMap(e -> dates.at(text.skip(e.end())))
                .filter(r -> r.meaning() instanceof Dated)
                .map(r -> {
                    Period end = ((Dated) r.meaning()).period();
                    LocalDate first = end.to().plusDays(1).minusMonths(s.length.count());
                    return TimeReading.of(from, r.to(), new Dated(new Period(first, end.to())))
                            .counted(r.counted());
                });
    }

    /** Two to three years, three or four years: no length that could be the fact's. */
    private Optional<TimeReading> twoLengths(int i) {
        return text.number(i).flatMap(n -> {
            int at = text.skip(n.end());
            int next = text.word("to", at)
                    .or(() -> text.word("or", at))
                    .map(m -> text.skip(m.end()))
                    .orElseGet(() -> text.dash(at));
            Optional<Span> second = next < 0 ? Optional.empty() : span(next);
            return second.map(s -> TimeReading.of(i, s.end, new Impossible("a length in one number is needed")));
        });
    }

    private Optional<Span> span(int i) {
        return Stream.of(counted(i), halfA(i), korean(i))
                .flatMap(Optional::stream)
                .reduce((a, b) -> b.end > a.end ? b : a);
    }

    /** Three years; three-year; two and a half years; 2.5 years; a year and a half; two years and six months. */
    private Optional<Span> counted(int i) {
        Optional<TimeText.Num> whole =
                text.number(i).or(() -> text.digits(i, 4, 4).filter(n -> n.value() > 0));
        int fractionEnd = fractionEnd(i);
        if (whole.isEmpty() && fractionEnd < 0) {
            return Optional.empty();
        }
        BigDecimal count = fractionEnd > 0
                ? new BigDecimal(text.text().substring(i, fractionEnd))
                : BigDecimal.valueOf(whole.get().value());
        int end = fractionEnd > 0 ? fractionEnd : whole.get().end();
        Optional<TimeWords.Match> half = text.word("half", text.skip(text.at(end) == '-' ? end + 1 : end));
        if (half.isPresent()) {
            count = count.add(new BigDecimal("0.5"));
            end = half.get().end();
        }
        boolean hyphen = text.at(end) == '-';
        Optional<TimeWords.Match> unit = text.word("unit", hyphen ? end + 1 : text.skip(end));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        String name = unit.get().value();
        int to = unit.get().end();
        Optional<TimeWords.Match> andHalf = text.word("half", text.skip(to));
        if (andHalf.isPresent() && half.isEmpty() && fractionEnd < 0) {
            count = count.add(new BigDecimal("0.5"));
            to = andHalf.get().end();
        }
        boolean single = text.at(to - 1) != 's' && andHalf.isEmpty();
        boolean named = single && (hyphen || count.compareTo(BigDecimal.ONE) > 0);
        int behind = to;
        return length(count, name).map(l -> named ? new Span(l, behind, true) : andMonths(l, behind));
    }

    private Span andMonths(TimeLength years, int end) {
        int at = text.pass("and", text.skip(end));
        Optional<Span> more = at > text.skip(end) && !years.inDays() && years.count() % 12 == 0
                ? text.number(at).flatMap(n -> text.word("unit", text.skip(n.end()))
                        .filter(u -> u.value().equals("1m"))
                        .map(u -> new Span(TimeLength.months(years.count() + n.value()), u.end(), false)))
                : Optional.empty();
        return more.orElse(new Span(years, end, false));
    }

    /** Where a number with a point ends, or -1: 2.5, 1.25. */
    private int fractionEnd(int i) {
        int point = text.digits(i);
        int end = text.digits(point + 1);
        boolean is = point > i && point - i < 4 && text.at(point) == '.' && end > point + 1 && end - point < 4;
        return is && text.startsNumber(i) ? end : -1;
    }

    /** Half a year, half a decade, a half-year. */
    private Optional<Span> halfA(int i) {
        int at = text.word("number", i)
                .filter(n -> n.value().equals("1"))
                .map(n -> text.skip(n.end()))
                .orElse(i);
        return text.word("half-year", at).flatMap(h -> {
            int next = text.at(h.end()) == '-' ? h.end() + 1 : text.pass("number", text.skip(h.end()));
            return text.word("unit", next)
                    .flatMap(u -> length(new BigDecimal("0.5"), u.value()).map(l -> new Span(l, u.end(), false)));
        });
    }

    /** 3년, 3년간, 36개월, 1년 6개월. */
    private Optional<Span> korean(int i) {
        return text.digits(i, 1, 3).filter(n -> n.value() > 0).flatMap(n -> koreanUnit(text, n.end())
                .flatMap(u -> {
                    Optional<TimeText.Num> months = u.value().equals("12m")
                            ? text.digits(text.skip(u.end()), 1, 2).filter(m -> koreanUnit(text, m.end())
                                    .filter(x -> x.value().equals("1m"))
                                    .isPresent())
                            : Optional.empty();
                    return length(BigDecimal.valueOf(n.value()), u.value()).map(l -> months.map(
                                    m -> new Span(TimeLength.months(l.count() + m.value()), m.end() + 2, false))
                            .orElse(new Span(l, u.end(), false)));
                }));
    }

    static Optional<TimeWords.Match> koreanUnit(TimeText text, int i) {
        return text.word("unit-behind", i);
    }

    /** So many units, where they make whole months or days. */
    private static Optional<TimeLength> length(BigDecimal count, String unit) {
        boolean inDays = unit.endsWith("d");
        BigDecimal size = new BigDecimal(unit.substring(0, unit.length() - 1));
        BigDecimal total = count.multiply(size).stripTrailingZeros();
        return total.scale() <= 0 && total.signum() > 0
                ? Optional.of(new TimeLength(total.intValueExact(), inDays))
                : Optional.empty();
    }
}
