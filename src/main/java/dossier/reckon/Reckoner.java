package dossier.reckon;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Bound;
import dossier.model.Computation;
import dossier.model.Period;
import dossier.model.Quantity;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reckons the formulas of a whole content.
 *
 * <p>A formula is followed down to stated values. Each can be anything in its interval, and so can the amount in its
 * brackets; one that occurs more than once is put in at one place in its interval everywhere ({@link Extremes}).
 */
public final class Reckoner {
    /** Numbers beyond this many digits mean nothing, and would only take time. */
    private static final int MOST_DIGITS = 300;

    private static final int MOST_NAMES = 4;

    private final Facts facts;
    private final Log log;
    private final Map<String, Quantity> quantities = new HashMap<>();
    private final Map<String, Computation> computations = new HashMap<>();
    /** Whose interval may be wider than the evidence makes it: what hangs on them is not told again. */
    private final Set<String> wide = new HashSet<>();

    private Reckoner(Facts facts, Log log) {
        this.facts = facts;
        this.log = log;
    }

    /**
     * Reckons every formula.
     *
     * @param given every fact by its id, a point of a series by {@code id@point}, and as {@link Given.Unread} every id
     *     that could not be read, or whose formula could not; in the order in which the facts stand
     * @param parts the ids of the facts that say {@code part_of}, by that of the whole
     * @param times when facts hold, as far as they say so: by them the nearest of several rates is chosen
     * @param past the ids of facts that are superseded or retracted: nothing is converted by them
     * @param log gets whatever is wrong with the formulas, at its place in them
     */
    public static Reckoner of(
            Map<String, Given> given,
            Map<String, List<String>> parts,
            Map<String, Period> times,
            Set<String> past,
            Log log) {
        Facts facts = new Facts(given, parts, times, past);
        Reckoner reckoner = new Reckoner(facts, log);
        Map<String, Formula> formulas = new LinkedHashMap<>();
        given.forEach((id, fact) -> {
            if (fact instanceof Given.Computed c) {
                formulas.put(id, c.formula());
            } else if (fact instanceof Given.Stated s) {
                reckoner.quantities.put(id, s.quantity());
            }
        });
        reckoner.reckonAll(formulas, Order.of(formulas, facts, log));
        given.forEach((id, fact) -> {
            if (fact instanceof Given.Stated s && s.formula().isPresent()) {
                reckoner.compare(id, s, s.formula().get());
            }
        });
        return reckoner;
    }

    /** Rates between currencies may themselves be computed: what converts by one waits until all others are known. */
    private void reckonAll(Map<String, Formula> formulas, List<String> order) {
        Set<String> waiting = new HashSet<>();
        for (String id : order) {
            Expr root = formulas.get(id).root();
            if (Needs.rate(root, facts) || Needs.inputs(root, facts).stream().anyMatch(waiting::contains)) {
                waiting.add(id);
            } else {
                compute(id, formulas.get(id));
            }
        }
        facts.findRates();
        order.stream().filter(waiting::contains).forEach(id -> compute(id, formulas.get(id)));
    }

    private void compute(String id, Formula formula) {
        Evaluator evaluator = new Evaluator(facts, facts.time(id), log);
        result(id, formula, evaluator).ifPresent(operand -> {
            facts.put(id, operand);
            quantities.put(id, quantity(operand));
            computations.put(id, computation(formula, evaluator.rates()));
        });
    }

    /** What a formula gives, if that says anything. */
    private Optional<Operand> result(String id, Formula formula, Evaluator evaluator) {
        Optional<Facts.Finished> finished = evaluator.value(formula.root()).map(facts::finished);
        if (finished.isEmpty()) {
            return Optional.empty();
        }
        Operand operand = finished.get().operand();
        Text text = formula.text();
        if (operand.range().isEndless()) {
            log.add(
                    Code.SAYS_NOTHING,
                    text.place(),
                    "'" + id + "' could be any number: no end of its inputs carries over",
                    "state the inputs with an end on the side that is needed, or leave the formula out");
            return Optional.empty();
        }
        if (operand.magnitude() > MOST_DIGITS) {
            log.add(Code.BAD_FORMULA, text.place(), "'" + id + "' has more than " + MOST_DIGITS + " digits", "");
            return Optional.empty();
        }
        if (finished.get().wide() && wide.add(id)) {
            boolean told = Needs.inputs(formula.root(), facts).stream().anyMatch(wide::contains);
            if (!told) {
                warnWide(operand, text);
            }
        }
        return Optional.of(operand);
    }

    private void warnWide(Operand operand, Text text) {
        List<String> repeated = facts.variables().facts(operand.repeated());
        int rest = repeated.size() - MOST_NAMES;
        String names = String.join(", ", repeated.subList(0, Math.min(MOST_NAMES, repeated.size())))
                + (rest > 0 ? " and " + rest + " more" : "");
        log.add(
                Code.WIDE_INTERVAL,
                text.place(),
                "the interval may be wider than the evidence: more than once in it stands " + names,
                "write the formula so that each stands in it once");
    }

    /** A stated value is no more than checked by its formula: whatever hangs on it goes by what is stated. */
    private void compare(String id, Given.Stated stated, Formula formula) {
        if (Needs.inputs(formula.root(), facts).contains(id)) {
            log.add(
                    Code.FORMULA_CYCLE,
                    formula.text().place(),
                    "a formula that hangs on itself: " + id + " -> " + id,
                    "it cannot check the value that goes into it");
            return;
        }
        Evaluator evaluator = new Evaluator(facts, facts.time(id), log);
        Optional<Operand> result = result(id, formula, evaluator);
        if (result.isEmpty()) {
            return;
        }
        computations.put(id, computation(formula, evaluator.rates()));
        Operand allowed = result.get();
        Optional<Quantity> likewise = stated.also().filter(a -> a.unit().equals(allowed.unit()));
        Quantity quantity = likewise.orElse(stated.quantity());
        if (!UnitRules.goTogether(quantity.unit(), allowed.unit())) {
            log.add(
                    Code.FORMULA_UNITS,
                    formula.text().place(),
                    "the value is " + Figures.unit(quantity.unit()) + ", the formula gives "
                            + Figures.unit(allowed.unit()),
                    "give the formula in the unit of the value");
            return;
        }
        Operand same = allowed.unit().isDimensionless() ? allowed.without(quantity.unit()) : allowed;
        if (!quantity.interval().meets(same.range().interval())) {
            log.add(
                    Code.VALUE_DIFFERS,
                    stated.place(),
                    "stated " + Figures.nominal(quantity) + ", inputs allow "
                            + Figures.range(same.range(), same.unit()),
                    "correct the value, the formula or an input");
        }
    }

    /** @param rates facts by which something in it was converted: they are inputs too, though it does not name them */
    private Computation computation(Formula formula, Set<String> rates) {
        Set<String> inputs = Needs.inputs(formula.root(), facts);
        inputs.addAll(rates);
        return new Computation(
                formula.text().value(), List.copyOf(inputs), new Workings(facts, this).terms(formula.root()));
    }

    /** Both ends are ends of what a number can be; the figures are those of the formula, not rounded for output. */
    private static Quantity quantity(Operand operand) {
        Range range = operand.range();
        Bound bound = range.high().isInfinite()
                ? range.low().open() ? Bound.MORE_THAN : Bound.AT_LEAST
                : range.low().isInfinite() ? range.high().open() ? Bound.LESS_THAN : Bound.AT_MOST : Bound.EXACT;
        return new Quantity(operand.nominal(), range.interval(), operand.unit(), BigDecimal.ZERO, bound);
    }

    /** What a fact is worth, stated or computed; nothing where it is no number or could not be reckoned. */
    public Optional<Quantity> quantity(String id) {
        return Optional.ofNullable(quantities.get(id));
    }

    /** How a fact with a formula follows from others; nothing where it could not be reckoned. */
    public Optional<Computation> computation(String id) {
        return Optional.ofNullable(computations.get(id));
    }

    /** The ids of the stated facts on which a fact hangs in the end; of a stated fact its own. */
    public List<String> statedInputs(String id) {
        return facts.operand(id)
                .map(o -> facts.variables().facts(o.variables()))
                .orElse(List.of());
    }

    /**
     * What a fact is worth in a unit: its own, that of the amount in its brackets, per cent for a ratio, or a
     * currency by a rate that is a fact, of several the nearest in time. Nothing where none of these gives it, or more
     * than one rate is as near.
     */
    public Optional<Quantity> in(String id, Unit unit) {
        Optional<Quantity> own = quantity(id).filter(q -> q.unit().equals(unit));
        if (own.isPresent()) {
            return own;
        }
        if (facts.given(id).orElse(null) instanceof Given.Stated stated
                && stated.also().filter(a -> a.unit().equals(unit)).isPresent()) {
            return stated.also();
        }
        return facts.operand(id)
                .flatMap(o -> o.unit().isDimensionless() && unit.isDimensionless()
                        ? Optional.of(o.without(unit))
                        : facts.rate(o.unit(), unit, facts.time(id)).map(rate -> facts.converted(o, unit, rate)))
                .map(o -> quantity(facts.finished(o).operand()));
    }

    /** The id of the rate by which {@link #in} converts a fact; empty where it needs none, or there is none. */
    public Optional<String> rate(String id, Unit unit) {
        boolean isSaid = quantity(id).filter(q -> q.unit().equals(unit)).isPresent() || facts.isIn(id, unit);
        return isSaid ? Optional.empty() : facts.operand(id).flatMap(o -> facts.rate(o.unit(), unit, facts.time(id)));
    }

    /** The ids of those rates between two currencies that are superseded or retracted: nothing is converted by them. */
    public List<String> pastRates(Unit from, Unit to) {
        return facts.pastRates(from, to);
    }

    /** The ids of the facts that are rates between two currencies, in the order in which they stand. */
    public List<String> rates(Unit from, Unit to) {
        return facts.rates(from, to);
    }

    /**
     * Reads a check: a comparison, or what rises or falls, which is several: {@code increasing(users)}.
     *
     * @param quantities reads a quantity in words, if it is exactly one
     * @return none where it cannot be read, which is then in the log
     */
    public List<Comparison> comparisons(Text that, Function<Text, Optional<Quantity>> quantities, Log errors) {
        return Course.read(that, quantities, facts, errors);
    }

    /** The ids of the facts that go into a check, in its order, each once. */
    public List<String> inputs(Comparison that) {
        Set<String> all = Needs.inputs(that.left(), facts);
        all.addAll(Needs.inputs(that.right(), facts));
        return List.copyOf(all);
    }

    /**
     * Whether a check holds, both sides reckoned as one formula.
     *
     * @param errors gets whatever is wrong with it
     * @return nothing where it cannot be run; without an error too, where a fact in it has one of its own
     */
    public Optional<Comparison.Outcome> check(Comparison that, Log errors) {
        Evaluator evaluator = new Evaluator(facts, Optional.empty(), errors);
        Optional<Operand> left = evaluator.value(that.left());
        Optional<Operand> right = evaluator.value(that.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return evaluator
                .difference(that.left(), left.get(), that.right(), right.get())
                .map(difference -> new Comparison.Outcome(
                        that.verdict(that.within()
                                .map(percent -> facts.tightened(difference)
                                        .range()
                                        .plus(facts.finished(right.get())
                                                .operand()
                                                .range()
                                                .around(percent)))
                                .orElseGet(() -> facts.tightened(difference).range())),
                        quantity(facts.finished(left.get()).operand()),
                        that.operator(),
                        quantity(facts.finished(right.get()).operand())));
    }
}
