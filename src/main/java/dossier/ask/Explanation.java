package dossier.ask;

import dossier.model.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What a fact says, and why: in words, for whoever has to answer for it. Strings are empty, and lists, where there is
 * nothing to say.
 *
 * @param says its value in words
 * @param interval what the number may be, with its unit
 * @param bound how the figure bounds the number: {@code exact}, {@code more-than}
 * @param time when it holds; of a date when it was
 * @param conversions amounts in other units, and by what they were converted
 * @param inferences what of it no source prints, and why it is taken to be so
 * @param interests why those who say it may not be impartial, each a sentence
 * @param derivation how it follows from other facts
 * @param usedIn every place that hangs on it directly
 */
public record Explanation(
        Fact fact,
        String says,
        String interval,
        String bound,
        String time,
        List<String> conversions,
        List<String> inferences,
        List<Testimony> evidence,
        List<String> interests,
        Optional<Derivation> derivation,
        List<Mention> usedIn) {
    public Explanation {
        conversions = List.copyOf(conversions);
        inferences = List.copyOf(inferences);
        evidence = List.copyOf(evidence);
        interests = List.copyOf(interests);
        usedIn = List.copyOf(usedIn);
    }

    /**
     * A piece of evidence.
     *
     * @param source the id of the source
     * @param title of the source
     * @param at where in it: {@code P2}
     * @param quote its own words
     * @param chain those through whom it came: the source's publisher first, who said it first last
     */
    public record Testimony(String source, String title, String at, String quote, List<Sayer> chain) {
        public Testimony {
            chain = List.copyOf(chain);
        }
    }

    /** Somebody who says something: the id of an entity, and its name. */
    public record Sayer(String id, String name) {}

    /** @param inputs in the order of the formula */
    public record Derivation(String formula, List<Input> inputs) {
        public Derivation {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A fact that goes into another.
     *
     * @param origins how many independent origins bear it
     * @param derivation how it follows from others in its turn; empty where it is stated, or was told before
     * @param told whether its derivation was told before, elsewhere in the tree
     */
    public record Input(
            String id,
            String label,
            String says,
            String interval,
            int origins,
            Optional<Derivation> derivation,
            boolean told) {}
}
