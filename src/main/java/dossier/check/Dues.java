package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Revision;
import dossier.model.Site;
import dossier.model.Source;
import dossier.model.Stale;
import dossier.model.Time;
import dossier.model.Upkeep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which facts and sources somebody must look at again, and from which day on. */
final class Dues {
    private final Site site;
    private final List<Due> dues = new ArrayList<>();

    private Dues(Site site) {
        this.site = site;
    }

    static List<Due> of(Site site) {
        Dues all = new Dues(site);
        site.listed().stream().filter(Fact::isHeld).forEach(all::add);
        site.sources().values().forEach(all::add);
        return all.dues;
    }

    private void add(Fact fact) {
        Upkeep upkeep = fact.upkeep();
        upkeep.reviewBy()
                .ifPresent(day -> dues.add(new Due(
                        fact.id(),
                        Code.REVIEW_DUE,
                        weight(Code.REVIEW_DUE),
                        fact.place(),
                        Optional.of(day),
                        Optional.empty(),
                        "'" + fact.id() + "' has been due for review since " + day,
                        "hold it against its source, then move its 'review_by:'")));
        upkeep.stale().ifPresent(stale -> lastLook(fact).ifPresent(seen -> add(fact.id(), fact.place(), stale, seen)));
    }

    private void add(Source source) {
        source.stale()
                .ifPresent(stale -> lastLook(source).ifPresent(seen -> add(source.id(), source.place(), stale, seen)));
    }

    private void add(String id, Place place, Stale stale, LocalDate seen) {
        Optional<LocalDate> warned = stale.warn().map(age -> age.after(seen));
        Optional<LocalDate> failing = stale.error().map(age -> age.after(seen));
        LocalDate since = Stream.concat(warned.stream(), failing.stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        dues.add(new Due(
                id,
                Code.STALE,
                weight(Code.STALE),
                place,
                warned,
                failing,
                "'" + id + "' has been stale since " + since + ": it was last looked at on " + seen,
                "look at it again, then say when: 'checked: {by: ..., on: ...}' of a fact, 'accessed:' of a source"));
    }

    private Severity weight(Code code) {
        return site.settings().severities().getOrDefault(code.id(), code.severity());
    }

    /** When somebody last held a fact against the world: the latest day of all that tell of it. */
    private Optional<LocalDate> lastLook(Fact fact) {
        Stream<LocalDate> own = Stream.concat(
                fact.upkeep().checked().stream().flatMap(s -> s.on().stream()),
                fact.upkeep().revisions().stream().map(Revision::on));
        Stream<LocalDate> sources = fact.evidence().stream()
                .map(Evidence::source)
                .map(site.sources()::get)
                .filter(Objects::nonNull)
                .flatMap(s -> lastLook(s).stream());
        return Stream.concat(own, sources).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> lastLook(Source source) {
        Optional<LocalDate> published = source.published().map(Time::period).map(p -> p.to());
        return Stream.concat(source.accessed().stream(), published.stream()).max(Comparator.naturalOrder());
    }
}
