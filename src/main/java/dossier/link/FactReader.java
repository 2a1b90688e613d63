package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Evidence;
import dossier.model.Kind;
import dossier.model.Measure;
import dossier.model.Source;
import dossier.model.State;
import dossier.model.Time;
import dossier.model.Value;
import dossier.read.Draft;
import dossier.reckon.Formula;
import dossier.words.Lexicon;
import dossier.words.Times;
import dossier.words.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what each fact says for itself: values and times in words, evidence, names. */
final class FactReader {
    private final Names names;
    private final Times times;
    private final Lexicon lexicon;
    private final Map<String, Source> sources;
    private final Map<String, Measure> measures;
    private final EvidenceReader evidenceReader;
    private final SeriesReader series;
    private final UpkeepReader upkeepReader;
    private final Log log;

    FactReader(
            Names names,
            Times times,
            Lexicon lexicon,
            Map<String, Source> sources,
            Map<String, Measure> measures,
            EvidenceReader evidenceReader,
            SeriesReader series,
            UpkeepReader upkeepReader,
            Log log) {
        this.names = names;
        this.times = times;
        this.lexicon = lexicon;
        this.sources = sources;
        this.measures = measures;
        this.evidenceReader = evidenceReader;
        this.series = series;
        this.upkeepReader = upkeepReader;
        this.log = log;
    }

    /** A fact, and behind it, where it is a series, each of its values. */
    List<StatedFact> read(Draft.FactDraft d) {
        d.subject().ifPresent(s -> names.entity(s.value(), s.place(), log));
        d.geo().ifPresent(g -> names.geo(g.value(), g.place(), log));
        d.partOf().ifPresent(p -> names.fact(p.value(), p.place(), log));
        d.preference().ifPresent(p -> p.over().forEach(o -> names.fact(o.value(), o.place(), log)));
        d.measure().ifPresent(m -> names.measure(m.value(), m.place(), log));
        d.state()
                .filter(s -> s.value() == State.VERIFIED && d.upkeep().checked().isEmpty())
                .ifPresent(s -> unverified(d, s));
        List<Evidence> evidence = evidenceReader.read(d.evidence());
        boolean borne = evidence.size() == d.evidence().size();
        Optional<Anchor> anchor = anchor(evidence);
        // without its source a time cannot be counted: that the source is missing has been told
        Optional<Time> time = borne ? d.time().flatMap(t -> time(t.words(), t.asOf(), anchor)) : Optional.empty();
        Optional<Kind> kind = d.kind().or(() -> measure(d).flatMap(Measure::kind));
        Optional<Value> value = Optional.empty();
        if (d.says().isPresent()) {
            Draft.Says says = d.says().get();
            if (says instanceof Draft.Says.Value v) {
                Optional<Values.Read> read = Values.read(v.words(), lexicon, d.unit(), d.scale(), d.precision(), log);
                value = read.map(
                        r -> new Value.Number(r.quantity(), r.also(), v.words().value()));
                kind = kind.or(() -> read.flatMap(Values.Read::kind));
            } else if (says instanceof Draft.Says.Date date) {
                value = borne ? moment(date.date(), anchor) : Optional.empty();
            } else if (says instanceof Draft.Says.Statement statement) {
                value = Optional.of(new Value.Statement(statement.words().value()));
            }
        }
        Optional<Formula> formula = d.formula().flatMap(f -> Formula.parse(f, log));
        if (d.says().isPresent() && d.says().get() instanceof Draft.Says.Series s) {
            StatedFact head = new StatedFact(d, value, kind, formula, time, evidence, upkeepReader.read(d), borne);
            return series.read(head, s.table(), words -> time(words, false, anchor));
        }
        boolean sound = borne
                && value.isPresent() == d.says().isPresent()
                && formula.isPresent() == d.formula().isPresent();
        return List.of(new StatedFact(d, value, kind, formula, time, evidence, upkeepReader.read(d), sound));
    }

    private void unverified(Draft.FactDraft d, Draft.Located<State> state) {
        log.add(
                Code.UNVERIFIED,
                state.place(),
                "'" + d.id() + "' is called verified, and nobody is named who checked it",
                "add 'checked: {by: ..., on: ...}'");
    }

    private Optional<Measure> measure(Draft.FactDraft d) {
        return d.measure().map(m -> measures.get(m.value()));
    }

    /** The date from which words of time are counted, and whether it was inferred. */
    private record Anchor(LocalDate date, Optional<String> inferred) {}

    private Optional<Anchor> anchor(List<Evidence> evidence) {
        return evidence.stream()
                .findFirst()
                .map(e -> sources.get(e.source()))
                .flatMap(Source::published)
                .map(t -> new Anchor(t.period().from(), t.inferred()));
    }

    private Optional<Time> time(Text words, boolean asOf, Optional<Anchor> anchor) {
        return times.period(words, anchor.map(Anchor::date), log)
                .map(read -> new Time(
                        read.period(), asOf, read.counted() ? anchor.flatMap(Anchor::inferred) : Optional.empty()));
    }

    private Optional<Value> moment(Draft.DateDraft date, Optional<Anchor> anchor) {
        return time(date.words(), true, anchor)
                .map(t -> date.inferred().isPresent()
                        ? new Time(t.period(), true, date.inferred().map(Text::value))
                        : t)
                .map(t -> new Value.Moment(t, date.words().value()));
    }
}
