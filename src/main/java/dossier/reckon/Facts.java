package dossier.reckon;

import dossier.model.Period;
import dossier.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What formulas can name: the given facts, and of the computed ones what has been reckoned so far. */
final class Facts {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int SMALL = 50;
    private final Map<String, Given> given;
    private final Map<String, Period> times;
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Variables variables;
    private final Extremes extremes;
    private final Map<String, Operand> computed = new HashMap<>();
    private final Set<String> past;
    private final Map<Set<String>, List<String>> rates = new HashMap<>();
    private final Map<Set<String>, List<String>> pastRates = new HashMap<>();

    /** @param past what holds no longer: nothing is converted by it */
    Facts(Map<String, Given> given, Map<String, List<String>> parts, Map<String, Period> times, Set<String> past) {
        this.given = given;
        this.past = past;
        this.times = times;
        this.variables = new Variables(given);
        this.extremes = new Extremes(variables::range);
        parts.forEach((whole, ids) ->
                this.parts.put(whole, ids.stream().filter(id -> !isNoNumber(id)).toList()));
    }

    void put(String id, Operand operand) {
        computed.put(id, operand);
    }

    /** Notes which facts, of those that are known by now, are exchange rates. */
    void findRates() {
        for (String id : given.keySet()) {
            operand(id).filter(Facts::isRate).ifPresent(rate -> (past.contains(id) ? pastRates : rates)
                    .computeIfAbsent(rate.unit().powers().keySet(), k -> new ArrayList<>())
                    .add(id));
        }
    }

    private static boolean isRate(Operand operand) {
        SortedMap<String, Integer> powers = operand.unit().powers();
        return powers.size() == 2
                && powers.keySet().stream().allMatch(Unit::isCurrency)
                && Set.copyOf(powers.values()).equals(Set.of(1, -1))
                && operand.range().isAbove0();
    }

    Variables variables() {
        return variables;
    }

    Optional<Given> given(String id) {
        return Optional.ofNullable(given.get(id));
    }

    boolean isKnown(String id) {
        return given.containsKey(id);
    }

    /** Whether its own mistake has been told. */
    boolean isUnread(String id) {
        return given.get(id) instanceof Given.Unread;
    }

    boolean isNoNumber(String id) {
        return given.get(id) instanceof Given.NoNumber || given.get(id) instanceof Given.Series;
    }

    /** The ids of the values of a series; none where it is none. */
    List<String> points(String id) {
        return given.get(id) instanceof Given.Series series ? series.points() : List.of();
    }

    /** The ids of all that can be named in a formula. */
    List<String> numbers() {
        return given.entrySet().stream()
                .map(Map.Entry::getKey)
                .filter(id -> !isNoNumber(id))
                .toList();
    }

    /** Where an id that is not known is two that are, with a hyphen between them: {@code a - b}. */
    Optional<String> minusMeant(String id) {
        for (int i = id.indexOf('-'); i >= 0; i = id.indexOf('-', i + 1)) {
            String left = id.substring(0, i);
            String right = id.substring(i + 1);
            if (isOperand(left) && isOperand(right)) {
                return Optional.of(left + " - " + right);
            }
        }
        return Optional.empty();
    }

    private boolean isOperand(String word) {
        return isKnown(word) || !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The numbers that are part of a fact. */
    List<String> parts(String whole) {
        return parts.getOrDefault(whole, List.of());
    }

    /** The unit in which parts are summed: that of the whole, if all have it; else the first that all have. */
    Optional<Unit> unitOfParts(String whole) {
        Stream<String> first = parts(whole).stream().limit(1);
        boolean stated = given.get(whole) instanceof Given.Stated;
        return Stream.concat(stated ? Stream.of(whole) : Stream.empty(), first)
                .flatMap(this::units)
                .filter(unit ->
                        parts(whole).stream().allMatch(p -> operand(p, unit).isPresent()))
                .findFirst();
    }

    private Stream<Unit> units(String id) {
        Stream<Unit> main = operand(id).map(Operand::unit).stream();
        return given.get(id) instanceof Given.Stated s
                ? Stream.concat(main, s.also().stream().map(a -> a.unit()))
                : main;
    }

    /** What a fact is worth; nothing where that is not known. */
    Optional<Operand> operand(String id) {
        return given.get(id) instanceof Given.Stated
                ? Optional.of(variables.main(id))
                : Optional.ofNullable(computed.get(id));
    }

    /** The same in a unit, where it is in it or has an amount in it in brackets. */
    Optional<Operand> operand(String id, Unit unit) {
        Optional<Operand> main = operand(id).filter(o -> o.unit().equals(unit));
        return main.isEmpty() && isIn(id, unit) ? Optional.of(variables.also(id)) : main;
    }

    /** Whether a stated fact is in a unit, or has an amount in it in brackets. */
    boolean isIn(String id, Unit unit) {
        return given.get(id) instanceof Given.Stated s
                && (s.quantity().unit().equals(unit)
                        || s.also().filter(a -> a.unit().equals(unit)).isPresent());
    }

    /** The ids of the facts that are rates between two currencies. */
    List<String> rates(Unit from, Unit to) {
        return between(from, to, rates);
    }

    /** The ids of those that hold no longer: nothing is converted by them. */
    List<String> pastRates(Unit from, Unit to) {
        return between(from, to, pastRates);
    }

    private static List<String> between(Unit from, Unit to, Map<Set<String>, List<String>> rates) {
        return from.isCurrency() && to.isCurrency()
                ? rates.getOrDefault(Set.of(from.symbol(), to.symbol()), List.of())
                : List.of();
    }

    /** When a fact holds, as far as it says so. */
    Optional<Period> time(String id) {
        return Optional.ofNullable(times.get(id));
    }

    /**
     * The fact by which is converted: the one rate that there is, or of several the one that is nearest in time; nothing
     * where no one is.
     */
    Optional<String> rate(Unit from, Unit to, Optional<Period> when) {
        List<String> ids = from.equals(to) ? List.of() : rates(from, to);
        if (ids.size() < 2 || when.isEmpty()) {
            return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
        }
        Map<Long, List<String>> byDistance = new TreeMap<>();
        ids.forEach(id -> time(id).ifPresent(t -> byDistance
                .computeIfAbsent(t.daysFrom(when.get()), d -> new ArrayList<>())
                .add(id)));
        List<String> nearest = byDistance.values().stream().findFirst().orElse(List.of());
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** @param rate a fact that is a rate between both units */
    Operand converted(Operand operand, Unit unit, String rate) {
        Operand factor = operand(rate).orElseThrow();
        boolean divides = operand.unit().per(factor.unit()).equals(unit);
        return divides
                ? Operand.product(List.of(operand), List.of(factor), unit)
                : Operand.product(List.of(operand, factor), List.of(), unit);
    }

    /** With the range that it has when every stated value is put in at one place in its range. */
    Operand tightened(Operand operand) {
        return operand.form()
                .map(form -> operand.withRange(
                        operand.range().intersect(extremes.of(form).range())))
                .orElse(operand);
    }

    /** @param wide whether the range may be wider than the inputs make it */
    record Finished(Operand operand, boolean wide) {}

    /** Tightened, with the nominal of the whole; one that would divide by 0 is taken from the range. */
    Finished finished(Operand operand) {
        // where no value occurs twice the range is the best there is, but for what a rounded quotient adds
        boolean enough = operand.repeated().isEmpty()
                && operand.form().filter(f -> f.divides() && f.size() <= SMALL).isEmpty();
        if (enough || operand.form().isEmpty()) {
            return new Finished(nominal(operand), !operand.repeated().isEmpty());
        }
        Form form = operand.form().get();
        Extremes.Found found = extremes.of(form);
        Operand tight = operand.withRange(operand.range().intersect(found.range()));
        Range exact = form.range(variables::nominal);
        return new Finished(
                exact.isEndless() ? nominal(tight) : tight.withNominal(middle(exact)),
                !operand.repeated().isEmpty() && !found.wide().isEmpty());
    }

    private static Operand nominal(Operand operand) {
        if (operand.nominal() != null) {
            return operand;
        }
        return operand.withNominal(operand.range().isEndless() ? BigDecimal.ZERO : middle(operand.range()));
    }

    private static BigDecimal middle(Range range) {
        if (range.low().isInfinite() || range.high().isInfinite()) {
            return range.low().isInfinite() ? range.high().value() : range.low().value();
        }
        BigDecimal middle =
                range.low().value().add(range.high().value()).multiply(HALF).round(Operand.NOMINAL);
        BigDecimal plain = middle.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
