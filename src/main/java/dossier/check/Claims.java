package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.link.Linked;
import dossier.model.ChartSpec;
import dossier.model.Link;
import dossier.model.Note;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.words.Lexicon;
import dossier.words.Numbers;
import dossier.words.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Holds every claim of every page against its fact, and finds the numbers that lead to none. */
final class Claims {
    private final Linked linked;
    private final Lexicon lexicon;
    private final Times times;
    private final ClaimRule rule;
    private final Adopted adopted;
    private final Log log;
    private final List<Findings.Unbound> unbound = new ArrayList<>();

    Claims(Linked linked, Log log) {
        this.linked = linked;
        this.lexicon = linked.lexicon();
        this.times = lexicon.times();
        this.rule = new ClaimRule(linked, times);
        this.adopted = new Adopted(linked.adopted());
        this.log = log;
    }

    /** What became of the numbers of one page so far. */
    private static final class Count {
        private int checked;
        private int excused;
        private int unbound;
        private int cited;
    }

    /** The numbers that {@link #coverage()} found to lead to no fact. */
    List<Findings.Unbound> unbound() {
        return unbound;
    }

    List<Findings.Coverage> coverage() {
        List<Findings.Coverage> coverage = new ArrayList<>();
        linked.site().index().ifPresent(n -> coverage.add(note(n)));
        linked.site().notes().forEach(n -> coverage.add(note(n)));
        for (ChartSpec chart : linked.site().charts().values()) {
            Count count = new Count();
            prose(chart.headline(), Optional.empty(), count);
            chart.annotation().ifPresent(a -> prose(a.words(), Optional.empty(), count));
            coverage.add(result("charts/" + chart.id(), chart.headline(), count));
        }
        linked.site().facts().values().stream()
                .filter(f -> f.series().isEmpty()) // a value of a series has the label of that
                .forEach(f -> f.label().texts().values().forEach(label -> prose(label, Optional.empty(), new Count())));
        adopted.tellUnused(log);
        return coverage;
    }

    private static Findings.Coverage result(String slug, Prose title, Count count) {
        return new Findings.Coverage(slug, title.plain(), count.checked, count.excused, count.unbound, count.cited);
    }

    private Findings.Coverage note(Note note) {
        Count count = new Count();
        List<Findings.Unbound> head = new ArrayList<>();
        head.addAll(unbound(note.title(), note.date(), count));
        note.summary().ifPresent(s -> head.addAll(unbound(s, note.date(), count)));
        if (note.numberOk().isPresent()) {
            excuseHead(note.numberOk().get(), head, count);
        } else {
            head.forEach(number -> tell(number, count));
        }
        prose(note.body(), note.date(), count);
        return result(note.slug(), note.title(), count);
    }

    private void excuseHead(Text reason, List<Findings.Unbound> head, Count count) {
        if (head.isEmpty()) {
            unused(reason.place(), "title and summary hold no number that leads to no fact");
        }
        head.forEach(number -> unbound.add(number.because(reason.value())));
        count.excused += head.size();
    }

    private void prose(Prose prose, Optional<LocalDate> date, Count count) {
        unbound(prose, date, count).forEach(number -> tell(number, count));
    }

    private List<Findings.Unbound> unbound(Prose prose, Optional<LocalDate> date, Count count) {
        List<Findings.Unbound> left = new ArrayList<>();
        prose.passages().forEach(p -> left.addAll(passage(p, date, count)));
        return left;
    }

    /** Checks the claims of a passage, and gives the numbers that neither a claim nor a comment accounts for. */
    private List<Findings.Unbound> passage(Passage passage, Optional<LocalDate> date, Count count) {
        List<Numbers.Span> numbers = Numbers.in(passage, lexicon);
        Settled.isToldOnly(passage, linked, log);
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
        NavigableMap<Integer, Numbers.Span> left = new TreeMap<>();
        Optional<ClaimedTimes> claimed = Optional.empty();
        for (Numbers.Span number : numbers) {
            int next = accounted.nextSetBit(number.from());
            if (next >= 0 && next < number.to()) {
                continue;
            }
            String text = passage.text().value();
            claimed = claimed.or(() -> Optional.of(new ClaimedTimes(text, times.spans(text, date), outcomes)));
            if (claimed.get().hold(number)) {
                count.checked++;
            } else {
                left.put(number.to(), number);
            }
        }
        excuse(passage, left, count);
        return left.values().stream()
                .map(n -> new Findings.Unbound(passage, n.from(), n.to(), Optional.empty()))
                .toList();
    }

    /** @param left the numbers that lead to no fact, by the index behind each */
    private void excuse(Passage passage, NavigableMap<Integer, Numbers.Span> left, Count count) {
        for (Passage.NumberOk ok : passage.numberOk()) {
            Integer last = left.floorKey(ok.at());
            if (last == null) {
                unused(ok.place(), "no number before it in its block leads to no fact");
            } else {
                Numbers.Span number = left.remove(last);
                unbound.add(new Findings.Unbound(passage, number.from(), number.to(), Optional.of(ok.reason())));
                count.excused++;
            }
        }
    }

    private void unused(Place place, String why) {
        log.add(Code.NUMBER_OK_UNUSED, place, "this number-ok excuses nothing: " + why, "take it out");
    }

    private void tell(Findings.Unbound number, Count count) {
        count.unbound++;
        unbound.add(number);
        Place place = number.place();
        String words = place.file().text().substring(place.from(), place.to());
        log.add(adopted.unbound(place, words));
    }
}
