package dossier.reckon;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.model.Bound;
import dossier.model.Ids;
import dossier.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Precedence climbing. After the first mistake everything reads as the end. */
final class Parser {
    /** How deep brackets, functions and signs may be nested. */
    private static final int DEPTH = 50;

    private static final int MOST_POWER = 100;
    private static final int MOST_DIGITS = 100;
    private static final int MOST_CHARACTERS = 10_000;
    private final Text text;
    private final String in;
    private final Function<Text, Optional<Quantity>> quantities;
    private final Function<Expr.Ref, Expr> names;
    private final Log log;
    private int at;
    private int depth;
    private boolean failed;

    /**
     * @param quantities reads quantities in words; null where only plain numbers may stand
     * @param names what is meant by a name
     */
    Parser(Text text, Function<Text, Optional<Quantity>> quantities, Function<Expr.Ref, Expr> names, Log log) {
        this.text = text;
        this.in = text.value();
        this.quantities = quantities;
        this.names = names;
        this.log = log;
    }

    Optional<Formula> formula() {
        limit();
        Expr root = sum();
        end();
        return failed ? Optional.empty() : Optional.of(new Formula(root, text));
    }

    Optional<Comparison> comparison() {
        limit();
        Expr left = sum();
        int from = skip();
        while (at < in.length() && "<>=≤≥≠".indexOf(in.charAt(at)) >= 0) {
            at++;
        }
        String sign = in.substring(from, at);
        Optional<Comparison.Operator> operator = Arrays.stream(Comparison.Operator.values())
                .filter(o -> o.sign().equals(sign))
                .findFirst();
        if (operator.isEmpty()) {
            String found = sign.isEmpty() ? "a check needs a comparison" : "'" + sign + "' is no comparison";
            fail(from, at, found, "write <, <=, =, >= or > between two formulas");
            return Optional.empty();
        }
        Expr right = sum();
        Optional<BigDecimal> within = isWord("within") ? within(operator.get()) : Optional.empty();
        end();
        return failed ? Optional.empty() : Optional.of(new Comparison(left, operator.get(), right, within, text));
    }

    /** {@code within 2%}, behind an equality. */
    private Optional<BigDecimal> within(Comparison.Operator operator) {
        int from = at;
        at += "within".length();
        int digits = skip();
        while (at < in.length() && (Characters.isDigit(in.charAt(at)) || in.charAt(at) == '.')) {
            at++;
        }
        String number = in.substring(digits, at);
        boolean sound =
                operator == Comparison.Operator.EQUAL && number.matches("[0-9]{1,3}(\\.[0-9]{1,10})?") && peek() == '%';
        if (!sound) {
            fail(from, at, "'within' takes a share in per cent, behind an equality", "as in a = b within 2%");
            return Optional.empty();
        }
        at++;
        return Optional.of(new BigDecimal(number));
    }

    private void limit() {
        if (in.length() > MOST_CHARACTERS) {
            fail(0, 1, "more than " + MOST_CHARACTERS + " characters", "make facts of parts of it");
        }
    }

    private Expr sum() {
        skip();
        int from = at;
        List<Expr.Term> terms = new ArrayList<>(List.of(new Expr.Term(false, product())));
        while (peek() == '+' || peek() == '-') {
            if (peek() == '-' && !isBetweenSpaces()) {
                fail(at, at + 1, "minus stands between spaces", "a - b, since an id may hold hyphens");
                break;
            }
            boolean negative = in.charAt(at++) == '-';
            terms.add(new Expr.Term(negative, product()));
        }
        return terms.size() == 1 ? terms.get(0).expr() : new Expr.Sum(terms, since(from));
    }

    private boolean isBetweenSpaces() {
        return at > 0
                && Character.isWhitespace(in.charAt(at - 1))
                && at + 1 < in.length()
                && Character.isWhitespace(in.charAt(at + 1));
    }

    private Expr product() {
        skip();
        int from = at;
        List<Expr.Factor> factors = new ArrayList<>(List.of(new Expr.Factor(false, signed())));
        while (peek() == '*' || peek() == '/') {
            boolean divides = in.charAt(at++) == '/';
            factors.add(new Expr.Factor(divides, signed()));
        }
        return factors.size() == 1 ? factors.get(0).expr() : new Expr.Product(factors, since(from));
    }

    private Expr signed() {
        int from = skip();
        if (peek() != '-') {
            return converted();
        }
        at++;
        Expr inner = nested(this::signed, from);
        return new Expr.Sum(List.of(new Expr.Term(true, inner)), since(from));
    }

    private Expr converted() {
        int from = skip();
        Expr expr = power();
        while (isWord("in")) {
            at += 2;
            int unit = skip();
            while (at < in.length() && Characters.isUnit(in.charAt(at))) {
                at++;
            }
            if (at == unit) {
                return fail(at, at, "a unit is missing", "as in 'x in USD' or '(x / y) in %'");
            }
            expr = new Expr.In(expr, text.part(unit, at), since(from));
        }
        return expr;
    }

    private Expr power() {
        int from = skip();
        Expr base = primary();
        if (peek() != '^') {
            return base;
        }
        at++;
        int digits = skip();
        at += peek() == '-' ? 1 : 0;
        while (at < in.length() && (Characters.isDigit(in.charAt(at)) || in.charAt(at) == '.')) {
            at++;
        }
        String exponent = in.substring(digits, at);
        boolean whole = exponent.matches("-?[0-9]{1,3}") && Math.abs(Integer.parseInt(exponent)) <= MOST_POWER;
        int to = at;
        if (!whole || peek() == '^') {
            return fail(digits, to, "a power is one whole number, up to " + MOST_POWER, "as in x ^ 2");
        }
        return new Expr.Power(base, Integer.parseInt(exponent), since(from));
    }

    private Expr primary() {
        int from = skip();
        char next = peek();
        if (next == '(') {
            at++;
            Expr inner = nested(this::sum, from);
            close(from);
            return inner;
        }
        if (at == in.length() || "+*/^),<>=@".indexOf(next) >= 0) {
            String found =
                    at == in.length() ? "something is missing at the end" : "'" + next + "' stands in the wrong place";
            return fail(at, Math.min(in.length(), at + 1), found, "a fact, a number or a bracket is needed here");
        }
        if (Characters.isDigit(next) || !Characters.isId(next)) {
            return number(from);
        }
        return name(from);
    }

    private Expr name(int from) {
        while (at < in.length() && Characters.isId(in.charAt(at))) {
            at++;
        }
        String name = in.substring(from, at);
        if (name.endsWith("-")) {
            return fail(at - 1, at, "minus stands between spaces", "a - b, since an id may hold hyphens");
        }
        if (peek() == '(') {
            return call(name, text.part(from, from + name.length()), from);
        }
        at = from + name.length();
        if (at < in.length() && in.charAt(at) == '@') {
            int point = ++at;
            while (at < in.length() && Characters.isPoint(in.charAt(at))) {
                at++;
            }
            if (at == point) {
                return fail(at, at, "a point is missing behind '@'", "as in population@2023");
            }
        }
        return names.apply(new Expr.Ref(in.substring(from, at), text.part(from, at)));
    }

    private Expr call(String name, Text nameText, int from) {
        int open = skip();
        at++;
        if (name.equals("parts")) {
            skip();
            int id = at;
            while (at < in.length() && Characters.isId(in.charAt(at))) {
                at++;
            }
            Text idText = text.part(id, at);
            if (idText.isEmpty()) {
                return fail(id, id, "parts(...) needs the id of one fact", "as in parts(budget)");
            }
            close(open);
            return new Expr.Parts(idText.value(), idText, since(from));
        }
        Optional<Expr.Function> function = Expr.Function.named(name);
        if (function.isEmpty()) {
            List<String> known = Stream.concat(
                            Stream.of("parts"),
                            Arrays.stream(Expr.Function.values()).map(Ids::of))
                    .toList();
            String near = Suggestion.didYouMean(name, known);
            String hint = near.isEmpty() ? "there are " + String.join(", ", known) : near;
            return fail(from, from + nameText.length(), "no function '" + name + "'", hint);
        }
        List<Expr> arguments = new ArrayList<>();
        do {
            at += arguments.isEmpty() ? 0 : 1;
            arguments.add(nested(this::sum, from));
        } while (peek() == ',');
        close(open);
        if (!failed && !function.get().takes(arguments.size())) {
            return fail(
                    from,
                    at,
                    "'" + name + "' with " + arguments.size() + " arguments",
                    "write " + function.get().form());
        }
        return new Expr.Call(function.get(), arguments, since(from));
    }

    /** A plain number, or a quantity in words: up to the next sign, bracket or unit to convert to. */
    private Expr number(int from) {
        int to = Characters.quantityEnd(in, from);
        Text words = text.part(from, to).strip();
        String written = words.value();
        at = from + written.length();
        if (written.matches("[0-9]{1," + MOST_DIGITS + "}(\\.[0-9]{1," + MOST_DIGITS + "})?")) {
            return new Expr.Number(new BigDecimal(written), words);
        }
        Optional<Quantity> quantity = quantities == null ? Optional.empty() : quantities.apply(words);
        if (quantity.filter(q -> q.bound() != Bound.EXACT).isPresent()) {
            return fail(
                    from,
                    at,
                    "'" + written + "' is no exact figure",
                    "the comparison is the bound: x >= 7 million users");
        }
        if (quantity.isPresent()) {
            return new Expr.Amount(quantity.get(), words);
        }
        int word = from;
        while (word < in.length() && Characters.isId(in.charAt(word))) {
            word++;
        }
        boolean isId = in.substring(from, word).chars().anyMatch(c -> c >= 'a' && c <= 'z' || c == '-');
        if (isId && (word == at || in.charAt(word) == '@' || in.charAt(word) == '(')) {
            at = from;
            return name(from);
        }
        if (!Characters.isDigit(written.charAt(0)) && written.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return fail(from, at, "'" + written + "' cannot stand in a formula", Characters.signHint(written));
        }
        return quantities == null
                ? fail(
                        from,
                        at,
                        "'" + written + "' is no plain number",
                        "make it a fact of its own, with its source; or write digits alone")
                : fail(
                        from,
                        at,
                        "cannot read '" + written + "' as one quantity",
                        "as in 50%, 7 million users or US$5 million");
    }

    private Expr nested(Supplier<Expr> inner, int from) {
        if (++depth > DEPTH) {
            return fail(
                    from, from + 1, "more than " + DEPTH + " brackets in one another", "make a fact of a part of it");
        }
        Expr expr = inner.get();
        depth--;
        return expr;
    }

    private void close(int open) {
        if (peek() == ')') {
            at++;
        } else if (at == in.length()) {
            fail(open, open + 1, "a bracket that is not closed", "write ')' where it ends");
        } else {
            unexpected();
        }
    }

    private void end() {
        skip();
        if (at < in.length()) {
            unexpected();
        }
    }

    private void unexpected() {
        char next = peek();
        int from = at;
        int to = at + 1;
        if (next == ')') {
            fail(from, to, "a bracket that was not opened", "");
        } else if (next == '<' || next == '>' || next == '=') {
            boolean check = quantities != null;
            fail(
                    from,
                    to,
                    check ? "one comparison is enough" : "a formula has no comparison in it",
                    check ? "make two checks of it" : "comparisons stand in checks, under 'that'");
        } else if (next == ',') {
            fail(from, to, "a comma stands only between the arguments of a function", "write 1000 for 1,000");
        } else {
            while (to < in.length() && !Character.isWhitespace(in.charAt(to)) && "()".indexOf(in.charAt(to)) < 0) {
                to++;
            }
            String word = in.substring(from, to);
            String hint = Characters.isId(next) || Characters.isDigit(next)
                    ? "write + - * or / before it"
                    : Characters.signHint(word);
            fail(from, to, "'" + word + "' is not expected here", hint);
        }
    }

    private Expr fail(int from, int to, String message, String hint) {
        if (!failed) {
            log.add(Code.BAD_FORMULA, text.place(from, to), message, hint);
        }
        failed = true;
        at = in.length();
        return new Expr.Number(BigDecimal.ZERO, text.part(from, to));
    }

    private int skip() {
        while (at < in.length() && Character.isWhitespace(in.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The next character that is no space; 0 at the end. */
    private char peek() {
        return skip() < in.length() ? in.charAt(at) : 0;
    }

    private boolean isWord(String word) {
        int from = skip();
        int to = from + word.length();
        return in.startsWith(word, from) && (to == in.length() || !Characters.isId(in.charAt(to)));
    }

    private Text since(int from) {
        int to = Math.max(from, at);
        return text.part(from, to).strip();
    }
}
