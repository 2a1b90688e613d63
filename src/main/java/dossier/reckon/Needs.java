package dossier.reckon;

import dossier.diagnostic.Text;
import dossier.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a formula needs before it can be reckoned. */
final class Needs {
    private Needs() {}

    /** The ids that are named, where they stand. */
    static List<Text> references(Expr expr) {
        List<Text> found = new ArrayList<>();
        walk(expr, e -> {
            if (e instanceof Expr.Ref ref) {
                found.add(ref.text());
            } else if (e instanceof Expr.Parts parts) {
                found.add(parts.idText());
            }
        });
        return List.copyOf(found);
    }

    /** The facts whose values go in: those named, and those that are part of one, in the order of the formula. */
    static Set<String> inputs(Expr expr, Facts facts) {
        Set<String> found = new LinkedHashSet<>();
        walk(expr, e -> {
            if (e instanceof Expr.Ref ref) {
                found.add(ref.id());
            } else if (e instanceof Expr.Parts parts) {
                found.addAll(facts.parts(parts.id()));
            }
        });
        return found;
    }

    /** Whether something may have to be converted by a rate that is a fact. */
    static boolean rate(Expr expr, Facts facts) {
        List<Expr> found = new ArrayList<>();
        walk(expr, e -> {
            if (e instanceof Expr.In in && Unit.isCurrency(in.unit().value())) {
                Unit unit = Unit.of(in.unit().value());
                List<String> ids = in.expr() instanceof Expr.Ref ref
                        ? List.of(ref.id())
                        : in.expr() instanceof Expr.Parts parts ? facts.parts(parts.id()) : List.of("");
                if (!ids.stream().allMatch(id -> facts.isIn(id, unit))) {
                    found.add(e);
                }
            }
        });
        return !found.isEmpty();
    }

    private static void walk(Expr expr, Consumer<Expr> seen) {
        seen.accept(expr);
        children(expr).forEach(child -> walk(child, seen));
    }

    private static Stream<Expr> children(Expr expr) {
        if (expr instanceof Expr.Call call) {
            return call.arguments().stream();
        }
        if (expr instanceof Expr.Sum sum) {
            return sum.terms().stream().map(Expr.Term::expr);
        }
        if (expr instanceof Expr.Product product) {
            return product.factors().stream().map(Expr.Factor::expr);
        }
        if (expr instanceof Expr.Power power) {
            return Stream.of(power.base());
        }
        return expr instanceof Expr.In in ? Stream.of(in.expr()) : Stream.empty();
    }
}
