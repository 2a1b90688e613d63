package dossier.render;

import dossier.model.Computation;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Source;
import dossier.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a sheet tells of facts, and of what bears them. */
final class SheetFacts {
    private final Material material;
    private final Said said;
    private final Map<String, Integer> rows;

    /** @param rows the first row of each fact that has one */
    SheetFacts(Material material, Said said, Map<String, Integer> rows) {
        this.material = material;
        this.said = said;
        this.rows = rows;
    }

    Sheet.Told told(Fact fact, int row) {
        Optional<Integer> same = Optional.ofNullable(rows.get(fact.id())).filter(first -> first < row);
        return new Sheet.Told(
                fact.id(),
                said.label(fact),
                words(fact),
                fact.value() instanceof Value.Series ? "" : said.interval(fact),
                fact.value() instanceof Value.Moment ? "" : said.time(fact),
                said.nature(fact),
                same.isPresent()
                        ? ""
                        : fact.computation().map(Computation::formula).orElse(""),
                same.isPresent() ? List.of() : inputs(fact),
                same.isPresent() ? List.of() : evidence(fact),
                same,
                said.checked(fact));
    }

    /** As its source wrote it; of a series each value with its time. */
    private String words(Fact fact) {
        if (fact.value() instanceof Value.Series series) {
            return material.points(series).stream()
                    .map(p -> said.time(p) + ": " + words(p))
                    .collect(Collectors.joining("; "));
        }
        return fact.value() instanceof Value.Number number && !number.written().isEmpty()
                ? number.written()
                : said.words(fact);
    }

    /** All on which a formula rests, each once: what has a row of its own is not followed further. */
    private List<Sheet.Input> inputs(Fact fact) {
        List<Sheet.Input> inputs = new ArrayList<>();
        Set<String> open =
                new LinkedHashSet<>(fact.computation().map(Computation::inputs).orElse(List.of()));
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String id = open.iterator().next();
            open.remove(id);
            if (!seen.add(id)) {
                continue;
            }
            Fact input = material.fact(id);
            Optional<Integer> row = Optional.ofNullable(rows.get(id));
            Optional<Computation> deeper = input.computation().filter(c -> row.isEmpty());
            inputs.add(new Sheet.Input(
                    id,
                    said.label(input),
                    words(input),
                    row,
                    deeper.map(Computation::formula).orElse(""),
                    row.isPresent() ? List.of() : evidence(input)));
            deeper.ifPresent(c -> open.addAll(c.inputs()));
        }
        return inputs;
    }

    private List<Sheet.Borne> evidence(Fact fact) {
        return fact.evidence().stream().map(this::borne).toList();
    }

    private Sheet.Borne borne(Evidence evidence) {
        Source source = material.site.sources().get(evidence.source());
        return new Sheet.Borne(
                evidence.quote().map(q -> q.value().strip()).orElse(""),
                said.title(source),
                said.published(source),
                evidence.at().map(said::at).orElse(""),
                said.via(evidence),
                source.isConfidential());
    }
}
