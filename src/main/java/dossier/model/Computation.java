package dossier.model;

import java.util.List;

/**
 * How a computed fact follows from others.
 *
 * @param formula as its author wrote it
 * @param inputs the ids of the facts that it names or sums, in the order of the formula, each once
 * @param sum its terms, where it is a sum or difference of facts; else empty
 */
public record Computation(String formula, List<String> inputs, List<Term> sum) {
    public Computation {
        inputs = List.copyOf(inputs);
        sum = List.copyOf(sum);
    }

    /**
     * One line of a sum.
     *
     * @param negative whether it is taken away
     * @param fact its id
     * @param quantity what went into the sum, in the unit of the sum
     */
    public record Term(boolean negative, String fact, Quantity quantity) {}
}
