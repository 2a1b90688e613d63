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
            log.add(unused(reason.place(), "title and summary hold no number that leads to no fact"));
        }
        count.excused += head.size();
    }

    private void prose(Prose prose, Optional<LocalDate> date, Count count) {
        unbound(prose, date, count).forEach(place -> tell(place, count));
    }

    private List<Place> unbound(Prose prose, Optional<LocalDate> date, Count count) {
        Judged.Verdicts verdicts = judged.of(prose, date, grounds, () -> judge.of(prose, date));
        count.checked += verdicts.checked();
        count.excused += verdicts.excused();
        count.cited += verdicts.cited();
        log.addAll(verdicts.told());
        return verdicts.unbound();
    }

    static Diagnostic unused(Place place, String why) {
        return new Diagnostic(Code.NUMBER_OK_UNUSED, place, "this number-ok excuses nothing: " + why, "take it out");
    }

    private void tell(Place place, Count count) {
        count.unbound++;
        String words = place.file().text().substring(place.from(), place.to());
        log.add(adopted.unbound(place, words));
    }
}
