package dossier.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Figures of the record as people read them: digits in groups of three, the unit behind. */
final class Grouped {
    /** Longer ones are shown as they stand. */
    private static final int LONGEST = 40;

    private static final MathContext FOUR = new MathContext(4);

    private Grouped() {}

    /** {@code more than 7,000,000 users}; empty where a fact is no number. */
    static String figure(JsonTree.Fields fact) {
        return figure(fact, v -> v);
    }

    /** The same to four digits, of what is computed, whose digits may never end. */
    static Optional<String> rounded(JsonTree.Fields fact) {
        boolean computed =
                fact.text("formula").isPresent() && fact.objects("evidence").isEmpty();
        return Optional.of(figure(fact, Grouped::rounded)).filter(f -> computed && !f.isEmpty());
    }

    private static String rounded(String plain) {
        return isNumber(plain)
                ? new BigDecimal(plain).round(FOUR).stripTrailingZeros().toPlainString()
                : plain;
    }

    private static boolean isNumber(String plain) {
        return plain.length() <= LONGEST && plain.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static String figure(JsonTree.Fields fact, UnaryOperator<String> shown) {
        Optional<String> unit = fact.text("unit");
        String bound = fact.text("bound")
                .filter(b -> !b.equals("exact") && !b.equals("between"))
                .map(b -> b.replace('-', ' ') + " ")
                .orElse("");
        String figure =
                fact.text("value").map(v -> bound + digits(shown.apply(v))).orElseGet(() -> between(fact));
        return figure.isEmpty()
                ? ""
                : figure + unit.map(u -> u.equals("%") ? u : " " + u).orElse("");
    }

    /** {@code 1,050,000,000 to 1,150,000,000}, an end left out where it is open. */
    static String between(JsonTree.Fields fact) {
        Optional<String> low = fact.text("low").map(Grouped::digits);
        Optional<String> high = fact.text("high").map(Grouped::digits);
        if (low.isPresent() && high.isPresent()) {
            return low.get() + " to " + high.get();
        }
        return low.map(l -> "from " + l).or(() -> high.map(h -> "to " + h)).orElse("");
    }

    private static String digits(String plain) {
        if (!isNumber(plain)) {
            return plain;
        }
        BigDecimal number = new BigDecimal(plain);
        String whole = number.abs().toBigInteger().toString();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(whole.charAt(i));
        }
        int point = plain.indexOf('.');
        return (plain.startsWith("-") ? "-" : "") + out + (point < 0 ? "" : plain.substring(point));
    }
}
