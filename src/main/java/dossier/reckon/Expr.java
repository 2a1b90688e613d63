package dossier.reckon;

import dossier.diagnostic.Text;
import dossier.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A formula as a tree. Sums and products hold all their terms side by side, so that a tree is only as deep as its
 * brackets are nested.
 */
public sealed interface Expr {
    /** Where it stands: all of it. */
    Text text();

    /** A plain decimal number. */
    record Number(BigDecimal value, Text text) implements Expr {}

    /** A quantity in words, as a check may hold it: {@code 7 million users}. Its figure counts, as if exact. */
    record Amount(Quantity quantity, Text text) implements Expr {}

    /** @param id of a fact: {@code users}, {@code population@2023} */
    record Ref(String id, Text text) implements Expr {}

    /** All facts that say {@code part_of: id}. */
    record Parts(String id, Text idText, Text text) implements Expr {}

    /** A function of one or more arguments. */
    record Call(Function function, List<Expr> arguments, Text text) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Terms that are added and taken away; one negative term where something is negated. */
    record Sum(List<Term> terms, Text text) implements Expr {
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    record Term(boolean negative, Expr expr) {}

    /** Factors by which is multiplied and divided. */
    record Product(List<Factor> factors, Text text) implements Expr {
        public Product {
            factors = List.copyOf(factors);
        }
    }

    record Factor(boolean divides, Expr expr) {}

    /** @param exponent a whole number, which may be negative */
    record Power(Expr base, int exponent, Text text) implements Expr {}

    /** @param unit as written: {@code USD}, {@code %} */
    record In(Expr expr, Text unit, Text text) implements Expr {}

    /** What has a name of its own beside {@code parts}. */
    enum Function {
        SUM("sum(a, b, ...)", 1, Integer.MAX_VALUE),
        MEAN("mean(a, b, ...)", 1, Integer.MAX_VALUE),
        MIN("min(a, b, ...)", 1, Integer.MAX_VALUE),
        MAX("max(a, b, ...)", 1, Integer.MAX_VALUE),
        /** How much one is of the other, in per cent. */
        SHARE("share(part, whole)", 2, 2),
        /** From the earlier to the later, in per cent. */
        GROWTH("growth(before, after)", 2, 2),
        RATIO("ratio(a, b)", 2, 2),
        /** How much of one comes on one of the other. */
        PER("per(amount, count)", 2, 2),
        /** Growth a year, the same in each of so many years, in per cent. */
        CAGR("cagr(before, after, years)", 3, 3);

        private final String form;
        private final int least;
        private final int most;

        Function(String form, int least, int most) {
            this.form = form;
            this.least = least;
            this.most = most;
        }

        /** How it is written: {@code share(part, whole)}. */
        String form() {
            return form;
        }

        boolean takes(int arguments) {
            return arguments >= least && arguments <= most;
        }

        static Optional<Function> named(String name) {
            for (Function function : values()) {
                if (function.form.startsWith(name + "(")) {
                    return Optional.of(function);
                }
            }
            return Optional.empty();
        }
    }
}
