package dossier.check;

import dossier.diagnostic.Code;
import dossier.model.Language;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Period;
import dossier.words.Dates;
import dossier.words.TimeMeaning;
import dossier.words.TimeReading;
import dossier.words.TimeSide;
import dossier.words.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Claims about a time: when something happened, over which period or at which moment a fact holds, when a source came
 * out. The words in the link and those that touch it must be the fact's time, or coarser.
 */
public final class TimeClaims {
    /** How far around a link words of time are looked for. */
    private static final int REACH = 80;

    private final Times times;

    public TimeClaims(Times times) {
        this.times = times;
    }

    /**
     * What a claim is about.
     *
     * @param id of the fact, as messages name it
     * @param time the fact's date, its period, or the moment at which it was counted
     */
    public record Target(String id, Period time) {}

    /** A text with a link in it, and the other links: whether each leads to the same as the first. */
    private record Sentence(String text, int from, int to, List<Other> others) {
        /** The same with other words in place of a stretch that meets the link. */
        Sentence with(int start, int end, String words) {
            int by = words.length() - (end - start);
            List<Other> rest = others.stream()
                    .filter(o -> o.to <= start || o.from >= end)
                    .map(o -> o.from >= end ? new Other(o.from + by, o.to + by, o.same) : o)
                    .toList();
            return new Sentence(
                    text.substring(0, start) + words + text.substring(end),
                    Math.min(from, start),
                    Math.max(to + by, start + words.length()),
                    rest);
        }
    }

    private record Other(int from, int to, boolean same) {}

    private record Found(TimeReading reading, TimeAgreement agreement) {}

    /**
     * Checks a claim that is not empty.
     *
     * @param noteDate the date from which words such as "last year" are counted
     */
    public Verdict check(Passage passage, Link link, Target target, Optional<LocalDate> noteDate) {
        String text = passage.text().value();
        Sentence sentence = new Sentence(text, link.from(), link.to(), near(passage.links(), link));
        Verdict verdict = verdict(sentence, target, noteDate);
        return verdict.code()
                        .filter(c -> c != Code.CLAIM_CUT && c != Code.CLAIM_UNREAD)
                        .isEmpty()
                ? verdict
                : new Verdict(
                        verdict.code(),
                        verdict.from(),
                        verdict.to(),
                        verdict.message(),
                        hint(sentence, verdict, target, noteDate));
    }

    /** The links in reach of one, found without looking at them all. */
    private static List<Other> near(List<Link> links, Link link) {
        int own = Collections.binarySearch(links, link, Comparator.comparingInt(Link::from));
        List<Other> near = new ArrayList<>();
        for (int i = own - 1; i >= 0 && links.get(i).to() > link.from() - REACH; i--) {
            near.add(other(links.get(i), link));
        }
        for (int i = own + 1; own >= 0 && i < links.size() && links.get(i).from() < link.to() + REACH; i++) {
            near.add(other(links.get(i), link));
        }
        return near;
    }

    private static Other other(Link l, Link link) {
        return new Other(l.from(), l.to(), l.address().equals(link.address()));
    }

    /**
     * The dates, and lengths in digits, in the words of a claim that cites a statement: each must agree with the fact's
     * time, or stand in what the fact says. Empty where there is none.
     */
    public List<Verdict> cited(
            Passage passage,
            Link link,
            String id,
            Optional<Period> time,
            String statement,
            Optional<LocalDate> noteDate) {
        String text = passage.text().value();
        List<TimeReading> said = times.readings(statement, Optional.empty());
        List<Verdict> verdicts = new ArrayList<>();
        for (TimeReading r : window(text, link.from(), link.to(), noteDate)) {
            boolean inside = r.core() >= link.from() && r.to() <= link.to();
            boolean isLength = r.meaning() instanceof TimeMeaning.Length || r.meaning() instanceof TimeMeaning.Offset;
            if (!inside
                    || isLength && text.substring(r.core(), r.to()).codePoints().noneMatch(Character::isDigit)) {
                continue;
            }
            Optional<TimeAgreement> agreement = time.map(t -> TimeAgreement.of(r, t));
            boolean asSaid = said.stream()
                    .anyMatch(s -> s.meaning().equals(r.meaning())
                            || s.meaning() instanceof TimeMeaning.Dated d
                                    && TimeAgreement.of(r, d.period()).code().isEmpty());
            if (asSaid || agreement.isPresent() && agreement.get().code().isEmpty()) {
                verdicts.add(Verdict.agrees(
                        r.from(),
                        r.to(),
                        asSaid ? "the fact says so" : agreement.get().why()));
            } else {
                String words = text.substring(r.from(), r.to());
                verdicts.add(Verdict.refused(
                        agreement.flatMap(TimeAgreement::code).orElse(Code.CLAIM_DIFFERS),
                        r.from(),
                        r.to(),
                        "'" + words + "' is not in what " + id + " says",
                        time.map(t -> "the fact is of " + print(t))
                                .orElse("the fact has no time: give it a period, or take the date out of the link")));
            }
        }
        return List.copyOf(verdicts);
    }

    private Verdict verdict(Sentence s, Target target, Optional<LocalDate> noteDate) {
        List<TimeReading> touching = window(s.text, s.from, s.to, noteDate).stream()
                .filter(r -> r.core() < s.to && r.to() > s.from)
                .toList();
        if (touching.isEmpty()) {
            return nothing(
                    s,
                    target,
                    !times.readings(s.text.substring(s.from, s.to), noteDate).isEmpty());
        }
        // words of time in a row are read as one: "three years from 2024"
        int last = 0;
        while (last + 1 < touching.size()
                && isGap(s.text, touching.get(last).to(), touching.get(last + 1).from())) {
            last++;
        }
        Verdict verdict = null;
        for (TimeReading r : touching.subList(0, last + 1)) {
            Found found = choose(s, turned(s.text, r), target);
            Verdict here = cut(s, found.reading).orElseGet(() -> judged(s, found, target));
            boolean rowAgrees = verdict == null || verdict.code().isEmpty();
            verdict = verdict == null || rowAgrees && here.code().isPresent()
                    ? here
                    : new Verdict(
                            verdict.code(),
                            verdict.from(),
                            rowAgrees ? here.to() : verdict.to(),
                            verdict.message(),
                            verdict.hint());
        }
        TimeReading end = touching.get(last);
        boolean isCut = verdict.code().filter(c -> c == Code.CLAIM_CUT).isPresent();
        return isCut ? verdict : unread(s, touching.get(0), end).orElse(verdict);
    }

    private static Verdict nothing(Sentence s, Target target, boolean glued) {
        String inLink = s.text.substring(s.from, s.to);
        return glued
                ? Verdict.refused(
                        Code.CLAIM_CUT,
                        s.from,
                        s.to,
                        "'" + inLink + "' is cut off from what is glued to it",
                        "link all of the time, or part it from what stands beside it")
                : Verdict.refused(
                        Code.CLAIM_UNREAD,
                        s.from,
                        s.to,
                        "no time is read in '" + inLink + "'",
                        "link words of time: '"
                                + Dates.words(
                                        target.time,
                                        inLink.chars().anyMatch(c -> isHangul((char) c)) ? Language.KO : Language.EN)
                                + "'");
    }

    private static boolean isGap(String text, int from, int to) {
        String gap = text.substring(from, Math.max(from, to));
        return gap.isBlank() || gap.strip().equals(",");
    }

    /** What stands around the link, read from a white space on to another. */
    private List<TimeReading> window(String text, int from, int to, Optional<LocalDate> noteDate) {
        int start = Math.max(0, from - REACH);
        while (start > 0 && start < from && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        int end = Math.min(text.length(), to + REACH);
        while (end < text.length() && end > to && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        int shift = start;
        return times.readings(text.substring(start, end), noteDate).stream()
                .map(r -> r.shifted(shift))
                .toList();
    }

    /** Of a range whose other end is in no link, or in one to another fact, the end in this link may count alone. */
    private static Found choose(Sentence s, TimeReading r, Target target) {
        TimeAgreement whole = TimeAgreement.of(r, target.time);
        if (r.ends().isEmpty()) {
            return new Found(r, whole);
        }
        TimeReading a = r.ends().get().first();
        TimeReading b = r.ends().get().last();
        boolean inA = a.core() < s.to && a.to() > s.from;
        boolean inB = b.core() < s.to && b.to() > s.from;
        if (inA && inB || !inA && !inB) {
            return new Found(r, whole);
        }
        TimeReading own = inA ? a : b;
        TimeReading far = inA ? b : a;
        Optional<Other> link = s.others.stream()
                .filter(o -> far.core() < o.to && far.to() > o.from)
                .findFirst();
        if (link.isPresent() && link.get().same) {
            return new Found(r, whole);
        }
        TimeAgreement alone = TimeAgreement.of(own, target.time);
        return alone.code().isEmpty() || link.isPresent() ? new Found(own, alone) : new Found(r, whole);
    }

    /** A bound that is denied is the opposite bound: "did not open before 2018". */
    private TimeReading turned(String text, TimeReading r) {
        TimeSide other =
                switch (r.side()) {
                    case BEFORE -> TimeSide.NOT_BEFORE;
                    case AFTER -> TimeSide.BY;
                    case BY -> TimeSide.AFTER;
                    default -> r.side();
                };
        int negation = other == r.side() ? -1 : times.negationNear(text, r.from());
        return negation < 0 ? r : r.turned(negation, other);
    }

    private Optional<Verdict> cut(Sentence s, TimeReading r) {
        int negation = r.side() == TimeSide.UNTIL ? -1 : times.negationBefore(s.text, r.from());
        if (negation >= 0) {
            return Optional.of(Verdict.refused(
                    Code.CLAIM_CUT,
                    negation,
                    r.to(),
                    "'" + s.text.substring(negation, r.to()) + "' denies the time that is linked",
                    "say when it was, not when it was not"));
        }
        int end = times.passGlued(s.text, r.to());
        boolean goesOn = end < s.text.length()
                && end >= s.to
                && Character.isLetterOrDigit(s.text.charAt(end))
                && !isHangul(s.text.charAt(end));
        return goesOn
                ? Optional.of(Verdict.refused(
                        Code.CLAIM_CUT,
                        r.from(),
                        end + 1,
                        "'" + s.text.substring(r.from(), end + 1) + "' goes on behind what can be read as a time",
                        "link all of the time, or part it from what stands beside it"))
                : Optional.empty();
    }

    /** Words in the link behind the time; but what a length stands before: "a three-year plan". */
    private Optional<Verdict> unread(Sentence s, TimeReading first, TimeReading last) {
        int end = Math.min(s.to, times.passGlued(s.text, last.to()));
        String behind = s.text.substring(Math.max(s.from, end), s.to);
        boolean hasWords = behind.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean named = last.meaning() instanceof TimeMeaning.Length l
                && l.named()
                && times.readings(behind, Optional.empty()).isEmpty()
                && behind.codePoints().noneMatch(Character::isDigit);
        if (!hasWords || named) {
            return Optional.empty();
        }
        int from = Math.max(first.from(), s.from);
        return Optional.of(Verdict.refused(
                Code.CLAIM_UNREAD,
                from,
                s.to,
                "'" + behind.replaceFirst("^[\\s\\p{Punct}]+", "") + "' cannot be read as part of a time",
                "link '" + s.text.substring(from, end) + "' alone"));
    }

    private static boolean isHangul(char c) {
        return c >= '\uac00' && c <= '\ud7a3';
    }

    private static Verdict judged(Sentence s, Found found, Target target) {
        TimeReading r = found.reading;
        TimeAgreement a = found.agreement;
        String words = "'" + s.text.substring(r.from(), r.to()) + "'";
        if (a.code().isEmpty()) {
            return Verdict.agrees(r.from(), r.to(), a.why());
        }
        String message =
                switch (a.code().get()) {
                    case CLAIM_TOO_FINE -> words + " is finer than what " + target.id + " says";
                    case CLAIM_TOO_COARSE -> words + " is so far from what " + target.id + " says that it misleads";
                    case DATE_NEEDED -> words + " is counted from a date that is not given";
                    default ->
                        words + " is not what " + target.id + " says" + (a.why().isEmpty() ? "" : ": " + a.why());
                };
        return Verdict.refused(a.code().get(), r.from(), r.to(), message, "");
    }

    /** Wordings that would pass in the place of a claim's own, the best first; none where it passes as it is. */
    List<Offer> offers(Passage passage, Link link, Target target, Optional<LocalDate> noteDate) {
        Sentence sentence = new Sentence(passage.text().value(), link.from(), link.to(), near(passage.links(), link));
        Verdict verdict = verdict(sentence, target, noteDate);
        return verdict.code().isEmpty() ? List.of() : passing(sentence, verdict, target, noteDate);
    }

    /** Up to two wordings that pass in the place of a claim's own, whether it passes or not. */
    List<String> wordings(Passage passage, Link link, Target target, Optional<LocalDate> noteDate) {
        Sentence sentence = new Sentence(passage.text().value(), link.from(), link.to(), near(passage.links(), link));
        return passing(sentence, verdict(sentence, target, noteDate), target, noteDate).stream()
                .map(Offer::words)
                .toList();
    }

    /** What the fact is, and up to two wordings that would pass in the place of the author's. */
    private String hint(Sentence s, Verdict verdict, Target target, Optional<LocalDate> noteDate) {
        String fact = "the fact is " + print(target.time);
        boolean needsDate = verdict.code().get() == Code.DATE_NEEDED;
        List<String> offers =
                passing(s, verdict, target, noteDate).stream().map(Offer::words).toList();
        String passing = offers.isEmpty() ? "" : "; '" + String.join("' or '", offers) + "' would pass";
        return (needsDate ? "give the note its 'date:', or write the time out: " : "") + fact + passing;
    }

    private List<Offer> passing(Sentence s, Verdict verdict, Target target, Optional<LocalDate> noteDate) {
        String words = s.text.substring(verdict.from(), verdict.to());
        List<TimeReading> readings = times.readings(words, noteDate);
        TimeReading r = readings.isEmpty() ? null : readings.get(0).shifted(verdict.from());
        List<Offer> offers = new ArrayList<>();
        for (String time : r == null ? List.<String>of() : TimeOffers.of(r, target.time, words)) {
            String kept = s.text.substring(r.from(), r.core()) + time;
            for (String written : List.of(kept, time)) {
                Offer offer = new Offer(verdict.from(), verdict.to(), written);
                Sentence changed = s.with(verdict.from(), verdict.to(), written);
                if (offers.size() < 2
                        && !offers.contains(offer)
                        && verdict(changed, target, noteDate).code().isEmpty()) {
                    offers.add(offer);
                }
            }
        }
        return offers;
    }

    private static String print(Period period) {
        return Dates.words(period, Language.EN);
    }
}
