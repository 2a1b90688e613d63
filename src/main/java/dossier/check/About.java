package dossier.check;

import dossier.words.Directions.Direction;
import dossier.words.Reading;
import dossier.words.TimeReading;
import dossier.words.Times;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the numbers of a sentence seem to be about, number by number: the words before one, up to its verb; where there are
 * none, those of the number before; else the words behind it. A guess, for its author to mend.
 */
final class About {
    private static final int MOST_WORDS = 6;
    private static final Set<String> SMALL = Set.of(
            "a", "about", "again", "also", "an", "and", "are", "around", "as", "at", "be", "been", "but", "by", "for",
            "from", "had", "has", "have", "in", "is", "it", "its", "of", "on", "only", "or", "some", "than", "that",
            "the", "their", "then", "there", "they", "this", "to", "was", "were", "which", "will", "with", "would", "약",
            "전년보다", "중");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*+[)\\]]");
    private static final Pattern ENDS = Pattern.compile("[,;:.]\\s|\\s[–—-]\\s|[;–—]");
    private static final Pattern PARTICLE = Pattern.compile("(?<=\\p{IsHangul})(은|는|이|가|을|를|의|에|도|로|으로|에서|와|과)$");
    /** Of what a Korean sentence tells. */
    private static final Pattern TOPIC = Pattern.compile(".*\\p{IsHangul}(은|는|이|가)");

    private static final Pattern HANGUL = Pattern.compile(".*\\p{IsHangul}.*");
    private static final String MARKS = "\"'“”‘’,;:.()[]!?…-–—";

    private final String text;
    private final Times reader;
    private final List<TimeReading> times;
    /** Behind the last number, and what it was about. */
    private int behind;

    private String last = "";

    /** @param times all that stand in the sentence */
    About(String text, Times reader, List<TimeReading> times) {
        this.text = text;
        this.reader = reader;
        this.times = times;
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Ahead of the small words that end at a place. */
    static int passSmall(String text, int at) {
        int to = at;
        while (true) {
            int end = to;
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            if (start == end || !isSmall(text.substring(start, end))) {
                return to;
            }
            to = start;
        }
    }

    /** A label of a fact; of words that tell nothing, its number itself. */
    static String label(String about, boolean growth, String number) {
        if (about.isEmpty()) {
            return number;
        }
        String words = about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1);
        return !growth ? words : words + (HANGUL.matcher(words).matches() ? " 증가율" : " growth");
    }

    /** Numbers are asked for in their order. */
    String number(Reading r, Optional<Direction> direction) {
        Optional<Direction> before = direction.filter(d -> d.to() <= r.from() && d.from() >= behind);
        String head = words(behind, before.map(Direction::from).orElse(Math.max(behind, r.from())), false);
        String found = !head.isEmpty() ? head : !last.isEmpty() ? last : words(r.to(), text.length(), true);
        behind = Math.max(r.to(), direction.map(Direction::to).orElse(0));
        last = found;
        return found;
    }

    /** The words of a stretch without times, brackets, and small words at its ends. */
    private String words(int from, int to, boolean first) {
        StringBuilder stretch = new StringBuilder(text.substring(from, to));
        for (TimeReading t : times) {
            for (int i = Math.max(t.from(), from); i < Math.min(reader.passGlued(text, t.to()), to); i++) {
                stretch.setCharAt(i - from, ' ');
            }
        }
        List<String> clauses = ENDS.splitAsStream(BRACKETS.matcher(stretch).replaceAll(" "))
                .map(About::trimmed)
                .filter(c -> !c.isEmpty())
                .toList();
        return clauses.isEmpty() ? "" : cut(clauses.get(first ? 0 : clauses.size() - 1), first);
    }

    private static String trimmed(String clause) {
        Deque<String> words = new ArrayDeque<>(List.of(clause.strip().split("\\s+")));
        while (!words.isEmpty() && isNothing(words.getFirst())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isNothing(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    private static boolean isNothing(String word) {
        return isSmall(bare(word)) || bare(word).chars().noneMatch(Character::isLetter);
    }

    private static String cut(String clause, boolean first) {
        List<String> words = List.of(clause.split("\\s+"));
        int topic = 0;
        while (topic < words.size() && !TOPIC.matcher(words.get(topic)).matches()) {
            topic++;
        }
        int end = Math.min(words.size(), topic + 1);
        int from = first ? 0 : Math.max(0, end - MOST_WORDS);
        String some = words.subList(from, Math.min(end, from + MOST_WORDS)).stream()
                .map(About::bare)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" "));
        return PARTICLE.matcher(some).replaceFirst("");
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && MARKS.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }
}
