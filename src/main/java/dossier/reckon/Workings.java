package dossier.reckon;

import dossier.model.Computation;
import dossier.model.Quantity;
import dossier.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a sum, as a reader can add them up: {@code 1,100 - 200 - 100 - 75.7}. */
final class Workings {
    /** A sum within a sum shows its own lines if it has no more than these. */
    private static final int MOST_LINES = 12;

    private final Facts facts;
    private final Reckoner reckoner;
    private final List<Computation.Term> lines = new ArrayList<>();

    Workings(Facts facts, Reckoner reckoner) {
        this.facts = facts;
        this.reckoner = reckoner;
    }

    /** Empty where the formula is no plain sum of facts in one unit. */
    List<Computation.Term> terms(Expr root) {
        boolean sum = !(root instanceof Expr.Ref) && add(root, false) && isOfOneUnit();
        return sum ? List.copyOf(lines) : List.of();
    }

    private boolean isOfOneUnit() {
        Unit unit = lines.get(0).quantity().unit();
        return lines.stream().map(l -> l.quantity().unit()).allMatch(u -> u.equals(unit));
    }

    private boolean add(Expr expr, boolean negative) {
        if (expr instanceof Expr.Sum sum) {
            return sum.terms().stream().allMatch(t -> add(t.expr(), negative != t.negative()));
        }
        if (expr instanceof Expr.Call call && call.function() == Expr.Function.SUM) {
            return call.arguments().stream().allMatch(a -> add(a, negative));
        }
        if (expr instanceof Expr.Parts parts) {
            Optional<Unit> unit = facts.unitOfParts(parts.id());
            return facts.parts(parts.id()).stream().allMatch(id -> add(id, unit, negative));
        }
        if (expr instanceof Expr.Ref ref) {
            return add(ref.id(), Optional.empty(), negative);
        }
        if (expr instanceof Expr.In in) {
            Optional<Unit> unit = Optional.of(Unit.of(in.unit().value()));
            if (in.expr() instanceof Expr.Parts parts) {
                return facts.parts(parts.id()).stream().allMatch(id -> add(id, unit, negative));
            }
            return in.expr() instanceof Expr.Ref ref && add(ref.id(), unit, negative);
        }
        return false;
    }

    private boolean add(String id, Optional<Unit> unit, boolean negative) {
        Optional<Quantity> quantity = reckoner.quantity(id).flatMap(q -> reckoner.in(id, unit.orElse(q.unit())));
        List<Computation.Term> own = facts.given(id).orElse(null) instanceof Given.Computed
                ? reckoner.computation(id).map(Computation::sum).orElse(List.of())
                : List.of();
        boolean sameUnit = !own.isEmpty()
                && quantity.filter(q -> q.unit().equals(own.get(0).quantity().unit()))
                        .isPresent();
        if (sameUnit && own.size() <= MOST_LINES) {
            own.forEach(t -> lines.add(new Computation.Term(negative != t.negative(), t.fact(), t.quantity())));
        } else {
            quantity.ifPresent(q -> lines.add(new Computation.Term(negative, id, q)));
        }
        return quantity.isPresent();
    }
}
