package dossier.model;

import dossier.diagnostic.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody has held a fact, and what is said of it, against its evidence.
 *
 * @param by names, in the order of the author; at least one
 * @param saw the fingerprint of what was held against it; empty where nobody wrote it down
 * @param changed what is another by now, in this order; with anything in it the sign-off is void
 */
public record SignOff(List<String> by, Optional<LocalDate> on, Optional<String> saw, Place place, Set<Change> changed) {
    public SignOff {
        by = List.copyOf(by);
        changed = Set.copyOf(changed);
    }

    /** What makes a sign-off void. */
    public enum Change {
        /** Its label, value, time or nature. */
        FACT,
        /** Sources, places, quotations and who said it; of a computed fact its formula. */
        EVIDENCE,
        /** The sentences of the notes that claim it. */
        WORDS,
        /** Its value, by a revision that is later than a sign-off without a fingerprint. */
        REVISED
    }

    public boolean isVoid() {
        return !changed.isEmpty();
    }

    /** The same, after some changes. */
    public SignOff after(Set<Change> changes) {
        return new SignOff(by, on, saw, place, changes);
    }
}
