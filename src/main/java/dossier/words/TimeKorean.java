package dossier.words;

import dossier.words.TimeMeaning.Uncounted;
import dossier.words.TimeMeaning.Yearless;
import dossier.words.TimeText.Num;
import dossier.words.TimeText.Year;
import java.util.Optional;

/** Reads Korean dates: 2024년 3월 15일, 지난해 11월, 3월 초, 2024년 1분기, 올해 상반기, 올 1~9월. */
final class TimeKorean {
    private final TimeText text;

    TimeKorean(TimeText text) {
        this.text = text;
    }

    private record Part(Yearless of, int end) {}

    Optional<TimeReading> at(int i) {
        Optional<Year> full = text.year(i).filter(y -> y.counted() || text.at(y.end() - 1) == '년');
        Optional<Year> brief = full.isPresent()
                ? Optional.empty()
                : text.word("year-short", i).map(m -> text.counted(m.number(), m.end()));
        Optional<Year> year = full.or(() -> brief);
        int at = text.skip(year.map(Year::end).orElse(i));
        return part(at).or(() -> year.map(y -> new Part(Yearless.months(1, 12), y.end())))
                .map(this::withPartBehind)
                .filter(p -> brief.filter(y -> y.end() == p.end).isEmpty())
                .map(p -> year.map(y -> in(y, i, p)).orElseGet(() -> TimeReading.of(i, p.end, p.of)));
    }

    private static TimeReading in(Year year, int from, Part part) {
        return year.year() == 0
                ? TimeReading.of(from, part.end, new Uncounted()).counted(true)
                : TimeDigits.inYear(from, part.end, part.of, year.year()).counted(year.counted());
    }

    private Optional<Part> part(int at) {
        Optional<Part> half =
                text.word("half-of", at).map(h -> new Part(Yearless.months(6 * h.number() - 5, 6), h.end()));
        return half.or(() -> text.digits(at, 1, 2).filter(n -> n.value() > 0).flatMap(this::numbered));
    }

    private Optional<Part> numbered(Num n) {
        return run(n).or(() -> one(n));
    }

    /** 1~10월, 1~3분기. */
    private Optional<Part> run(Num n) {
        int next = text.dash(n.end());
        Optional<Part> last =
                next < 0 ? Optional.empty() : text.digits(next, 1, 2).flatMap(this::one);
        return last.filter(p -> p.of.day() == 0).flatMap(p -> {
            int size = p.of.months();
            int first = size * (n.value() - 1) + 1;
            int months = p.of.month() + size - first;
            return months > size ? Optional.of(new Part(Yearless.months(first, months), p.end)) : Optional.empty();
        });
    }

    private Optional<Part> one(Num n) {
        if (n.value() == 0) {
            return Optional.empty();
        }
        if (text.text().startsWith("분기", n.end()) && n.value() <= 4) {
            return Optional.of(new Part(Yearless.months(3 * n.value() - 2, 3), n.end() + 2));
        }
        if (text.at(n.end()) != '월' || n.value() > 12) {
            return Optional.empty();
        }
        int end = n.end() + 1;
        Optional<Num> day = text.digits(text.skip(end), 1, 2).filter(d -> d.value() > 0 && text.at(d.end()) == '일');
        Yearless date = new Yearless(n.value(), 1, day.map(Num::value).orElse(0), Optional.empty(), Optional.empty());
        return Optional.of(new Part(date, day.map(d -> d.end() + 1).orElse(end)));
    }

    private Part withPartBehind(Part part) {
        return text.partBehind(part.end)
                .filter(b -> part.of.day() == 0)
                .map(b -> new Part(part.of.with(TimePart.of(b.value())), b.end()))
                .orElse(part);
    }
}
