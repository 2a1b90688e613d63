package dossier.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A list of phrases with their worth, found at a place in a text, the longest first. A phrase may be written with marks:
 * {@code *X} may be the end of a longer word, {@code X*} takes the rest of its word along, and behind {@code X!} its word
 * must end.
 */
final class Phrases {
    private final Map<Character, List<Entry>> byFirst = new HashMap<>();
    private final Map<Character, List<Entry>> byLast = new HashMap<>();

    private static final String IN_WORD = "*";
    private static final String REST = "*";
    private static final String WHOLE = "!";

    /** A phrase with its marks, in lower case. */
    private record Entry(String phrase, String worth, boolean inWord, boolean rest, boolean whole) {
        static Entry of(String marked, String worth) {
            String low = marked.toLowerCase(Locale.ROOT);
            boolean inWord = low.length() > 1 && low.startsWith(IN_WORD);
            boolean rest = low.length() > 1 && low.endsWith(REST);
            boolean whole = low.length() > 1 && low.endsWith(WHOLE);
            String phrase = low.substring(inWord ? 1 : 0, low.length() - (rest || whole ? 1 : 0));
            return new Entry(phrase, worth, inWord, rest, whole);
        }

        boolean endsAt(String low, int to) {
            return whole ? isEdge(low, to) : rest || isEdge(low, to) || TimeWords.isHangul(low.charAt(to - 1));
        }
    }

    /**
     * A phrase that stands in a text.
     *
     * @param from the index of its first character
     * @param to the index behind its last
     * @param worth what stands behind its equals sign; empty where there is none
     */
    record Match(int from, int to, String worth) {
        int number() {
            return Integer.parseInt(worth);
        }
    }

    void add(String phrase, String worth) {
        Entry entry = Entry.of(phrase, worth);
        put(byFirst, entry.phrase.charAt(0), entry);
        put(byLast, entry.phrase.charAt(entry.phrase.length() - 1), entry);
    }

    private static void put(Map<Character, List<Entry>> map, char key, Entry entry) {
        List<Entry> entries = map.computeIfAbsent(key, k -> new ArrayList<>());
        entries.add(entry);
        entries.sort(Comparator.comparingInt((Entry e) -> -e.phrase.length()).thenComparing(Entry::phrase));
    }

    /** The longest phrase that starts at an index and ends with a word's end; behind a Korean word a particle may stand. */
    Optional<Match> at(String low, int from) {
        if (from < 0 || from >= low.length()) {
            return Optional.empty();
        }
        for (Entry e : byFirst.getOrDefault(low.charAt(from), List.of())) {
            int to = from + e.phrase.length();
            if (stands(e.phrase, low, from) && e.endsAt(low, to)) {
                return Optional.of(new Match(from, e.rest ? wordEnd(low, to) : to, e.worth));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends before an index and starts with a word's start. */
    Optional<Match> before(String low, int to) {
        if (to <= 0 || to > low.length()) {
            return Optional.empty();
        }
        for (Entry e : byLast.getOrDefault(low.charAt(to - 1), List.of())) {
            int from = to - e.phrase.length();
            if (stands(e.phrase, low, from) && (e.inWord || isEdge(low, from))) {
                return Optional.of(new Match(from, to, e.worth));
            }
        }
        return Optional.empty();
    }

    /** The phrase that is all of a text. */
    Optional<Match> whole(String low) {
        return at(low, 0).filter(m -> m.to() == low.length());
    }

    /** Whether an entry has this worth. */
    boolean hasWorth(String worth) {
        return byFirst.values().stream().flatMap(List::stream).anyMatch(e -> e.worth.equals(worth));
    }

    /** The one entry that has this worth. */
    String ofWorth(String worth) {
        return byFirst.values().stream()
                .flatMap(List::stream)
                .filter(e -> e.worth.equals(worth))
                .map(Entry::phrase)
                .findFirst()
                .orElseThrow();
    }

    boolean endsBefore(String low, int to) {
        return before(low, to).isPresent();
    }

    /** A space of the phrase may be a hyphen in the text, or a space that does not break. */
    private static boolean stands(String phrase, String low, int from) {
        if (from < 0 || from + phrase.length() > low.length()) {
            return false;
        }
        for (int i = 0; i < phrase.length(); i++) {
            char wanted = phrase.charAt(i);
            char found = low.charAt(from + i);
            if (wanted != found && !(wanted == ' ' && (found == '-' || Line.isSpace(found)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no word goes on across an index: letters on both sides make one word. */
    private static boolean isEdge(String low, int at) {
        return at <= 0
                || at >= low.length()
                || !Character.isLetter(low.charAt(at - 1))
                || !Character.isLetter(low.charAt(at));
    }

    private static int wordEnd(String low, int at) {
        int end = at;
        while (end < low.length() && Character.isLetter(low.charAt(end))) {
            end++;
        }
        return end;
    }
}
