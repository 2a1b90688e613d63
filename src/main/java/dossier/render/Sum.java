package dossier.render;

import dossier.model.Computation;
import dossier.model.Fact;
import dossier.model.Interval;
import dossier.model.Quantity;
import dossier.words.Printer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A computed fact as an account: its terms, one scale for all of them, and the total.
 *
 * @param unit of all its numbers, with their scale: {@code US$ million}
 */
record Sum(List<Row> rows, Row total, String unit) {
    /** More digits of a computed number say nothing. */
    private static final int DIGITS = 6;

    private static final List<Integer> SCALES = List.of(12, 9, 6);

    /**
     * One line of it.
     *
     * @param sign what is done with it: empty, +, minus or =
     * @param range what the number may be; empty where it is exact
     */
    record Row(String sign, String label, String href, String value, String range) {}

    /** @param fact one whose computation is a sum */
    static Sum of(Fact fact, Material material, Said said, Links links, Strings t) {
        return new Account(fact, material, said, links, t).sum();
    }

    /** In one line: {@code 1,100 - 200 - 100 - 75.7}. */
    String line() {
        StringBuilder out = new StringBuilder();
        for (Row row : rows) {
            out.append(row.sign().isEmpty() ? "" : out.length() == 0 ? row.sign() : " " + row.sign() + " ");
            out.append(row.value().replaceFirst("\\.0+$", ""));
        }
        return out.toString();
    }

    private static final class Account {
        private final Fact fact;
        private final Material material;
        private final Said said;
        private final Links links;
        private final Strings t;
        private final Printer printer;
        private final Quantity whole;
        private final List<Computation.Term> terms;
        private final int scale;
        private final int places;

        Account(Fact fact, Material material, Said said, Links links, Strings t) {
            this.fact = fact;
            this.material = material;
            this.said = said;
            this.links = links;
            this.t = t;
            this.printer = material.printer;
            this.whole = fact.quantity().orElseThrow();
            this.terms = fact.computation().orElseThrow().sum();
            this.scale = scale();
            this.places = figures()
                    .map(n -> scaled(n, RoundingMode.HALF_UP))
                    .mapToInt(n -> Math.max(0, n.scale()))
                    .max()
                    .orElse(0);
        }

        private Stream<BigDecimal> figures() {
            return Stream.concat(terms.stream().map(term -> term.quantity().nominal()), Stream.of(whole.nominal()));
        }

        /** The largest of which all numbers are at least one. */
        private int scale() {
            BigDecimal least = figures()
                    .map(BigDecimal::abs)
                    .filter(n -> n.signum() != 0)
                    .min(BigDecimal::compareTo)
                    .orElse(BigDecimal.ONE);
            return SCALES.stream()
                    .filter(s -> least.compareTo(BigDecimal.TEN.pow(s)) >= 0)
                    .findFirst()
                    .orElse(0);
        }

        Sum sum() {
            List<Row> rows = new ArrayList<>();
            for (Computation.Term term : terms) {
                Fact input = material.fact(term.fact());
                String sign = term.negative() ? "\u2212" : rows.isEmpty() ? "" : "+";
                rows.add(row(sign, said.label(input), links.fact(input.id()), term.quantity()));
            }
            String unit = said.unit(whole.unit());
            String shown = scale == 0 ? unit : t.say("scale." + scale, unit);
            return new Sum(rows, row("=", said.label(fact), links.fact(fact.id()), whole), shown);
        }

        private Row row(String sign, String label, String href, Quantity q) {
            String value = q.nominalInside() ? padded(scaled(q.nominal(), RoundingMode.HALF_UP)) : "";
            return new Row(sign, label, href, value, range(q.interval()));
        }

        private String range(Interval i) {
            String low = i.low() == null ? "" : number(i.low(), RoundingMode.FLOOR);
            String high = i.high() == null ? "" : number(i.high(), RoundingMode.CEILING);
            if (low.isEmpty() || high.isEmpty()) {
                return low.isEmpty() ? t.say("below", high) : t.say("above", low);
            }
            return low.equals(high) ? "" : t.say("range", low, high);
        }

        private String number(BigDecimal n, RoundingMode mode) {
            return printer.number(scaled(n, mode));
        }

        private BigDecimal scaled(BigDecimal n, RoundingMode mode) {
            BigDecimal rounded = n.round(new MathContext(DIGITS, mode)).scaleByPowerOfTen(-scale);
            return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        }

        /** Points stand under each other where all numbers have as many decimals. */
        private String padded(BigDecimal n) {
            int missing = places - Math.max(0, n.scale());
            return printer.number(n) + (n.scale() <= 0 && missing > 0 ? "." : "") + "0".repeat(missing);
        }
    }
}
