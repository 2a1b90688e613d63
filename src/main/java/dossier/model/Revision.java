package dossier.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of a published value.
 *
 * @param note why, in words for readers
 * @param was the value before, where it is said here; of a fact that supersedes another it is that one's
 */
public record Revision(Kind kind, LocalDate on, Optional<String> note, Optional<Value> was) {
    /** Whether the world or its measurement moved on, or we had it wrong. */
    public enum Kind {
        REVISION,
        CORRECTION
    }
}
