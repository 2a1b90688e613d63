package dossier.words;

import dossier.words.TimeMeaning.Uncounted;
import dossier.words.TimeMeaning.Yearless;
import dossier.words.TimeText.Num;
import dossier.words.TimeText.Year;
import java.util.Optional;

/** Reads Korean dates: 2024년 3월 15일, 지난해 11월, 3월 초, 2024년 1분기, 올해 상반기. */
final class TimeKorean {
    private final TimeText text;

    TimeKorean(TimeText text) {
        this.text = text;
    }

    private record Part(Yearless of, int end) {}

    Optional<TimeReading> at(int i) {
        Optional<Year> year = text.year(i).filter(y -> y.counted() || text.at(y.end() - 1) == '년');
        int at = text.skip(year.map(Year::end).orElse(i));
        return part(at).or(() -> year.map(y -> new Part(Yearless.months(1, 12), y.end())))
                .map(this::withPartBehind)
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
        return text.word("part-behind", text.skip(part.end))
                .filter(b -> part.of.day() == 0)
                .map(b -> new Part(part.of.with(TimePart.of(b.value())), b.end()))
                .orElse(part);
    }
}
