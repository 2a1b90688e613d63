package dossier.check;

import java.util.List;

/**
 * A text with the link that is judged, and the links beside it.
 *
 * @param from where the link starts
 * @param to behind its end
 * @param before the claims before it, the nearest first
 * @param behind the claims behind it, the nearest first
 * @param heads what stands at the head of its column and row, in a table
 */
record Sentence(String text, int from, int to, List<Side> before, List<Side> behind, List<String> heads) {
    Sentence {
        before = List.copyOf(before);
        behind = List.copyOf(behind);
        heads = List.copyOf(heads);
    }

    /**
     * A claim beside the one that is judged.
     *
     * @param same whether it leads to the same fact
     */
    record Side(int from, int to, Target target, boolean same) {
        boolean holds(int start, int end) {
            return from <= start && end <= to;
        }
    }

    String part(int start, int end) {
        return text.substring(start, end);
    }

    /** Whether a stretch lies in a claim beside the one that is judged. */
    boolean isBound(int start, int end) {
        return before.stream().anyMatch(x -> x.holds(start, end))
                || behind.stream().anyMatch(x -> x.holds(start, end));
    }

    /** The same with other words in place of a stretch that holds the link; no links beside it. */
    Sentence with(int start, int end, String words) {
        String replaced = text.substring(0, start) + words + text.substring(end);
        return new Sentence(replaced, start, start + words.length(), List.of(), List.of(), heads);
    }
}
