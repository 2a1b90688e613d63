package dossier.reckon;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Bound;
import dossier.model.Interval;
import dossier.model.Period;
import dossier.model.Quantity;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Facts for a test, as short as they can be said. */
final class Content {
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final Map<String, Period> times = new LinkedHashMap<>();
    final Log log = new Log();

    /** @param words a number and its unit, or two ends, as {@code "1100000000 USD"} or {@code "(45 .. 50) %"} */
    Content stated(String id, String words, String... also) {
        given.put(
                id,
                new Given.Stated(
                        quantity(words),
                        also.length == 0 ? Optional.empty() : Optional.of(quantity(also[0])),
                        Optional.empty(),
                        text(words).place()));
        return this;
    }

    /** A stated value that its formula checks. */
    Content checked(String id, String words, String formula) {
        given.put(
                id,
                new Given.Stated(
                        quantity(words),
                        Optional.empty(),
                        Formula.parse(text(formula), log),
                        text(words).place()));
        return this;
    }

    Content computed(String id, String formula) {
        given.put(
                id,
                Formula.parse(text(formula), log)
                        .<Given>map(Given.Computed::new)
                        .orElseGet(Given.Unread::new));
        return this;
    }

    Content in(int year, String id) {
        times.put(id, Period.year(year));
        return this;
    }

    Content partOf(String whole, String... ids) {
        parts.computeIfAbsent(whole, w -> new ArrayList<>()).addAll(List.of(ids));
        return this;
    }

    Content with(String id, Given fact) {
        given.put(id, fact);
        return this;
    }

    Reckoner reckon() {
        return Reckoner.of(given, parts, times, Set.of(), log);
    }

    /** What a formula gives with these facts: its interval, unit and all. */
    Quantity value(String formula) {
        return computed("result", formula).reckon().quantity("result").orElseThrow();
    }

    /** {@code (6500 .. 7444) KRW}, at most so many digits of each end. */
    String range(String formula, int digits) {
        return show(value(formula), digits);
    }

    static String show(Quantity q, int digits) {
        Interval i = q.interval();
        String low = i.low() == null ? "(" : (i.lowOpen() ? "(" : "[") + figure(i.low(), digits);
        String high = i.high() == null ? ")" : figure(i.high(), digits) + (i.highOpen() ? ")" : "]");
        return (low + " .. " + high + " " + q.unit()).strip();
    }

    static String figure(BigDecimal n, int digits) {
        return n.round(new MathContext(digits)).stripTrailingZeros().toPlainString();
    }

    /** The one diagnostic, as {@code code: stretch: message; hint}. */
    String complaint() {
        List<String> all = complaints();
        return all.size() == 1 ? all.get(0) : all.toString();
    }

    List<String> complaints() {
        return log.sorted().stream().map(Content::tell).toList();
    }

    private static String tell(Diagnostic d) {
        String stretch =
                d.place().file().text().substring(d.place().from(), d.place().to());
        return d.code().id() + " at '" + stretch + "': " + d.message()
                + (d.hint().isEmpty() ? "" : "; " + d.hint());
    }

    List<Code> codes() {
        return log.sorted().stream().map(Diagnostic::code).toList();
    }

    Optional<Comparison.Outcome> check(String that) {
        Reckoner reckoner = reckon();
        return Comparison.parse(text(that), Content::reading, log).flatMap(c -> reckoner.check(c, log));
    }

    Comparison.Verdict verdict(String that) {
        return check(that).orElseThrow(() -> new AssertionError(complaints())).verdict();
    }

    static Text text(String value) {
        return Text.plain(value, new TextFile("content/facts/test.yaml", value), 0);
    }

    /** Stands in for the grammar of words: knows a few units and scales. */
    static Optional<Quantity> reading(Text words) {
        Map<String, String> known = new TreeMap<>(Map.of(
                "50%", "50 %",
                "1%", "1 %",
                "7 million users", "7000000 users",
                "7 million users or so", "[6600000 .. 7400000] users",
                "US$5 million", "5000000 USD",
                "US$1,100 million", "1100000000 USD",
                "100 billion won", "100000000000 KRW"));
        return Optional.ofNullable(known.get(words.value())).map(Content::quantity);
    }

    static Quantity quantity(String words) {
        char first = words.charAt(0);
        if (first != '(' && first != '[') {
            String[] parts = words.split(" ");
            BigDecimal n = new BigDecimal(parts[0]);
            Unit unit = parts.length > 1 && !parts[1].equals("_") ? unit(parts[1]) : Unit.NONE;
            // "2 _ 1" is a bare 2, give or take 1
            BigDecimal half = parts.length > 2 ? new BigDecimal(parts[2]) : BigDecimal.ZERO;
            return new Quantity(n, Interval.closed(n.subtract(half), n.add(half)), unit, half, Bound.EXACT);
        }
        int end = Math.max(words.indexOf(')'), words.indexOf(']'));
        String[] ends = words.substring(1, end).split("\\.\\.", -1);
        BigDecimal low = ends[0].isBlank() ? null : new BigDecimal(ends[0].strip());
        BigDecimal high = ends[1].isBlank() ? null : new BigDecimal(ends[1].strip());
        Interval interval =
                new Interval(low, low != null && first == '(', high, high != null && words.charAt(end) == ')');
        String[] rest = words.substring(end + 1).strip().split(" ");
        BigDecimal nominal = rest.length > 1
                ? new BigDecimal(rest[1])
                : low == null ? high : high == null ? low : low.add(high).divide(new BigDecimal(2));
        Unit unit = rest[0].isEmpty() ? Unit.NONE : unit(rest[0]);
        return new Quantity(nominal, interval, unit, BigDecimal.ZERO, Bound.BETWEEN);
    }

    private static Unit unit(String symbol) {
        String[] sides = symbol.split("/");
        return sides.length == 1 ? Unit.of(symbol) : Unit.of(sides[0]).per(Unit.of(sides[1]));
    }
}
