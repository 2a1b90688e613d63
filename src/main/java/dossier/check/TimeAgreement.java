package dossier.check;

import dossier.diagnostic.Code;
import dossier.model.Bound;
import dossier.model.Language;
import dossier.model.Period;
import dossier.words.Dates;
import dossier.words.TimeLength;
import dossier.words.TimeMeaning;
import dossier.words.TimeMeaning.Dated;
import dossier.words.TimeMeaning.Impossible;
import dossier.words.TimeMeaning.Length;
import dossier.words.TimeMeaning.Offset;
import dossier.words.TimeMeaning.Uncounted;
import dossier.words.TimeMeaning.Weekday;
import dossier.words.TimeMeaning.Yearless;
import dossier.words.TimeMeaning.YearlessRange;
import dossier.words.TimeReading;
import dossier.words.TimeSide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** Whether a time that was read agrees with a fact's: it does where it is the fact's, or coarser. */
record TimeAgreement(Optional<Code> code, String why) {
    private static final TimeAgreement FINER = refused(Code.CLAIM_TOO_FINE, "");
    private static final TimeAgreement OTHER = refused(Code.CLAIM_DIFFERS, "");

    private static TimeAgreement agrees(String why) {
        return new TimeAgreement(Optional.empty(), why);
    }

    private static TimeAgreement refused(Code code, String why) {
        return new TimeAgreement(Optional.of(code), why);
    }

    static TimeAgreement of(TimeReading r, Period fact) {
        TimeMeaning meaning = r.meaning();
        if (meaning instanceof Dated d) {
            return dated(r, d.period(), fact);
        }
        if (meaning instanceof Yearless y) {
            return yearless(r, y, fact);
        }
        if (meaning instanceof YearlessRange range) {
            return inSomeYear(r, range::in, fact);
        }
        if (meaning instanceof Weekday w) {
            return !fact.isDay()
                    ? FINER
                    : fact.from().getDayOfWeek() == w.day()
                            ? agrees("it was that day of the week")
                            : refused(Code.CLAIM_DIFFERS, weekday(fact.from()));
        }
        if (meaning instanceof Length l) {
            return length(l, fact);
        }
        if (meaning instanceof Offset o && o.lasting()) {
            return length(new Length(o.length(), Bound.EXACT, false), fact);
        }
        if (meaning instanceof Uncounted) {
            return refused(Code.DATE_NEEDED, "");
        }
        return refused(
                Code.CLAIM_DIFFERS,
                meaning instanceof Impossible i
                        ? i.why()
                        : meaning instanceof Offset ? "a length that is counted from something else is no time" : "");
    }

    private static String weekday(LocalDate day) {
        return Dates.words(Period.day(day), Language.EN) + " was a "
                + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static TimeAgreement yearless(TimeReading r, Yearless words, Period fact) {
        TimeAgreement found = inSomeYear(r, words::in, fact);
        boolean wrongDay = words.weekday().isPresent()
                && fact.isDay()
                && fact.from().getDayOfWeek() != words.weekday().get();
        return found.code.isEmpty() && wrongDay ? refused(Code.CLAIM_DIFFERS, weekday(fact.from())) : found;
    }

    /** Words without a year are taken in a year of the fact. */
    private static TimeAgreement inSomeYear(TimeReading r, IntFunction<Optional<Period>> in, Period fact) {
        TimeAgreement found = OTHER;
        for (int year : new int[] {fact.from().getYear(), fact.to().getYear()}) {
            Optional<Period> words = in.apply(year);
            TimeAgreement here = words.map(w -> dated(r.side(), r.ends().isPresent(), w, w, w, fact))
                    .orElse(OTHER);
            found = here.code.isEmpty() || found == OTHER ? here : found;
        }
        return found;
    }

    private static TimeAgreement dated(TimeReading r, Period words, Period fact) {
        Period first = r.ends().map(e -> ((Dated) e.first().meaning()).period()).orElse(words);
        Period last = r.ends().map(e -> ((Dated) e.last().meaning()).period()).orElse(words);
        return dated(r.side(), r.ends().isPresent(), words, first, last, fact);
    }

    private static TimeAgreement dated(
            TimeSide side, boolean range, Period words, Period first, Period last, Period fact) {
        boolean finer = fact.contains(words) && !fact.equals(words);
        LocalDate start = fact.from();
        LocalDate end = fact.to();
        switch (side) {
            case IN:
                if (range) {
                    // an end that is the fact's says that the other is meant to be the fact's too
                    boolean around = first.to().isBefore(start) && end.isBefore(last.from());
                    return holds(first, start) && holds(last, end)
                            ? agrees("both ends are the fact's")
                            : finer ? FINER : around ? refused(Code.CLAIM_TOO_COARSE, "") : OTHER;
                }
                return words.equals(fact)
                        ? agrees("it is the time of the fact")
                        : words.contains(fact) ? agrees("the time of the fact lies in it") : finer ? FINER : OTHER;
            case BEFORE:
                return end.isBefore(words.from())
                        ? agrees("the fact is before it")
                        : start.isBefore(words.from()) ? FINER : OTHER;
            case AFTER:
                return start.isAfter(words.to())
                        ? agrees("the fact is after it")
                        : end.isAfter(words.to()) ? FINER : OTHER;
            case BY:
                return holds(words, end)
                        ? agrees("the fact ends then")
                        : end.isBefore(words.from()) ? refused(Code.CLAIM_TOO_COARSE, "") : finer ? FINER : OTHER;
            case UNTIL:
                return holds(words, end) ? agrees("the fact ends then") : finer ? FINER : OTHER;
            case SINCE:
                return holds(words, start) ? agrees("the fact starts then") : finer ? FINER : OTHER;
            case NOT_BEFORE:
                return holds(words, start)
                        ? agrees("the fact starts then")
                        : start.isAfter(words.to()) ? refused(Code.CLAIM_TOO_COARSE, "") : finer ? FINER : OTHER;
            default:
                throw new AssertionError(side);
        }
    }

    private static boolean holds(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    /** A period's length is exact; words of bound are as beside any number. */
    private static TimeAgreement length(Length words, Period fact) {
        TimeLength of = TimeLength.of(fact);
        if (words.bound() == Bound.EXACT
                || words.bound() == Bound.ABOUT && words.length().isLengthOf(fact)) {
            return words.length().isLengthOf(fact) ? agrees("the period is so long") : OTHER;
        }
        boolean inDays = words.length().inDays() || of.inDays();
        BigDecimal n = BigDecimal.valueOf(
                inDays ? days(words.length()) : words.length().count());
        BigDecimal f = BigDecimal.valueOf(inDays ? fact.days() : of.count());
        int order = f.compareTo(n);
        boolean few = words.length().count() % 12 == 0
                ? words.length().count() < 120
                : words.length().count() < 10;
        switch (words.bound()) {
            case ABOUT:
                return within(f, n, "0.95", "1.05") ? agrees("the period is about so long") : OTHER;
            case NEARLY:
                return order < 0 && within(f, n, "0.9", "1") ? agrees("the period is just shorter") : OTHER;
            case JUST_OVER:
                return order > 0 && within(f, n, "1", "1.1") ? agrees("the period is just longer") : OTHER;
            case MORE_THAN:
            case AT_LEAST:
                return order < 0 || order == 0 && words.bound() == Bound.MORE_THAN
                        ? OTHER
                        : n.compareTo(f.multiply(new BigDecimal(few ? "0.6" : "0.8"))) < 0
                                ? refused(Code.CLAIM_TOO_COARSE, "")
                                : agrees("the period is longer");
            default:
                return order > 0 || order == 0 && words.bound() == Bound.LESS_THAN
                        ? OTHER
                        : n.compareTo(f.multiply(new BigDecimal(few ? "1.7" : "1.25"))) > 0
                                ? refused(Code.CLAIM_TOO_COARSE, "")
                                : agrees("the period is shorter");
        }
    }

    private static boolean within(BigDecimal f, BigDecimal n, String low, String high) {
        return f.compareTo(n.multiply(new BigDecimal(low))) >= 0 && f.compareTo(n.multiply(new BigDecimal(high))) <= 0;
    }

    private static long days(TimeLength length) {
        return length.inDays() ? length.count() : Math.round(length.count() * 365.25 / 12);
    }
}
