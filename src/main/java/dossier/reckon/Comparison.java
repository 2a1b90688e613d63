package dossier.reckon;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a check says: two formulas with a comparison between them.
 *
 * @param within how far apart both sides of an equality may be, in per cent of the right one
 * @param text all of it
 */
public record Comparison(Expr left, Operator operator, Expr right, Optional<BigDecimal> within, Text text) {

    /** How two numbers are compared. */
    public enum Operator {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        AT_LEAST(">="),
        GREATER(">");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** What comes of a check. */
    public enum Verdict {
        HOLDS,
        FAILS,
        CANNOT_TELL
    }

    /** @param left what the left side is worth */
    public record Outcome(Verdict verdict, Quantity left, Operator operator, Quantity right) {}

    /**
     * Reads a check.
     *
     * @param quantities reads a quantity in words, if it is exactly one
     * @return empty where it cannot be read, which is then in the log as {@code bad-formula}
     */
    public static Optional<Comparison> parse(Text text, Function<Text, Optional<Quantity>> quantities, Log log) {
        return parse(text, quantities, ref -> ref, log);
    }

    /**
     * Reads a check in which names may stand for other things than facts.
     *
     * @param names what is meant by a name: itself, where it is the id of a fact
     */
    public static Optional<Comparison> parse(
            Text text, Function<Text, Optional<Quantity>> quantities, Function<Expr.Ref, Expr> names, Log log) {
        return new Parser(text, quantities, names, log).comparison();
    }

    /** The ids that it names, where they stand. */
    public List<Text> references() {
        List<Text> all = new ArrayList<>(Needs.references(left));
        all.addAll(Needs.references(right));
        return List.copyOf(all);
    }

    Verdict verdict(Range difference) {
        Range mirrored =
                operator == Operator.GREATER || operator == Operator.AT_LEAST ? difference.negate() : difference;
        if (operator == Operator.EQUAL) {
            return mirrored.contains0() ? Verdict.HOLDS : Verdict.FAILS;
        }
        boolean strict = operator == Operator.LESS || operator == Operator.GREATER;
        if (strict ? mirrored.isBelow0() : mirrored.isAtMost0()) {
            return Verdict.HOLDS;
        }
        boolean fails =
                strict ? mirrored.negate().isAtMost0() : mirrored.negate().isBelow0();
        return fails ? Verdict.FAILS : Verdict.CANNOT_TELL;
    }
}
