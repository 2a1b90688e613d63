package dossier.link;

import dossier.diagnostic.Text;
import dossier.model.Computation;
import dossier.model.Fact;
import dossier.model.Interest;
import dossier.model.Nature;
import dossier.model.Preference;
import dossier.model.Quantity;
import dossier.model.State;
import dossier.model.Time;
import dossier.model.Value;
import dossier.read.Draft;
import dossier.reckon.Reckoner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes whole facts of what each says and of what was computed: computed ones take after their inputs. Where they are used is not known yet. */
final class FactLinker {
    private final Map<String, StatedFact> stated;
    private final Reckoner reckoner;
    private final EvidenceReader evidenceReader;
    private final Interests interests;
    private final Map<String, Fact> facts;

    /** @param relations facts that stand elsewhere, whole already but for their uses */
    FactLinker(
            List<StatedFact> stated,
            Map<String, Fact> relations,
            Reckoner reckoner,
            EvidenceReader evidenceReader,
            Interests interests) {
        this.stated = new LinkedHashMap<>();
        stated.forEach(s -> this.stated.putIfAbsent(s.id(), s));
        this.reckoner = reckoner;
        this.evidenceReader = evidenceReader;
        this.interests = interests;
        this.facts = new HashMap<>(relations);
    }

    /** Every sound fact by its id. */
    SortedMap<String, Fact> link() {
        stated.keySet().forEach(this::linkWithInputs);
        return new TreeMap<>(facts);
    }

    /** Inputs first, without recursion: a chain of formulas may be thousands long. */
    private void linkWithInputs(String first) {
        Deque<String> open = new ArrayDeque<>(List.of(first));
        Set<String> entered = new HashSet<>();
        while (!open.isEmpty()) {
            String id = open.peek();
            StatedFact fact = stated.get(id);
            if (fact == null || facts.containsKey(id)) {
                open.pop();
            } else if (entered.add(id)) {
                inputs(id).stream().filter(i -> !facts.containsKey(i)).forEach(open::push);
            } else {
                open.pop();
                link(fact).ifPresent(f -> facts.put(id, f));
            }
        }
    }

    private List<String> inputs(String id) {
        return reckoner.computation(id).map(Computation::inputs).orElse(List.of());
    }

    private Optional<Fact> link(StatedFact s) {
        Optional<Computation> computation = reckoner.computation(s.id());
        Optional<Value> value = s.value().or(() -> reckoner.quantity(s.id()).map(FactLinker::computed));
        if (!s.sound() || value.isEmpty()) {
            return Optional.empty();
        }
        boolean computed = s.value().isEmpty();
        List<Fact> inputs =
                inputs(s.id()).stream().map(facts::get).filter(Objects::nonNull).toList();
        Draft.FactDraft d = s.draft();
        List<String> origins = computed ? union(inputs) : evidenceReader.origins(s.evidence());
        return Optional.of(new Fact(
                s.id(),
                d.id().place(),
                d.label(),
                value.get(),
                computation,
                s.time().or(() -> computed ? sharedTime(inputs) : Optional.empty()),
                d.subject().map(Text::value),
                d.geo().map(Text::value),
                d.measure().map(Text::value),
                s.kind()
                        .or(() -> value.get() instanceof Value.Number n
                                ? Kinds.of(n.quantity().unit())
                                : Optional.empty()),
                d.nature().or(() -> computed ? weakestNature(inputs) : Optional.empty()),
                state(s, computed ? weakestState(inputs) : Optional.empty()),
                d.partOf().map(Text::value),
                d.basis().map(Text::value),
                d.note().map(Text::value),
                d.preference().map(FactLinker::preference),
                s.evidence(),
                origins,
                computed ? inputs.stream().mapToInt(Fact::originCount).min().orElse(0) : origins.size(),
                computed ? inherited(inputs) : interests.of(d.subject().map(Text::value), s.evidence()),
                List.of(),
                s.upkeep()));
    }

    private static Preference preference(Draft.PreferenceDraft d) {
        return new Preference(
                d.over().stream().map(Text::value).toList(), d.because().value());
    }

    /** Of a fact in whose place another stands: superseded, unless something worse is said of it. */
    private static Optional<State> state(StatedFact s, Optional<State> inherited) {
        Optional<State> own = s.draft().state().map(Draft.Located::value).or(() -> inherited);
        return s.upkeep().supersededBy().isPresent()
                        && own.filter(o -> o.compareTo(State.SUPERSEDED) > 0).isEmpty()
                ? Optional.of(State.SUPERSEDED)
                : own;
    }

    private static Value computed(Quantity quantity) {
        return new Value.Number(quantity, Optional.empty(), "");
    }

    private static List<String> union(List<Fact> inputs) {
        Set<String> origins = new TreeSet<>();
        inputs.forEach(i -> origins.addAll(i.origins()));
        return List.copyOf(origins);
    }

    private static List<Interest> inherited(List<Fact> inputs) {
        Set<Interest> all = new TreeSet<>();
        inputs.forEach(i -> all.addAll(i.interests()));
        return List.copyOf(all);
    }

    private static Optional<Time> sharedTime(List<Fact> inputs) {
        List<Optional<Time>> times = inputs.stream().map(Fact::time).distinct().toList();
        return times.size() == 1 ? times.get(0) : Optional.empty();
    }

    private static Optional<Nature> weakestNature(List<Fact> inputs) {
        return inputs.stream().map(Fact::nature).flatMap(Optional::stream).max(Nature::compareTo);
    }

    /** Verified only if all are; no state counts as weaker than verified, and as stronger than any other. */
    private static Optional<State> weakestState(List<Fact> inputs) {
        Optional<State> weakest =
                inputs.stream().map(Fact::state).flatMap(Optional::stream).max(State::compareTo);
        boolean unsaid = inputs.stream().anyMatch(i -> i.state().isEmpty());
        return weakest.filter(s -> s != State.VERIFIED || !unsaid);
    }
}
