package dossier.link;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Measure;
import dossier.model.Revision;
import dossier.model.Time;
import dossier.model.Upkeep;
import dossier.model.Value;
import dossier.read.Draft;
import dossier.words.Lexicon;
import dossier.words.Times;
import dossier.words.Values;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how facts are kept: what they replace, and what their values were. */
final class UpkeepReader {
    private final Succession succession;
    private final Times times;
    private final Lexicon lexicon;
    private final Map<String, Measure> measures;
    private final Log log;

    UpkeepReader(Succession succession, Times times, Lexicon lexicon, Map<String, Measure> measures, Log log) {
        this.succession = succession;
        this.times = times;
        this.lexicon = lexicon;
        this.measures = measures;
        this.log = log;
    }

    Upkeep read(Draft.FactDraft d) {
        Draft.UpkeepDraft upkeep = d.upkeep();
        String id = d.id().value();
        List<Revision> revisions = upkeep.revisions().stream()
                .map(r -> revision(r, d))
                .sorted(Comparator.comparing(Revision::on).reversed())
                .toList();
        return new Upkeep(
                succession.older(id),
                succession.newer(id),
                succession.newest(id),
                upkeep.formerly().stream().map(Text::value).toList(),
                revisions,
                upkeep.reviewBy(),
                upkeep.stale()
                        .or(() -> d.measure().map(m -> measures.get(m.value())).flatMap(Measure::stale)),
                upkeep.checked());
    }

    private Revision revision(Draft.RevisionDraft r, Draft.FactDraft fact) {
        return new Revision(r.kind(), r.on(), r.note().map(Text::value), r.was().flatMap(words -> was(words, fact)));
    }

    /** By the grammar of what the fact says now: a number, a date or a statement. */
    private Optional<Value> was(Text words, Draft.FactDraft fact) {
        if (fact.says().filter(s -> s instanceof Draft.Says.Statement).isPresent()) {
            return Optional.of(new Value.Statement(words.value()));
        }
        if (fact.says().filter(s -> s instanceof Draft.Says.Date).isPresent()) {
            return times.period(words, Optional.empty(), log)
                    .map(t -> new Value.Moment(new Time(t.period(), true, Optional.empty()), words.value()));
        }
        return Values.read(words, lexicon, fact.unit(), fact.scale(), Optional.empty(), log)
                .map(r -> new Value.Number(r.quantity(), r.also(), words.value()));
    }
}
