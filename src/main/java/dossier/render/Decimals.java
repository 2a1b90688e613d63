package dossier.render;

import java.util.ArrayList;
import java.util.List;

/** Numbers in words under one another, their decimal points in line. */
final class Decimals {
    private Decimals() {}

    /**
     * Words parted behind their last number.
     *
     * @param lead up to its last digit
     * @param filler what its decimals lack to those of the longest, as digits to leave room for: {@code .0}
     * @param rest what follows: {@code  million}
     */
    record Aligned(String lead, String filler, String rest) {}

    /** In the same order. Where different words follow the numbers, their ends are in line instead. */
    static List<Aligned> of(List<String> words) {
        List<Integer> ends = words.stream().map(Decimals::end).toList();
        int most = 0;
        boolean alike = true;
        for (int i = 0; i < words.size(); i++) {
            alike &= words.get(i).substring(ends.get(i)).equals(words.get(0).substring(ends.get(0)));
            most = Math.max(most, decimals(words.get(i), ends.get(i)));
        }
        List<Aligned> aligned = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i);
            int end = ends.get(i);
            int has = decimals(text, end);
            int lacks = alike ? most - has : 0;
            String filler = (has == 0 && lacks > 0 ? "." : "") + "0".repeat(lacks);
            aligned.add(new Aligned(text.substring(0, end), filler, text.substring(end)));
        }
        return aligned;
    }

    /** Where the last number ends. */
    private static int end(String words) {
        int end = words.length();
        while (end > 0 && !isDigit(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How many decimals the number has that ends here. */
    private static int decimals(String words, int end) {
        int from = end;
        while (from > 0 && isDigit(words.charAt(from - 1))) {
            from--;
        }
        boolean point = from > 1 && words.charAt(from - 1) == '.' && isDigit(words.charAt(from - 2));
        return point ? end - from : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
