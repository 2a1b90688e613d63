package dossier.link;

import dossier.model.Fact;
import dossier.model.Revision;
import dossier.model.SignOff;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which sign-offs of a fact still stand. */
final class SignOffs {
    private SignOffs() {}

    /** Those of a value of a series are those of the series: nobody signs it alone. */
    static Fact standing(Fact fact, Fingerprints fingerprints) {
        return fact.kept(fact.upkeep()
                .signed(fact.upkeep().checked().stream()
                        .map(s -> s.after(changes(fact, s, fingerprints)))
                        .toList()));
    }

    private static Set<SignOff.Change> changes(Fact fact, SignOff signOff, Fingerprints fingerprints) {
        if (signOff.saw().isPresent()) {
            return fingerprints.of(fact).since(signOff.saw().get());
        }
        Optional<LocalDate> revised =
                fact.upkeep().revisions().stream().findFirst().map(Revision::on);
        boolean later = signOff.on()
                .filter(on -> revised.filter(on::isBefore).isPresent())
                .isPresent();
        return later ? EnumSet.of(SignOff.Change.REVISED) : Set.of();
    }
}
