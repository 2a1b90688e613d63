package dossier.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import dossier.model.Interval;
import dossier.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Made-up formulas over made-up intervals, against trying out: what can come out lies inside, and the ends are
 * needed.
 */
class OracleTest {
    private static final MathContext FINE = new MathContext(60);
    private static final BigDecimal HUGE = new BigDecimal("1e40");
    private static final BigDecimal NEAR = new BigDecimal("1e-9");
    private static final int VARIABLES = 3;

    /** A formula as text, and as what it does. */
    private record Made(String text, Function function) {}

    private interface Function {
        BigDecimal at(BigDecimal[] point);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatCanComeOutLiesInsideAndTheEndsAreNearlyReached(int seed) {
        Random random = new Random(seed);
        int sound = 0;
        int tight = 0;
        for (int i = 0; i < 250; i++) {
            Content content = new Content();
            List<Interval> inputs = new ArrayList<>();
            for (int v = 0; v < VARIABLES; v++) {
                String words = interval(random);
                inputs.add(Content.quantity(words).interval());
                content.stated("x" + v, words);
            }
            Made made = made(random, 3);
            content.computed("result", made.text);
            Optional<Quantity> result = content.reckon().quantity("result");
            if (result.isPresent()) {
                sound++;
                String what = made.text + " over " + inputs;
                inside(made, inputs, result.get().interval(), random, what);
                if (!content.codes().contains(Code.WIDE_INTERVAL)) {
                    tight++;
                    reached(made, inputs, result.get().interval(), what);
                }
            } else {
                assertThat(content.codes()).isSubsetOf(Code.DIVISION_BY_ZERO, Code.SAYS_NOTHING, Code.WIDE_INTERVAL);
            }
        }
        assertThat(sound).isGreaterThan(120);
        assertThat(tight).isGreaterThan(sound * 3 / 4);
    }

    private static String interval(Random random) {
        BigDecimal low = new BigDecimal(random.nextInt(40) - (random.nextInt(4) == 0 ? 20 : 0)).movePointLeft(1);
        BigDecimal high = low.add(new BigDecimal(1 + random.nextInt(random.nextBoolean() ? 3 : 30)).movePointLeft(1));
        boolean endless = random.nextInt(6) == 0;
        return (random.nextBoolean() ? "(" : "[") + low + " .. "
                + (endless ? ")" : high + (random.nextBoolean() ? ")" : "]"));
    }

    private static Made made(Random random, int depth) {
        int kind = depth == 0 ? random.nextInt(5) : random.nextInt(12);
        if (kind == 0) {
            int n = 1 + random.nextInt(3);
            return new Made("" + n, p -> BigDecimal.valueOf(n));
        }
        if (kind < 5) {
            int v = random.nextInt(VARIABLES);
            return new Made("x" + v, p -> p[v]);
        }
        Made a = made(random, depth - 1);
        Made b = made(random, depth - 1);
        switch (kind % 4) {
            case 0:
                return new Made(
                        "(" + a.text + " + " + b.text + ")",
                        p -> a.function.at(p).add(b.function.at(p), FINE));
            case 1:
                return new Made(
                        "(" + a.text + " - " + b.text + ")",
                        p -> a.function.at(p).subtract(b.function.at(p), FINE));
            case 2:
                return new Made(
                        "(" + a.text + " * " + b.text + ")",
                        p -> a.function.at(p).multiply(b.function.at(p), FINE));
            default:
                return new Made("(" + a.text + " / " + b.text + ")", p -> {
                    BigDecimal divisor = b.function.at(p);
                    return divisor.signum() == 0 ? null : a.function.at(p).divide(divisor, FINE);
                });
        }
    }

    private static void inside(Made made, List<Interval> inputs, Interval found, Random random, String what) {
        for (int i = 0; i < 60; i++) {
            BigDecimal[] point = new BigDecimal[VARIABLES];
            for (int v = 0; v < VARIABLES; v++) {
                point[v] = sample(inputs.get(v), random);
            }
            BigDecimal value = made.function.at(point);
            BigDecimal slack = value.abs().max(BigDecimal.ONE).multiply(new BigDecimal("1e-55"));
            boolean in = found.meets(Interval.closed(value.subtract(slack), value.add(slack)))
                    && !isOpenEnd(found, value.round(new MathContext(50)));
            assertThat(in)
                    .as("%s gives %s at %s, not in %s", what, value, List.of(point), found)
                    .isTrue();
        }
    }

    private static boolean isOpenEnd(Interval i, BigDecimal value) {
        return i.lowOpen() && value.compareTo(i.low()) == 0 || i.highOpen() && value.compareTo(i.high()) == 0;
    }

    /** Somewhere in it, often at an end that belongs to it. */
    private static BigDecimal sample(Interval i, Random random) {
        BigDecimal high = i.high() == null ? i.low().add(new BigDecimal(random.nextInt(1000) + 1)) : i.high();
        int where = random.nextInt(4);
        if (where == 0 && !i.lowOpen()) {
            return i.low();
        }
        if (where == 1 && i.high() != null && !i.highOpen()) {
            return high;
        }
        BigDecimal share = new BigDecimal(1 + random.nextInt(998)).movePointLeft(3);
        return i.low().add(high.subtract(i.low()).multiply(share));
    }

    /** What is monotone in every value has its extremes in the corners, and a square of one has them there or at 0. */
    private static void reached(Made made, List<Interval> inputs, Interval found, String what) {
        BigDecimal low = null;
        BigDecimal high = null;
        for (int choice = 0; choice < 27; choice++) {
            int[] choices = {choice % 3, choice / 3 % 3, choice / 9};
            BigDecimal[] point = new BigDecimal[VARIABLES];
            for (int v = 0; v < VARIABLES; v++) {
                Interval i = inputs.get(v);
                BigDecimal end = i.high() == null ? HUGE : i.high();
                // an end that is left out may be where a divisor becomes 0
                BigDecimal step = new BigDecimal("1e-25").multiply(new BigDecimal(v + 1));
                BigDecimal inner =
                        i.contains(BigDecimal.ZERO) ? BigDecimal.ZERO : i.low().add(step);
                point[v] = choices[v] == 0 ? i.low().add(step) : choices[v] == 1 ? end.subtract(step) : inner;
            }
            BigDecimal value = made.function.at(point);
            if (value != null) {
                low = low == null ? value : low.min(value);
                high = high == null ? value : high.max(value);
            }
        }
        near(found.low(), low, what + " low of " + found);
        near(found.high(), high, what + " high of " + found);
    }

    private static void near(BigDecimal end, BigDecimal tried, String what) {
        if (end == null) {
            assertThat(tried.abs()).as(what).isGreaterThan(new BigDecimal("1e9"));
        } else {
            BigDecimal limit = end.abs().max(BigDecimal.ONE).multiply(NEAR);
            assertThat(tried.subtract(end).abs())
                    .as("%s, tried %s", what, tried)
                    .isLessThan(limit);
        }
    }
}
