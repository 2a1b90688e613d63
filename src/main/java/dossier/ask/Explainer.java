package dossier.ask;

import dossier.link.Linked;
import dossier.model.Address;
import dossier.model.Computation;
import dossier.model.Conversion;
import dossier.model.Entity;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Interest;
import dossier.model.Language;
import dossier.model.Quantity;
import dossier.model.Site;
import dossier.model.Source;
import dossier.model.Time;
import dossier.model.Unit;
import dossier.model.Value;
import dossier.words.Printer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what is known of a fact. */
final class Explainer {
    /** Deeper derivations are not followed: nobody reads them as a tree. */
    private static final int DEPTH = 40;

    private static final Pattern IN_UNIT = Pattern.compile("([a-z0-9.@-]++) in ([A-Z]{3})");

    private final Linked linked;
    private final Site site;
    private final Printer printer;
    private final Language language;
    private final Mentions mentions;

    Explainer(Linked linked, Mentions mentions) {
        this.linked = linked;
        this.site = linked.site();
        this.printer = linked.printer();
        this.language = site.settings().language();
        this.mentions = mentions;
    }

    Explanation explain(Fact fact) {
        Set<String> tree = new LinkedHashSet<>(Set.of(fact.id()));
        Optional<Explanation.Derivation> derivation = derivation(fact, tree, 1);
        return new Explanation(
                fact,
                says(fact),
                interval(fact),
                fact.quantity().map(q -> Ids.of(q.bound())).orElse(""),
                time(fact).map(t -> printer.period(t.period(), language)).orElse(""),
                conversions(fact, tree),
                inferences(fact),
                fact.evidence().stream().map(this::testimony).toList(),
                fact.interests().stream().map(this::interest).toList(),
                derivation,
                mentions.of(fact.id()));
    }

    String says(Fact fact) {
        return printer.words(fact, language);
    }

    /** Empty where it is no more than the number. */
    private String interval(Fact fact) {
        return fact.quantity()
                .filter(q -> !q.interval().isFinite()
                        || q.interval().low().compareTo(q.interval().high()) != 0)
                .map(q -> printer.interval(q, language))
                .orElse("");
    }

    static Optional<Time> time(Fact fact) {
        return fact.value() instanceof Value.Moment m ? Optional.of(m.time()) : fact.time();
    }

    private Explanation.Testimony testimony(Evidence evidence) {
        Optional<Source> source = Optional.ofNullable(site.sources().get(evidence.source()));
        List<Explanation.Sayer> chain = new ArrayList<>();
        source.map(Source::publisher).map(this::sayer).ifPresent(chain::add);
        for (int i = evidence.chain().size() - 1; i >= 0; i--) {
            chain.add(sayer(evidence.chain().get(i)));
        }
        return new Explanation.Testimony(
                evidence.source(),
                source.map(Source::title).orElse(""),
                evidence.at().orElse(""),
                evidence.quote().map(q -> Mentions.oneLine(q.value())).orElse(""),
                chain);
    }

    private Explanation.Sayer sayer(String id) {
        return new Explanation.Sayer(id, name(id));
    }

    private String name(String id) {
        return Optional.ofNullable(site.entities().get(id))
                .map(Entity::label)
                .map(label -> label.in(language).plain())
                .orElse(id);
    }

    private String interest(Interest interest) {
        String tie = interest.tie() == Interest.Tie.OWNED_BY ? " belongs to " : " was written by ";
        String subject = interest.to().equals(interest.owned())
                ? ", whom the fact is about"
                : ", which owns " + name(interest.owned()) + ", whom the fact is about";
        return name(interest.who()) + tie + name(interest.to()) + subject;
    }

    /**
     * The amount in its brackets, what links to it in other units, and the conversions in its formula and in those of its
     * inputs.
     */
    private List<String> conversions(Fact fact, Set<String> tree) {
        Set<String> told = new LinkedHashSet<>();
        fact.also()
                .ifPresent(also -> told.add(
                        printer.inUnit(fact, also, language) + " is what its source itself makes of it, in brackets"));
        site.converted().entrySet().stream()
                .filter(e ->
                        e.getKey().id().equals(fact.id()) && e.getKey().in().isPresent())
                .sorted(Comparator.comparing(e -> e.getKey().in().get()))
                .forEach(e -> told(fact, e).ifPresent(told::add));
        tree.stream()
                .map(site.facts()::get)
                .flatMap(f -> f.computation().stream())
                .forEach(c -> inFormula(c, told));
        return List.copyOf(told);
    }

    private Optional<String> told(Fact fact, Map.Entry<Address.FactRef, Conversion> converted) {
        Conversion conversion = converted.getValue();
        return conversion
                .rate()
                .map(rate -> printer.inUnit(fact, conversion.quantity(), language) + " by the rate " + rate);
    }

    private void inFormula(Computation computation, Set<String> told) {
        for (Computation.Term term : computation.sum()) {
            Optional.ofNullable(site.facts().get(term.fact()))
                    .filter(f -> f.quantity()
                            .filter(q -> q.unit().equals(term.quantity().unit()))
                            .isEmpty())
                    .ifPresent(f -> told.add(converted(f, term.quantity())));
        }
        Matcher m = IN_UNIT.matcher(computation.formula());
        while (m.find()) {
            Fact input = site.facts().get(m.group(1));
            if (input != null) {
                linked.reckoner()
                        .in(input.id(), Unit.of(m.group(2)))
                        .filter(q -> !input.quantity().equals(Optional.of(q)))
                        .ifPresent(q -> told.add(converted(input, q)));
            }
        }
    }

    private String converted(Fact input, Quantity q) {
        List<String> rates = Mentions.ratesOf(linked, input, q.unit());
        return input.id() + " goes in as " + printer.inUnit(input, q, language)
                + (rates.isEmpty() ? ", as its source converts it" : ", by the rate " + String.join(", ", rates));
    }

    private List<String> inferences(Fact fact) {
        List<String> told = new ArrayList<>();
        time(fact).flatMap(Time::inferred).ifPresent(part -> {
            List<String> because = fact.evidence().stream()
                    .map(e -> site.sources().get(e.source()))
                    .filter(s -> s != null && s.because().isPresent())
                    .map(s -> s.because().get())
                    .distinct()
                    .toList();
            told.add("the " + part + " of its time is inferred"
                    + (because.isEmpty() ? "" : ", because " + String.join("; ", because)));
        });
        return told;
    }

    /** @param told the facts whose derivations stand in the tree already */
    private Optional<Explanation.Derivation> derivation(Fact fact, Set<String> told, int depth) {
        if (fact.computation().isEmpty() || depth > DEPTH) {
            return Optional.empty();
        }
        Computation c = fact.computation().get();
        List<Explanation.Input> inputs = new ArrayList<>();
        for (String id : c.inputs()) {
            Fact input = site.facts().get(id);
            if (input != null) {
                boolean before = !told.add(id) && input.computation().isPresent();
                inputs.add(new Explanation.Input(
                        id,
                        input.label().in(language).plain(),
                        says(input),
                        interval(input),
                        input.originCount(),
                        before ? Optional.empty() : derivation(input, told, depth + 1),
                        before));
            }
        }
        return Optional.of(new Explanation.Derivation(Mentions.oneLine(c.formula()), inputs));
    }
}
