package dossier.reckon;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.model.Period;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reckons one formula, with all its units. What cannot be reckoned is told once, with its place, and gives nothing. */
final class Evaluator {
    private static final int MOST_DIGITS = 1000;

    private final Facts facts;
    private final Optional<Period> when;
    private final Log log;
    private final Set<String> rates = new LinkedHashSet<>();

    /** @param when the time of what is reckoned, for which a rate is chosen where what is converted has none */
    Evaluator(Facts facts, Optional<Period> when, Log log) {
        this.facts = facts;
        this.when = when;
        this.log = log;
    }

    /** The ids of the facts that were taken as rates so far. */
    Set<String> rates() {
        return rates;
    }

    /** Something that takes part in a sum or product, and how complaints call it. */
    record Part(Text text, String name, Operand operand) {}

    /** What a part of the formula is worth. */
    Optional<Operand> value(Expr expr) {
        Optional<Operand> value = compute(expr);
        if (value.isPresent() && value.get().magnitude() > MOST_DIGITS) {
            tooLarge(expr);
            return Optional.empty();
        }
        return value;
    }

    private void tooLarge(Expr expr) {
        log.add(
                Code.BAD_FORMULA,
                expr.text().place(),
                "a number of more than " + MOST_DIGITS + " digits",
                "it would mean nothing, and only take time");
    }

    private Optional<Operand> compute(Expr expr) {
        if (expr instanceof Expr.Number number) {
            return Optional.of(Operand.constant(number.value(), Unit.NONE));
        }
        if (expr instanceof Expr.Amount amount) {
            return Optional.of(Operand.constant(
                    amount.quantity().nominal(), amount.quantity().unit()));
        }
        if (expr instanceof Expr.Ref ref) {
            return ref(ref);
        }
        if (expr instanceof Expr.Parts parts) {
            return parts(parts).flatMap(p -> sum(p, List.of()));
        }
        if (expr instanceof Expr.Sum sum) {
            return sum(sum);
        }
        if (expr instanceof Expr.Product product) {
            return product(product);
        }
        if (expr instanceof Expr.Power power) {
            return power(power);
        }
        if (expr instanceof Expr.In in) {
            return in(in);
        }
        if (expr instanceof Expr.Call call) {
            return call(call);
        }
        throw new AssertionError(expr);
    }

    /** The difference of two formulas, as one formula. */
    Optional<Operand> difference(Expr left, Operand leftValue, Expr right, Operand rightValue) {
        Part first = part(left, leftValue);
        Part second = part(right, rightValue);
        if (!goTogether(first.operand, second.operand)) {
            mismatch(first, second, "compared with");
            return Optional.empty();
        }
        return sum(List.of(first), List.of(second));
    }

    private Optional<Operand> ref(Expr.Ref ref) {
        String id = ref.id();
        List<String> points = facts.points(id);
        if (!points.isEmpty()) {
            log.add(
                    Code.BAD_FORMULA,
                    ref.text().place(),
                    "'" + id + "' is a series: only its values can be reckoned with",
                    "name one of them: " + Suggestion.some(points));
            return Optional.empty();
        }
        if (facts.isNoNumber(id)) {
            log.add(
                    Code.BAD_FORMULA,
                    ref.text().place(),
                    "'" + id + "' is no number",
                    "only facts with a value or a formula can be reckoned with");
            return Optional.empty();
        }
        if (facts.given(id).orElse(null) instanceof Given.Renamed renamed) {
            String hint = "it was renamed: write '" + renamed.now() + "'";
            log.add(Code.UNKNOWN_FACT, ref.text().place(), "no fact '" + id + "' any more", hint);
            return Optional.empty();
        }
        if (!facts.isKnown(id)) {
            unknown(id, ref.text());
            return Optional.empty();
        }
        return facts.operand(id);
    }

    private void unknown(String id, Text text) {
        String hint = facts.minusMeant(id)
                .map(pair -> "minus stands between spaces: " + pair)
                .orElseGet(() -> Suggestion.didYouMean(id, facts.numbers()));
        int point = id.indexOf('@');
        String series = point < 0 ? "" : id.substring(0, point);
        if (!facts.isKnown(series)) {
            log.add(Code.UNKNOWN_FACT, text.place(), "no fact '" + id + "'", hint);
        } else if (!facts.points(series).isEmpty()) {
            log.add(
                    Code.UNKNOWN_FACT,
                    text.place(),
                    "no value for " + id.substring(point + 1) + " in '" + series + "'",
                    Suggestion.nearest(id, facts.points(series)));
        } else if (!facts.isUnread(series)) {
            log.add(
                    Code.UNKNOWN_FACT,
                    text.place(),
                    "'" + series + "' is no series: it has no points",
                    "leave '@' out");
        }
    }

    /** The facts that are part of one, in the unit of the whole where they have it. */
    private Optional<List<Part>> parts(Expr.Parts parts) {
        Optional<Unit> unit = facts.unitOfParts(parts.id());
        return parts(parts, id -> unit.flatMap(u -> facts.operand(id, u))
                .or(() -> facts.operand(id))
                .map(o -> new Part(parts.text(), id, o)));
    }

    private Optional<List<Part>> parts(Expr.Parts parts, Function<String, Optional<Part>> value) {
        if (!facts.isKnown(parts.id()) && !facts.isNoNumber(parts.id())) {
            unknown(parts.id(), parts.idText());
            return Optional.empty();
        }
        List<String> ids = facts.parts(parts.id());
        if (ids.isEmpty()) {
            log.add(
                    Code.BAD_FORMULA,
                    parts.text().place(),
                    "nothing is part of '" + parts.id() + "'",
                    "say 'part_of: " + parts.id() + "' of the facts that are slices of it");
            return Optional.empty();
        }
        List<Part> found = new ArrayList<>();
        ids.forEach(id -> value.apply(id).ifPresent(found::add));
        return found.size() == ids.size() ? Optional.of(found) : Optional.empty();
    }

    private Optional<Operand> sum(Expr.Sum sum) {
        List<Part> added = new ArrayList<>();
        List<Part> taken = new ArrayList<>();
        for (Expr.Term term : sum.terms()) {
            value(term.expr()).ifPresent(o -> (term.negative() ? taken : added).add(part(term.expr(), o)));
        }
        return added.size() + taken.size() == sum.terms().size() ? sum(added, taken) : Optional.empty();
    }

    Optional<Operand> sum(List<Part> added, List<Part> taken) {
        List<Part> all = new ArrayList<>(added);
        all.addAll(taken);
        Part measure = all.stream().filter(p -> !p.operand.isZero()).findFirst().orElse(all.get(0));
        boolean sound = true;
        for (int i = 0; i < all.size(); i++) {
            if (!goTogether(measure.operand, all.get(i).operand)) {
                mismatch(measure, all.get(i), i < added.size() ? "added to" : "taken from");
                sound = false;
            }
        }
        if (!sound) {
            return Optional.empty();
        }
        Unit unit = UnitRules.sum(operands(added), operands(taken));
        List<Operand> terms = new ArrayList<>();
        for (Part part : all) {
            Operand operand = unit.equals(Unit.RATIO) ? part.operand.asMultiple() : part.operand;
            terms.add(terms.size() < added.size() ? operand : operand.negate());
        }
        return Optional.of(Operand.sum(terms, unit));
    }

    static boolean goTogether(Operand a, Operand b) {
        return UnitRules.goTogether(a.unit(), b.unit()) || a.isZero() || b.isZero();
    }

    void mismatch(Part measure, Part part, String how) {
        String message = part.name + " (" + Figures.unit(part.operand.unit()) + ") cannot be " + how + " "
                + measure.name + " (" + Figures.unit(measure.operand.unit()) + ")";
        String hint = facts.isIn(part.name, measure.operand.unit())
                ? "'" + part.name + " in " + measure.operand.unit() + "' is the amount in its brackets"
                : facts.isIn(measure.name, part.operand.unit())
                        ? "'" + measure.name + " in " + part.operand.unit() + "' is the amount in its brackets"
                        : part.operand.constant() && part.operand.unit().equals(Unit.NONE)
                                ? "a bare number has no unit: make it a fact of its own"
                                : "both need one unit: convert one by 'in UNIT', or by a rate that is a fact";
        log.add(Code.FORMULA_UNITS, part.text.place(), message, hint);
    }

    private Optional<Operand> product(Expr.Product product) {
        List<Operand> factors = new ArrayList<>();
        List<Operand> divisors = new ArrayList<>();
        for (Expr.Factor factor : product.factors()) {
            Optional<Operand> operand = value(factor.expr());
            if (factor.divides()) {
                operand.flatMap(o -> divisor(o, factor.expr().text())).ifPresent(divisors::add);
            } else {
                operand.ifPresent(factors::add);
            }
        }
        boolean whole = factors.size() + divisors.size() == product.factors().size();
        return whole ? Optional.of(quotient(factors, divisors)) : Optional.empty();
    }

    static Operand quotient(List<Operand> factors, List<Operand> divisors) {
        Unit unit = UnitRules.product(factors, divisors);
        boolean kept = UnitRules.keepsHundredths(factors, divisors);
        return Operand.product(
                kept ? factors : factors.stream().map(Operand::asMultiple).toList(),
                kept ? divisors : divisors.stream().map(Operand::asMultiple).toList(),
                unit);
    }

    Optional<Operand> divisor(Operand operand, Text text) {
        Operand tight = operand.range().contains0() ? facts.tightened(operand) : operand;
        if (!tight.range().contains0()) {
            return Optional.of(tight);
        }
        boolean zero = tight.range().low().signum() == 0 && tight.range().high().signum() == 0;
        log.add(
                Code.DIVISION_BY_ZERO,
                text.place(),
                zero
                        ? "a divisor that is 0"
                        : "a divisor that may be 0: it is " + Figures.range(tight.range(), tight.unit()),
                "divide by something that is wholly above or below 0");
        return Optional.empty();
    }

    private Optional<Operand> power(Expr.Power power) {
        int exponent = power.exponent();
        Optional<Operand> base = value(power.base()).map(Operand::asMultiple);
        if (base.isPresent() && base.get().magnitude() * Math.abs((long) exponent) > MOST_DIGITS) {
            tooLarge(power);
            return Optional.empty();
        }
        if (exponent >= 0) {
            return base.map(b -> b.power(exponent, UnitRules.power(b, exponent)));
        }
        return base.flatMap(b -> divisor(b, power.base().text()))
                .map(b -> b.power(-exponent, UnitRules.power(b, -exponent)))
                .map(b -> quotient(List.of(Operand.constant(BigDecimal.ONE, Unit.NONE)), List.of(b)));
    }

    private Optional<Operand> in(Expr.In in) {
        Unit unit = Unit.of(in.unit().value());
        if (in.expr() instanceof Expr.Ref ref && facts.isIn(ref.id(), unit)) {
            return facts.operand(ref.id(), unit);
        }
        if (in.expr() instanceof Expr.Parts parts) {
            Function<String, Optional<Part>> value = id -> facts.operand(id, unit)
                    .or(() -> facts.operand(id).flatMap(o -> converted(in, new Part(in.text(), id, o), unit)))
                    .map(o -> new Part(in.text(), id, o));
            return parts(parts, value).flatMap(p -> sum(p, List.of()));
        }
        return value(in.expr()).flatMap(o -> converted(in, part(in.expr(), o), unit));
    }

    private Optional<Operand> converted(Expr.In in, Part part, Unit unit) {
        Operand operand = part.operand;
        if (operand.unit().equals(unit)) {
            return Optional.of(operand);
        }
        if (unit.isDimensionless() && operand.unit().isDimensionless()) {
            return Optional.of(operand.without(unit));
        }
        Optional<Period> time = facts.time(part.name).or(() -> when);
        Optional<String> rate = facts.rate(operand.unit(), unit, time);
        if (rate.isPresent()) {
            rates.add(rate.get());
            return Optional.of(facts.converted(operand, unit, rate.get()));
        }
        List<String> known = facts.rates(operand.unit(), unit);
        String was =
                part.name + " is " + (operand.unit().isDimensionless() ? "" : "in ") + Figures.unit(operand.unit());
        String upper = unit.symbol().toUpperCase(Locale.ROOT);
        if (known.size() > 1) {
            log.add(
                    Code.FORMULA_UNITS,
                    in.text().place(),
                    was + ", and more than one rate to " + unit + " is as near in time: " + String.join(", ", known),
                    "multiply or divide by the one that is meant");
        } else if (unit.isDimensionless()) {
            log.add(
                    Code.FORMULA_UNITS,
                    in.text().place(),
                    was + ", which cannot be given in " + unit,
                    "'in' belongs to the term before it: '(a / b) in " + unit + "' takes the whole quotient");
        } else if (!facts.pastRates(operand.unit(), unit).isEmpty()) {
            log.add(
                    Code.FORMULA_UNITS,
                    in.unit().place(),
                    was + ", and no rate to " + unit + " holds any more: "
                            + String.join(", ", facts.pastRates(operand.unit(), unit)),
                    "multiply or divide by the one that is meant, or state a rate that holds");
        } else {
            log.add(
                    Code.FORMULA_UNITS,
                    in.unit().place(),
                    was + "; nothing gives it in " + unit,
                    Unit.isCurrency(upper) && !upper.equals(unit.symbol())
                            ? "did you mean '" + upper + "'?"
                            : "state the amount in brackets, or make the rate a fact");
        }
        return Optional.empty();
    }

    private Optional<Operand> call(Expr.Call call) {
        List<Part> arguments = new ArrayList<>();
        for (Expr argument : call.arguments()) {
            Optional<List<Part>> found = argument instanceof Expr.Parts parts
                    ? parts(parts)
                    : value(argument).map(o -> List.of(part(argument, o)));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            arguments.addAll(found.get());
        }
        return new Calls(this, facts, log).of(call, arguments);
    }

    private static Part part(Expr expr, Operand operand) {
        return new Part(
                expr.text(),
                expr instanceof Expr.Ref ref ? ref.id() : "'" + expr.text().value() + "'",
                operand);
    }

    static List<Operand> operands(List<Part> parts) {
        return parts.stream().map(Part::operand).toList();
    }
}
