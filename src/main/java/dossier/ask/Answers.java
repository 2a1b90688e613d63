package dossier.ask;

import dossier.check.Findings;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.link.Linked;
import dossier.model.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be asked of a briefing. */
public final class Answers {
    private static final Set<Mention.Kind> SHOWN = EnumSet.of(
            Mention.Kind.CLAIM,
            Mention.Kind.QUOTATION,
            Mention.Kind.FIGURE,
            Mention.Kind.HEADLINE,
            Mention.Kind.LABEL,
            Mention.Kind.CHART);

    private final Linked linked;
    private final Findings findings;
    private final Mentions mentions;
    private final Explainer explainer;

    public Answers(Linked linked, Findings findings) {
        this.linked = linked;
        this.findings = findings;
        this.mentions = Mentions.of(linked);
        this.explainer = new Explainer(linked, mentions);
    }

    /** What is known of a fact. */
    public Explanation explain(Fact fact) {
        return explainer.explain(fact);
    }

    /** What is due for review on a day, by place, and where readers meet it: of a source, the facts that it bears. */
    public List<Review> due(LocalDate day) {
        Map<String, Set<String>> borne = new HashMap<>();
        linked.site().facts().values().forEach(f -> f.evidence()
                .forEach(e ->
                        borne.computeIfAbsent(e.source(), k -> new TreeSet<>()).add(f.id())));
        return findings.dues().stream()
                .flatMap(due -> due.on(day).stream()
                        .map(told -> new Review(told, seen(borne.getOrDefault(due.id(), Set.of(due.id()))))))
                .sorted(Comparator.comparing(Review::due, Diagnostic.BY_PLACE))
                .toList();
    }

    private List<Mention> seen(Set<String> facts) {
        Set<Mention> seen = new TreeSet<>();
        facts.forEach(f -> seen.addAll(mentions.of(f)));
        return seen.stream().filter(m -> SHOWN.contains(m.kind())).toList();
    }

    /** What hangs on a fact. */
    public Impact impact(Fact fact) {
        return impact(fact, Optional.empty());
    }

    /**
     * What hangs on a fact, and what a change of it would do.
     *
     * @param changed the same briefing, in which the fact says something else
     */
    public Impact impact(Fact fact, Answers changed) {
        return impact(fact, Optional.of(changed));
    }

    private Impact impact(Fact fact, Optional<Answers> changed) {
        List<Impact.Dependent> facts = dependents(fact, changed);
        Set<Mention> uses = new TreeSet<>(mentions.of(fact.id()));
        facts.forEach(d -> uses.addAll(mentions.of(d.id())));
        Set<String> pages = new TreeSet<>(Set.of("facts/" + fact.id() + ".html"));
        facts.forEach(d -> pages.add("facts/" + d.id() + ".html"));
        uses.forEach(m -> pages.add(m.page()));
        return new Impact(
                fact,
                explainer.says(fact),
                changed.flatMap(c -> c.says(fact.id())),
                facts,
                uses.stream().filter(m -> m.kind() != Mention.Kind.FORMULA).toList(),
                List.copyOf(pages),
                changed.map(c -> more(c.findings, findings)).orElse(List.of()),
                changed.map(c -> more(findings, c.findings)).orElse(List.of()));
    }

    private Optional<String> says(String id) {
        return Optional.ofNullable(linked.site().facts().get(id)).map(explainer::says);
    }

    private List<Impact.Dependent> dependents(Fact root, Optional<Answers> changed) {
        Map<String, Impact.Dependent> found = new LinkedHashMap<>();
        Collection<String> level = List.of(root.id());
        for (int depth = 1; !level.isEmpty(); depth++) {
            Map<String, Impact.Dependent> next = new TreeMap<>();
            for (String id : level) {
                for (Mention m : mentions.of(id)) {
                    Fact fact = linked.site().facts().get(m.id());
                    if (m.kind() == Mention.Kind.FORMULA && !found.containsKey(m.id()) && !m.id().equals(root.id())) {
                        next.put(m.id(), dependent(fact, depth, changed));
                    }
                }
            }
            found.putAll(next);
            level = next.values().stream()
                    .filter(d -> !d.checkedAlone())
                    .map(Impact.Dependent::id)
                    .toList();
        }
        return new ArrayList<>(found.values());
    }

    private Impact.Dependent dependent(Fact fact, int level, Optional<Answers> changed) {
        return new Impact.Dependent(
                fact.id(),
                level,
                fact.label().plain(),
                explainer.says(fact),
                changed.flatMap(c -> c.says(fact.id())),
                !fact.isComputed());
    }

    private record Spot(Code code, Place place) {}

    /** What is wrong in one that is not in another; what is worded otherwise alone is the same. */
    private static List<Diagnostic> more(Findings here, Findings there) {
        Set<Spot> known = there.diagnostics().stream()
                .map(d -> new Spot(d.code(), d.place()))
                .collect(Collectors.toSet());
        return here.diagnostics().stream()
                .filter(d -> !known.contains(new Spot(d.code(), d.place())))
                .toList();
    }
}
