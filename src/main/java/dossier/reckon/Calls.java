package dossier.reckon;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.model.Unit;
import dossier.reckon.Evaluator.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reckons the functions of formulas. */
final class Calls {
    private static final int MOST_YEARS = 1000;

    private final Evaluator evaluator;
    private final Facts facts;
    private final Log log;

    Calls(Evaluator evaluator, Facts facts, Log log) {
        this.evaluator = evaluator;
        this.facts = facts;
        this.log = log;
    }

    /** What a function gives of its arguments. */
    Optional<Operand> of(Expr.Call call, List<Part> arguments) {
        return switch (call.function()) {
            case SUM -> evaluator.sum(arguments, List.of());
            case MEAN ->
                evaluator
                        .sum(arguments, List.of())
                        .map(s -> Evaluator.quotient(List.of(s), List.of(count(arguments.size()))));
            case MIN, MAX -> extreme(arguments, call.function() == Expr.Function.MAX);
            case SHARE, RATIO, GROWTH -> twoOf(call, arguments);
            case PER -> per(call, arguments);
            case CAGR -> yearly(call, arguments);
        };
    }

    private static Operand count(int size) {
        return Operand.constant(BigDecimal.valueOf(size), Unit.NONE);
    }

    private Optional<Operand> extreme(List<Part> arguments, boolean largest) {
        // the sum is made for its complaints about units alone
        return evaluator.sum(arguments, List.of()).map(sum -> {
            List<Operand> all = Evaluator.operands(arguments);
            Unit unit = UnitRules.sum(all, List.of());
            return Operand.extreme(
                    unit.equals(Unit.RATIO)
                            ? all.stream().map(Operand::asMultiple).toList()
                            : all,
                    unit,
                    largest);
        });
    }

    private Optional<Operand> per(Expr.Call call, List<Part> arguments) {
        if (!takes(call, arguments)) {
            return Optional.empty();
        }
        return evaluator
                .divisor(arguments.get(1).operand(), arguments.get(1).text())
                .map(d -> Evaluator.quotient(List.of(arguments.get(0).operand()), List.of(d)));
    }

    private Optional<Operand> yearly(Expr.Call call, List<Part> arguments) {
        if (!takes(call, arguments)) {
            return Optional.empty();
        }
        Operand years = arguments.get(2).operand();
        boolean whole = years.constant()
                && years.unit().equals(Unit.NONE)
                && years.nominal().stripTrailingZeros().scale() <= 0
                && years.nominal().compareTo(BigDecimal.ONE) >= 0
                && years.nominal().compareTo(BigDecimal.valueOf(MOST_YEARS)) <= 0;
        if (!whole) {
            log.add(
                    Code.BAD_FORMULA,
                    arguments.get(2).text().place(),
                    "the years from the one to the other are a whole number, up to " + MOST_YEARS,
                    "as in cagr(sales@2019, sales@2024, 5)");
            return Optional.empty();
        }
        Optional<Operand> multiple = multiple(arguments.get(1), arguments.get(0));
        if (multiple.isPresent() && !multiple.get().range().isAtLeast0()) {
            log.add(
                    Code.BAD_FORMULA,
                    call.text().place(),
                    "growth a year is that of something above 0",
                    "look at the values: one of them may be below 0");
            return Optional.empty();
        }
        return multiple.map(m -> less1(facts.tightened(m).root(years.nominal().intValueExact())));
    }

    private boolean takes(Expr.Call call, List<Part> arguments) {
        boolean takes = call.function().takes(arguments.size());
        if (!takes) {
            log.add(
                    Code.BAD_FORMULA,
                    call.text().place(),
                    "this needs " + (call.function() == Expr.Function.CAGR ? "three" : "two") + " values",
                    "write " + call.function().form());
        }
        return takes;
    }

    /** How many times the one is the other. */
    private Optional<Operand> multiple(Part above, Part below) {
        if (!Evaluator.goTogether(above.operand(), below.operand())) {
            evaluator.mismatch(below, above, "divided by");
            return Optional.empty();
        }
        return evaluator.divisor(below.operand(), below.text()).map(d -> Evaluator.quotient(
                        List.of(above.operand()), List.of(d))
                .in(Unit.RATIO));
    }

    private static Operand less1(Operand multiple) {
        return Operand.sum(List.of(multiple, count(1).negate()), Unit.RATIO).without(Unit.PERCENT);
    }

    private Optional<Operand> twoOf(Expr.Call call, List<Part> arguments) {
        if (!takes(call, arguments)) {
            return Optional.empty();
        }
        boolean growth = call.function() == Expr.Function.GROWTH;
        Optional<Operand> multiple = multiple(arguments.get(growth ? 1 : 0), arguments.get(growth ? 0 : 1));
        return switch (call.function()) {
            case GROWTH -> multiple.map(Calls::less1);
            case SHARE -> multiple.map(m -> m.without(Unit.PERCENT));
            default -> multiple;
        };
    }
}
