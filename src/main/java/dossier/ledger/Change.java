package dossier.ledger;

import java.util.List;
import java.util.Optional;

/**
 * One thing in which two published records differ.
 *
 * @param of the fact's id; of a claim its file and line
 * @param title the fact's label; of a claim its address
 * @param differences what it was and is; may be none
 * @param reason of a value that changed: why, as far as the newer record says
 */
public record Change(Kind kind, String of, String title, List<Difference> differences, Optional<Reason> reason) {
    public Change {
        differences = List.copyOf(differences);
    }

    /** What sort of change it is, in the order in which changes are listed. */
    public enum Kind {
        VALUE("Values changed"),
        FACT_REMOVED("Facts removed"),
        FACT_RENAMED("Facts renamed"),
        FACT_SUPERSEDED("Facts superseded"),
        FACT_ADDED("Facts added"),
        EVIDENCE("Evidence changed"),
        SINGLE_ORIGIN("New single origins"),
        AROUND("Changed in other respects"),
        CLAIM_LOST("Claims whose fact is gone"),
        CLAIM("Claims changed"),
        CLAIM_REMOVED("Claims removed"),
        CLAIM_ADDED("Claims added");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As a heading, for people. */
        public String title() {
            return title;
        }
    }

    /**
     * @param what in words: value, time, evidence
     * @param before empty where there was nothing
     * @param after empty where there is nothing
     */
    public record Difference(String what, String before, String after) {}

    /** @param on an ISO date; empty where the value follows from others, or nothing says why it changed */
    public record Reason(Kind kind, String on, Optional<String> note) {
        /** Why a published value is another one. */
        public enum Kind {
            REVISION,
            CORRECTION,
            /** It is computed, as it was, from facts that changed. */
            INPUTS,
            /** Nothing says so. */
            UNLABELLED,
            /** What changed is how exactly it is told, not what. */
            PRECISION
        }
    }
}
