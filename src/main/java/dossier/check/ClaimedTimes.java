package dossier.check;

import dossier.model.Period;
import dossier.words.Numbers;
import dossier.words.Sentences;
import dossier.words.TimeSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The times of the claims of each sentence: a year or a length of time there need not be bound where it is one of them. */
final class ClaimedTimes {
    private final Sentences sentences;
    private final TreeMap<Integer, TimeSpan> spans = new TreeMap<>();
    private final Map<Integer, Set<Period>> claimed = new HashMap<>();

    /**
     * @param spans the times in the text
     * @param outcomes of its claims
     */
    ClaimedTimes(String text, List<TimeSpan> spans, List<ClaimRule.Outcome> outcomes) {
        this.sentences = new Sentences(text);
        spans.forEach(s -> this.spans.put(s.from(), s));
        for (ClaimRule.Outcome outcome : outcomes) {
            Set<Period> times = claimed.computeIfAbsent(sentences.at(outcome.from()), s -> new HashSet<>());
            outcome.time().ifPresent(times::add);
        }
    }

    /** Whether a number is of a time that a claim of its sentence has. */
    boolean hold(Numbers.Span number) {
        Map.Entry<Integer, TimeSpan> entry = spans.floorEntry(number.from());
        if (entry == null || entry.getValue().to() < number.to()) {
            return false;
        }
        TimeSpan span = entry.getValue();
        Set<Period> times = claimed.getOrDefault(sentences.at(span.from()), Set.of());
        return times.contains(ClaimRule.UNKNOWN)
                || span.period().filter(times::contains).isPresent()
                || span.length().isPresent() && times.stream().anyMatch(span::isOf);
    }
}
