package dossier.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of time, from {@code times-LANGUAGE.txt}: of each kind the phrases with their values. All languages are
 * read together: none has a word of another.
 */
final class TimeWords {
    private static final List<String> LANGUAGES = List.of("en", "ko");

    /** Kinds of words with which no time starts. */
    private static final Set<String> INNER = Set.of(
            "in",
            "of",
            "and",
            "or",
            "to",
            "scale",
            "ago",
            "offset",
            "whole",
            "half",
            "ended",
            "glued",
            "not",
            "not-day",
            "over-bounds",
            "bound-behind",
            "part-behind",
            "side-behind",
            "unit",
            "unit-behind");

    /** By kind and first character the phrases, longest first. */
    private final Map<String, Map<Character, List<Phrase>>> phrases = new HashMap<>();

    /** The words with which phrases start, up to what is no letter; of Hangul the first syllables. */
    private final Set<String> starts = new HashSet<>(Set.of("q", "h", "fy"));

    private record Phrase(String words, String value) {}

    /** A phrase that stands in a text. */
    record Match(int end, String value) {
        int number() {
            return Integer.parseInt(value);
        }
    }

    TimeWords() {
        LANGUAGES.forEach(this::load);
        phrases.values().forEach(byFirst -> byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Phrase p) -> -p.words.length()).thenComparing(Phrase::words))));
    }

    private void load(String language) {
        for (String line : file("times-" + language + ".txt").lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(": ");
            String[] head = line.substring(0, colon).split(" ");
            List<String> words = List.of(line.substring(colon + 2).split(", "));
            for (String w : words) {
                String low = low(w);
                if (!INNER.contains(head[0])) {
                    starts.add(low.substring(0, tokenEnd(low, 0)));
                }
                phrases.computeIfAbsent(head[0], k -> new HashMap<>())
                        .computeIfAbsent(low.charAt(0), c -> new ArrayList<>())
                        .add(new Phrase(low, head[1]));
            }
        }
    }

    private static String file(String name) {
        try (InputStream in = TimeWords.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Whether a time may start at an index: there is a digit, or a word with which some phrase starts. */
    boolean mayStart(String low, int at) {
        char c = low.charAt(at);
        if (!Character.isLetterOrDigit(c) || !isStart(low, at)) {
            return false;
        }
        int end = tokenEnd(low, at);
        boolean isArticle = c == 't' && end == at + 3 && low.startsWith("the", at);
        return isDigit(c) || (isArticle ? mayFollowArticle(low, end) : starts.contains(low.substring(at, end)));
    }

    private boolean mayFollowArticle(String low, int end) {
        int next = end;
        while (next < low.length() && isSpace(low.charAt(next))) {
            next++;
        }
        return next < low.length()
                && next > end
                && (isDigit(low.charAt(next)) || starts.contains(low.substring(next, tokenEnd(low, next))));
    }

    /** Where a run of letters ends; in Hangul, behind one. Longer ones than any word of the lists are cut. */
    private static int tokenEnd(String text, int at) {
        if (at < text.length() && isHangul(text.charAt(at))) {
            return at + 1;
        }
        int end = at;
        while (end < text.length()
                && end < at + 20
                && Character.isLetter(text.charAt(end))
                && !isHangul(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The longest phrase of a kind that stands at an index, whole words alone. */
    Optional<Match> find(String kind, String low, int at) {
        if (at >= low.length() || !isStart(low, at)) {
            return Optional.empty();
        }
        for (Phrase p : phrases.get(kind).getOrDefault(low.charAt(at), List.of())) {
            int end = end(low, at, p.words);
            if (end > 0) {
                return Optional.of(new Match(end, p.value));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase of a kind that ends just before an index, as the index at which it starts; or -1. */
    int findBefore(String kind, String low, int before) {
        int best = -1;
        for (List<Phrase> list : phrases.get(kind).values()) {
            for (Phrase p : list) {
                int at = before - p.words.length();
                if (at >= 0 && (best < 0 || at < best) && isStart(low, at) && end(low, at, p.words) == before) {
                    best = at;
                }
            }
        }
        return best;
    }

    /** Where a phrase that starts at an index ends, its spaces being any one space; or -1. */
    private static int end(String low, int at, String phrase) {
        int end = at + phrase.length();
        if (end > low.length()) {
            return -1;
        }
        for (int i = 0; i < phrase.length(); i++) {
            char c = low.charAt(at + i);
            if (phrase.charAt(i) != c && !(phrase.charAt(i) == ' ' && isSpace(c))) {
                return -1;
            }
        }
        return end < low.length() && isLatin(low.charAt(end - 1)) && isLatin(low.charAt(end)) ? -1 : end;
    }

    private static boolean isStart(String low, int at) {
        return at == 0 || !isLatin(low.charAt(at)) || !isLatin(low.charAt(at - 1));
    }

    /** Lower case of the same length, whatever the letters. */
    static String low(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.toLowerCase(text.charAt(i)));
        }
        return out.toString();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it is a letter or digit of a script that parts its words by spaces. */
    static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !isHangul(c);
    }

    static boolean isHangul(char c) {
        return c >= '\uac00' && c <= '\ud7a3';
    }
}
