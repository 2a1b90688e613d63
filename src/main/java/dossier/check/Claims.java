package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.link.Linked;
import dossier.model.ChartSpec;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Period;
import dossier.model.Prose;
import dossier.words.Lexicon;
import dossier.words.Numbers;
import dossier.words.TimeSpan;
import dossier.words.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Holds every claim of every page against its fact, and finds the numbers that lead to none. */
final class Claims {
    private final Linked linked;
    private final Lexicon lexicon;
    private final Times times;
    private final ClaimRule rule;
    private final Log log;

    Claims(Linked linked, Log log) {
        this.linked = linked;
        this.lexicon = linked.lexicon();
        this.times = lexicon.times();
        this.rule = new ClaimRule(linked, times);
        this.log = log;
    }

    /** What became of the numbers of one page so far. */
    private static final class Count {
        private int checked;
        private int excused;
        private int unbound;
        private int cited;
    }

    List<Findings.Coverage> coverage() {
        List<Findings.Coverage> coverage = new ArrayList<>();
        linked.site().index().ifPresent(n -> coverage.add(note(n)));
        linked.site().notes().forEach(n -> coverage.add(note(n)));
        for (ChartSpec chart : linked.site().charts().values()) {
            Count count = new Count();
            prose(chart.headline(), Optional.empty(), count);
            coverage.add(result("charts/" + chart.id(), chart.headline(), count));
        }
        linked.site()
                .facts()
                .values()
                .forEach(f -> f.label().texts().values().forEach(label -> prose(label, Optional.empty(), new Count())));
        return coverage;
    }

    private static Findings.Coverage result(String slug, Prose title, Count count) {
        return new Findings.Coverage(slug, title.plain(), count.checked, count.excused, count.unbound, count.cited);
    }

    private Findings.Coverage note(Note note) {
        Count count = new Count();
        List<Place> head = new ArrayList<>();
        head.addAll(unbound(note.title(), note.date(), count));
        note.summary().ifPresent(s -> head.addAll(unbound(s, note.date(), count)));
        if (note.numberOk().isPresent()) {
            excuseHead(note.numberOk().get(), head, count);
        } else {
            head.forEach(place -> tell(place, count));
        }
        prose(note.body(), note.date(), count);
        return result(note.slug(), note.title(), count);
    }

    private void excuseHead(Text reason, List<Place> head, Count count) {
        if (head.isEmpty()) {
            unused(reason.place(), "title and summary hold no number that leads to no fact");
        }
        count.excused += head.size();
    }

    private void prose(Prose prose, Optional<LocalDate> date, Count count) {
        unbound(prose, date, count).forEach(place -> tell(place, count));
    }

    private List<Place> unbound(Prose prose, Optional<LocalDate> date, Count count) {
        List<Place> left = new ArrayList<>();
        prose.passages().forEach(p -> left.addAll(passage(p, date, count)));
        return left;
    }

    /** Checks the claims of a passage, and gives the numbers that neither a claim nor a comment accounts for. */
    private List<Place> passage(Passage passage, Optional<LocalDate> date, Count count) {
        List<Numbers.Span> numbers = Numbers.in(passage, lexicon);
        List<ClaimRule.Outcome> outcomes = new ArrayList<>();
        for (Link link : passage.links()) {
            rule.check(passage, link, numbers, date).ifPresent(outcomes::add);
        }
        BitSet accounted = new BitSet();
        outcomes.forEach(o -> accounted.set(o.from(), o.to()));
        for (ClaimRule.Outcome outcome : outcomes) {
            count.checked += outcome.checked();
            count.cited += outcome.cited() ? 1 : 0;
            outcome.diagnostics().forEach(log::add);
        }
        if (passage.quoted()) {
            return List.of();
        }
        List<Numbers.Span> left = new ArrayList<>();
        List<TimeSpan> spans = null;
        for (Numbers.Span number : numbers) {
            int next = accounted.nextSetBit(number.from());
            if (next >= 0 && next < number.to()) {
                continue;
            }
            spans = spans == null ? times.spans(passage.text().value(), date) : spans;
            if (isTimeOfAClaim(passage, number, spans, outcomes)) {
                count.checked++;
            } else {
                left.add(number);
            }
        }
        excuse(passage, left, count);
        return left.stream().map(n -> passage.text().place(n.from(), n.to())).toList();
    }

    /** A year or a length of time need not be bound where a claim of the same sentence is of that time. */
    private static boolean isTimeOfAClaim(
            Passage passage, Numbers.Span number, List<TimeSpan> spans, List<ClaimRule.Outcome> outcomes) {
        for (TimeSpan span : spans) {
            if (span.from() <= number.from() && number.to() <= span.to()) {
                for (ClaimRule.Outcome outcome : outcomes) {
                    Optional<Period> period = outcome.time();
                    if (period.filter(p -> p == ClaimRule.UNKNOWN || span.isOf(p))
                                    .isPresent()
                            && Sentences.same(passage.text().value(), span.from(), outcome.from())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void excuse(Passage passage, List<Numbers.Span> left, Count count) {
        for (Passage.NumberOk ok : passage.numberOk()) {
            Numbers.Span last = null;
            for (Numbers.Span number : left) {
                last = number.to() <= ok.at() ? number : last;
            }
            if (last == null) {
                unused(ok.place(), "no number before it in its block leads to no fact");
            } else {
                left.remove(last);
                count.excused++;
            }
        }
    }

    private void unused(Place place, String why) {
        log.add(Code.NUMBER_OK_UNUSED, place, "this number-ok excuses nothing: " + why, "take it out");
    }

    private void tell(Place place, Count count) {
        count.unbound++;
        String words = place.file().text().substring(place.from(), place.to());
        log.add(new Diagnostic(
                Code.UNBOUND_NUMBER,
                place,
                "'" + words + "' leads to no fact",
                "bind it: [" + words + "](fact:...), or say why it may stand: <!-- number-ok: reason -->"));
    }
}
