package dossier.link;

import dossier.model.Evidence;
import dossier.model.Kind;
import dossier.model.State;
import dossier.model.Time;
import dossier.model.Upkeep;
import dossier.model.Value;
import dossier.read.Draft;
import dossier.reckon.Formula;
import java.util.List;
import java.util.Optional;

/**
 * A fact as far as it can be known without the others: its names resolved, its words read.
 *
 * @param value empty where a formula gives it
 * @param sound whether everything that it says could be read
 */
record StatedFact(
        Draft.FactDraft draft,
        Optional<Value> value,
        Optional<Kind> kind,
        Optional<Formula> formula,
        Optional<Time> time,
        List<Evidence> evidence,
        Upkeep upkeep,
        boolean sound) {

    /** The same as a series. */
    StatedFact with(Optional<Value> series, Optional<Kind> kind, Optional<Time> span, boolean sound) {
        return new StatedFact(draft, series, kind, formula, span, evidence, upkeep, sound);
    }

    /** Whether it still holds: nobody has taken it back, and nothing stands in its place. */
    boolean isHeld() {
        boolean isTaken = draft.state()
                .filter(s -> s.value() == State.SUPERSEDED || s.value() == State.RETRACTED)
                .isPresent();
        return !isTaken && upkeep.supersededBy().isEmpty();
    }

    String id() {
        return draft.id().value();
    }
}
