package dossier.reckon;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A set of variables. Facts of one formula mostly stand near each other, so only the stretch between the first and the
 * last is kept, as bits.
 */
final class VariableSet {
    static final VariableSet EMPTY = new VariableSet(0, new long[0]);

    private final int base;
    private final long[] words;

    /** @param base the number of the first word: bit b of word w stands for variable 64 (base + w) + b */
    private VariableSet(int base, long[] words) {
        this.base = base;
        this.words = words;
    }

    static VariableSet of(int variable) {
        return new VariableSet(variable >> 6, new long[] {1L << (variable & 63)});
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    VariableSet union(VariableSet other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        int from = Math.min(base, other.base);
        int to = Math.max(base + words.length, other.base + other.words.length);
        long[] all = new long[to - from];
        System.arraycopy(words, 0, all, base - from, words.length);
        for (int i = 0; i < other.words.length; i++) {
            all[other.base - from + i] |= other.words[i];
        }
        return new VariableSet(from, all);
    }

    VariableSet intersection(VariableSet other) {
        int from = Math.max(base, other.base);
        int to = Math.min(base + words.length, other.base + other.words.length);
        while (from < to && (words[from - base] & other.words[from - other.base]) == 0) {
            from++;
        }
        while (from < to && (words[to - 1 - base] & other.words[to - 1 - other.base]) == 0) {
            to--;
        }
        if (from >= to) {
            return EMPTY;
        }
        long[] both = Arrays.copyOfRange(words, from - base, to - base);
        for (int i = 0; i < both.length; i++) {
            both[i] &= other.words[from - other.base + i];
        }
        return new VariableSet(from, both);
    }

    /** Ascending. */
    IntStream stream() {
        return IntStream.range(0, words.length * 64)
                .filter(i -> (words[i >> 6] >> (i & 63) & 1) != 0)
                .map(i -> i + 64 * base);
    }
}
