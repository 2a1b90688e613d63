package dossier.render;

import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The margin of a note: for each paragraph who said its numbers. Facts of one chain share an entry. */
final class Rail {
    private final Material material;
    private final Said said;
    private final Links links;
    private final Strings t;
    /** What was remarked once is not repeated beside every paragraph. */
    private final Set<String> told = new HashSet<>();

    Rail(Material material, Said said, Links links) {
        this.material = material;
        this.said = said;
        this.links = links;
        this.t = said.strings();
    }

    /**
     * Facts that came the same way.
     *
     * @param nature how far they are settled, in a word; empty where they are not of one nature
     * @param chain who said them first, and so on to who published them
     * @param at where in the source
     * @param sum of a computed fact how it is reckoned
     * @param range of a computed fact what it may be
     * @param remarks what a reader should know besides
     */
    record Entry(
            List<Lines.Ref> values,
            boolean computed,
            String nature,
            List<String> chain,
            String at,
            String sum,
            String range,
            List<String> remarks) {}

    List<Entry> entries(List<Fact> facts) {
        Map<List<String>, List<Fact>> byChain = new LinkedHashMap<>();
        for (Fact fact : facts) {
            byChain.computeIfAbsent(key(fact), k -> new ArrayList<>()).add(fact);
        }
        return byChain.values().stream().map(this::entry).toList();
    }

    private static List<String> key(Fact fact) {
        if (fact.evidence().isEmpty()) {
            return List.of("=", fact.id());
        }
        List<String> key = new ArrayList<>();
        for (Evidence evidence : fact.evidence()) {
            key.add(evidence.source());
            key.addAll(evidence.chain());
        }
        return key;
    }

    private Entry entry(List<Fact> facts) {
        Fact first = facts.get(0);
        List<Lines.Ref> values = facts.stream()
                .map(f -> new Lines.Ref(lead(f), links.fact(f.id())))
                .toList();
        Set<String> natures = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        Set<String> remarks = new LinkedHashSet<>();
        for (Fact fact : facts) {
            natures.add(said.shortNature(fact));
            fact.evidence().forEach(e -> e.at().ifPresent(places::add));
            said.remarks(fact).stream().filter(told::add).forEach(remarks::add);
        }
        return new Entry(
                values,
                first.isComputed(),
                natures.size() == 1 ? natures.iterator().next() : "",
                first.evidence().isEmpty()
                        ? List.of()
                        : said.speakers(first.evidence().get(0)),
                said.at(String.join(", ", places)),
                first.isComputed() ? sum(first) : "",
                first.isComputed() ? said.range(first) : "",
                List.copyOf(remarks));
    }

    /** Its value; a sentence would be too long for a margin. */
    private String lead(Fact fact) {
        return fact.value() instanceof Value.Statement ? said.label(fact) : said.words(fact);
    }

    /** How a computed fact is reckoned, in a line. */
    String sum(Fact fact) {
        var computation = fact.computation().orElseThrow();
        if (!computation.sum().isEmpty() && fact.quantity().isPresent()) {
            Sum sum = Sum.of(fact, material, said, links, t);
            return sum.unit().isEmpty() ? sum.line() : t.say("in-unit", sum.line(), sum.unit());
        }
        List<String> names = computation.inputs().stream()
                .map(i -> said.label(material.fact(i)))
                .toList();
        return t.say("from", String.join("; ", names));
    }
}
