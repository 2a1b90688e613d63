package dossier.check;

import dossier.model.Kind;
import dossier.model.Quantity;
import java.util.Optional;

/**
 * What a claim of a number is held against.
 *
 * @param fact its id, as messages name it
 * @param also the amount in its brackets
 * @param computed whether it follows from a formula
 * @param said what it says, in words
 */
public record Target(
        String fact, Quantity quantity, Optional<Quantity> also, Optional<Kind> kind, boolean computed, String said) {}
