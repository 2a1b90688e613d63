package dossier.link;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Suggestion;
import dossier.model.Address;
import dossier.model.Conversion;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Segment;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Demands that every link of a piece of prose leads somewhere. */
final class ProseLinker {

    private final Names names;
    private final References references;
    private final Map<String, Set<String>> anchors = new TreeMap<>();
    private final Set<String> files;
    private final Conversions conversions;
    private final Map<Address.FactRef, Conversion> converted = new HashMap<>();
    private final Log log;

    /**
     * @param pages the prose of each page, by its path within the site's folder
     * @param files the paths of all that a link can lead to: pages and assets
     */
    ProseLinker(
            Names names,
            References references,
            Conversions conversions,
            Map<String, Prose> pages,
            Set<String> files,
            Log log) {
        this.names = names;
        this.conversions = conversions;
        this.references = references;
        this.files = files;
        this.log = log;
        pages.forEach((path, prose) -> anchors.put(path, anchors(prose)));
    }

    private static Set<String> anchors(Prose prose) {
        Set<String> found = new TreeSet<>();
        for (Segment segment : prose.segments()) {
            if (segment instanceof Segment.Heading heading) {
                found.add(heading.anchor());
            }
        }
        return found;
    }

    /** What the references in all prose that was checked come to in the units that they ask for. */
    Map<Address.FactRef, Conversion> converted() {
        return converted;
    }

    void check(Prose prose, String path) {
        for (Passage passage : prose.passages()) {
            for (Link link : passage.links()) {
                check(link, path);
            }
        }
    }

    private void check(Link link, String path) {
        Place place = link.addressPlace();
        Address address = link.address();
        if (address instanceof Address.FactRef ref) {
            fact(ref, place);
        } else if (address instanceof Address.SourceRef ref) {
            names.source(ref.id(), place, log);
        } else if (address instanceof Address.EntityRef ref) {
            names.entity(ref.id(), place, log);
        } else if (address instanceof Address.QuoteRef ref) {
            references.fact(ref.fact(), place);
        } else if (address instanceof Address.ChartRef ref) {
            names.chart(ref.id(), place, log);
        } else if (address instanceof Address.FiguresRef ref) {
            ref.facts().forEach(f -> references.one(f, place).ifPresent(fact -> fact(fact, f, place)));
        } else if (address instanceof Address.TimelineRef ref) {
            ref.filters().forEach(f -> names.filter(f, place, log));
        } else if (address instanceof Address.TableRef ref) {
            ref.filters().forEach(f -> names.filter(f, place, log));
        } else if (address instanceof Address.Internal internal) {
            internal(internal, path, place);
        }
    }

    private void fact(Address.FactRef ref, Place place) {
        references.fact(ref, place).ifPresent(fact -> fact(fact, ref, place));
    }

    private void fact(Fact fact, Address.FactRef ref, Place place) {
        ref.part().ifPresent(part -> part(fact, part, place));
        if (ref.in().isPresent() && fact.quantity().isEmpty()) {
            log.add(Code.BAD_ADDRESS, place, "'" + ref.id() + "' is no amount: it has no unit", "leave '?in=' out");
        } else if (ref.in().isPresent()) {
            conversions
                    .in(fact, ref.in().get(), place, log)
                    .ifPresent(q ->
                            converted.put(ref, conversions.told(fact, ref.in().get(), q)));
        }
    }

    private void part(Fact fact, Address.Part part, Place place) {
        boolean wrongTime = fact.time().isPresent()
                && (part == Address.Part.PERIOD && fact.time().get().asOf()
                        || part == Address.Part.AS_OF && !fact.time().get().asOf());
        if (wrongTime) {
            String other = part == Address.Part.PERIOD ? "as-of" : "period";
            log.add(
                    Code.BAD_ADDRESS,
                    place,
                    "'" + fact.id() + "' has no " + Ids.of(part) + ", but an " + other,
                    "write 'fact:" + fact.id() + "#" + other + "'");
        } else if (fact.time().isEmpty() && (part == Address.Part.PERIOD || part == Address.Part.AS_OF)) {
            log.add(
                    Code.BAD_ADDRESS,
                    place,
                    "'" + fact.id() + "' states no time",
                    fact.isComputed()
                            ? "its inputs share none: give it a 'period:' or an 'as_of:' of its own"
                            : "give it a 'period:' or an 'as_of:'");
        } else if (part == Address.Part.UNIT && fact.quantity().isEmpty()) {
            log.add(Code.BAD_ADDRESS, place, "'" + fact.id() + "' is no number: it has no unit", "");
        }
    }

    /** What a link can lead to, as it is written from a file. */
    private List<String> beside(String path) {
        Path folder = Path.of(path).getParent();
        return files.stream()
                .map(f -> folder.relativize(Path.of(f)).toString().replace('\\', '/'))
                .toList();
    }

    private void internal(Address.Internal link, String path, Place place) {
        Optional<String> target = link.resolve(path);
        if (target.isEmpty() || !files.contains(target.get())) {
            String suggestion = Suggestion.didYouMean(link.path(), beside(path));
            log.add(
                    Code.DEAD_LINK,
                    place,
                    "'" + link.path() + "' leads to no page and no file of assets",
                    suggestion.isEmpty() ? "links are relative to the note, and name its file: market.md" : suggestion);
            return;
        }
        if (link.anchor().isPresent()) {
            Set<String> there = anchors.getOrDefault(target.get(), Set.of());
            if (!there.contains(link.anchor().get())) {
                String suggestion = Suggestion.didYouMean(link.anchor().get(), there);
                log.add(
                        Code.DEAD_LINK,
                        place,
                        "no heading '#" + link.anchor().get() + "' in " + target.get(),
                        suggestion.isEmpty() ? "the headings there: " + String.join(", ", there) : suggestion);
            }
        }
    }
}
