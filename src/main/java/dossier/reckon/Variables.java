package dossier.reckon;

import dossier.model.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stated values, numbered: each can be anything in its range, whatever the others are. */
final class Variables {
    private final List<Variable> all = new ArrayList<>();
    private final Map<String, Integer> first = new HashMap<>();

    private record Variable(String fact, Quantity quantity, Range range, Range nominal) {}

    Variables(Map<String, Given> facts) {
        facts.forEach((id, given) -> {
            if (given instanceof Given.Stated stated) {
                first.put(id, all.size());
                add(id, stated.quantity());
                stated.also().ifPresent(also -> add(id, also));
            }
        });
    }

    private void add(String id, Quantity quantity) {
        all.add(new Variable(id, quantity, Range.of(quantity.interval()), Range.exactly(quantity.nominal())));
    }

    /** The value of a stated fact. */
    Operand main(String id) {
        return operand(first.get(id));
    }

    /** The amount in the brackets of a stated fact that has one. */
    Operand also(String id) {
        return operand(first.get(id) + 1);
    }

    private Operand operand(int variable) {
        Variable v = all.get(variable);
        return Operand.stated(variable, v.quantity.unit(), v.quantity.nominal(), v.range);
    }

    Range range(int variable) {
        return all.get(variable).range;
    }

    Range nominal(int variable) {
        return all.get(variable).nominal;
    }

    String fact(int variable) {
        return all.get(variable).fact;
    }

    /** The ids of the facts to which variables belong, each once. */
    List<String> facts(VariableSet variables) {
        return variables.stream().mapToObj(this::fact).distinct().toList();
    }
}
