package dossier;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The numbers of a briefing that lead to no fact today, as {@code content/adopted.yaml} holds them.
 *
 * @param numbers where they stand
 */
public record Adoption(List<Place> numbers) {
    public static final String PATH = "content/adopted.yaml";

    public Adoption {
        numbers = List.copyOf(numbers);
    }

    /** Of what was found in a check. */
    public static Adoption of(List<Diagnostic> found) {
        return new Adoption(found.stream()
                .filter(d -> d.code() == Code.UNBOUND_NUMBER)
                .map(Diagnostic::place)
                .toList());
    }

    /** What the file holds. */
    public String yaml() {
        Map<String, List<String>> words = new TreeMap<>();
        for (Place place : numbers) {
            words.computeIfAbsent(place.file().path().substring("content/".length()), p -> new ArrayList<>())
                    .add(place.file().text().substring(place.from(), place.to()));
        }
        if (words.isEmpty()) {
            return "adopted: {}\n";
        }
        return words.entrySet().stream()
                .map(e -> "  " + e.getKey() + ": ["
                        + e.getValue().stream().map(Adoption::quoted).collect(Collectors.joining(", ")) + "]\n")
                .collect(Collectors.joining("", "adopted:\n", ""));
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
