package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.link.Linked;
import dossier.model.ChartSpec;
import dossier.model.Note;
import dossier.model.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds every claim of every page against its fact, and finds the numbers that lead to none. */
final class Claims {
    private final Linked linked;
    private final Grounds grounds;
    private final Judge judge;
    private final Judged judged;
    private final Adopted adopted;
    private final Log log;
    private final List<Findings.Unbound> unbound = new ArrayList<>();

    /** @param judged what became of the same prose before */
    Claims(Linked linked, Judged judged, Log log) {
        this.linked = linked;
        this.grounds = new Grounds(linked);
        this.judge = new Judge(linked, grounds);
        this.judged = judged;
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
        judged.begin(linked.site());
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
            log.add(unused(reason.place(), "title and summary hold no number that leads to no fact"));
        }
        head.forEach(number -> unbound.add(number.because(reason.value())));
        count.excused += head.size();
    }

    private void prose(Prose prose, Optional<LocalDate> date, Count count) {
        unbound(prose, date, count).forEach(number -> tell(number, count));
    }

    /** The numbers that neither a claim nor a comment accounts for. */
    private List<Findings.Unbound> unbound(Prose prose, Optional<LocalDate> date, Count count) {
        Judged.Verdicts verdicts = judged.of(prose, date, grounds, () -> judge.of(prose, date));
        count.checked += verdicts.checked();
        count.cited += verdicts.cited();
        log.addAll(verdicts.told());
        List<Findings.Unbound> left = new ArrayList<>();
        for (Findings.Unbound number : verdicts.unbound()) {
            if (number.reason().isPresent()) {
                unbound.add(number);
                count.excused++;
            } else {
                left.add(number);
            }
        }
        return left;
    }

    static Diagnostic unused(Place place, String why) {
        return new Diagnostic(Code.NUMBER_OK_UNUSED, place, "this number-ok excuses nothing: " + why, "take it out");
    }

    private void tell(Findings.Unbound number, Count count) {
        count.unbound++;
        unbound.add(number);
        Place place = number.place();
        String words = place.file().text().substring(place.from(), place.to());
        log.add(adopted.unbound(place, words));
    }
}
