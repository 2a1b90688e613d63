package dossier.link;

import dossier.model.Kind;
import dossier.model.Unit;
import java.util.Optional;

/** What kind a number is of by its unit alone. */
final class Kinds {
    private Kinds() {}

    static Optional<Kind> of(Unit unit) {
        if (unit.isCurrency()) {
            return Optional.of(Kind.AMOUNT);
        }
        return unit.equals(Unit.RATIO) ? Optional.of(Kind.RATIO) : Optional.empty();
    }
}
