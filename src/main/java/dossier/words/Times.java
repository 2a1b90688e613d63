package dossier.words;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Period;
import dossier.words.TimeMeaning.Dated;
import dossier.words.TimeMeaning.Impossible;
import dossier.words.TimeMeaning.Length;
import dossier.words.TimeMeaning.Offset;
import dossier.words.TimeMeaning.Weekday;
import dossier.words.TimeMeaning.Yearless;
import dossier.words.TimeMeaning.YearlessRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads times: dates, periods, words counted from a date, lengths; in English and Korean. */
public final class Times {
    private final TimeWords words = new TimeWords();
    private final Optional<Integer> fiscalYear;

    /** For a site that does not say when its fiscal years begin: words of them are refused. */
    public Times() {
        this(Optional.empty());
    }

    /** @param fiscalYear the month in which a fiscal year begins, 1 to 12; FY2024 is the one that ends in 2024 */
    public Times(Optional<Integer> fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    /**
     * A period that was read.
     *
     * @param counted whether its words were counted from the anchor: where that was inferred, so is this
     */
    public record Counted(Period period, boolean counted) {}

    /**
     * Reads the whole of a text as one period, as in {@code period:}, {@code as_of:} and {@code date:}.
     *
     * @param anchor the date from which words such as "last year" are counted
     * @param log gets what cannot be read: {@link Code#BAD_TIME}, or {@link Code#DATE_NEEDED} where the anchor lacks
     */
    public Optional<Counted> period(Text written, Optional<LocalDate> anchor, Log log) {
        Text stripped = written.strip();
        TimeText text = text(stripped.value(), anchor);
        int start = text.pass("in", text.skip(0));
        Optional<TimeReading> longest = day(text).or(() -> new TimeReader(text).at(start));
        if (longest.isEmpty() || longest.get().to() < text.length()) {
            int from = longest.map(r -> text.skip(r.to())).orElse(0);
            log.add(
                    Code.BAD_TIME,
                    stripped.place(from, text.length()),
                    "'" + stripped.value().substring(from) + "' is no time that can be read"
                            + (from > 0
                                    ? " behind '"
                                            + stripped.value()
                                                    .substring(0, from)
                                                    .strip() + "'"
                                    : ""),
                    "write it as 2024, 2024-Q1, 2024-03, 2024-03-15 or 2024..2026, or in words: March 2024, last year");
            return Optional.empty();
        }
        TimeReading r = longest.get();
        if (r.side() != TimeSide.IN) {
            return refuse(log, stripped, "has one end", "a time needs both: 2018..2023");
        }
        return period(r, stripped, anchor, log);
    }

    /** A day in digits, as a series may have thousands: nothing else could be meant, and so nothing else is tried. */
    private static Optional<TimeReading> day(TimeText text) {
        return text.length() == "2024-03-15".length() && text.at(4) == '-'
                ? new TimeDigits(text).at(0).filter(r -> r.to() == text.length() && r.meaning() instanceof Dated)
                : Optional.empty();
    }

    private static Optional<Counted> period(TimeReading r, Text written, Optional<LocalDate> anchor, Log log) {
        TimeMeaning meaning = r.meaning();
        if (meaning instanceof Dated d) {
            return Optional.of(new Counted(d.period(), r.counted()));
        }
        if (meaning instanceof Impossible i) {
            return refuse(log, written, "is no time", i.why());
        }
        if (meaning instanceof Length || meaning instanceof Offset) {
            return refuse(log, written, "says how long, not when", "write when it starts and ends: 2024..2026");
        }
        boolean part = meaning instanceof Yearless y && y.months() > 1 && y.day() == 0;
        if ((meaning instanceof Yearless || meaning instanceof YearlessRange) && !part) {
            return refuse(log, written, "names no year", yearHint(written.value(), anchor));
        }
        if (anchor.isEmpty()) {
            log.add(
                    Code.DATE_NEEDED,
                    written.place(),
                    "'" + written.value() + "' is counted from a date that is not given",
                    "give the source its 'published:', or write the time out: 2024, 2024-03");
            return Optional.empty();
        }
        Period period = meaning instanceof Weekday w
                ? TimeCounted.lastUpTo(anchor.get(), w.day())
                : ((Yearless) meaning).in(anchor.get().getYear()).orElseThrow();
        return Optional.of(new Counted(period, true));
    }

    private static String yearHint(String written, Optional<LocalDate> anchor) {
        return "add the year: '" + written + " "
                + anchor.map(LocalDate::getYear).orElse(2024) + "'";
    }

    private static Optional<Counted> refuse(Log log, Text written, String what, String hint) {
        log.add(Code.BAD_TIME, written.place(), "'" + written.value() + "' " + what, hint);
        return Optional.empty();
    }

    /** Every time in a text, in its order, none within another. */
    public List<TimeReading> readings(String text, Optional<LocalDate> anchor) {
        TimeText in = text(text, anchor);
        TimeReader reader = new TimeReader(in);
        List<TimeReading> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Optional<TimeReading> here = words.mayStart(in.low(), i) ? reader.at(i) : Optional.empty();
            here.ifPresent(found::add);
            i = here.map(TimeReading::to).orElse(i + 1);
        }
        return List.copyOf(found);
    }

    /** Every time in a text with its meaning, for those who count numbers. */
    public List<TimeSpan> spans(String text, Optional<LocalDate> anchor) {
        return readings(text, anchor).stream().map(Times::span).toList();
    }

    private static TimeSpan span(TimeReading r) {
        Optional<Period> period = r.meaning() instanceof Dated d ? Optional.of(d.period()) : Optional.empty();
        boolean offset = r.meaning() instanceof Offset;
        Optional<TimeLength> length = r.meaning() instanceof Length l
                ? Optional.of(l.length())
                : r.meaning() instanceof Offset o ? Optional.of(o.length()) : Optional.empty();
        return new TimeSpan(r.core(), r.to(), period, length, offset);
    }

    TimeText text(String text, Optional<LocalDate> anchor) {
        return new TimeText(text, TimeWords.low(text), words, anchor, fiscalYear);
    }

    /** Past what is glued to the end of a time and says nothing: 's, 에는. */
    public int passGlued(String text, int to) {
        return to < text.length()
                ? words.find("glued", TimeWords.low(text.substring(to, Math.min(text.length(), to + 4))), 0)
                        .map(m -> to + m.end())
                        .orElse(to)
                : to;
    }

    /** Where a word of negation starts that stands at most three words before an index, in the same clause; or -1. */
    public int negationNear(String text, int before) {
        int at = before;
        for (int words = 0; words <= 3; words++) {
            int found = negationBefore(text, at);
            if (found >= 0) {
                return found;
            }
            while (at > 0 && TimeWords.isSpace(text.charAt(at - 1))) {
                at--;
            }
            at = wordStart(text, at);
        }
        return -1;
    }

    /** Where a word of negation starts that ends just before an index, or before a preposition there; or -1. */
    public int negationBefore(String text, int before) {
        int at = before;
        for (int prepositions = 0; prepositions < 3 && at > 0; prepositions++) {
            String low = TimeWords.low(text.substring(Math.max(0, at - 16), at)).stripTrailing();
            int shift = Math.max(0, at - 16);
            if (low.endsWith("n't") || low.endsWith("n’t")) {
                return wordStart(text, shift + low.length() - 3);
            }
            int not = words.findBefore("not", low, low.length());
            if (not >= 0) {
                return shift + not;
            }
            int in = words.findBefore("in", low, low.length());
            at = in < 0 ? 0 : shift + in;
        }
        return -1;
    }

    private static int wordStart(String text, int i) {
        int at = i;
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
