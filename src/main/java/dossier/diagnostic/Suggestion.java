package dossier.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody who mistyped a name may have meant. */
public final class Suggestion {
    private static final int SOME = 4;

    private Suggestion() {}

    /**
     * A hint of the form {@code did you mean 'yonhap'?}, or an empty string where no candidate is near. Near is an edit
     * distance (with neighbours swapped counting one: the optimal string alignment of Damerau and Levenshtein) of at
     * most a third of the word's length, and at least one.
     */
    public static String didYouMean(String word, Collection<String> candidates) {
        String lower = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(c -> Math.abs(c.length() - word.length()) <= limit)
                .map(c -> new Candidate(c, distance(lower, c.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(c -> "did you mean '" + c.name + "'?")
                .orElse("");
    }

    /** What stands on both sides of the place where something is missing, of what is sorted: {@code a@2020, a@2022}. */
    public static String nearest(String missing, List<String> sorted) {
        int behind = 0;
        while (behind < sorted.size() && sorted.get(behind).compareTo(missing) < 0) {
            behind++;
        }
        List<String> near = sorted.subList(Math.max(0, behind - 1), Math.min(sorted.size(), behind + 1));
        return (near.size() == 1 ? "the nearest is " : "the nearest are ") + String.join(", ", near);
    }

    /** The first few of many, and the last: {@code a@2019, a@2020, ..., a@2023}. */
    public static String some(List<String> all) {
        return all.size() <= SOME
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, SOME - 1)) + ", ..., " + all.get(all.size() - 1);
    }

    private record Candidate(String name, int distance) {}

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }
}
