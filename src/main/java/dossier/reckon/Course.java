package dossier.reckon;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Ids;
import dossier.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How values run, one behind the other. */
public enum Course {
    INCREASING(Comparison.Operator.LESS),
    DECREASING(Comparison.Operator.GREATER);

    private static final Pattern CALL = Pattern.compile("\\s*([a-z]+)\\s*\\((.*)", Pattern.DOTALL);

    private final Comparison.Operator operator;

    Course(Comparison.Operator operator) {
        this.operator = operator;
    }

    /** @param word {@code increasing} or {@code decreasing} */
    public static Optional<Course> named(String word) {
        return Ids.find(Course.class, word);
    }

    /** Every value with the one behind it; none where there are not two. */
    public List<Comparison> comparisons(List<Expr> values, Text text) {
        List<Comparison> all = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            all.add(new Comparison(values.get(i - 1), operator, values.get(i), Optional.empty(), text));
        }
        return List.copyOf(all);
    }

    /** Reads a check: {@code increasing(users)} or {@code decreasing(a, b, c)}, else one comparison. */
    static List<Comparison> read(Text that, Function<Text, Optional<Quantity>> quantities, Facts facts, Log log) {
        Matcher call = CALL.matcher(that.value());
        Optional<Course> course = call.matches() ? named(call.group(1)) : Optional.empty();
        if (course.isEmpty()) {
            return Comparison.parse(that, quantities, log).stream().toList();
        }
        int open = call.start(2) - 1;
        int close = close(that.value(), open);
        if (close < 0) {
            log.add(
                    Code.BAD_FORMULA,
                    that.place(open, open + 1),
                    "a bracket that is not closed",
                    "write ')' where it ends");
            return List.of();
        }
        if (close + 1 < that.length()) {
            log.add(
                    Code.BAD_FORMULA,
                    that.part(close + 1, that.length()).strip().place(),
                    "'" + course.get().word() + "' is a check by itself",
                    "make two checks of it");
            return List.of();
        }
        return course.get().read(that, that.part(open + 1, close), quantities, facts, log);
    }

    private List<Comparison> read(
            Text that, Text list, Function<Text, Optional<Quantity>> quantities, Facts facts, Log log) {
        List<Optional<Formula>> read = parts(list).stream()
                .map(part -> new Parser(part, quantities, ref -> ref, log).formula())
                .toList();
        if (read.stream().anyMatch(Optional::isEmpty)) {
            return List.of();
        }
        List<Expr> values = read.stream()
                .map(formula -> formula.orElseThrow().root())
                .flatMap(expr -> values(expr, facts))
                .toList();
        boolean isAlone = values.size() == 1;
        if (isAlone
                && values.get(0) instanceof Expr.Ref ref
                && facts.operand(ref.id()).isEmpty()) {
            // the reckoning tells what is wrong with it
            return comparisons(List.of(ref, ref), that);
        }
        if (isAlone) {
            log.add(
                    Code.CHECK_CANNOT_RUN,
                    list.strip().place(),
                    "this check cannot run: one value alone is not " + word(),
                    "name a series, or more than one value: " + word() + "(a, b, c)");
        }
        return comparisons(values, that);
    }

    /** A series stands for its values, in the order of their time. */
    private static Stream<Expr> values(Expr expr, Facts facts) {
        List<String> points = expr instanceof Expr.Ref ref ? facts.points(ref.id()) : List.of();
        return points.isEmpty() ? Stream.of(expr) : points.stream().map(id -> new Expr.Ref(id, expr.text()));
    }

    private String word() {
        return Ids.of(this);
    }

    /** Where a bracket is closed; negative where it is not. */
    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** What stands between the commas that are in no bracket. */
    private static List<Text> parts(Text list) {
        List<Text> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.value().charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(list.part(from, i));
                from = i + 1;
            }
        }
        parts.add(list.part(from, list.length()));
        return parts;
    }
}
