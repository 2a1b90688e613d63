package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.model.Evidence;
import dossier.model.Kind;
import dossier.model.Period;
import dossier.model.Time;
import dossier.model.Unit;
import dossier.model.Value;
import dossier.read.Draft;
import dossier.words.Lexicon;
import dossier.words.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes a fact of each value of a series: it has its own value, time and id, and all else from its series. */
final class SeriesReader {
    private static final String FOLDER = "content/data/";

    private final Map<String, Draft.TableDraft> tables = new LinkedHashMap<>();
    private final Set<String> unread;
    private final Set<String> used = new HashSet<>();
    /** Which facts are series, by their ids: a part of one is so point by point. */
    private final Set<String> series = new HashSet<>();

    private final Lexicon lexicon;
    private final Log log;

    SeriesReader(Draft draft, Lexicon lexicon, Log log) {
        draft.tables().forEach(t -> tables.put(t.name().value(), t));
        draft.facts().stream()
                .filter(f ->
                        f.says().filter(Draft.Says.Series.class::isInstance).isPresent())
                .forEach(f -> series.add(f.id().value()));
        this.unread = draft.unread();
        this.lexicon = lexicon;
        this.log = log;
    }

    /**
     * A series and each of its values.
     *
     * @param head what is known of the series without its values
     * @param table the name of its file
     * @param time reads when a value holds
     * @return the series first; it is sound only if all of its values are
     */
    List<StatedFact> read(StatedFact head, Text table, Function<Text, Optional<Time>> time) {
        head.evidence().stream()
                .flatMap(e -> e.quote().stream())
                .forEach(quote -> log.add(
                        Code.BAD_VALUE,
                        quote.place(),
                        "a quotation goes with one value, and a series has many",
                        "write it into a column 'quote' of the file"));
        Optional<Draft.TableDraft> found = table(table);
        if (found.isEmpty() || !head.sound()) {
            return List.of(head.with(Optional.empty(), head.kind(), Optional.empty(), false));
        }
        Map<Period, StatedFact> points = new TreeMap<>();
        Map<Period, Value.Point> all = new TreeMap<>();
        Optional<Unit> unit = Optional.empty();
        boolean sound = found.get().sound();
        for (Draft.RowDraft row : found.get().rows()) {
            Optional<Time> at = time.apply(row.time());
            if (at.isEmpty()) {
                sound = false;
                continue;
            }
            Period period = at.get().period();
            String id = head.id() + "@" + period.id();
            boolean known = !row.value().isEmpty();
            if (all.putIfAbsent(period, new Value.Point(id, period, known)) != null) {
                sound = false;
                log.add(
                        Code.DUPLICATE_ID,
                        row.time().place(),
                        "'" + head.id() + "' has two values for " + period.id(),
                        "a series has one value at a time: delete one of them");
            } else if (known) {
                StatedFact point = point(head, id, row, at.get());
                Optional<Unit> other = unit(point);
                unit = unit.or(() -> other);
                sound &= point.sound() && isOf(unit, other, row);
                points.put(period, point);
            }
        }
        if (points.isEmpty() && sound) {
            sound = false;
            log.add(Code.BAD_CSV, found.get().name().place(), "no line of this file has a value", "write one");
        }
        List<StatedFact> facts = new ArrayList<>();
        facts.add(series(head, List.copyOf(all.values()), points, sound));
        facts.addAll(points.values());
        return facts;
    }

    private static Optional<Unit> unit(StatedFact point) {
        return point.value().map(v -> ((Value.Number) v).quantity().unit());
    }

    private boolean isOf(Optional<Unit> unit, Optional<Unit> other, Draft.RowDraft row) {
        if (other.isEmpty() || other.equals(unit)) {
            return true;
        }
        log.add(
                Code.BAD_QUANTITY,
                row.value().place(),
                "'" + row.value() + "' is in another unit than the values before it",
                "a series has one unit; 'unit:' of the fact is that of bare numbers");
        return false;
    }

    private static StatedFact series(
            StatedFact head, List<Value.Point> all, Map<Period, StatedFact> points, boolean sound) {
        Optional<Kind> kind =
                head.kind().or(() -> points.values().stream().findFirst().flatMap(StatedFact::kind));
        Optional<Time> span = all.stream()
                .map(Value.Point::time)
                .reduce((a, b) -> new Period(a.from(), a.to().isBefore(b.to()) ? b.to() : a.to()))
                .map(period -> new Time(period, false, Optional.empty()));
        return head.with(Optional.of(new Value.Series(all)), kind, span, sound);
    }

    private StatedFact point(StatedFact head, String id, Draft.RowDraft row, Time time) {
        Draft.FactDraft of = head.draft();
        Optional<Values.Read> read = Values.read(
                row.value(),
                lexicon,
                row.bare() ? of.unit() : Optional.empty(),
                row.bare() ? of.scale() : Optional.empty(),
                of.precision(),
                log);
        Optional<Text> whole = of.partOf()
                .map(w -> series.contains(w.value())
                        ? Text.at(w + "@" + time.period().id(), w.place())
                        : w);
        return new StatedFact(
                of.at(Text.at(id, row.time().place()), row, whole),
                read.map(r ->
                        new Value.Number(r.quantity(), r.also(), row.value().value())),
                head.kind().or(() -> read.flatMap(Values.Read::kind)),
                Optional.empty(),
                Optional.of(time),
                evidence(head.evidence(), row),
                head.upkeep(),
                read.isPresent());
    }

    /** What a row says of its own evidence is about the first piece of that of the series. */
    private static List<Evidence> evidence(List<Evidence> ofSeries, Draft.RowDraft row) {
        if (row.at().isEmpty() && row.quote().isEmpty()) {
            return ofSeries;
        }
        List<Evidence> own = new ArrayList<>(ofSeries);
        Evidence first = own.get(0);
        own.set(
                0,
                new Evidence(
                        first.source(),
                        row.at().map(Text::value).or(first::at),
                        row.quote(),
                        first.kept(),
                        first.chain(),
                        first.place()));
        return own;
    }

    private Optional<Draft.TableDraft> table(Text name) {
        used.add(name.value());
        Draft.TableDraft table = tables.get(name.value());
        if (table == null && !unread.contains(name.value())) {
            String path = name.value();
            boolean outside =
                    path.startsWith("/") || path.startsWith("..") || path.contains("/..") || path.contains(":");
            String suggestion = Suggestion.didYouMean(path, tables.keySet());
            log.add(
                    outside ? Code.BAD_VALUE : Code.NOT_FOUND,
                    name.place(),
                    outside ? "'" + path + "' lies outside " + FOLDER : "no file '" + path + "' in " + FOLDER,
                    suggestion.isEmpty()
                            ? "a series is a CSV of " + FOLDER + ", named without that folder"
                            : suggestion);
        }
        return Optional.ofNullable(table);
    }

    /** Tells of every file that no series has asked for. */
    void tellUnused() {
        tables.values().stream()
                .filter(t -> !used.contains(t.name().value()))
                .forEach(t -> log.add(
                        Code.UNUSED_FILE,
                        t.name().place(),
                        "no fact uses this file",
                        "name it in a fact, 'series: " + t.name() + "', or delete it"));
    }
}
