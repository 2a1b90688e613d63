package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that falls due on a day: nothing is wrong with it before.
 *
 * @param id of the fact or the source
 * @param severity that it has from {@code warned} on
 * @param warned the day from which on it is told
 * @param failing the day from which on it is an error
 * @param message what is due and since when
 */
public record Due(
        String id,
        Code code,
        Severity severity,
        Place place,
        Optional<LocalDate> warned,
        Optional<LocalDate> failing,
        String message,
        String hint) {
    /** What is to be told of it on a day; nothing before it falls due. */
    public Optional<Diagnostic> on(LocalDate day) {
        if (failing.filter(d -> !d.isAfter(day)).isPresent()) {
            return Optional.of(new Diagnostic(code, Severity.ERROR, place, message, hint));
        }
        return warned.filter(d -> !d.isAfter(day)).map(d -> new Diagnostic(code, severity, place, message, hint));
    }
}
