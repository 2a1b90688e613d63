package dossier.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A unit: a product of powers of names. A name is a currency by its ISO code ({@code USD}), a counted noun by its id in
 * measures.yaml ({@code users}), a calendar unit ({@code year}, {@code month}, {@code week}, {@code day}, {@code hour}),
 * or {@code head}. Three have no dimension: {@link #PERCENT} (a hundredth), {@link #POINTS} (a difference of per cents)
 * and {@link #RATIO} (a multiple, or a quotient of like units). {@link #NONE} is a bare number.
 */
public record Unit(SortedMap<String, Integer> powers) {
    public static final Unit NONE = new Unit(new TreeMap<>());
    public static final Unit RATIO = of("ratio");
    public static final Unit PERCENT = of("%");
    public static final Unit POINTS = of("pp");

    public Unit {
        powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
    }

    public static Unit of(String name) {
        return new Unit(new TreeMap<>(Map.of(name, 1)));
    }

    /** Whether it is a plain number, a ratio, a per cent or points. */
    public boolean isDimensionless() {
        return equals(NONE) || equals(RATIO) || equals(PERCENT) || equals(POINTS);
    }

    /** Whether it is a single currency and nothing else. */
    public boolean isCurrency() {
        return powers.size() == 1 && powers.get(powers.firstKey()) == 1 && isCurrency(powers.firstKey());
    }

    /** Whether a name is that of a currency: three capital letters. */
    public static boolean isCurrency(String name) {
        return name.length() == 3 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    public Unit times(Unit other) {
        SortedMap<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((name, power) -> sum.merge(name, power, (a, b) -> a + b == 0 ? null : a + b));
        return new Unit(sum);
    }

    public Unit per(Unit other) {
        return times(other.power(-1));
    }

    public Unit power(int exponent) {
        SortedMap<String, Integer> scaled = new TreeMap<>();
        if (exponent != 0) {
            powers.forEach((name, power) -> scaled.put(name, power * exponent));
        }
        return new Unit(scaled);
    }

    /** As in the published record: {@code USD}, {@code KRW/USD}, {@code %}; empty for a bare number. */
    public String symbol() {
        String above = side(1);
        String below = side(-1);
        return below.isEmpty() ? above : (above.isEmpty() ? "1" : above) + "/" + below;
    }

    private String side(int sign) {
        return powers.entrySet().stream()
                .filter(e -> Integer.signum(e.getValue()) == sign)
                .map(e -> Math.abs(e.getValue()) == 1 ? e.getKey() : e.getKey() + "^" + Math.abs(e.getValue()))
                .collect(Collectors.joining("*"));
    }

    @Override
    public String toString() {
        return symbol();
    }
}
