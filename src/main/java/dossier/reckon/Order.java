package dossier.reckon;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order formulas are reckoned: each behind all that it needs. Those that hang on themselves are told, and
 * left out.
 */
final class Order {
    private final Map<String, Formula> formulas;
    private final Facts facts;
    private final Log log;
    private final Map<String, Integer> position = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> circular = new HashSet<>();
    private final List<String> order = new ArrayList<>();
    /** From the formula with which the search began to the one at which it is, and where each stands in it. */
    private final List<Step> path = new ArrayList<>();

    private final Map<String, Integer> onPath = new HashMap<>();

    private record Step(String id, Iterator<String> needs) {}

    private Order(Map<String, Formula> formulas, Facts facts, Log log) {
        this.formulas = formulas;
        this.facts = facts;
        this.log = log;
        formulas.keySet().forEach(id -> position.put(id, position.size()));
    }

    static List<String> of(Map<String, Formula> formulas, Facts facts, Log log) {
        Order order = new Order(formulas, facts, log);
        formulas.keySet().forEach(order::visit);
        order.order.removeAll(order.circular);
        return order.order;
    }

    private void visit(String start) {
        if (!done.contains(start)) {
            enter(start);
        }
        while (!path.isEmpty()) {
            Step step = path.get(path.size() - 1);
            if (!step.needs.hasNext()) {
                path.remove(path.size() - 1);
                onPath.remove(step.id);
                done.add(step.id);
                order.add(step.id);
                continue;
            }
            String next = step.needs.next();
            if (onPath.containsKey(next)) {
                cycle(onPath.get(next));
            } else if (formulas.containsKey(next) && !done.contains(next)) {
                enter(next);
            }
        }
    }

    private void enter(String id) {
        onPath.put(id, path.size());
        path.add(new Step(id, Needs.inputs(formulas.get(id).root(), facts).iterator()));
    }

    /** Told at the formula that stands first of all in it. */
    private void cycle(int from) {
        List<String> ids =
                path.subList(from, path.size()).stream().map(Step::id).toList();
        int first = 0;
        for (int i = 1; i < ids.size(); i++) {
            first = position.get(ids.get(i)) < position.get(ids.get(first)) ? i : first;
        }
        List<String> names = new ArrayList<>(ids.subList(first, ids.size()));
        names.addAll(ids.subList(0, first + 1));
        log.add(
                Code.FORMULA_CYCLE,
                formulas.get(ids.get(first)).text().place(),
                "a formula that hangs on itself: " + String.join(" -> ", names),
                "one of them needs a value of its own");
        circular.addAll(ids);
    }
}
