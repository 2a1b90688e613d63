package dossier.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateTest {
    private static byte[] unpacked(byte[] packed, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        byte[] out = new byte[length + 1];
        int got = inflater.inflate(out);
        assertThat(got).isEqualTo(length);
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 257, 258, 259, 260, 32768, 32769, 33030, 100_000})
    void whatIsPackedComesOutAgain(int length) throws DataFormatException {
        Random random = new Random(length);
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        byte[] runs = new byte[length];
        byte[] words = new byte[length];
        for (int i = 0; i < length; i++) {
            runs[i] = (byte) (i / 700);
            words[i] = (byte) (random.nextInt(9) == 0 ? random.nextInt(4) : i % 11);
        }
        for (byte[] bytes : new byte[][] {noise, new byte[length], runs, words}) {
            assertThat(unpacked(Deflate.pack(bytes), length)).isEqualTo(bytes);
        }
    }

    @Test
    void codesStayShortEvenWhereCountsGrowLikeFibonacci() throws DataFormatException {
        int[] counts = new int[30];
        counts[0] = counts[1] = 1;
        for (int i = 2; i < counts.length; i++) {
            counts[i] = counts[i - 1] + counts[i - 2];
        }
        double sum = 0;
        for (int length : new Huffman(counts, 15).lengths) {
            assertThat(length).isBetween(1, 15);
            sum += Math.pow(2, -length);
        }
        assertThat(sum).isEqualTo(1);
    }

    @Test
    void runsTakeNextToNothing() {
        assertThat(Deflate.pack(new byte[1_000_000]).length).isLessThan(2_000);
    }
}
