package dossier.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How old something may grow since somebody last looked at it.
 *
 * @param warn from which age on it is a warning
 * @param error from which age on it is an error
 */
public record Stale(Optional<Age> warn, Optional<Age> error) {

    /** So many days, weeks, months or years. */
    public record Age(int count, ChronoUnit unit) {
        /** The day on which what was fresh on another has this age. */
        public LocalDate after(LocalDate day) {
            return day.plus(count, unit);
        }
    }
}
