package dossier.model;

import java.util.Optional;

/** What a fact says. */
public sealed interface Value {
    /**
     * A number.
     *
     * @param written as its source wrote it; empty where it is computed
     * @param also the same amount in another unit, as the source itself converted it, in brackets
     */
    record Number(Quantity quantity, Optional<Quantity> also, String written) implements Value {}

    /** When something happened. */
    record Moment(Time time, String written) implements Value {}

    /** A statement, cited and not checked. */
    record Statement(String text) implements Value {}
}
