package dossier.chart;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compression by RFC 1951 in one block with codes of its own. Java's own packs differently from one build of its library
 * to the next, and a picture's bytes must not.
 */
public final class Deflate {
    private static final int MIN_MATCH = 3;
    private static final int MAX_MATCH = 258;
    private static final int WINDOW = 32768;
    private static final int HASH_BITS = 15;
    private static final int MAX_TRIES = 64;
    /** A match of this length is taken without a look for a longer one. */
    private static final int LONG_ENOUGH = 48;

    private static final int END = 256;

    /** Lengths come in groups of four codes to a number of extra bits, distances in groups of two. */
    private static final int LENGTH_GROUP = 2;

    private static final int DISTANCE_GROUP = 1;
    private static final int[] LENGTH_BASE = bases(MIN_MATCH, 29, LENGTH_GROUP);
    private static final int[] DISTANCE_BASE = bases(1, 30, DISTANCE_GROUP);
    private static final int[] LENGTHS_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final byte[] in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long bits;
    private int bitCount;

    /** In order: a literal, or a match as length << 16 | distance, negated. */
    private int[] symbols = new int[1024];

    private int symbolCount;

    /** The last place at which three bytes of a hash stood, and for each place the one before it. */
    private final int[] head = new int[1 << HASH_BITS];

    private final int[] previous;

    private Deflate(byte[] in) {
        this.in = in;
        previous = new int[in.length];
    }

    /** A raw deflate stream of these bytes. */
    public static byte[] pack(byte[] bytes) {
        Deflate deflate = new Deflate(bytes);
        deflate.findMatches();
        deflate.write();
        return deflate.out.toByteArray();
    }

    private static int[] bases(int first, int count, int groupBits) {
        int[] bases = new int[count];
        int value = first;
        for (int i = 0; i < count; i++) {
            // the last length has a code of its own, one before its turn
            bases[i] = first == MIN_MATCH ? Math.min(value, MAX_MATCH) : value;
            value += 1 << extra(i, groupBits);
        }
        return bases;
    }

    /** How many bits follow a length's or a distance's code. */
    private static int extra(int code, int groupBits) {
        return Math.max(0, (code >> groupBits) - 1);
    }

    private void findMatches() {
        Arrays.fill(head, -1);
        int at = 0;
        int match = longest(0);
        while (at < in.length) {
            remember(at);
            int next = match >> 16 < LONG_ENOUGH ? longest(at + 1) : 0;
            // a longer match one byte on is worth a literal here
            if (match >> 16 < MIN_MATCH || next >> 16 > match >> 16) {
                symbol(in[at++] & 0xFF);
                match = next;
                continue;
            }
            symbol(-match);
            int end = at + (match >> 16);
            for (at++; at < end; at++) {
                remember(at);
            }
            match = longest(at);
        }
    }

    private void remember(int at) {
        if (at + MIN_MATCH <= in.length) {
            int hash = hash(at);
            previous[at] = head[hash];
            head[hash] = at;
        }
    }

    /** The longest match of what stands here with what stood before, as length << 16 | distance; 0 where there is none. */
    private int longest(int at) {
        if (at + MIN_MATCH > in.length) {
            return 0;
        }
        int limit = Math.min(MAX_MATCH, in.length - at);
        int best = 0;
        int candidate = head[hash(at)];
        for (int tries = 0; candidate >= 0 && at - candidate <= WINDOW && tries < MAX_TRIES; tries++) {
            int length = same(candidate, at, limit);
            if (length > best >> 16) {
                best = length << 16 | at - candidate;
                if (length == limit) {
                    break;
                }
            }
            candidate = previous[candidate];
        }
        return best;
    }

    private int hash(int at) {
        int three = (in[at] & 0xFF) << 16 | (in[at + 1] & 0xFF) << 8 | in[at + 2] & 0xFF;
        return three * 0x9E3779B1 >>> 32 - HASH_BITS;
    }

    private int same(int a, int b, int limit) {
        int n = 0;
        while (n < limit && in[a + n] == in[b + n]) {
            n++;
        }
        return n;
    }

    private void symbol(int symbol) {
        if (symbolCount == symbols.length) {
            symbols = Arrays.copyOf(symbols, symbolCount * 2);
        }
        symbols[symbolCount++] = symbol;
    }

    private void write() {
        int[] literalCounts = new int[286];
        int[] distanceCounts = new int[30];
        literalCounts[END] = 1;
        for (int i = 0; i < symbolCount; i++) {
            int s = symbols[i];
            if (s >= 0) {
                literalCounts[s]++;
            } else {
                literalCounts[257 + code(LENGTH_BASE, -s >> 16)]++;
                distanceCounts[code(DISTANCE_BASE, -s & 0xFFFF)]++;
            }
        }
        Huffman literals = new Huffman(literalCounts, 15);
        Huffman distances = new Huffman(distanceCounts, 15);
        put(1, 1);
        put(2, 2);
        writeCodes(literals, distances);
        for (int i = 0; i < symbolCount; i++) {
            int s = symbols[i];
            if (s >= 0) {
                put(literals, s);
                continue;
            }
            int length = -s >> 16;
            int lengthCode = code(LENGTH_BASE, length);
            put(literals, 257 + lengthCode);
            put(length - LENGTH_BASE[lengthCode], length == MAX_MATCH ? 0 : extra(lengthCode, LENGTH_GROUP));
            int distance = -s & 0xFFFF;
            int distanceCode = code(DISTANCE_BASE, distance);
            put(distances, distanceCode);
            put(distance - DISTANCE_BASE[distanceCode], extra(distanceCode, DISTANCE_GROUP));
        }
        put(literals, END);
        put(0, -bitCount & 7);
    }

    private static int code(int[] bases, int value) {
        int found = Arrays.binarySearch(bases, value);
        return found >= 0 ? found : -found - 2;
    }

    /** The lengths of both codes, themselves as a code; runs of zeros shortened. */
    private void writeCodes(Huffman literals, Huffman distances) {
        int[] lengths = new int[286 + 30];
        System.arraycopy(literals.lengths, 0, lengths, 0, 286);
        System.arraycopy(distances.lengths, 0, lengths, 286, 30);
        int[] counts = new int[19];
        int[] runs = new int[lengths.length];
        int count = 0;
        for (int i = 0; i < lengths.length; ) {
            int zeros = 0;
            while (i + zeros < lengths.length && lengths[i + zeros] == 0 && zeros < 138) {
                zeros++;
            }
            int symbol = zeros >= 11 ? 18 : zeros >= 3 ? 17 : lengths[i];
            runs[count++] = symbol | Math.max(0, zeros >= 11 ? zeros - 11 : zeros - 3) << 8;
            counts[symbol]++;
            i += zeros >= 3 ? zeros : 1;
        }
        Huffman code = new Huffman(counts, 7);
        put(286 - 257, 5);
        put(30 - 1, 5);
        put(19 - 4, 4);
        for (int symbol : LENGTHS_ORDER) {
            put(code.lengths[symbol], 3);
        }
        for (int i = 0; i < count; i++) {
            int symbol = runs[i] & 0xFF;
            put(code, symbol);
            put(symbol < 17 ? 0 : runs[i] >> 8, symbol == 18 ? 7 : symbol == 17 ? 3 : 0);
        }
    }

    private void put(Huffman code, int symbol) {
        put(code.codes[symbol], code.lengths[symbol]);
    }

    private void put(int value, int count) {
        bits |= (long) value << bitCount;
        bitCount += count;
        while (bitCount >= 8) {
            out.write((int) bits);
            bits >>>= 8;
            bitCount -= 8;
        }
    }
}
