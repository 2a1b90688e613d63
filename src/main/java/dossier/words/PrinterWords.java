package dossier.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words in which one language prints numbers, from {@code printer-LANGUAGE.txt}. */
final class PrinterWords {
    private final Map<String, List<String>> patterns = new HashMap<>();

    PrinterWords(String language) {
        for (String line : file("printer-" + language + ".txt").lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(": ");
            patterns.put(
                    line.substring(0, colon), List.of(line.substring(colon + 2).split(" \\| ")));
        }
    }

    private static String file(String name) {
        try (InputStream in = PrinterWords.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The patterns of an entry that is there. */
    List<String> of(String kind, String value) {
        return find(kind, value).orElseThrow(() -> new IllegalStateException("no words for " + kind + " " + value));
    }

    String first(String kind, String value) {
        return of(kind, value).get(0);
    }

    Optional<List<String>> find(String kind, String value) {
        return Optional.ofNullable(patterns.get(kind + " " + value));
    }

    /** Puts words in their places: {} takes the next, {0} and {1} the one of that number. */
    static String fill(String pattern, String... words) {
        String filled = pattern;
        for (int i = 0; i < words.length; i++) {
            String numbered = "{" + i + "}";
            String place = filled.contains(numbered) ? numbered : "{}";
            int at = filled.indexOf(place);
            filled = filled.substring(0, at) + words[i] + filled.substring(at + place.length());
        }
        return filled;
    }
}
